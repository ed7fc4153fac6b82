import type { Finding } from '../../findings/finding.js';
import { printFindings } from '../../print/text.js';
import type { Context } from './command.js';
import { wantsColour } from './terminal.js';

/** Says on stderr what was noticed about an input. */
export function warn(findings: readonly Finding[], file: string, { terminal, words }: Context): void {
  const colour = wantsColour(terminal.noteIsTty, terminal.environment);
  terminal.note(printFindings(findings, file, { words, colour }));
}
