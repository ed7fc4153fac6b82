/** `--fix`: repairs of one file, shown or saved, and what is found in it then. */

import type { Finding, RepairKind } from '../../findings/finding.js';
import { printLineDiff } from '../../print/line-diff.js';
import type { Source } from '../../read/reader.js';
import { leadsOut } from '../files/leads-out.js';
import { writeOutput } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { wantsColour } from '../terminal/terminal.js';
import type { CheckedSource } from './check-text.js';
import { fixText } from './fix-text.js';

export interface FixSetup {
  /** Whether the source is a file of the user's; a text that danvan ships with is none. */
  isOwn: boolean;
  /** Shows the repairs and leaves the file as it is. */
  dryRun: boolean;
  /** Which repairs are made. */
  kinds: readonly RepairKind[];
  check(source: Source): Promise<CheckedSource>;
  /** The findings that may be mended: those that no waiver takes out. */
  mendable(checked: CheckedSource): readonly Finding[];
}

/** @returns what is found afterwards; of a dry run, what was found before */
export async function fixSource(
  source: Source,
  first: CheckedSource,
  { isOwn, dryRun, kinds, check, mendable }: FixSetup,
  { terminal, catalogue }: CommandContext,
): Promise<CheckedSource> {
  const { text } = first;
  if (text === null && isOwn && holdsWordFixes(first)) {
    terminal.note(`${catalogue['commands.copy.howToFix']({ file: source.name })}\n`);
    return first;
  }
  if (text === null || !isOwn) {
    terminal.note(`${catalogue['commands.check.notFixed']({ file: source.name })}\n`);
    return first;
  }
  if (await leadsOut(source.name, terminal.directory)) {
    terminal.note(`${catalogue['commands.check.fixLeavesFolder']({ file: source.name })}\n`);
    return first;
  }
  const again = (changed: string) =>
    check({ ...source, bytes: new TextEncoder().encode(first.mark + changed) });
  const isMade = ({ repair }: Finding): boolean => repair !== null && kinds.includes(repair);
  const fixed = await fixText({ ...first, text }, again, (checked) => mendable(checked).filter(isMade));
  const left = mendable(fixed.checked).filter((finding) => finding.repair === 'unsafe' && !isMade(finding));
  const tellLeft = (): void => {
    if (left.length > 0)
      terminal.note(`${catalogue['commands.check.moreFixes']({ file: source.name, count: left.length })}\n`);
  };
  if (fixed.mended === 0) {
    tellLeft();
    return first;
  }
  if (dryRun) {
    const colour = wantsColour(terminal.noteIsTty, terminal.environment);
    terminal.noteAsIs(printLineDiff(source.name, text, fixed.text, { colour }));
    tellLeft();
    return first;
  }
  const content = fixed.checked.mark + fixed.text;
  await writeOutput({ path: source.name, content }, { directory: terminal.directory, force: true });
  terminal.note(`${catalogue['commands.check.fixed']({ file: source.name, count: fixed.mended })}\n`);
  tellLeft();
  return fixed.checked;
}

/** A Word file is mended in a copy, whose reader accepts or rejects each repair. */
const holdsWordFixes = ({ result }: CheckedSource): boolean =>
  result.findings.some(({ wordFix }) => wordFix !== undefined);
