/** Several texts to one: a text with itself is that text, what only another has is offered at its place. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldSpelling } from '../../src/text/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import {
  type OtherText,
  type UpdatedRegulation,
  updateRegulation,
  withOther,
} from '../../src/update/index.js';
import { type Unit, unitsOf } from '../../src/wording/units.js';
import { NO_LINE } from '../../src/wording/words.js';
import { anyEdits, EDIT_KINDS, editText } from '../support/edits/index.js';
import { phrases } from '../support/phrases.js';
import { seedTree } from '../support/seed-trees.js';
import { printed, treeOfText, updateTexts } from '../support/update-texts.js';
import '../support/law-seed.js';

const reason = (text: string) => ({ kind: 'text' as const, text });
const otherOf = (tree: Document, choice: OtherText['choice'] = 'open'): OtherText => ({
  name: 'khac.md',
  tree,
  choice,
  open: new Set(),
  reasons: {
    offered: reason('offered'),
    differs: reason('differs'),
    preferred: reason('preferred'),
    open: reason('open'),
  },
  confirmFor: () => [],
});

let source: Document;
beforeAll(async () => {
  source = await seedTree('thai-nguyen');
});

/** A text as it stands, and others of the same unit beside it. */
const standing = (tree: Document): UpdatedRegulation =>
  updateRegulation(
    { since: tree, current: tree, local: tree },
    { phrases, isOneModel: false, reasonsFor: () => [], confirmFor: () => [] },
  );
const anyVariant = anyEdits({ kinds: EDIT_KINDS, most: 5 });
const variantOf = (edits: Parameters<typeof editText>[1]): Document => editText(source, edits).target;
const namedOther = (name: string, tree: Document): OtherText => ({ ...otherOf(tree), name });

test('a text with itself as the other is the update of the one, whatever is preferred', () => {
  fc.assert(
    fc.property(anyVariant, fc.constantFrom('this', 'another', 'open'), (edits, choice) => {
      const one = standing(variantOf(edits));
      const both = withOther(one, otherOf(one.tree, choice as OtherText['choice']), phrases);
      expect(printed(both.tree)).toBe(printed(one.tree));
      expect(both.rows).toEqual(one.rows);
    }),
    { numRuns: 6 },
  );
});

test('a further text that equals the base changes no word, in whatever order, and of the base the same is kept', () => {
  fc.assert(
    fc.property(anyVariant, anyVariant, (first, second) => {
      const [one, two] = [namedOther('1.md', variantOf(first)), namedOther('2.md', variantOf(second))];
      const base = standing(source);
      const both = [one, two].reduce((all, other) => withOther(all, other, phrases), base);
      const again = withOther(both, otherOf(base.tree), phrases);
      expect(printed(again.tree)).toBe(printed(both.tree));
      expect(again.rows.map(({ status }) => status)).toEqual(both.rows.map(({ status }) => status));
      const turned = [two, one].reduce((all, other) => withOther(all, other, phrases), base);
      expect(ofTheBase(turned)).toEqual(ofTheBase(both));
    }),
    { numRuns: 4 },
  );
});

/** The lines of the base without their numbers and those that they cite: these follow what comes in. */
const ofTheBase = ({ rows }: UpdatedRegulation) =>
  rows
    .filter(({ local }) => local !== null)
    .map(({ local, result }) => [local?.text, wordsOnly(`${result?.heading ?? ''} ${result?.text}`)])
    .toSorted();
const wordsOnly = (text: string): string => text.replace(/[\d.]+|\s+/g, ' ').trim();

test('each line of every other text is kept, offered or shown beside', () => {
  fc.assert(
    fc.property(anyVariant, anyVariant, (first, second) => {
      const others = [namedOther('1.md', variantOf(first)), namedOther('2.md', variantOf(second))];
      const { tree, rows } = others.reduce((all, other) => withOther(all, other, phrases), standing(source));
      const shown = [
        printed(tree),
        ...rows.flatMap((row) => row.others.map(({ heading, text }) => `${heading ?? ''} ${text}`)),
      ];
      const all = foldSpelling(shown.map(wordsOnly).join('\n')).toLowerCase();
      for (const other of others)
        for (const { heading, text } of unitsOf(other.tree, () => NO_LINE).articles.flatMap(withNested))
          for (const words of [heading ?? '', text])
            expect(all).toContain(foldSpelling(wordsOnly(words)).toLowerCase());
    }),
    { numRuns: 4 },
  );
});

const withNested = (unit: Unit): Unit[] => [unit, ...unit.nested.flatMap(withNested)];

test('of three texts a clause of two others is offered once with both, and what one lacks is told of it', () => {
  const own = '2. Mỗi quý đối thoại với người dân.\n\n3. Cơ quan';
  const both = treeOfText(OURS.replace('2. Cơ quan', own));
  const first = withOther(updateTexts(OURS, OURS, OURS), namedOther('1.md', both), phrases);
  const joined = withOther(first, namedOther('2.md', both), phrases);
  const [row] = joined.rows.filter(({ status }) => status === 'offered');
  expect(row).toMatchObject({ others: [{ from: '1.md' }, { from: '2.md' }], reasons: [{}, {}] });
  const less = treeOfText(OURS.replace(/\n\n2\. Cơ quan.*/, ''));
  const told = withOther(first, namedOther('3.md', less), phrases);
  expect(told.rows.filter(({ lackedBy }) => lackedBy.length > 0).map(({ result }) => result?.text)).toEqual([
    'Cơ quan tham mưu báo cáo theo yêu cầu.',
  ]);
  expect(printed(told.tree)).toBe(printed(first.tree));
});

const OURS = `**Điều 1.** Cấp ủy lãnh đạo công tác dân vận trên địa bàn.

Ban dân vận tham mưu cho cấp ủy về các vấn đề của nhân dân.

#### Điều 2. Chế độ làm việc

1. Cấp ủy họp mỗi tháng một lần.

2. Cơ quan tham mưu báo cáo theo yêu cầu.`;

const join = (theirs: string, choice: OtherText['choice'] = 'open'): UpdatedRegulation =>
  withOther(updateTexts(OURS, OURS, OURS), otherOf(treeOfText(theirs), choice), phrases);
const newsOf = ({ rows }: UpdatedRegulation) =>
  rows
    .filter(({ status }) => status !== 'kept')
    .map(({ status, result, others }) => [
      status,
      result?.eId,
      [others[0]?.heading, others[0]?.text].filter(Boolean).join(' '),
    ]);

describe('what the other has', () => {
  test('a clause of its own stands at its place, and numbers follow', () => {
    const joined = join(OURS.replace('2. Cơ quan', '2. Mỗi quý đối thoại với người dân.\n\n3. Cơ quan'));
    expect(newsOf(joined)).toEqual([['offered', 'art_2__cl_2', 'Mỗi quý đối thoại với người dân.']]);
    expect(printed(joined.tree)).toContain('3. Cơ quan tham mưu');
  });

  test('an article that cuts into one of the base comes in with what it has of its own, after that one', () => {
    const joined = join(
      OURS.replace(
        '\n\nBan dân vận',
        '\n\n**Điều 2.** Mỗi năm tổ chức tuần lễ văn hóa vùng cao.\n\nBan dân vận',
      ).replace('Điều 2. Chế độ', 'Điều 3. Chế độ'),
    );
    expect(newsOf(joined)).toEqual([['offered', 'art_2', 'Mỗi năm tổ chức tuần lễ văn hóa vùng cao.']]);
    const text = printed(joined.tree);
    expect(text).toMatch(
      /nhân dân\.\s+\*\*Điều 2\.\*\* Mỗi năm tổ chức tuần lễ văn hóa vùng cao\.\s+#+ Điều 3\. Chế độ/,
    );
    expect(text.split('Ban dân vận tham mưu')).toHaveLength(2);
  });

  test.each([
    ['open', 'conflict', 'Chế độ làm việc'],
    ['this', 'preferred', 'Chế độ công tác và hội họp'],
  ] as const)(
    'an article that differs only in its heading, where the choice is %s',
    (choice, status, heading) => {
      const joined = join(OURS.replace('Chế độ làm việc', 'Chế độ công tác và hội họp'), choice);
      expect(newsOf(joined)).toEqual([[status, 'art_2', 'Chế độ công tác và hội họp']]);
      expect(printed(joined.tree)).toContain(`Điều 2. ${heading}`);
    },
  );

  test('words that have not followed the centre are a conflict even where they are preferred', () => {
    const theirs = treeOfText(OURS.replace('mỗi tháng một lần', 'mỗi tuần một lần'));
    const open = new Set(selectAll(theirs, 'clause'));
    const joined = withOther(updateTexts(OURS, OURS, OURS), { ...otherOf(theirs, 'this'), open }, phrases);
    expect(newsOf(joined)).toEqual([['conflict', 'art_2__cl_1', 'Cấp ủy họp mỗi tuần một lần.']]);
    expect(printed(joined.tree)).toContain('mỗi tuần một lần');
  });
});
