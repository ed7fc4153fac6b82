/** Finds names of other provinces and cities in what a draft, or a profile, says. */

import { basename } from 'node:path';
import { type DatedData, otherUnitNames } from '../../data/index.js';
import { nameKey, withoutMarks } from '../../data/name-key.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { foldTone } from '../../text/fold.js';

export interface OtherUnitFinder {
  /** The name of another unit that a text names as a unit ("tỉnh Nghệ An", "TỈNH ỦY NGHỆ AN"); null for none. */
  inText(text: string): string | null;
  /** The name of another unit that is the whole text, or its end ("Hà Nội", "Thành ủy Hà Nội"); null for none. */
  asName(text: string): string | null;
  /** The name of another unit that a file is named after ("quy-che-nghe-an.docx"); null for none. */
  inFileName(path: string): string | null;
}

/** What makes the name after it that of a unit: "đường Nghệ An", "Nguyễn Hòa Bình" are other names. */
const UNIT_WORD = '(?:tỉnh|thành phố|tỉnh ủy|thành ủy|tỉnh đoàn|thành đoàn|tp\\.?)';

/**
 * @param ownId id of the unit whose text it is; of a commune, that of its province
 * @param ownNames names that the text may bear whatever else they mean: there is a commune called Quảng Ninh in Quảng Trị
 * @param asOf ISO date
 * @param merged names that are another unit's too, though it went into this one: what is said of today bears none of them
 */
export function otherUnitFinder(
  data: DatedData,
  ownId: string,
  ownNames: readonly string[],
  asOf: string,
  merged: readonly string[] = [],
): OtherUnitFinder {
  const { names, pattern } = namesOfOthers(data, ownId, asOf, merged);
  const own = ownNames.filter((name) => name !== '');
  const ownPatterns = own.map((name) => new RegExp(anyOf([name]), 'giu'));
  const withoutOwn = (text: string) =>
    ownPatterns.reduce((rest, name) => rest.replaceAll(name, ' '), foldTone(text));
  return {
    inText(text) {
      const found = pattern.exec(withoutOwn(text));
      return found?.groups?.named ?? found?.groups?.full ?? null;
    },
    asName(text) {
      const key = nameKey(withoutOwn(text));
      return names.find((name) => key.endsWith(nameKey(name))) ?? null;
    },
    inFileName(path) {
      const slug = `-${slugOf(basename(path).replace(/\.[a-z]+$/i, ''))}-`;
      const bears = (name: string) => slugOf(name) !== '' && slug.includes(`-${slugOf(name)}-`);
      return own.some(bears) ? null : (names.find(bears) ?? null);
    },
  };
}

interface NamesOfOthers {
  names: readonly string[];
  pattern: RegExp;
}

/** A run of many drafts asks for the same names again for every commune of a province; to compile them takes longer than to look. */
const KNOWN = new WeakMap<DatedData, Map<string, NamesOfOthers>>();

function namesOfOthers(
  data: DatedData,
  ownId: string,
  asOf: string,
  merged: readonly string[],
): NamesOfOthers {
  const ofData = KNOWN.get(data) ?? new Map<string, NamesOfOthers>();
  KNOWN.set(data, ofData);
  const key = [ownId, asOf, ...merged].join('\n');
  const known = ofData.get(key);
  if (known) return known;
  const names = [...new Set([...otherUnitNames(data, ownId, asOf).map(({ name }) => name), ...merged])];
  const full = names.filter(hasUnitWord);
  const standingAlone = full.length === 0 ? '' : `|(?<full>${anyOf(full)})`;
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${UNIT_WORD}\\s+(?<named>${anyOf(names)})${standingAlone})(?!\\p{L})`,
    'iu',
  );
  ofData.set(key, { names, pattern });
  return { names, pattern };
}

/** "TP. Hồ Chí Minh" is a unit also without a word before it; "Hồ Chí Minh" alone is a person. */
function hasUnitWord(name: string): boolean {
  return /^(?:thành phố|tp)/i.test(name);
}

/** Longest first, so that a name which begins like another is found whole. */
function anyOf(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return sorted.map((name) => escapePattern(foldTone(name))).join('|');
}

/** "Bà Rịa - Vũng Tàu" is "ba-ria-vung-tau". */
function slugOf(text: string): string {
  return withoutMarks(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}
