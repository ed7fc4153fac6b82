/** Finds periods and numbers that ask for less than those in whose place they stand: "hai năm" for "một năm". */
import type { Quantity } from '../text/index.js';
import { isCutOut } from './cut-out.js';
import { type FoldedWords, type ProvisionWords, placesOf } from './provision-words.js';
import type { WordedLine } from './words.js';

/** A quantity with its words; "hằng tháng" is one month. */
export interface Amount extends Pick<Quantity, 'value' | 'unit'> {
  text: string;
  words: FoldedWords;
}

interface WithAmounts extends ProvisionWords {
  amounts: () => readonly Amount[];
}

/** An amount of the base with what stands in its place; empty where nothing does. */
export interface LoweredAmount {
  expected: string;
  actual: string;
}

/** "hằng tháng", "Hàng năm", "mỗi quý"; not "hằng số". */
const RECURRING = /(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?<unit>ngày|tuần|tháng|quý|năm)(?!\p{L})/giu;

/** @param wordsOf gives the words of a text as they are compared */
export function amountsIn(lines: readonly WordedLine[], wordsOf: (text: string) => FoldedWords): Amount[] {
  const counted = lines.flatMap(({ words }) =>
    words.flatMap(({ text, quantity }) => (quantity ? { text, ...quantity } : [])),
  );
  const recurring = lines.flatMap((line) =>
    [...line.text.matchAll(RECURRING)].map(({ 0: text, groups }) => ({
      text,
      value: 1,
      unit: (groups?.unit ?? '').toLowerCase(),
    })),
  );
  return [...counted, ...recurring].map(({ text, value, unit }) => ({
    text,
    value,
    unit,
    words: wordsOf(text),
  }));
}

/** Days of a unit of time, so that "6 tháng" and "180 ngày" compare. */
const DAYS: Readonly<Record<string, number>> = {
  ngày: 1,
  'ngày làm việc': 1,
  tuần: 7,
  tháng: 30,
  quý: 90,
  năm: 365,
};

/** A longer period or a smaller number in the place of one that is gone, and periods and shares that are left out. */
export function lowerAmounts(base: WithAmounts, target: WithAmounts): LoweredAmount[] {
  const wanted = base.amounts();
  if (wanted.length === 0) return [];
  const found = target.amounts();
  const fresh = without(found, wanted);
  return without(wanted, found).flatMap((one): LoweredAmount[] => {
    const at = fresh.findIndex((other) => familyOf(other) === familyOf(one));
    const [instead] = at < 0 ? [] : fresh.splice(at, 1);
    if (!instead) return isLeftOut(one, base, target) ? [{ expected: one.text, actual: '' }] : [];
    const isLonger = sizeOf(instead) > sizeOf(one);
    const isWeaker = familyOf(one) === 'time' ? isLonger : sizeOf(instead) < sizeOf(one);
    return isWeaker ? [{ expected: one.text, actual: instead.text }] : [];
  });
}

/** A period or share that nothing stands for; "một đồng chí" is as often left out. */
function isLeftOut(one: Amount, base: WithAmounts, target: WithAmounts): boolean {
  const isPeriodOrShare = familyOf(one) === 'time' || one.unit === '%' || one.unit === 'lần';
  if (!isPeriodOrShare) return false;
  const isCut = (at: number): boolean => isCutOut(at, at + one.words.length, base, target);
  return target.amounts().length === 0 || placesOf(one.words, base).some(isCut);
}

/** The amounts that the others do not have; of one that stands twice here and once there, one. */
function without(amounts: readonly Amount[], others: readonly Amount[]): Amount[] {
  const rest = [...others];
  return amounts.filter((one) => {
    const at = rest.findIndex((other) => familyOf(one) === familyOf(other) && sizeOf(one) === sizeOf(other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const familyOf = ({ unit }: Amount): string => (unit in DAYS ? 'time' : unit);
const sizeOf = ({ value, unit }: Amount): number => value * (DAYS[unit] ?? 1);
