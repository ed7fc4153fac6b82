/** Of which instrument a reference speaks: of its own text, of the decision that issues it, or of another. */
import { findLegalNumbers } from '../text/index.js';
import { sentenceAround } from '../text/sentence.js';

/** `none`: the sentence names no instrument at all. */
export type ReferenceOwner = 'own' | 'cover' | 'other' | 'none';

const NUMBERS = '(?:\\d+[a-zđ]?(?:\\.\\d+)*|[a-zđ]\\d?|[IVXLC]+|này)';
/** ", khoản 9 Điều 68", " và các điểm a, b", "; Điều 7": a list goes on, and what ends it holds for all of it. */
const MORE = new RegExp(
  `^(?:\\s*(?:[,;]|và|hoặc|hay|đến|cũng như)?\\s*(?:tại\\s+|theo\\s+)?(?:các\\s+)?(?:điểm|khoản|Điều|điều|Mục|Chương|Phần)\\s+${NUMBERS}(?![\\p{L}\\d])|\\s*(?:,|và|hoặc|hay|đến)\\s*${NUMBERS}(?![\\p{L}\\d/]))+`,
  'u',
);
/** "Quy chế này", "của Nghị quyết số 66 này" */
const OWN =
  /^\s*,?\s*(?:của\s+|tại\s+|trong\s+|theo\s+)?(?<name>\p{Lu}\p{Ll}+(?:\s+\p{L}+){0,4}?)\s+này(?!\p{L})/u;
/** "Luật Điện lực", "của Nghị định số …", "NQ 29/2026", "ban hành kèm theo Thông tư …": whatever begins with a capital. */
const OTHER =
  /^\s*,?\s*\(?\s*(?:của\s+|tại\s+|trong\s+|theo\s+|thuộc\s+|ban hành kèm theo\s+|kèm theo\s+)*(?:các\s+|một số\s+|dự thảo\s+)?(?:“|")?\p{Lu}/u;
/** Types of instruments in the sentence before; "Luật này" and "Quy chế này" are the text's own. */
const NAMED =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định|Quy chế|Quy định|Chỉ thị|Hiến pháp|Điều lệ|Hướng dẫn|Kết luận|Hiệp định|Công ước|NQ|NĐ|TT|QĐ)(?=\s+(?:số\s|\p{Lu}|\d|của\s|về\s))/gu;

/** What owns a reference stands no further off on either side; the longest of real sentences has half as many signs. */
const REACH = 2000;

/** @param text of a provision; @param start, end of the reference in it */
export function ownerOfReference(text: string, start: number, end: number): ReferenceOwner {
  const rest = text.slice(end, end + REACH).replace(MORE, '');
  const own = OWN.exec(rest)?.groups?.name;
  if (own !== undefined) return /^Quyết định(?:\s|$)/u.test(own) ? 'cover' : 'own';
  if (OTHER.test(rest) || namesInstrument(sentenceBefore(text, start))) return 'other';
  const sentence = sentenceAround(text, start, end);
  return findLegalNumbers(sentence).length > 0 ? 'other' : 'none';
}

/** Whether a text names an instrument that is not the text itself. */
export function namesInstrument(text: string): boolean {
  return [...text.matchAll(NAMED)].some(
    ({ index, 0: word }) => !/^\s+này(?!\p{L})/u.test(text.slice(index + word.length)),
  );
}

function sentenceBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  return near.slice(near.lastIndexOf('. ') + 1);
}
