/** Comments in a copy of a Word file: what is not touched stays the same bytes, and what was put in comes out again. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CommentWriter, commentElements, commentLines, stripComments } from '../../src/edit/comments.js';
import { writePart } from '../../src/edit/markup.js';
import { paragraphText } from '../../src/edit/paragraph-text.js';
import { listParagraphs } from '../../src/edit/paragraphs.js';
import { QuoteSearch } from '../../src/edit/quote-search.js';
import { WordFile } from '../../src/edit/word-file.js';
import { readDocx } from '../../src/read/docx/index.js';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { realBytes, realDocuments } from '../support/real-documents.js';

/** All of them where a run asks for more. */
const { EDIT_RUNS } = process.env;
const REAL = realDocuments('docx')
  .map(({ file }) => file)
  .slice(0, EDIT_RUNS ? undefined : 3);
const files = [
  ...Object.keys(AWKWARD_BODIES).map((name) => [name, () => awkwardDocx(name)] as const),
  ...REAL.map((name) => [name, () => realBytes(name)] as const),
];
const COMMENT = {
  author: 'danvan',
  initials: 'dv',
  date: '2026-11-27T00:00:00Z',
  lines: ['Một', 'Hai & <ba>'],
};
/** By entry its bytes, as text that is quickly compared. */
const entriesOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString('latin1')]),
  );
const textOf = (bytes: Uint8Array) =>
  readDocx({ name: 'a.docx', bytes }, { revisions: 'accept' }).blocks.map(({ text }) => text);

describe.each(files)('%s', (name, bytesOf) => {
  test('opened and saved it has the same entries, each with the same bytes', () => {
    const bytes = bytesOf();
    const file = new WordFile(bytes, name);
    for (const story of file.stories()) writePart(story);
    expect(entriesOf(file.save())).toEqual(entriesOf(bytes));
  });

  test('its paragraphs are counted as a reading counts them', () => {
    const bytes = bytesOf();
    const byNumber = new Map<number, string>();
    for (const { number, element } of listParagraphs(new WordFile(bytes, name).body))
      byNumber.set(number, (byNumber.get(number) ?? '') + paragraphText(element));
    const { blocks } = readDocx({ name, bytes }, { revisions: 'accept' });
    // The marks of notes are printed by a reading, and are no text of the paragraph.
    const last = (text: string) =>
      text
        .normalize('NFC')
        .replace(/[¹²³⁰-⁹]+|\[\^[^\]]*\]/gu, '')
        .trim()
        .split(/\s+/)
        .at(-1) ?? '';
    const astray = blocks.filter(({ text, origin, noise, cell }) => {
      const words = byNumber.get(origin[0]?.paragraph ?? 0)?.normalize('NFC') ?? '';
      const isElsewhere =
        noise !== undefined || cell !== undefined || /vni/.test(name) || text === 'Trong khung';
      return !isElsewhere && !words.toUpperCase().includes(last(text).toUpperCase());
    });
    expect(astray).toEqual([]);
  });

  test('comments at any words leave every other part and every word as it was, and come out again', () => {
    const bytes = bytesOf();
    const before = unzipSync(bytes);
    const count = listParagraphs(new WordFile(bytes, name).body).length;
    const place = fc.tuple(fc.nat(count - 1), fc.nat(60), fc.nat(30));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const file = new WordFile(bytes, name);
        const others = commentElements(file).length;
        const paragraphs = listParagraphs(file.body);
        const writer = new CommentWriter(file);
        for (const [index, start, length] of places) {
          const { element } = paragraphs[index] as (typeof paragraphs)[number];
          writer.add(element, { start, end: start + length }, COMMENT);
        }
        const written = file.save();
        expect(textOf(written)).toEqual(textOf(bytes));
        const after = unzipSync(written);
        const touched = Object.keys(after).filter(
          (path) => Buffer.compare(after[path] as Uint8Array, before[path] ?? new Uint8Array()) !== 0,
        );
        expect(touched.filter((path) => !/document\.xml|comments\.xml|\[Content_Types\]/.test(path))).toEqual(
          [],
        );
        const again = new WordFile(written, name);
        const ids = commentElements(again).map(({ attributes }) => attributes['w:id']);
        expect(new Set(ids).size).toBe(others + places.length);
        expect(commentLines(commentElements(again).at(-1) as never)).toEqual(COMMENT.lines);
        expect(stripComments(again, 'danvan')).toBe(places.length);
        const stripped = again.save();
        expect(entriesOf(stripped)).toEqual(entriesOf(bytes));
        expect(commentElements(new WordFile(stripped, name))).toHaveLength(others);
      }),
      { numRuns: Number(EDIT_RUNS ?? 2) },
    );
  }, 120_000);
});

describe('quoted words', () => {
  const find = (raw: string, wanted: ReturnType<typeof quote>) => new QuoteSearch(raw).find(wanted);
  const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

  test.each([
    ['Cấp ủy  lãnh đạo', quote('ủy lãnh'), 'ủy  lãnh'],
    ['TRÁCH NHIỆM', quote('Nhiệm'), 'NHIỆM'],
    ['Ca\u0302\u0301p u\u0309y'.normalize('NFD'), quote('Cấp'), 'Cấp'.normalize('NFD')],
    ['dân, dân vận', quote('dân', '', ' vận'), 'dân'],
  ])('%j', (raw, wanted, found) => {
    const range = find(raw, wanted);
    expect(range && raw.slice(range.start, range.end)).toBe(found);
  });

  test('of two alike the one that stands between the same words is meant; of none told apart none is taken', () => {
    expect(find('dân, dân vận', quote('dân', 'dân, '))).toEqual({ start: 5, end: 8 });
    expect(find('dân dân', quote('dân'))).toBeNull();
    expect(find('dân vận', quote('đảng'))).toBeNull();
    expect(find('a xã b; a xã b', quote('xã', 'a ', ' b'))).toBeNull();
    expect(find('a xã b; a xã c', quote('xã', '. a ', ' c'))).toEqual({ start: 10, end: 12 });
  });
});
