import { ordinalWordsToValue } from '../../text/number-words.js';
import { romanToNumber } from '../../text/ordinals.js';
import { type Marker, type Recogniser, recognise } from './marker.js';

/** A note of a consolidated text at the number, and the mark after the number: "[12]", ".", ".-", "/", "/-". */
const MARK =
  /(?:\s?\[\d{1,3}\])?\s?(?:(?:[.:](?!\d)|\)(?=\s*(?:\p{Lu}|$)))(?:\s?[-–](?=\s*\p{Lu}))?|\/(?:\.|[-–](?=\s*\p{Lu})|(?=\s)))/u
    .source;
const NUMBER = /\s*(?<number>\d{1,3}[a-zđ]{0,2})/u.source;

const marked = recognise('article', new RegExp(`^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)${NUMBER}${MARK})\\s*`, 'u'));
const bare = recognise(
  'article',
  new RegExp(`^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)${NUMBER}(?:\\s?[-–])?)(?=$|\\s\\p{Lu})\\s*`, 'u'),
);
/** The word with a letter misread or not capital: "Điểu 5.", "Diều 6.", "Đ iều 7.", "điều 8.", "Điền 9."; not "Đi đều 8.". */
const misread = recognise(
  'article',
  new RegExp(
    `^((?:[ĐÐD]\\s?[iíìl1][eèéẻẽẹêếềểễệ]u|[ĐÐ]iền|điều|[ĐÐD][IÍÌ][EÈÉÊẾỀỂỄỆ]U)${NUMBER}${MARK})\\s*`,
    'u',
  ),
);

/** A citation behind the mark: "Điều 5, Điều 6", "Điều 5; Khoản 2"; not "Điều 57, Điều kiện", where a scanner saw a comma. */
const CITED =
  /\s?(?:(?:Điều|Khoản|Điểm|Mục|Chương)\s(?:[\dIVXL]|[a-zđ](?!\p{L})|này|nêu|trên|đó)|(?:Luật|Nghị|Bộ luật|Thông tư|Quyết định)\s)/u
    .source;

/** What some texts print before the word, or a scanner saw there: "• Điều 10.", "10.1 Điều 11.", "[Điều 4.]", "'Điều 15.", ". Điều 8."; not "'Điều 5' là". */
const BEFORE = /(?:\[|[-–—•●▪‣*]\s*|\d{1,2}\.\d{1,2}\.?\s+|['‘](?![^'’]*['’])\s?|[`.,_:;~^ˆ]{1,2}\s?)?/u
  .source;
const odd = recognise(
  'article',
  new RegExp(
    `^(${BEFORE}(?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)\\s+(?:(?:số|SỐ)\\s+|(?:thứ|THỨ)\\s+(?=\\d))?(?<number>[\\dlIOoбЗ]{1,3}(?:[a-zđ](?![\\p{L}])|\\s(?:bis|ter|quater))?|[IVXL]{1,7}|\\p{L}+(?:\\s\\p{L}+){0,3}?)(?:${MARK}\\]?|\\]|\\s?(?:[,;*—]|[-–](?=\\s))(?=\\s?\\p{Lu})(?!${CITED})))\\s*`,
    'u',
  ),
);

/** "Điều 6 1. Lưu trữ": a scan that sets the two digits of 61 apart; not "Điều 6, 1." and not "Điều 6 Chương 1". */
const gapped = recognise(
  'article',
  /^((?:[ĐÐ]i[ềê]u|[ĐÐ]I[ỀÊ]U)\s+(?<number>\d{1,2}\s\d)\s?[.:](?!\d))\s*(?=["“]?\p{Lu})/u,
);

/** The number in digits: "hai" of "Điều thứ hai." is 2, "l7" of a scan 17, "б" (Cyrillic) 6; null for no number. */
function inDigits(printed: string): string | null {
  if (/^[IVXL]+$/.test(printed)) return romanToNumber(printed)?.toString() ?? null;
  if (/^\p{L}{2}/u.test(printed)) return ordinalWordsToValue(printed)?.toString() ?? null;
  const [, digits = '', rest = ''] = /^([\dlIOoбЗ]+)(.*)$/u.exec(printed) ?? [];
  return digits.replace(/./gu, (sign) => MISREAD[sign] ?? sign) + rest;
}

const MISREAD: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0', б: '6', З: '3' };

/**
 * "Điều thứ hai.", "Điều số 9.", "Điều 8 bis.", "[Điều 4.]", "• Điều 10.", "Điều l7.", "Điều 6 1.": only where it comes next; not
 * "[Điều 4, Điều 5]", "- Điều 5 của Luật". The number is in digits, so that it can be counted and cited; the label is as printed.
 */
export const oddArticle: Recogniser = (text) => {
  const apart = gapped(text);
  if (apart) return { ...apart, number: (apart.number ?? '').replace(/\s/u, ''), certain: false };
  const found = odd(text);
  const number = found && inDigits(found.number ?? '');
  return number ? { ...found, number, certain: MISREAD_NUMBER.test(found.label) } : null;
};

/** "Điều l7.": a scan misread one digit of a number that is otherwise sure. */
const MISREAD_NUMBER = /^[ĐÐ]\S+\s(?:\d+[lIOoбЗ]|[lIOoбЗ]+\d)/u;

/** "Điều 41.6.LQ.1. …", "Điều 24.4.NĐ.1.1. …": an article of the codification of laws, by topic, kind of text and its own number. */
const codified = recognise(
  'article',
  /^((?:Điều|ĐIỀU)\s+(?<number>\d{1,2}(?:\.\d{1,3})?(?:\.\p{Lu}{2,4})(?:\.\d{1,3}[a-zđ]?){1,4})\.?)\s*/u,
);

/**
 * "Điều 9. …", "Điều17:", "ĐIỀU 1", "Điều 5- …", "Điều 5.- …", "Điều 10[2]. …", "Ðiều 5a." (with the Icelandic
 * letter of old fonts); not "Điều này", not "Điều 5 của Luật này". Without a mark it may be a citation at the head
 * of a line, so it is uncertain, as is a misread word.
 */
const isCited = (text: string): boolean =>
  /^(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh)\s(?:này|số)(?=[\s,;.)])/u.test(text);

export function article(text: string): Marker | null {
  const found = marked(text) ?? codified(text);
  if (found) return found.certain && isCited(text.slice(found.end)) ? { ...found, certain: false } : found;
  const uncertain = bare(text) ?? misread(text);
  return uncertain && { ...uncertain, certain: false };
}
