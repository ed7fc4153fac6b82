import type { Source } from '../../read/reader.js';
import { CAN_WORK_APART } from '../files/can-work-apart.js';
import { elseApart, inTime } from '../files/in-time.js';
import { isLarge, isLong } from '../files/needs-thread.js';
import { prepareSource } from '../files/prepare-source.js';
import { readTree } from '../files/read-tree.js';
import { workApart } from '../files/work-apart.js';
import { fromPlainChecked } from './check-cache.js';
import type { TextSetup } from './check-file.js';
import { type CheckedSource, type CheckTerms, checkText } from './check-text.js';

/**
 * Reads, parses and checks a file of the user's; a large one, and one that takes long, as a whole in a process of its own.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export async function checkInput(
  given: Source,
  terms: CheckTerms,
  { checker, materials, revisions, struck, terminal }: TextSetup,
): Promise<CheckedSource> {
  const options = { revisions, struck, form: true };
  const { source, findings } = await prepareSource(given, terminal);
  const apart = async (): Promise<CheckedSource> => {
    const { environment } = terminal;
    const setup = { materials, revisions, struck, terminal: { environment: { ...environment } } };
    const answer = await workApart('check', setup, { item: { source, terms }, name: source.name });
    const checked = 'checked' in answer ? answer.checked : fromPlainChecked(answer.plain, source);
    return { ...checked, notices: [...findings, ...checked.notices] };
  };
  if (CAN_WORK_APART && isLarge(source)) return apart();
  const read = await readTree(source, terminal, options);
  if (CAN_WORK_APART && isLong(read.tree)) return apart();
  const noticed = { ...read, findings: [...findings, ...read.findings] };
  return elseApart(() => inTime(() => checkText(source, noticed, checker, terms)), apart);
}
