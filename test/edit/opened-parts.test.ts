/** What the proof of a redline takes from the markup at hand is what a reading of the written file would give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hangComments } from '../../src/edit/hang-comments.js';
import { openForEditing } from '../../src/edit/index.js';
import { parseMarkup, writeMarkup } from '../../src/edit/markup.js';
import { lettersOf } from '../../src/edit/paragraph-text.js';
import { QuoteSearch } from '../../src/edit/quote-search.js';
import { canonicalForm } from '../../src/edit/redline/without-own.js';
import { cutAll, cutAt } from '../../src/edit/split-runs.js';
import { readBlocks } from '../../src/read/index.js';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { docx, paragraph } from '../support/docx-package.js';
import { realBytes, realDocuments } from '../support/real-documents.js';

const FILES: [string, () => Uint8Array][] = [
  ...Object.keys(AWKWARD_BODIES).map((name): [string, () => Uint8Array] => [name, () => awkwardDocx(name)]),
  ...realDocuments('docx').map(({ file }): [string, () => Uint8Array] => [file, () => realBytes(file)]),
];

describe('opened parts', () => {
  test.each(FILES)('%s', async (name, open) => {
    const bytes = open();
    const file = openForEditing(bytes, name, true);
    file.stories();
    for (const revisions of ['accept', 'reject'] as const) {
      const read = await readBlocks({ name, bytes }, { revisions });
      const again = await readBlocks({ name, bytes }, { revisions, opened: file.openedParts() });
      expect(again).toEqual(read);
      const alone = await readBlocks({ name, bytes }, { revisions, isTextAlone: true });
      expect(alone.blocks).toEqual(read.blocks);
      expect(alone.review?.changes).toEqual([]);
    }
  });

  test('are read as they stand, whatever the file holds', async () => {
    const bytes = docx(paragraph('Điều 1. Phạm vi'));
    const [own, other] = [
      openForEditing(bytes, 'a.docx', true),
      docx(paragraph('Điều 2. Đối tượng &amp; thời hạn')),
    ];
    const { document } = openForEditing(other, 'b.docx', true);
    own.document.children = document.children;
    const { blocks } = await readBlocks({ name: 'a.docx', bytes }, { opened: own.openedParts() });
    expect(blocks.map(({ text }) => text)).toEqual(
      (await readBlocks({ name: 'b.docx', bytes: other })).blocks.map(({ text }) => text),
    );
  });
});

const body = (xml: string) => parseMarkup(`<w:p>${xml}</w:p>`, { file: 'a', part: 'b' }).root;

describe('hanging many comments on one paragraph', () => {
  const words =
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ủy ban nhân </w:t><w:tab/><w:t>dân</w:t></w:r>';
  const formula = '<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath><w:r/>';
  const xml = `<w:pPr/>${words}<w:ins w:id="1">${words}${words}</w:ins><w:bookmarkStart w:id="7"/>${formula}${words}`;
  const length = 4 * 16 + 3;
  const ranges = fc.array(
    fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: length }))
        .map(([start, more]) => ({ start, end: Math.min(length, start + more) })),
    ),
    { maxLength: 8 },
  );

  test('gives what hanging one after the other gives', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const [one, other] = [body(xml), body(xml)];
        const comments = all.map((range, id) => ({ id, range }));
        hangComments(one, comments);
        for (const comment of comments) hangComments(other, [comment]);
        expect(writeMarkup(one)).toBe(writeMarkup(other));
        expect(writeMarkup(one).match(/commentReference/g) ?? []).toHaveLength(all.length);
      }),
    );
  });

  test('takes time that grows with their number', () => {
    const paragraph = body(
      '<w:r><w:t xml:space="preserve">xã </w:t></w:r>'.repeat(10) +
        `<w:r><w:t>${'dân vận '.repeat(20_000)}</w:t></w:r>`,
    );
    const comments = Array.from({ length: 20_000 }, (_, id) => ({
      id,
      range: { start: 8 * id, end: 8 * id + 3 },
    }));
    hangComments(paragraph, comments);
    expect(writeMarkup(paragraph).match(/commentRangeEnd/g)).toHaveLength(20_000);
  }, 20_000);

  test('looks for thousands of quotes in time that grows with their number', () => {
    const raw = Array.from({ length: 20_000 }, (_, at) => `xã ${at % 10_000}`).join(', ');
    const search = new QuoteSearch(raw);
    const found = Array.from({ length: 20_000 }, (_, at) =>
      search.find({ exact: 'xã', prefix: `${(at + 9_999) % 10_000}, `, suffix: ` ${at % 10_000}, ` }),
    );
    // The first and the last number stand once between what is asked for, and are asked for twice.
    expect(found.filter((range) => range === null)).toHaveLength(20_000 - 4);
  }, 20_000);
});

describe('cutting at several places', () => {
  test('gives what cutting one after the other gives', () => {
    const words =
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ủy ban &amp; nhân </w:t><w:tab/><w:t>dân "xã"</w:t></w:r>';
    const xml = `${words}<w:ins w:id="1">${words}</w:ins><w:r><w:br/></w:r>`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), (places) => {
        const [one, other] = [body(xml), body(xml)];
        const runs = cutAll(one, places);
        for (const at of places) cutAt(other, at);
        expect(writeMarkup(one)).toBe(writeMarkup(other));
        expect(runs.map(({ text }) => text).join('')).toBe(
          'Ủy ban & nhân \tdân "xã"Ủy ban & nhân \tdân "xã"\n',
        );
        expect(canonicalForm(one)).toBe(canonicalForm(body(xml)));
      }),
    );
  });

  test('keeps what XML only advises against', () => {
    const xml = '<w:r><w:t>Quy\u0090 chế &lt;1&gt;</w:t></w:r>';
    const one = body(xml);
    cutAll(one, [6]);
    expect(writeMarkup(one)).toContain('\u0090');
    expect(canonicalForm(one)).toBe(canonicalForm(body(xml)));
  });
});

test('a text that holds an element is cut nowhere: half of it would be lost', () => {
  const xml = '<w:r><w:t>Điều <w:r><w:t>hai</w:t></w:r> này</w:t></w:r><w:r><w:t>của xã</w:t></w:r>';
  const [one, other] = [body(xml), body(xml)];
  expect(cutAll(one, [3, 7, 12]).length).toBe(3);
  expect([3, 7, 12].map((at) => cutAt(other, at))).toEqual([false, false, true]);
  expect(writeMarkup(one)).toBe(writeMarkup(other));
  expect(writeMarkup(one)).toContain('<w:r><w:t>Điều <w:r><w:t>hai</w:t></w:r> này</w:t></w:r>');
});

describe('one form for all ways of writing', () => {
  test.each([
    ['<w:r><w:t>&quot;a&quot; &#x3e; b</w:t></w:r>', '<w:r><w:t>"a" > b</w:t></w:r>', true],
    ['<w:r><w:t>a &lt;b/&gt;</w:t></w:r>', '<w:r><w:t>a <![CDATA[<b/>]]></w:t></w:r>', true],
    ['<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>', '<w:r><w:t>ab</w:t></w:r>', true],
    ['<w:r ><w:t></w:t ></w:r ><w:rPr/>', '<w:r><w:t/></w:r>', true],
    ['<w:r/><w:br/>', '<w:r></w:r><w:tab/>', false],
    ['<w:r><w:t>&amp;lt;</w:t></w:r>', '<w:r><w:t>&lt;</w:t></w:r>', false],
    ['<w:r><w:t>a</w:t></w:r>', '<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(canonicalForm(body(one)) === canonicalForm(body(other))).toBe(isSame);
  });
});

test('letters of composed text are those of its clusters', () => {
  const sign = fc.constantFrom(...'Điều 9 – dân vận\tỦY “x” İß…\u00a0\u00ad'.split(''));
  fc.assert(
    fc.property(fc.array(sign), fc.boolean(), (signs, ignoresCase) => {
      const raw = signs.join('');
      // A Greek letter, which no such text has, sends a text the other way.
      const [letters, clusters] = [lettersOf(raw, ignoresCase), lettersOf(`${raw}Ω`, ignoresCase)];
      const { length } = letters.text;
      expect(clusters.text.slice(0, -1)).toBe(letters.text);
      expect(clusters.starts.slice(0, length)).toEqual(letters.starts);
      expect(clusters.ends.slice(0, length)).toEqual(letters.ends);
    }),
  );
});
