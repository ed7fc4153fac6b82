/**
 * No change of the text of a real document goes unseen, wherever it stands: body, table, note, header, footer. One place
 * a document, and in the long stage three, one of each kind of edit; `UNSEEN_PLACES=300 npx vitest run test/compare/nothing-unseen.test.ts`
 * tries more.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { hasShownDifference } from '../../src/commands/comparing/narrow.js';
import { type Comparison, HABIT_CLASSES } from '../../src/compare/comparison.js';
import { compareRegulations } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/reading-order.js';
import { vi as catalogue } from '../../src/messages/vi.js';
import { parseRegulation } from '../../src/parse/index.js';
import { renderTerminal } from '../../src/print/comparison/render-terminal.js';
import { readBlocks } from '../../src/read/index.js';
import { renderHtml } from '../../src/render/html/render-html.js';
import { renderComparisonMarkdown } from '../../src/render/markdown/comparison/render-markdown.js';
import {
  CHARACTER_EDITS,
  type CharacterEdit,
  somePlaces,
  type VisibleText,
  visibleInDocx,
  visibleInHtml,
  visibleInMarkdown,
} from '../support/change-a-character.js';
import { docx, paragraph, table } from '../support/docx-package.js';
import { HTML_OPTIONS } from '../support/html-report.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { seededChoice } from '../support/seeded-choice.js';
import { inStage } from '../support/stage.js';

const PLACES = Number(process.env.UNSEEN_PLACES ?? inStage(1, 3));
const SEED = Number(process.env.UNSEEN_SEED ?? 20261127);
const tried = { places: 0, unseen: 0 };

const read = async (name: string, bytes: Uint8Array) => {
  const { blocks, running = [] } = await readBlocks({ name, bytes });
  return { blocks, tree: parseRegulation(blocks).tree, running };
};
type Text = Awaited<ReturnType<typeof read>>;

/** The lines of a page on which its document stands. */
async function linesOfDocument(bytes: Uint8Array): Promise<{ first: number; last: number }> {
  const { blocks } = await read('a.html', bytes);
  const lines = blocks.flatMap(({ noise, origin }) => (noise ? [] : origin.map(({ line = 0 }) => line)));
  return { first: Math.min(...lines.slice(0, 50)), last: Math.max(...lines.slice(-50)) };
}

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
  for (const [index, place] of somePlaces(text, count, seededChoice(SEED)).entries()) {
    tried.places++;
    const how = CHARACTER_EDITS[index % CHARACTER_EDITS.length] as CharacterEdit;
    if (!isSeen(compare(base, await read(name, text.changed(place, how)))))
      unseen.push(`${how} in ${place.part}: ${text.around(place)}`);
  }
  tried.unseen += unseen.length;
  return unseen;
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe.each([
  ['docx', async (bytes: Uint8Array) => visibleInDocx(bytes)],
  ['html', async (bytes: Uint8Array) => visibleInHtml(utf8(bytes), await linesOfDocument(bytes))],
  ['md', async (bytes: Uint8Array) => visibleInMarkdown(utf8(bytes))],
] as const)('%s', (format, visibleIn) => {
  for (const { file } of realDocuments(format)) {
    test(
      file,
      async () => {
        const bytes = realBytes(file);
        expect(await unseenPlaces(file, bytes, await visibleIn(bytes), PLACES)).toEqual([]);
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

describe('a change is seen in every output, and by the exit code', () => {
  const note = (text: string) =>
    `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`;
  const file = (rate: string, noted: string, header: string): Uint8Array =>
    docx({
      body: [
        paragraph('Điều 1. Thuế suất'),
        table(
          [
            ['Tên hàng', 'Thuế'],
            ['Gạo', rate],
          ],
          '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>',
        ),
        '<w:p><w:r><w:t>Điều 2. Hiệu lực</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      ].join(''),
      footnotes: note(noted),
      header: paragraph(header),
    });
  const outputs = (comparison: Comparison): Record<string, string> => ({
    terminal: renderTerminal(comparison, { catalogue, hidden: HABIT_CLASSES, colour: false }),
    markdown: renderComparisonMarkdown(comparison, { catalogue, hidden: HABIT_CLASSES }),
    html: renderHtml(comparison, HTML_OPTIONS),
    json: JSON.stringify(comparison),
  });

  test.each([
    ['a cell', ['8', 'sửa năm 2020', 'Dự thảo 2'], '8'],
    ['a note', ['5', 'sửa năm 2024', 'Dự thảo 2'], '2024'],
    ['a header', ['5', 'sửa năm 2020', 'Dự thảo 3'], 'Dự thảo 3'],
  ] as const)('%s', async (_where, [rate, noted, header], said) => {
    const [base, target] = [
      await read('a.docx', file('5', 'sửa năm 2020', 'Dự thảo 2')),
      await read('b.docx', file(rate, noted, header)),
    ];
    const comparison = compare(base, target);
    expect(hasShownDifference(comparison, HABIT_CLASSES)).toBe(true);
    const [same, shown] = [outputs(compare(base, base)), outputs(comparison)];
    for (const [format, text] of Object.entries(shown)) {
      expect(text, format).toContain(said);
      expect(text, format).not.toBe(same[format]);
    }
  });
});

afterAll(() => {
  if (process.env.UNSEEN_PLACES) console.warn(`${tried.places} places, ${tried.unseen} unseen`);
});
