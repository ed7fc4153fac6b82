import type { Finding } from '../../findings/finding.js';
import { convertToDocx } from '../../read/doc/index.js';
import { chooseReader } from '../../read/index.js';
import type { Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import { findLibreOffice } from './libreoffice.js';

/**
 * A source in a format that danvan reads by itself, with what is said of it. LibreOffice runs for this thread, which is
 * told when the user stops the program.
 * @throws Failure of the conversion
 */
export async function prepareSource(
  source: Source,
  { environment }: Pick<Terminal, 'environment'>,
): Promise<{ source: Source; findings: Finding[] }> {
  if (chooseReader(source).format !== 'doc') return { source, findings: [] };
  const { source: docx, finding } = await convertToDocx(source, await findLibreOffice(environment));
  return { source: docx, findings: [finding] };
}
