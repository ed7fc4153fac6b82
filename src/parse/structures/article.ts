import { type Marker, recognise } from './marker.js';

/** A note of a consolidated text at the number, and the mark after the number: "[12]", ".", ".-", "/". */
const MARK =
  /(?:\s?\[\d{1,3}\])?\s?(?:(?:[.:](?!\d)|\)(?=\s*(?:\p{Lu}|$)))(?:\s?[-–](?=\s*\p{Lu}))?|\/(?=\s))/u.source;
const NUMBER = /\s*(?<number>\d{1,3}[a-zđ]{0,2})/u.source;

const marked = recognise(
  'article',
  new RegExp(`^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)${NUMBER}${MARK})\\s*(?<rest>.*)$`, 'u'),
);
const bare = recognise(
  'article',
  new RegExp(`^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)${NUMBER}(?:\\s?[-–])?)(?=$|\\s\\p{Lu})\\s*(?<rest>.*)$`, 'u'),
);
/** The word with a letter misread or not capital: "Điểu 5.", "Diều 6.", "Đ iều 7.", "điều 8."; not "Đi đều 8.". */
const misread = recognise(
  'article',
  new RegExp(
    `^((?:[ĐÐD]\\s?[iíìl1][eèéẻẽẹêếềểễệ]u|điều|[ĐÐD][IÍÌ][EÈÉÊẾỀỂỄỆ]U)${NUMBER}${MARK})\\s*(?<rest>.*)$`,
    'u',
  ),
);

/**
 * "Điều 9. …", "Điều17:", "ĐIỀU 1", "Điều 5- …", "Điều 5.- …", "Điều 10[2]. …", "Ðiều 5a." (with the Icelandic
 * letter of old fonts); not "Điều này", not "Điều 5 của Luật này". Without a mark it may be a citation at the head
 * of a line, so it is uncertain, as is a misread word.
 */
export function article(text: string): Marker | null {
  const found = marked(text);
  if (found) return found;
  const uncertain = bare(text) ?? misread(text);
  return uncertain && { ...uncertain, certain: false };
}
