/** What a Word file says of its own form, with styles, defaults, themes and direct formatting resolved. */
import { describe, expect, test } from 'vitest';
import type { FormFacts } from '../../src/form/form-facts.js';
import { readDocx } from '../../src/read/docx/index.js';
import { type DocxParts, docx } from '../support/docx-package.js';

const form = (parts: DocxParts | string): FormFacts =>
  readDocx({ name: 'van-ban.docx', bytes: docx(parts) }, { form: true }).form as FormFacts;
const run = (properties: string, text = 'Điều 1.'): string =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

describe('fonts', () => {
  const firstRun = (parts: DocxParts | string) => form(parts).paragraphs[0]?.runs[0];

  test('of Vietnamese letters, and of the other slots where they differ', () => {
    const fonts =
      '<w:rFonts w:ascii="Calibri" w:hAnsi="Times New Roman" w:eastAsia="MS Mincho" w:cs="Times New Roman"/>';
    expect(firstRun(run(fonts))).toMatchObject({
      font: 'Times New Roman',
      otherFonts: { ascii: 'Calibri', eastAsia: 'MS Mincho' },
    });
  });

  test('merge slot by slot from the style and the run', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>';
    const body = run('<w:rFonts w:cs="Arial"/>');
    expect(firstRun({ body, styles })).toMatchObject({
      font: 'Times New Roman',
      otherFonts: { cs: 'Arial' },
    });
  });

  test('of the theme go before those that are named', () => {
    const theme =
      '<a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Aptos"/></a:minorFont></a:fontScheme></a:themeElements>';
    const body = run(
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>',
    );
    expect(firstRun({ body, theme })?.font).toBe('Aptos');
  });

  test('that are not set are left to the program', () => {
    expect(firstRun(run(''))).toMatchObject({ font: null });
    expect(firstRun(run(''))).not.toHaveProperty('otherFonts');
  });
});

describe('paragraphs', () => {
  test('line, spaces, indent and alignment in the units of the guides', () => {
    const body =
      '<w:p><w:pPr><w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>';
    expect(form(body).paragraphs[0]).toMatchObject({
      align: 'justify',
      firstLineIndent: 10,
      spaceBefore: 6,
      spaceAfter: 3,
      line: { rule: 'exact', height: 18 },
    });
  });

  test('a page begins by a break, by the paragraph itself or by a section', () => {
    const body = [
      '<w:p><w:r><w:t>Một</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Hai</w:t></w:r></w:p>',
      '<w:p><w:r><w:br w:type="page"/><w:t>Ba</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Bốn</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>Năm</w:t></w:r></w:p><w:sectPr/>',
    ].join('');
    expect(form(body).paragraphs.map(({ startsPage }) => startsPage)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test('typed in small letters and shown in capitals, it reads in capitals', () => {
    expect(form(run('<w:caps/>', 'Quy chế')).paragraphs[0]?.text).toBe('QUY CHẾ');
  });
});

test('pages in millimetres', () => {
  const body =
    '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="567"/></w:sectPr>';
  const [section] = form(body).sections;
  expect(section?.page.width).toBeCloseTo(210, 0);
  expect(section?.page.height).toBeCloseTo(297, 0);
  expect(section?.margins.left).toBeCloseTo(30, 1);
  expect(section?.margins.right).toBeCloseTo(15, 1);
  expect(section?.headerFromTop).toBeCloseTo(10, 1);
  expect(section?.pageNumber).toBeNull();
});
