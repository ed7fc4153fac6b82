/** A document that is replaced, as an officer names it: all in one line where the profile asks for its parts. */
import { statedDay } from '../text/stated-date.js';
import type { ProfileLayer } from './resolve-profile.js';
import type { FieldValue } from './resolved-field.js';

type Item = Record<string, unknown>;

/** Types with the symbols of their numbers; of another symbol nobody knows which it is. */
const TYPES: Readonly<Record<string, string>> = {
  QĐ: 'Quyết định',
  QC: 'Quy chế',
  QĐi: 'Quy định',
  NQ: 'Nghị quyết',
};

/** "12-QĐ/TU", "12/QĐ-TU", "12a - QC/TU" at the beginning. */
const NUMBER = /^\d{1,5}\p{Ll}?\s?[-/]\s?(?<symbol>\p{Lu}[\p{L}]{0,4})[/-]\p{Lu}{2,8}/u;
/** "04/01/2022", "4-1-2022", "04 tháng 01 năm 2022" at the beginning. */
const DAY = /^\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?| tháng \d{1,2} năm )\d{4}(?!\d)/u;

/**
 * The parts of "Quyết định số 12-QĐ/TU, ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy Bắc Kạn", where `number` holds them: printed as
 * they stood, type and day came twice. The type is that of the number's symbol where nothing says it. A part of a day is
 * no day: of another document nobody stamps the rest.
 * @returns the item unchanged where the line says anything else, or another day or type than the item
 */
export function replacedDocument(item: Item): Item {
  const known: Item = { ...item, date: wholeDay(item.date) };
  const parts =
    typeof item.number === 'string'
      ? partsOf(item.number.normalize('NFC').replace(/\s+/gu, ' ').trim())
      : null;
  if (parts === null || contradicts(parts, known)) return known;
  const { symbol, ...said } = parts;
  const type = known.type ?? TYPES[symbol];
  return { ...(type === undefined ? {} : { type }), ...without(known), ...said };
}

const wholeDay = (date: unknown): unknown => (date == null ? date : statedDay(String(date)));

/** Without the fields that are not filled in. */
const without = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value != null));

interface Parts extends Item {
  symbol: string;
  number: string;
}

function partsOf(line: string): Parts | null {
  const type = Object.values(TYPES).find((name) => line.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const named = type === undefined ? line : line.slice(type.length).trim();
  const rest = named.replace(/^số /iu, '');
  const found = NUMBER.exec(rest);
  if (found === null) return null;
  const [number] = found;
  const parts: Parts = {
    symbol: found.groups?.symbol ?? '',
    number,
    ...(type === undefined ? {} : { type }),
  };
  const after = rest.slice(number.length).replace(/^,? ?(?:ngày )?/iu, '');
  if (after === '') return parts;
  const day = DAY.exec(after)?.[0] ?? '';
  const date = statedDay(day);
  const issuer = issuerOf(after.slice(day.length));
  if (date === null || (issuer === undefined && after.length > day.length)) return null;
  return { ...parts, date, ...(issuer === undefined ? {} : { issuer }) };
}

/** Of " của Tỉnh ủy Bắc Kạn"; not where words on the subject follow. */
function issuerOf(text: string): string | undefined {
  const words = text.replace(/^,/, '').trim();
  return /^của /iu.test(words) && !words.includes(' về ') ? words.slice('của '.length) : undefined;
}

const contradicts = (parts: Parts, item: Item): boolean =>
  ['type', 'date', 'issuer'].some(
    (name) => parts[name] != null && item[name] != null && parts[name] !== item[name],
  );

/**
 * The predecessors below what is said of them, without what the data tell of the document of another number: its day beside
 * a new number would be false.
 */
export function ofSameNumber(
  below: FieldValue | undefined,
  said: FieldValue,
  layers: readonly ProfileLayer[],
): FieldValue | undefined {
  const told = layers.find(({ source }) => source === 'data')?.values.predecessors;
  if (!Array.isArray(below) || !Array.isArray(said) || !told) return below;
  return below.map((item: Item, index): unknown => {
    const known: Readonly<Item> = told[index] ?? {};
    const number = (said[index] as Item | undefined)?.number;
    if (number == null || known.number == null || number === known.number) return item;
    const isTold = (name: string) => ABOUT_DOCUMENT.includes(name) && item[name] === known[name];
    return Object.fromEntries(Object.entries(item).filter(([name]) => !isTold(name)));
  });
}

const ABOUT_DOCUMENT = ['type', 'date', 'issuer', 'subject'];
