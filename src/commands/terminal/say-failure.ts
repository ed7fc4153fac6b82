import type { Catalogue } from '../../messages/catalogue.js';
import { printFailure } from '../../print/text.js';
import { asFailure } from './as-failure.js';
import { type Terminal, wantsColour } from './terminal.js';

/** Says on stderr why something failed: one line, which a window shows broken between its words. */
export function sayFailure(
  error: unknown,
  { terminal, catalogue }: { terminal: Terminal; catalogue: Catalogue },
): void {
  const colour = wantsColour(terminal.noteIsTty, terminal.environment);
  const width = terminal.noteIsTty ? terminal.columns : undefined;
  terminal.noteAsIs(printFailure(asFailure(error), { catalogue, colour, width }));
}
