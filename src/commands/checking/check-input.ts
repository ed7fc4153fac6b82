import type { Source } from '../../read/reader.js';
import { isLarge, isLong } from '../files/needs-thread.js';
import { fromPlain } from '../files/plain-finding.js';
import { prepareSource } from '../files/prepare-source.js';
import { readTree } from '../files/read-tree.js';
import { CAN_WORK_APART, workApart } from '../files/work-apart.js';
import type { TextSetup } from './check-file.js';
import { type CheckedSource, type CheckTerms, checkText } from './check-text.js';

/**
 * Reads, parses and checks a file of the user's; a large one as a whole in a thread of its own.
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
    const request = { ...terms, ...materials };
    const { result, notices, ...rest } = await workApart('check', { source, options, request });
    return {
      ...rest,
      result: { ...result, findings: result.findings.map(fromPlain) },
      notices: [...findings, ...notices.map(fromPlain)],
    };
  };
  if (CAN_WORK_APART && isLarge(source)) return apart();
  const read = await readTree(source, terminal, options);
  if (CAN_WORK_APART && isLong(read.tree)) return apart();
  return checkText(source, { ...read, findings: [...findings, ...read.findings] }, checker, terms);
}
