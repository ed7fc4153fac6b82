/** The day for which danvan drafted a Word file: its properties keep it, whoever saves the file later. */
import { openZip } from '../../read/docx/zip.js';
import type { Source } from '../../read/reader.js';
import { parseIsoDate } from '../../text/calendar-date.js';

/** `<dc:creator>danvan</dc:creator>` (ISO 29500-2, 11): a file that danvan made. */
const OWN = />danvan<\/dc:creator>/u;
/** `<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T00:00:00Z<`; the day alone. */
const CREATED = /<dcterms:created[^<>]*>(\d{4}-\d{2}-\d{2})/u;

/** @returns ISO date; null for a file that somebody else made */
export function wordFileDay({ name, bytes }: Source): string | null {
  const properties = openZip(bytes, name).read('docProps/core.xml');
  const text = properties === null ? '' : new TextDecoder().decode(properties);
  const day = CREATED.exec(text)?.[1];
  return OWN.test(text) && day !== undefined && parseIsoDate(day) !== null ? day : null;
}
