/** What the proof of a redline takes from the markup at hand is what a reading of the written file would give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openForEditing } from '../../src/edit/index.js';
import { parseMarkup, writeMarkup } from '../../src/edit/markup.js';
import { lettersOf } from '../../src/edit/paragraph-text.js';
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

describe('one form for all ways of writing', () => {
  test.each([
    ['<w:r><w:t>&quot;a&quot; &#x3e; b</w:t></w:r>', '<w:r><w:t>"a" > b</w:t></w:r>', true],
    ['<w:r><w:t>a &lt;b/&gt;</w:t></w:r>', '<w:r><w:t>a <![CDATA[<b/>]]></w:t></w:r>', true],
    ['<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>', '<w:r><w:t>ab</w:t></w:r>', true],
    ['<w:r><w:t>&amp;lt;</w:t></w:r>', '<w:r><w:t>&lt;</w:t></w:r>', false],
    ['<w:r><w:t>a</w:t></w:r>', '<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(canonicalForm(body(one)) === canonicalForm(body(other))).toBe(isSame);
  });
});

test('letters of composed text are those of its clusters', () => {
  const sign = fc.constantFrom(...'Điều 9 – dân vận\tỦY “x” İß…\u00ad'.split(''));
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
