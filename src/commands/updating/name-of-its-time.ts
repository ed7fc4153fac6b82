/** Whether the name of a unit stands for the unit as it was: what was done or issued under the old name keeps it. */
import type { NamesStay } from '../../data/index.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { findLegalNumbers } from '../../text/legal-numbers.js';

/** An instrument of the centre is cited whatever the unit is called: "23-QĐ/TW"; not "07-ĐA/TU". */
const OF_THE_CENTRE = /\/TW$/;
/** "năm 2015", "2015 - 2020"; not "20150". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * "Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII", "Đề án số 07-ĐA/TU của Tỉnh ủy Bắc Kạn"; not "trên địa bàn tỉnh Bắc Kạn".
 * @param at where the name stands in the text; its sentence decides
 * @param names.to the name of the present unit, beside which the former one is told apart from it
 */
export function isOfItsTime(
  text: string,
  at: number,
  { to, namesStay }: { to: string; namesStay: Pick<NamesStay, 'words' | 'beforeNumeral'> },
): boolean {
  const sentence = sentenceAt(text, at);
  return (
    tellsOfThePast(sentence, namesStay) ||
    YEAR.test(sentence) ||
    sentence.toLowerCase().includes(to.toLowerCase()) ||
    findLegalNumbers(sentence).some(({ symbol }) => !OF_THE_CENTRE.test(symbol))
  );
}

function tellsOfThePast(
  sentence: string,
  { words, beforeNumeral }: Pick<NamesStay, 'words' | 'beforeNumeral'>,
): boolean {
  const alternatives = (phrases: readonly string[]): string => phrases.map(escapePattern).join('|');
  const pattern = `(?<!\\p{L})(?:${alternatives(words)}|(?:${alternatives(beforeNumeral)}) [IVX]+)(?!\\p{L})`;
  return new RegExp(pattern, 'iu').test(sentence);
}

function sentenceAt(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  return `${before}${text.slice(at).split(/[.;](?:\s|$)/)[0] ?? ''}`;
}
