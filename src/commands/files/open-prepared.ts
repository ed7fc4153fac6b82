import type { Finding } from '../../findings/finding.js';
import type { Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { openInput } from './open-input.js';

/**
 * An input as it is worked on. A thread of a batch only reads: what LibreOffice has to convert is converted before, for it
 * runs for the main thread, which is told when the user stops the program. Elsewhere the reading itself sees to that.
 * @throws Failure of both
 */
export async function openPrepared(
  name: string,
  terminal: Terminal,
  forThread: boolean,
): Promise<{ given: Source; source: Source; findings: Finding[] }> {
  const given = await openInput(name, terminal);
  if (!forThread) return { given, source: given, findings: [] };
  const { prepareSource } = await import('./prepare-source.js');
  return { given, ...(await prepareSource(given, terminal)) };
}
