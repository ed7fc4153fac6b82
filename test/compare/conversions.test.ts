/** The same law in two formats: no change is shown, though paragraphs may break elsewhere. */
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../src/commands/files/libreoffice.js';
import { type ComparedUnit, HABIT_CLASSES } from '../../src/compare/comparison.js';
import { compareRegulations, withNestedUnits } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { convertInLibreOffice, FONT_SETS, type FontSet } from '../support/convert-in-libreoffice.js';
import { encodeVni, splitTones, westernBytes } from '../support/encode-legacy.js';
import { phrases } from '../support/phrases.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { requireFonts, requireTool } from '../support/tools.js';

const LAWS = [
  'laws-docx-Luat-13-2017-QH14.docx',
  'laws-docx-Luat-18-2012-QH13.docx',
  'laws-docx-Luat-04-2011-QH13.docx',
  'laws-docx-Luat-77-2006-QH11.docx',
  'laws-docx-Luat-34-2018-QH14-1.docx',
  'laws-docx-Luat-62-2020-QH14.docx',
  'laws-docx-Luat-07-2022-QH15.docx',
  'laws-docx-Luat-10-2022-QH15.docx',
  'nd30-30_2020_ND_CP.docx',
];
/** Formats that take long to read are proved on a law each. */
const OF_DOC = LAWS.slice(2, 3);
const OF_PDF: Record<FontSet, readonly string[]> = {
  'DejaVu Sans': LAWS.slice(0, 1),
  // The recipients of the decree go on overleaf.
  'DejaVu Serif': [...LAWS.slice(1, 2), ...LAWS.slice(-1)],
};

const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => new TextEncoder().encode(text)],
  ['UTF-16', (text) => iconv.encode(text, 'utf-16', { addBOM: true })],
  ['windows-1258', (text) => iconv.encode(splitTones(text), 'windows-1258')],
  ['VNI', (text) => westernBytes(encodeVni(text))],
];

const soffice = requireTool('soffice');
const hasLaws = realDocuments('docx').length > 0;

async function read(name: string, bytes: Uint8Array): Promise<Document> {
  const office = name.endsWith('.doc') ? await findLibreOffice(process.env) : null;
  const { blocks } = await readBlocks({ name, bytes }, office ? { convert: office } : {});
  return parseRegulation(blocks).tree;
}

/** What a reader is shown of a comparison. */
function shownIn(base: Document, target: Document): string[] {
  const { articles, headings, decision } = compareRegulations(base, target, { phrases });
  const isShown = ({ status, label, heading, changes }: ComparedUnit): boolean =>
    (status !== 'same' && status !== 'changed') ||
    [...label.changes, ...heading.changes, ...changes].some((change) => !HABIT_CLASSES.has(change.class));
  return [...articles, ...headings, ...decision]
    .flatMap(withNestedUnits)
    .filter(isShown)
    .map(({ status, base: from, target: to }) => `${status}: ${(from ?? to)?.eId} ${(from ?? to)?.text}`);
}

describe.skipIf(!soffice || !hasLaws)('a law in another format', () => {
  const trees = new Map<string, Document>();
  const convert = (laws: readonly string[], to: string, fonts?: FontSet): Uint8Array[] =>
    convertInLibreOffice(soffice ?? '', laws.map(realBytes), 'docx', to, fonts);

  beforeAll(async () => {
    for (const law of LAWS) trees.set(law, await read(law, realBytes(law)));
  }, 120_000);

  async function expectSame(laws: readonly string[], format: string, fonts?: FontSet): Promise<void> {
    for (const [index, bytes] of convert(laws, format, fonts).entries()) {
      const [law = '', tree] = [laws[index], await read(`x.${format}`, bytes)];
      expect(shownIn(trees.get(law) as Document, tree), law).toEqual([]);
    }
  }

  test('HTML', async () => expectSame(LAWS, 'html'), 300_000);

  test('DOC', async () => expectSame(OF_DOC, 'doc'), 300_000);

  test.skipIf(!requireFonts()).each(Object.keys(FONT_SETS) as FontSet[])(
    'PDF with letters of %s',
    async (fonts) => expectSame(OF_PDF[fonts], 'pdf', fonts),
    300_000,
  );

  test('plain text in four encodings, each law in two of them', async () => {
    const texts = convert(LAWS, 'txt:Text (encoded):UTF8');
    for (const [index, bytes] of texts.entries()) {
      const text = new TextDecoder().decode(bytes).normalize('NFC');
      for (const step of [0, 1]) {
        const [name = '', encode] = ENCODINGS[(index + step) % ENCODINGS.length] ?? [];
        const tree = await read('x.txt', encode?.(text) ?? bytes);
        const law = LAWS[index] ?? '';
        expect(shownIn(trees.get(law) as Document, tree), `${law} in ${name}`).toEqual([]);
      }
    }
  }, 300_000);
});
