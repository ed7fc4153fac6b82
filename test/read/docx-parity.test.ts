/** One text, however its numbers stand in the Word file: typed, automatic, or saved again by another program. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/index.js';
import { normalizeText } from '../../src/text/normalize.js';
import { docx, paragraph, table } from '../support/docx-package.js';
import { requireTool } from '../support/tools.js';

const SEEDS = new URL('../fixtures/seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).map((name) => ({
  name,
  lines: readFileSync(new URL(name, SEEDS), 'utf8')
    .split('\n')
    .map(normalizeText)
    .filter((line) => line !== ''),
}));

/** Lists as Word files of regulations have them: one for chapters, one for articles, khoản and điểm. */
const LEVELS = [
  { list: 1, level: 0, text: 'Chương %1', format: 'upperRoman', label: /^Chương ([IVX]+)(?= |$)/ },
  { list: 2, level: 0, text: 'Điều %1.', format: 'decimal', label: /^Điều (\d+)\.(?= )/ },
  { list: 2, level: 1, text: '%2.', format: 'decimal', label: /^(\d+)\.(?= )/ },
  { list: 2, level: 2, text: '%3)', format: 'lowerLetter', label: /^([a-z])\)(?= )/ },
];
const NUMBERING = [1, 2]
  .map((list) => {
    const levels = LEVELS.filter((each) => each.list === list).map(
      ({ level, text, format }) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${list}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
  })
  .join('');

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const typed = (line: string) => paragraph(escapeXml(line));

/** Lines as paragraphs whose numbers Word counts; a list begins anew where the text does not count on. */
function automatic(lines: readonly string[]): { body: string; numbering: string } {
  const instances: string[] = [];
  const counts: { numId: number; numbers: number[] }[] = [];
  const body = lines.map((line) => {
    const found = LEVELS.find(({ label }) => label.test(line));
    if (!found) return typed(line);
    const { list, level, label, format } = found;
    const number = numberOf(label.exec(line)?.[1] ?? '', format);
    const count = counts[list] ?? { numId: 0, numbers: [] };
    counts[list] = count;
    if (count.numId === 0 || number !== (count.numbers[level] ?? 0) + 1) {
      count.numId = instances.length + 1;
      instances.push(
        `<w:num w:numId="${count.numId}"><w:abstractNumId w:val="${list}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${number}"/></w:lvlOverride></w:num>`,
      );
    }
    // What a deeper level shows of a level above that is not used yet counts as its first number.
    count.numbers = [...Array.from({ length: level }, (_, above) => count.numbers[above] ?? 1), number];
    const properties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${count.numId}"/></w:numPr>`;
    return paragraph(escapeXml(line.replace(label, '').trimStart()), properties);
  });
  return { body: body.join(''), numbering: NUMBERING + instances.join('') };
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function numberOf(printed: string, format: string): number {
  if (format === 'upperRoman') return ROMAN.indexOf(printed);
  return format === 'lowerLetter' ? printed.charCodeAt(0) - 96 : Number(printed);
}

const textsOf = (bytes: Uint8Array) => readDocx({ name: 'a.docx', bytes }).blocks.map(({ text }) => text);

describe.each(seeds)('$name', ({ lines }) => {
  test('reads the same with typed numbers', () => {
    expect(textsOf(docx(lines.map(typed).join('')))).toEqual(lines);
  });

  test('reads the same with automatic numbers', () => {
    expect(textsOf(docx(automatic(lines)))).toEqual(lines);
  });
});

const soffice = requireTool('soffice');

describe.skipIf(!soffice)('saved again by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-docx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const saveAgain = (bytes: Uint8Array) => {
    const file = join(folder, 'a.docx');
    const saved = join(folder, 'saved');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, file], {
      stdio: 'ignore',
    });
    return readFileSync(join(saved, 'a.docx'));
  };

  test('a regulation with automatic numbers, a masthead and a table of data is the same text', () => {
    const [seed] = seeds;
    const { body, numbering } = automatic(seed?.lines ?? []);
    const masthead = table([['TỈNH ỦY', 'ĐẢNG CỘNG SẢN VIỆT NAM']]);
    const grid = table(
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
      `<w:tblBorders><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>`,
    );
    const bytes = docx({ body: masthead + body + grid + paragraph('Hết'), numbering });
    expect(textsOf(saveAgain(bytes))).toEqual(textsOf(bytes));
  }, 120_000);
});
