import type { Finding } from '../../findings/finding.js';
import { printFindings } from '../../print/text.js';
import type { CommandContext } from './command.js';
import { wantsColour } from './terminal.js';

/** Says on stderr what was noticed about an input. */
export function warn(
  findings: readonly Finding[],
  file: string,
  { terminal, catalogue }: CommandContext,
): void {
  const colour = wantsColour(terminal.noteIsTty, terminal.environment);
  terminal.noteAsIs(printFindings(findings, file, { catalogue, colour }));
}

/** Notes that a reader of the result must see one by one: whose changes were taken for the text. */
const SAID_SINGLY = /^read\.docx\.revisions/;

/**
 * The same for a command whose answer is about something else: doubts one by one, and of notes on how a text was read how
 * many there are of each kind, for which `danvan parse` shows the places.
 */
export function warnInShort(findings: readonly Finding[], file: string, context: CommandContext): void {
  const isCounted = ({ severity, ruleId }: Finding) => severity === 'note' && !SAID_SINGLY.test(ruleId);
  const counts = new Map<string, number>();
  for (const { ruleId } of findings.filter(isCounted)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  // One note is as short as its count.
  const single = count < 2 ? findings : findings.filter((finding) => !isCounted(finding));
  warn(single, file, context);
  if (count < 2) return;
  const list = [...counts].map(([ruleId, times]) => `${ruleId}: ${times}`).join(', ');
  const name = file.replace(/\p{Cc}/gu, ' ');
  context.terminal.note(`${context.catalogue['commands.readingNotes']({ file: name, count, list })}\n`);
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
