/** The lines of a comparison: what every renderer is made of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGE_CLASSES } from '../../src/compare/index.js';
import { selectUnits, unknownAddresses } from '../../src/compare/select-units.js';
import { CLASSES } from '../../src/render/comparison/classes.js';
import { beginningOf, shortenSegments } from '../../src/render/comparison/excerpt.js';
import { lineOf, type Segment, segmentsOf } from '../../src/render/comparison/line.js';
import { placeUnits } from '../../src/render/comparison/rows.js';
import { changesOf, hideChanges } from '../../src/render/comparison/view.js';
import { anyComparison, comparison, side, textPair, unit } from '../support/comparisons.js';

const textOf = (segments: readonly Segment[], left: Segment['op']): string =>
  segments
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('');

test('a line without its insertions is that of the base, without its deletions that of the target', () => {
  fc.assert(
    fc.property(anyComparison, (one) => {
      for (const { unit: each } of placeUnits(one)) {
        expect(textOf(segmentsOf(each), 'insert')).toBe(lineOf(each.base));
        expect(textOf(segmentsOf(each), 'delete')).toBe(lineOf(each.target));
      }
    }),
  );
});

test('hidden changes leave the text of the target, and shown ones stay', () => {
  fc.assert(
    fc.property(anyComparison, fc.subarray([...CHANGE_CLASSES]), (one, classes) => {
      const hidden = new Set(classes);
      for (const { unit: each } of placeUnits(one)) {
        const shown = hideChanges(segmentsOf(each), hidden);
        expect(textOf(shown, 'delete')).toBe(lineOf(each.target));
        const left = new Set(shown.flatMap(({ change }) => change ?? []));
        if (each.base && each.target) {
          expect([...left]).toEqual(changesOf(each).filter((change) => !hidden.has(change.class)));
        }
      }
    }),
  );
});

test('the classes are those of the comparison, the strongest first', () => {
  expect(CLASSES).toEqual(CHANGE_CLASSES.toReversed());
});

describe('excerpt', () => {
  const { base, target, changes } = textPair([
    { base: 'một hai ba bốn năm', target: 'một hai ba bốn năm', class: 'wording' },
    { base: 'sáu', target: 'bảy', class: 'substantive' },
    { base: 'tám chín mười một hai ba bốn', target: 'tám chín mười một hai ba bốn', class: 'wording' },
    { base: '', target: 'cuối', class: 'substantive' },
  ]);
  const pair = unit({
    base: side('paragraph', { text: base }),
    target: side('paragraph', { text: target }),
    changes,
  });
  const printed = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('|');

  test('keeps the words beside a difference', () => {
    expect(printed(shortenSegments(segmentsOf(pair), 2))).toBe(
      '… bốn năm |sáu |bảy |tám chín … ba bốn |cuối |.',
    );
  });

  test('leaves a short line whole', () => {
    expect(printed(shortenSegments(segmentsOf(pair), 9))).toBe(printed(segmentsOf(pair)));
  });

  test('keeps the beginning of a line without a difference', () => {
    const same = unit({ base: side('paragraph', { text: base }), target: side('paragraph', { text: base }) });
    expect(printed(shortenSegments(segmentsOf(same), 2))).toBe('một hai …');
  });
});

describe('the beginning of a long excerpt', () => {
  const equal = (text: string): Segment => ({ op: 'equal', text, change: null });
  const added = (text: string): Segment => ({ op: 'insert', text, change: null });
  const line = [
    equal('một hai … ba bốn '),
    added('năm sáu '),
    equal('bảy … tám '),
    added('chín mười '),
    equal('.'),
  ];
  const begin = (letters: number, word: string) =>
    beginningOf(line, letters, ({ text }) => text.startsWith(word))
      .map(({ text }) => text)
      .join('|');

  test('is the whole where that is short', () => {
    expect(begin(99, 'chín')).toBe(line.map(({ text }) => text).join('|'));
  });

  test('ends behind a whole word', () => {
    expect(begin(30, 'năm')).toBe('một hai … ba bốn |năm sáu |bảy …');
    expect(begin(1, 'năm')).toBe('… ba bốn |năm …');
  });

  test('begins at the difference that matters where that stands behind it', () => {
    expect(begin(20, 'chín')).toBe('… tám |chín mười |.');
    expect(begin(20, 'none')).toBe('một hai … ba bốn |năm …');
  });
});

describe('a part of a comparison', () => {
  const article = (number: string, order: number, clauses = [] as ReturnType<typeof unit>[]) =>
    unit({
      base: side('article', { eId: `art_${number}`, number, order, depth: 1 }),
      target: side('article', { eId: `art_${number}`, number, order, depth: 1 }),
      clauses,
    });
  const chapter = (number: string, order: number) =>
    unit({ base: side('chapter', { eId: `chp_${number}`, number, order }), target: null });
  const whole = comparison({
    headings: [chapter('I', 0), chapter('II', 3)],
    articles: [article('1', 1), article('2', 2, [article('2__cl_1', 2)]), article('3', 4)],
  });
  const chosen = (...eIds: string[]) => {
    const { headings, articles } = selectUnits(whole, eIds);
    return [...headings, ...articles].map(({ base }) => base?.eId);
  };

  test('is an article with all in it, a clause alone, or a chapter with its articles', () => {
    expect(chosen('art_2')).toEqual(['art_2']);
    expect(chosen('art_2__cl_1')).toEqual(['art_2__cl_1']);
    expect(chosen('chp_I')).toEqual(['chp_I', 'art_1', 'art_2']);
    expect(chosen('chp_II', 'art_1')).toEqual(['chp_II', 'art_1', 'art_3']);
  });

  test('names what neither text has', () => {
    expect(unknownAddresses(whole, ['art_2__cl_1', 'art_9'])).toEqual(['art_9']);
  });
});
