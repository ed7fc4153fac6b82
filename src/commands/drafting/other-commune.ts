/** Finds communes that a draft is not for: in its text, and in the names of its files. */
import { basename } from 'node:path';
import { nameKey, withoutMarks } from '../../data/name-key.js';

/** A commune by its kind and name: "xã", "Phù Đình"; the kind is empty where nobody said it. */
export interface OwnCommune {
  word: string;
  name: string;
}

/** "xã Phù Đình", "phường Hà Giang 1"; not "hợp tác xã Tân Tiến", "thị xã Sa Pa", "xã hội", "các xã, phường". */
const NAMED =
  /(?<!\p{L}|hợp tác |thị )(?<word>xã|phường|đặc khu) (?<name>[\p{Lu}\d][\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d]*){0,4})/gu;

/** The first commune that a text names and that is not the own one, where there is one; null for none. Capitals throughout say nothing of names. */
export function otherCommuneIn(text: string, own: OwnCommune | null): string | null {
  for (const { 0: named, groups } of text.normalize('NFC').matchAll(NAMED)) {
    const { word = '', name = '' } = groups ?? {};
    const isOwnName = own !== null && nameKey(name).startsWith(nameKey(own.name));
    if (!isOwnName || isOtherKind(word, own)) return named;
  }
  return null;
}

/** A profile may give the name of the unit alone, and no kind. */
const isOtherKind = (word: string, own: OwnCommune): boolean =>
  own.word !== '' && nameKey(word) !== nameKey(own.word);

/** Words that are no communes once their marks are gone: "xã hội", "phương án". */
const OTHER_WORDS = new Set(['xa hoi', 'xa vien', 'phuong an', 'phuong huong', 'phuong phap', 'phuong thuc']);
/** What stands after the word for a commune in the name of a file and names none: "quy-che-xa-du-thao-2". */
const OF_FILES =
  /^(?:du thao|ban|phien ban|mau|final|draft|test|copy|lan|so|ngay|nam|moi|sua|gui|trinh|ky|chinh thuc|hoan chinh|phu luc|theo|va|cap|co) /;
/** What stands before it where it names none: "hợp tác xã", "thị xã", "cấp xã", "các xã". */
const BEFORE_NO_NAME = new Set(['tac', 'thi', 'cap', 'cac']);

/**
 * The commune that a file is named after where that is not the own one: "xa-phu-dinh" of "quy-che-xa-phu-dinh.docx". Null for
 * none, and where the name proves nothing.
 * @param own null for a draft of a province or city
 */
export function otherCommuneInFileName(path: string, own: OwnCommune | null): string | null {
  const stem = basename(path).replace(/\.[a-z]+$/i, '');
  // With its marks and capitals a name is one: "Quy chế phường An Khánh" is no "phương án".
  const named = otherCommuneIn(stem.replace(/[_-]+/g, ' '), own);
  if (named !== null) return named;
  const words = wordsOf(stem);
  for (const at of words.keys()) {
    const word = ['xa', 'phuong', 'dac khu'].find((kind) =>
      `${words.slice(at).join(' ')} `.startsWith(`${kind} `),
    );
    if (word === undefined || BEFORE_NO_NAME.has(words[at - 1] ?? '')) continue;
    const name = words.slice(at + word.split(' ').length);
    if (!isName(name) || OTHER_WORDS.has(`${word} ${name[0]}`)) continue;
    const isOwn = own !== null && `${name.join(' ')} `.startsWith(`${wordsOf(own.name).join(' ')} `);
    if (!isOwn || isOtherKind(word, own)) return [...word.split(' '), ...name].join('-');
  }
  return null;
}

/** Two words at least: what one alone means ("xa-draft", "xa-2") nobody can say. */
function isName([first = '', second = '']: readonly string[]): boolean {
  return /^[a-z]+ [a-z]+$/.test(`${first} ${second}`) && !OF_FILES.test(`${first} ${second} `);
}

/** "Quy-che xã Phù Đình" is "quy", "che", "xa", "phu", "dinh". */
function wordsOf(text: string): string[] {
  return withoutMarks(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
