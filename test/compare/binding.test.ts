/** What a check finds to bind less, a comparison shows as substance: one change, one answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeReason } from '../../src/compare/comparison.js';
import { type Change, compareRegulations, withNestedUnits } from '../../src/compare/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { type Unit, wordDocument } from '../../src/wording/index.js';
import { type Weakening, weakeningFinder } from '../../src/wording/weakenings.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { phrases, substanceWords } from '../support/phrases.js';

/** Long enough that two clauses with it are one clause in two versions. */
const REST =
  'tổng hợp tình hình nhân dân, công tác tôn giáo, công tác dân tộc trong kỳ, những kiến nghị của nhân dân, kết quả trả lời và nội dung liên quan.';

const document = (text: string): Document =>
  parseParagraphs(
    'QUY CHẾ',
    'công tác dân vận tỉnh Thái Nguyên',
    'Điều 1. Chế độ',
    `1. ${text}; ${REST}`,
    '2. Lưu hồ sơ.',
  );

function changesOf(base: string, target: string): Change[] {
  return compareRegulations(document(base), document(target), { phrases })
    .articles.flatMap(withNestedUnits)
    .flatMap(({ changes }) => changes);
}

function weakeningsOf(base: string, target: string): Weakening[] {
  const from = wordDocument(document(base));
  const to = wordDocument(document(target), { beside: from });
  const lines = [from, to].map((worded) =>
    worded
      .units()
      .articles.flatMap((unit) => unit.nested)
      .slice(0, 1),
  );
  const [baseLines, targetLines] = lines.map((units) => units.map(({ line }: Unit) => line));
  return weakeningFinder(substanceWords, from.reader)(baseLines ?? [], targetLines ?? [], 0.95);
}

/** What a comparison must say of what a check finds. */
const REASON: Record<Weakening['kind'], ChangeReason> = {
  modal: 'modal',
  number: 'quantity',
  bearer: 'body',
  reversal: 'modal',
};

function expectOneAnswer(base: string, target: string): void {
  const reasons = changesOf(base, target).flatMap((change) =>
    change.class === 'substantive' ? change.reasons : [],
  );
  for (const { kind } of weakeningsOf(base, target))
    expect(reasons, `${base} => ${target}`).toContain(REASON[kind]);
}

const { modals, bearers, persons } = substanceWords;
const holders = [...bearers, ...persons].map(([name = '']) => name);

describe('every word that binds', () => {
  it.each(modals.binding.flat())('%s is missed by both', (word) => {
    const [base, target] = [`Các đơn vị ${word} nộp sổ sách`, 'Các đơn vị nộp sổ sách'];
    expect(weakeningsOf(base, target).map(({ kind }) => kind)).toEqual(['modal']);
    expectOneAnswer(base, target);
  });

  it.each(modals.soft.flat())('%s is seen by both', (word) => {
    const [base, target] = ['Các đơn vị nộp sổ sách', `Các đơn vị ${word} nộp sổ sách`];
    expect(weakeningsOf(base, target).map(({ kind }) => kind)).toEqual(['modal']);
    expectOneAnswer(base, target);
  });

  it.each(holders)('%s is missed by both, left out of a row or with another in its place', (name) => {
    const row = (middle: string) => `Chánh văn phòng, ${middle}các đơn vị nộp sổ sách`;
    for (const target of [row(''), row('kế toán viên, ')]) {
      expect(weakeningsOf(row(`${name}, `), target)).toMatchObject([{ kind: 'bearer', expected: name }]);
      expectOneAnswer(row(`${name}, `), target);
    }
  });

  it.each([
    ['một năm một lần', 'hai năm một lần'],
    ['trong 05 ngày làm việc', 'trong 10 ngày làm việc'],
    ['ít nhất 70%', 'ít nhất 50%'],
  ])('%s is more than %s for both', (base, target) => {
    expect(weakeningsOf(`Nộp sổ sách ${base}`, `Nộp sổ sách ${target}`)).toMatchObject([{ kind: 'number' }]);
    expectOneAnswer(`Nộp sổ sách ${base}`, `Nộp sổ sách ${target}`);
  });
});

describe('a word put between a duty and what binds to it', () => {
  it.each([
    ['Các đơn vị phải nộp sổ sách', 'Các đơn vị phải kịp thời nộp sổ sách'],
    ['Các đơn vị có thể thường xuyên nộp sổ sách', 'Các đơn vị có thể nộp sổ sách'],
  ])('leaves it as binding as it was: %s', (base, target) => {
    expect(weakeningsOf(base, target)).toEqual([]);
  });
});

describe('a phrase within a longer one', () => {
  it('does not count for itself: "không được" and "không được phép" forbid alike', () => {
    expect(weakeningsOf('Các đơn vị không được nộp sổ', 'Các đơn vị không được phép nộp sổ')).toEqual([]);
  });
});

/** Sentences of words that bind, of those whom they bind, and of others. */
const sentence = fc
  .array(
    fc.constantFrom(
      ...Object.values(modals).flat(2),
      ...holders,
      ...['nộp sổ sách', 'một năm', '06 tháng', 'các đơn vị', 'lưu trữ', 'và', ',', 'trước'],
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((parts) => `Đơn vị ${parts.join(' ')} theo mẫu chung`.replaceAll(' ,', ','));

it('whatever is changed, a check finds nothing that a comparison passes over', () => {
  fc.assert(
    fc.property(sentence, sentence, (base, target) => expectOneAnswer(base, target)),
    { numRuns: 150 },
  );
});
