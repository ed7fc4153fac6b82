import type { Finding } from '../../findings/finding.js';
import { printFindings } from '../../print/text.js';
import type { CommandContext } from './command.js';
import { wantsColour } from './terminal.js';

/** Says on stderr what was noticed about an input. */
export function warn(findings: readonly Finding[], file: string, { terminal, words }: CommandContext): void {
  const colour = wantsColour(terminal.noteIsTty, terminal.environment);
  terminal.note(printFindings(findings, file, { words, colour }));
}

/**
 * What even a command that reports nothing else of its reading must say: that letters may be read wrong (encoding, order,
 * control characters), that text was left out, and that the text is one which nobody has accepted yet.
 * @param saidElsewhere ids of findings that the command says in a place of its own
 */
export function warnOfDoubts(
  findings: readonly Finding[],
  file: string,
  context: CommandContext,
  saidElsewhere: ReadonlySet<string> = new Set(),
): void {
  const doubts = findings.filter(
    ({ ruleId, severity }) =>
      (severity === 'warning' || ruleId.startsWith('read.docx.revisions')) && !saidElsewhere.has(ruleId),
  );
  warn(doubts, file, context);
}
