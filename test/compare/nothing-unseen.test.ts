/**
 * No change of the text of a real document goes unseen, wherever it stands: body, table, note, header, footer. Three places
 * a document by default; `UNSEEN_PLACES=300 npx vitest run test/compare/nothing-unseen.test.ts` tries more.
 */
import { afterAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.js';
import { compareRegulations } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/reading-order.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import {
  somePlaces,
  type VisibleText,
  visibleInDocx,
  visibleInHtml,
  visibleInMarkdown,
} from '../support/change-a-character.js';
import { docx, paragraph, table } from '../support/docx-package.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { seededChoice } from '../support/seeded-choice.js';

const PLACES = Number(process.env.UNSEEN_PLACES ?? 3);
const tried = { places: 0, unseen: 0 };

const read = async (name: string, bytes: Uint8Array) => {
  const { blocks, running = [] } = await readBlocks({ name, bytes });
  return { tree: parseRegulation(blocks).tree, running };
};
type Text = Awaited<ReturnType<typeof read>>;

const compare = (base: Text, target: Text): Comparison =>
  compareRegulations(base.tree, target.tree, {
    running: { base: base.running, target: target.running },
    isOneFormat: true,
  });

const isSeen = ({ articles, headings, decision, outside }: Comparison): boolean =>
  outside.length > 0 ||
  [...articles, ...headings, ...decision]
    .flatMap(withNestedUnits)
    .some(({ status, label }) => status !== 'same' || label.changes.length > 0);

async function unseenPlaces(
  name: string,
  bytes: Uint8Array,
  text: VisibleText,
  count: number,
): Promise<string[]> {
  const base = await read(name, bytes);
  const unseen: string[] = [];
  for (const place of somePlaces(text, count, seededChoice(20261127))) {
    tried.places++;
    if (!isSeen(compare(base, await read(name, text.changed(place)))))
      unseen.push(`${place.part}: ${text.around(place)}`);
  }
  tried.unseen += unseen.length;
  return unseen;
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe.each([
  ['docx', (bytes: Uint8Array) => visibleInDocx(bytes)],
  ['html', (bytes: Uint8Array) => visibleInHtml(utf8(bytes))],
  ['md', (bytes: Uint8Array) => visibleInMarkdown(utf8(bytes))],
] as const)('%s', (format, visibleIn) => {
  for (const { file } of realDocuments(format)) {
    test(
      file,
      async () => {
        const bytes = realBytes(file);
        expect(await unseenPlaces(file, bytes, visibleIn(bytes), PLACES)).toEqual([]);
      },
      20_000 * (PLACES + 1),
    );
  }
});

test('a Word file with all that may hold text', async () => {
  const bytes = docx({
    body: [
      paragraph('Điều 1. Thuế suất'),
      paragraph('Mức thuế theo bảng sau:'),
      table(
        [
          ['STT', 'Tên hàng', 'Thuế'],
          ['1', 'Gạo', '5'],
          ['2', 'Ngô', '7'],
        ],
        '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>',
      ),
      table([['12', 'Ghi chú']]),
      `<w:p><w:r><w:t>Điều 2. Hiệu lực</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    ].join(''),
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Điều này được sửa đổi theo Luật số 5</w:t></w:r></w:p></w:footnote>`,
    header: paragraph('Dự thảo 2'),
    footer: paragraph('Bản của Sở 3'),
  });
  const text = visibleInDocx(bytes);
  const parts = new Set(text.places.map(({ part }) => part));
  expect([...parts].sort()).toEqual([
    'word/document.xml',
    'word/footer.xml',
    'word/footnotes.xml',
    'word/header.xml',
  ]);
  expect(await unseenPlaces('a.docx', bytes, text, Number.POSITIVE_INFINITY)).toEqual([]);
});

test('a text that has not changed is not said to have', async () => {
  const bytes = docx({ body: paragraph('Điều 1. Hiệu lực'), header: paragraph('Dự thảo 2') });
  expect(isSeen(compare(await read('a.docx', bytes), await read('a.docx', bytes)))).toBe(false);
});

afterAll(() => {
  if (process.env.UNSEEN_PLACES) console.warn(`${tried.places} places, ${tried.unseen} unseen`);
});
