import type { Finding } from '../../findings/finding.js';
import { printFindings } from '../../print/text.js';
import type { CommandContext } from './command.js';
import { wantsColour } from './terminal.js';

/** Says on stderr what was noticed about an input. */
export function warn(findings: readonly Finding[], file: string, { terminal, words }: CommandContext): void {
  const colour = wantsColour(terminal.noteIsTty, terminal.environment);
  terminal.note(printFindings(findings, file, { words, colour }));
}

/** What even a command that reports nothing else of its reading must say: the text is one that nobody has accepted yet. */
export function warnOfRevisions(findings: readonly Finding[], file: string, context: CommandContext): void {
  warn(
    findings.filter(({ ruleId }) => ruleId.startsWith('read.docx.revisions')),
    file,
    context,
  );
}
