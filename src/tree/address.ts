/** Turns eIds into the words in which people cite provisions, and back: "art_9__cl_3" is "khoản 3 Điều 9". */

const WORDS: readonly (readonly [prefix: string, word: string])[] = [
  ['app', 'Phụ lục'],
  ['part', 'Phần'],
  ['chp', 'Chương'],
  ['sec', 'Mục'],
  ['subsec', 'Tiểu mục'],
  ['art', 'Điều'],
  ['cl', 'khoản'],
  ['sub', 'điểm'],
  ['point', 'điểm'],
  ['item', 'mục'],
  ['table', 'bảng'],
  ['row', 'dòng'],
  ['dec', 'Quyết định ban hành'],
  ['reg', 'văn bản kèm theo thứ'],
  ['text', 'bài thứ'],
];
const WORD_OF = new Map(WORDS);
const SEGMENT = /^([a-z]+)_?(.+)?$/; // "art_9", "dec", "reg2"; not "9"

/**
 * @param eId for instance "art_4__cl_1__point_đ"
 * @returns the citation from the smallest unit up: "điểm đ khoản 1 Điều 4"
 */
export function addressInWords(eId: string): string {
  return eId
    .split('__')
    .reverse()
    .map((segment) => {
      const [, prefix = '', number] = SEGMENT.exec(segment) ?? [];
      const word = WORD_OF.get(prefix);
      return word === undefined ? segment : [word, printedNumber(number)].filter((piece) => piece).join(' ');
    })
    .join(' ');
}

/** "5~2" is the second "5" of a faulty text: "5 (lần thứ 2)". */
const printedNumber = (number: string | undefined): string | undefined =>
  number?.replaceAll('-', ' ').replace(/~(\d+)$/, ' (lần thứ $1)');

const CITATION =
  /(?:(?<comma>,)\s*)?(?<word>điểm|khoản|điều|mục|tiểu mục|chương|phần|phụ lục)\s+(?<number>\d[\p{L}\d.]*|[IVXLC]+|\p{L}\d?)(?![\p{L}\d])/giu; // matches "khoản 3 Điều 9" and "Điều 9, khoản 3"; not "các điều", not "Điều này"

const PREFIX_OF = new Map<string, string>([
  ['phụ lục', 'app'],
  ['phần', 'part'],
  ['chương', 'chp'],
  ['mục', 'sec'],
  ['tiểu mục', 'subsec'],
  ['điều', 'art'],
  ['khoản', 'cl'],
  ['điểm', 'point'],
]);
const ORDER = ['app', 'part', 'chp', 'sec', 'subsec', 'art', 'cl', 'sub', 'point'];

/**
 * @param words a citation in either order: "khoản 3 Điều 9", "Điều 9, khoản 3"
 * @returns its eId ("art_9__cl_3"), or null when the words are no citation. A chapter before an article is
 *   left out, as it is in eIds.
 */
export function parseAddress(words: string): string | null {
  const text = words.normalize('NFC').trim();
  const found = new Map<string, string>();
  for (const { groups } of text.matchAll(CITATION)) {
    const number = (groups?.number ?? '').replace(/\.$/, '');
    const prefix = PREFIX_OF.get((groups?.word ?? '').toLowerCase());
    if (!prefix || !number) return null;
    found.set(prefix === 'point' && number.includes('.') ? 'sub' : prefix, number);
  }
  if (found.size === 0 || text.replaceAll(CITATION, '').trim() !== '') return null;
  if (found.has('art')) for (const outer of ['part', 'chp', 'sec', 'subsec']) found.delete(outer);
  return ORDER.filter((prefix) => found.has(prefix))
    .map((prefix) => `${prefix}_${found.get(prefix)}`)
    .join('__');
}

/** Where a text cites provisions. */
export interface CitedAddress {
  /** Offsets in the text. */
  start: number;
  end: number;
  eId: string;
}

/**
 * All citations of a text in NFC, in order: of "theo khoản 3 Điều 9 và Điều 12" two. What stands in one after the other
 * from the smallest unit up, or from the largest down with commas, is one.
 */
export function findAddresses(text: string): CitedAddress[] {
  const found: CitedAddress[] = [];
  for (const { 0: words, index } of text.matchAll(CITATION)) {
    const start = index + words.length - words.replace(/^,\s*/, '').length;
    const end = index + words.replace(/\.$/, '').length;
    const last = found.at(-1);
    const joined =
      last && text.slice(last.end, index).trim() === '' ? parseAddress(text.slice(last.start, end)) : null;
    const eId = joined ?? parseAddress(text.slice(start, end));
    if (eId === null) continue;
    if (last && joined?.includes('__')) found[found.length - 1] = { start: last.start, end, eId };
    else found.push({ start, end, eId: parseAddress(text.slice(start, end)) ?? eId });
  }
  return found;
}
