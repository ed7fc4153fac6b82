/** What holds for the tracked changes of every comparison. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRegulations, HABIT_CLASSES } from '../../src/compare/index.js';
import { type RedlineOptions, renderRedline } from '../../src/render/comparison/index.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { sideText } from '../../src/render/comparison/side-text.js';
import { resolveRedline } from '../../src/render/word/redline/verify.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { anyComparison, comparison, side, unit, wholeChange } from '../support/comparisons.js';
import { descendants, elements, openDocx, type XmlElement } from '../support/ooxml.js';
import { phrases } from '../support/phrases.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { nonBlank, parseSeed, SEED_NAMES } from '../support/seeds.js';

const OPTIONS: RedlineOptions = {
  catalogue,
  rules: loadRuleSet('hd05'),
  author: 'Nguyễn Văn A',
  date: '2026-11-21',
  habits: HABIT_CLASSES,
};

const REVISIONS = ['w:ins', 'w:del'];
const revisionsOf = (document: XmlElement): XmlElement[] =>
  REVISIONS.flatMap((name) => descendants(document, name));

test('accepting all gives the target, rejecting all the base', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, async (comparison) => {
      const { accepted, rejected } = resolveRedline(await renderRedline(comparison, OPTIONS));
      expect(accepted).toBe(`${sideText(comparison, 'target')}\n`);
      expect(rejected).toBe(`${sideText(comparison, 'base')}\n`);
    }),
    { numRuns: 200 },
  );
});

test('a whole line that is there for habit alone stands under the second name too', async () => {
  const words = [
    { text: 'THÀNH ỦY HÀ NỘI', class: 'localisation' },
    { text: 'Điều lệ Đảng', class: 'substantive' },
  ] as const;
  const articles = words.map((one, order) =>
    unit({
      target: side('paragraph', { text: one.text, order }),
      changes: wholeChange('', one.text).map((change) => ({ ...change, class: one.class })),
    }),
  );
  const document = openDocx(await renderRedline(comparison({ articles }), OPTIONS)).part('word/document.xml');
  const authors = descendants(document, 'w:p').map((paragraph) => [
    ...new Set(revisionsOf(paragraph).map(({ attributes }) => attributes['w:author'])),
  ]);
  expect(authors).toEqual([['Nguyễn Văn A (cách viết, tên gọi)'], ['Nguyễn Văn A'], []]);
});

test('ids are unique, every revision says who and when, and formatting sits in styles', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, async (comparison) => {
      const docx = openDocx(await renderRedline(comparison, OPTIONS));
      const document = docx.part('word/document.xml');
      const revisions = revisionsOf(document);
      const ids = revisions.map(({ attributes }) => attributes['w:id']);
      expect(new Set(ids).size).toBe(ids.length);
      const signed = revisions.filter(
        ({ attributes }) =>
          attributes['w:author']?.startsWith('Nguyễn Văn A') &&
          /^2026-11-21T00:[01]0:00Z$/.test(attributes['w:date'] ?? ''),
      );
      expect(signed).toHaveLength(revisions.length);
      const formats = descendants(document, 'w:rPr').flatMap(elements);
      expect(formats.filter(({ name }) => !['w:rStyle', ...REVISIONS].includes(name))).toEqual([]);
      const [starts, ends, references] = [
        'w:commentRangeStart',
        'w:commentRangeEnd',
        'w:commentReference',
      ].map((name) => descendants(document, name).map(({ attributes }) => attributes['w:id']));
      const comments = descendants(docx.part('word/comments.xml'), 'w:comment');
      expect(starts).toEqual(comments.map(({ attributes }) => attributes['w:id']));
      expect(ends?.toSorted()).toEqual(starts?.toSorted());
      expect(references?.toSorted()).toEqual(starts?.toSorted());
    }),
    { numRuns: 50 },
  );
});

test.each(SEED_NAMES)(
  '%s against every other text: both texts whole, character by character',
  async (name) => {
    const base = await parseSeed(name);
    for (const other of SEED_NAMES) {
      const target = await parseSeed(other);
      const comparison = compareRegulations(base, target, { phrases });
      const { accepted, rejected } = resolveRedline(await renderRedline(comparison, OPTIONS));
      expect(nonBlank(accepted)).toBe(inkOf(target));
      expect(nonBlank(rejected)).toBe(inkOf(base));
    }
  },
);

/** The text of a tree without what belongs to nothing. */
const inkOf = (tree: Parameters<typeof textBlocks>[0]): string =>
  nonBlank(
    textBlocks(tree)
      .filter(({ noise }) => !noise)
      .map(({ text }) => text)
      .join(' '),
  );

test('a text compared with itself has no revision', async () => {
  const tree = await parseSeed('thai-nguyen');
  const document = openDocx(await renderRedline(compareRegulations(tree, tree), OPTIONS)).part(
    'word/document.xml',
  );
  expect(revisionsOf(document)).toEqual([]);
});

test('the same comparison gives the same bytes', async () => {
  const comparison = compareRegulations(await parseSeed('thai-nguyen'), await parseSeed('ha-noi'));
  const once = await renderRedline(comparison, OPTIONS);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(once, await renderRedline(comparison, OPTIONS))).toBe(0);
});
