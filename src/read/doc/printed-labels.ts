/**
 * The numbers of an RTF's lists as its program printed them. Each numbered paragraph holds its label as text (`{\\listtext Điều 1.\\tab}`)
 * and refers to a list that makes it anew. LibreOffice takes the list, and of its words loses every letter that is not Latin ("?i?u 1."),
 * so that the label is made a text of the paragraph, and the reference to the list goes.
 */

const PARAGRAPH_END = /\\par(?![a-z])/;
const LABEL = '{\\listtext';
/** `\ls1`; not `\lsdpriority`, `\lsb`. */
const LIST = /\\(?:ls|ilvl)\d+ ?/g;

/** The file with the labels of its lists written out; as it was where it prints none. */
export function writeOutLabels(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.includes(LABEL)) return bytes;
  const paragraphs = text.split(PARAGRAPH_END).map((paragraph) => {
    const start = paragraph.indexOf(LABEL);
    if (start < 0) return paragraph;
    const rest = paragraph.slice(start + LABEL.length);
    return `${paragraph.slice(0, start)}{${rest.replace(LIST, ' ')}`;
  });
  return Uint8Array.from(Buffer.from(paragraphs.join('\\par'), 'latin1'));
}
