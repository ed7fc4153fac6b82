import { type Marker, recognise } from './marker.js';

const marked = recognise(
  'article',
  /^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)\s*(?<number>\d{1,3}[a-zđ]{0,2})\s?[.:)])\s*(?<rest>.*)$/u,
);
const bare = recognise(
  'article',
  /^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)\s*(?<number>\d{1,3}[a-zđ]{0,2})(?:\s?[-–])?)(?=$|\s\p{Lu})\s*(?<rest>.*)$/u,
);

/**
 * "Điều 9. …", "Điều17:", "ĐIỀU 1", "Điều 5- …", "Ðiều 5a." (with the Icelandic letter of old fonts); not "Điều này",
 * not "Điều 5 của Luật này". Without a mark it may be a citation at the head of a line, so it is uncertain.
 */
export function article(text: string): Marker | null {
  const found = marked(text);
  if (found) return found;
  const uncertain = bare(text);
  return uncertain && { ...uncertain, certain: false };
}
