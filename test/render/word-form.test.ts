/**
 * Reads the values of the component table back from the file, row by row, for both rule sets. The expected
 * values are written out here, after the two instruments, and not taken from the rule files.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/word/index.js';
import {
  child,
  type Docx,
  descendants,
  elements,
  isOn,
  openDocx,
  paragraphs,
  resolveStyle,
  textOf,
  value,
} from '../support/ooxml.js';
import { loadRuleSet } from '../support/rule-sets.js';
import {
  type DecisionFacts,
  decisionTree,
  document,
  masthead,
  paragraph,
  THAI_NGUYEN,
} from '../support/sample-trees.js';

const FACTS: Record<'hd05' | 'hd36', DecisionFacts> = {
  hd05: { ...THAI_NGUYEN, superior: 'ĐẢNG BỘ TỈNH CAO BẰNG', signer: 'Nguyễn Văn A' },
  hd36: {
    ...THAI_NGUYEN,
    superior: 'ĐẢNG BỘ TỈNH CAO BẰNG',
    signer: 'Nguyễn Văn A',
    committee: 'Tỉnh uỷ',
    lastRecital: ',',
    eachRecipient: ',',
  },
};

const TWIPS_A_MILLIMETRE = 1440 / 25.4;
const millimetres = (twips: string | undefined) => Math.round(Number(twips) / TWIPS_A_MILLIMETRE);

/** Size in points, then what is not plain: [bold, italic, underlined, capitals], alignment, keeps with next. */
interface Look {
  size: number;
  bold?: true;
  italic?: true;
  underline?: true;
  caps?: true;
  align: 'left' | 'center' | 'both';
  indent?: true;
}

/** A paragraph of the decision by its words, and how it must look; the same in both instruments. */
const LOOKS: [component: string, words: RegExp, look: Look][] = [
  ['superior body', /^ĐẢNG BỘ TỈNH/, { size: 14, caps: true, align: 'center' }],
  ['issuing body', /^TỈNH ỦY THÁI/, { size: 14, bold: true, caps: true, align: 'center' }],
  ['mark under the issuing body', /^\*$/, { size: 14, align: 'center' }],
  ['number line', /^Số.*-QĐ\/TU$/, { size: 14, align: 'center' }],
  ['draft mark', /^Dự thảo lần 1$/, { size: 14, italic: true, align: 'center' }],
  ['title', /^ĐẢNG CỘNG SẢN VIỆT NAM$/, { size: 15, bold: true, caps: true, align: 'center' }],
  ['place and date', /^Thái Nguyên, ngày/, { size: 14, italic: true, align: 'center' }],
  ['type name', /^QUYẾT ĐỊNH$/, { size: 16, bold: true, caps: true, align: 'center' }],
  ['trích yếu', /^ban hành Quy chế/, { size: 14, bold: true, align: 'center' }],
  ['separator', /^-----$/, { size: 14, align: 'center' }],
  ['căn cứ', /^- Căn cứ Điều lệ/, { size: 14, align: 'both', indent: true }],
  ['proposal', /^- Xét đề nghị/, { size: 14, align: 'both', indent: true }],
  ['deciding line', /^BAN THƯỜNG VỤ TỈNH .* QUYẾT ĐỊNH$/, { size: 14, bold: true, align: 'center' }],
  ['điều without a title', /^Điều 1\. Ban hành/, { size: 14, align: 'both', indent: true }],
  ['chương', /^Chương I /, { size: 14, bold: true, align: 'center' }],
  ['mục', /^Mục 1 /, { size: 14, bold: true, align: 'center' }],
  ['điều with a title', /^Điều 4\. Ban/, { size: 14, bold: true, align: 'both', indent: true }],
  ['khoản', /^1\. Chịu trách nhiệm/, { size: 14, align: 'both', indent: true }],
  ['đoạn', /^Đảng lãnh đạo trực tiếp/, { size: 14, align: 'both', indent: true }],
  ['sign authority', /^T\/M BAN/, { size: 14, bold: true, caps: true, align: 'center' }],
  ['position', /^BÍ THƯ$/, { size: 14, caps: true, align: 'center' }],
  ['signer', /^Nguyễn Văn A$/, { size: 14, bold: true, align: 'center' }],
  ['recipients label', /^Nơi nhận:$/, { size: 14, underline: true, align: 'left' }],
  ['recipient', /^- Như Điều 2/, { size: 12, align: 'left' }],
  ['archive', /^- Lưu Văn phòng Tỉnh/, { size: 12, align: 'left' }],
  ['annex type name', /^QUY CHẾ$/, { size: 16, bold: true, caps: true, align: 'center' }],
  ['annex trích yếu', /^công tác dân vận/, { size: 14, bold: true, align: 'center' }],
  ['annex line', /^\(Ban hành kèm theo/, { size: 14, italic: true, align: 'center' }],
];

describe.each(['hd05', 'hd36'] as const)('the form of %s', (id) => {
  let docx: Docx;
  beforeAll(async () => {
    const rules = loadRuleSet(id);
    docx = openDocx(
      await renderDocx(decisionTree(FACTS[id]), { rules, date: '2026-11-21', title: 'Quyết định' }),
    );
  });
  const sections = () => descendants(docx.part('word/document.xml'), 'w:sectPr');
  const find = (words: RegExp) =>
    paragraphs(docx).find(({ text }) => words.test(text.replaceAll('\u00a0', ' ')));

  test.each(LOOKS)('%s', (_, words, look) => {
    const found = find(words);
    expect(found, String(words)).toBeDefined();
    const { run, paragraph } = resolveStyle(docx, found?.style ?? '');
    expect({
      size: Number(value(run, 'w:sz')) / 2,
      ...(isOn(run, 'w:b') && { bold: true }),
      ...(isOn(run, 'w:i') && { italic: true }),
      ...(child(run, 'w:u') && { underline: true }),
      ...(look.caps && found?.text === found?.text.toUpperCase() && { caps: true }),
      align: value(paragraph, 'w:jc'),
      ...(value(paragraph, 'w:ind', 'w:firstLine') === '567' && { indent: true }),
    }).toEqual(look);
    const fonts = child(run, 'w:rFonts')?.attributes;
    expect(fonts).toEqual({
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:eastAsia': 'Times New Roman',
      'w:cs': 'Times New Roman',
    });
    expect(value(run, 'w:color')).toBe('000000');
    expect(value(run, 'w:szCs')).toBe(value(run, 'w:sz'));
  });

  test('paper and margins: A4, 20, 20, 30 and 15 mm', () => {
    for (const section of sections()) {
      const size = child(section, 'w:pgSz')?.attributes;
      expect([size?.['w:w'], size?.['w:h']]).toEqual(['11906', '16838']);
      const margins = child(section, 'w:pgMar')?.attributes ?? {};
      expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => margins[side])).toEqual([
        '1134',
        '1134',
        '1701',
        '850',
      ]);
      expect(margins['w:gutter']).toBe('0');
    }
  });

  test('both sides: the margins of the back are mirrored only when asked', async () => {
    const settings = async (duplex: boolean) => {
      const options = { rules: loadRuleSet(id), date: '2026-11-21', title: 'Quyết định', duplex };
      return openDocx(await renderDocx(document([]), options)).part('word/settings.xml');
    };
    expect(child(await settings(true), 'w:mirrorMargins')).toBeDefined();
    expect(child(await settings(false), 'w:mirrorMargins')).toBeUndefined();
  });

  test('line spacing: exactly 18 pt, at least 18 pt for lines of 15 pt and more; 6 pt after', () => {
    const spacing = (words: RegExp) =>
      child(resolveStyle(docx, find(words)?.style ?? '').paragraph, 'w:spacing')?.attributes;
    for (const words of [/^1\. Chịu/, /^- Căn cứ/, /^Điều 1\. Ban hành/, /^Đảng lãnh đạo/]) {
      expect(spacing(words)).toEqual({
        'w:line': '360',
        'w:lineRule': 'exact',
        'w:before': '0',
        'w:after': '120',
      });
    }
    for (const words of [/^QUYẾT ĐỊNH$/, /^ĐẢNG CỘNG SẢN/, /^QUY CHẾ$/]) {
      expect(spacing(words)).toMatchObject({ 'w:line': '360', 'w:lineRule': 'atLeast' });
    }
    expect(docx.xml('word/styles.xml') + docx.xml('word/document.xml')).not.toContain('"exactly"');
  });

  test('header: 70 and 95 mm, no borders, no cell padding, the title level with the issuing body', () => {
    const [table] = descendants(docx.part('word/document.xml'), 'w:tbl');
    expect(descendants(table, 'w:gridCol').map((column) => millimetres(column.attributes['w:w']))).toEqual([
      70, 95,
    ]);
    const borders = elements(child(child(table, 'w:tblPr'), 'w:tblBorders'));
    expect(borders.map((border) => border.attributes['w:val'])).toEqual(Array(6).fill('none'));
    const padding = elements(child(child(table, 'w:tblPr'), 'w:tblCellMar'));
    expect(padding.map((side) => side.attributes['w:w'])).toEqual(['0', '0', '0', '0']);
    const cells = descendants(table, 'w:tc').map((cell) =>
      elements(cell).filter(({ name }) => name === 'w:p'),
    );
    expect(cells.map(([first]) => textOf(first))).toEqual([
      'ĐẢNG BỘ TỈNH CAO BẰNG',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ]);
  });

  test('a drawn line of 207 pt under the title, and none elsewhere', () => {
    const lines = descendants(docx.part('word/document.xml'), 'wp:anchor');
    expect(lines).toHaveLength(1);
    expect(Number(child(lines[0], 'wp:extent')?.attributes.cx) / 12700).toBe(207);
    const pen = descendants(lines[0], 'a:ln')[0]?.attributes.w;
    expect(Number(pen) / 12700).toBeCloseTo(0.75);
    expect(textOf(child(descendants(lines[0], 'wp:positionH')[0], 'wp:align'))).toBe('');
    const holder = paragraphs(docx).findIndex(({ element }) => descendants(element, 'wp:anchor').length > 0);
    expect(paragraphs(docx)[holder - 1]?.text).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(isOn(resolveStyle(docx, 'DanvanPartyTitle').run, 'w:u')).toBe(false);
  });

  test('the number and title of a chương or mục stand on two lines of one heading, the title in capitals', () => {
    const chapter = find(/^Chương II /);
    expect(chapter?.style).toBe('Heading1');
    expect(descendants(chapter?.element, 'w:br')).toHaveLength(1);
    const title = descendants(chapter?.element, 'w:r').at(-1);
    expect(textOf(title)).toBe('TRÁCH NHIỆM LÃNH ĐẠO VÀ THỰC HIỆN CÔNG TÁC DÂN VẬN');
    expect(value(child(title, 'w:rPr'), 'w:rStyle')).toBe('DanvanChapterTitle');
    expect(find(/^Mục 1 /)?.style).toBe('Heading2');
  });

  test('Word lists chương, mục and điều in the navigation pane', () => {
    const level = (words: RegExp) =>
      value(resolveStyle(docx, find(words)?.style ?? '').paragraph, 'w:outlineLvl');
    expect([/^Chương I /, /^Mục 1 /, /^Điều 4\. Ban/, /^Điều 1\. Ban hành/].map(level)).toEqual([
      '0',
      '1',
      '2',
      '2',
    ]);
    const names = descendants(docx.part('word/styles.xml'), 'w:style').map((style) => value(style, 'w:name'));
    expect(names).toEqual(expect.arrayContaining(['heading 1', 'heading 2', 'heading 3']));
  });

  test('of an điều without a title only "Điều n." is bold', () => {
    const [label, ...rest] = descendants(find(/^Điều 1\. Ban hành/)?.element, 'w:r');
    expect(textOf(label)).toBe('Điều 1.');
    expect(value(child(label, 'w:rPr'), 'w:rStyle')).toBe('DanvanArticleLabel');
    expect(isOn(resolveStyle(docx, 'DanvanArticleLabel').run, 'w:b')).toBe(true);
    expect(rest.map((run) => child(run, 'w:rPr'))).toEqual(rest.map(() => undefined));
  });

  test('a heading stays with what follows', () => {
    for (const words of [/^Chương I /, /^Mục 1 /, /^Điều 4\. Ban/, /^QUYẾT ĐỊNH$/, /^BAN THƯỜNG VỤ TỈNH/]) {
      expect(isOn(resolveStyle(docx, find(words)?.style ?? '').paragraph, 'w:keepNext'), String(words)).toBe(
        true,
      );
    }
  });

  test('recipients and signature stand in one row that does not split, on the page of the text before it', () => {
    const closing = descendants(docx.part('word/document.xml'), 'w:tbl').find((table) =>
      textOf(table).includes('Nơi nhận:'),
    );
    const rows = descendants(closing, 'w:tr');
    expect(rows).toHaveLength(1);
    expect(isOn(child(rows[0], 'w:trPr'), 'w:cantSplit')).toBe(true);
    const [left, right] = descendants(closing, 'w:tc').map(textOf);
    expect(left).toMatch(/^Nơi nhận:- Như Điều 2.*Tỉnh .*\.$/);
    expect(right).toBe('T/M BAN THƯỜNG VỤBÍ THƯNguyễn Văn A');
    const before = find(/^Điều 3\. Quyết định này có hiệu lực/);
    expect(isOn(child(before?.element, 'w:pPr'), 'w:keepNext')).toBe(true);
  });

  test('four blank lines of 14 pt between position and name', () => {
    const lines = paragraphs(docx);
    const position = lines.findIndex(({ text }) => text === 'BÍ THƯ');
    const signer = lines.findIndex(({ text }) => text === 'Nguyễn Văn A');
    const between = lines.slice(position + 1, signer);
    expect(between.map(({ text }) => text)).toEqual(['', '', '', '']);
    expect(between.every(({ style }) => value(resolveStyle(docx, style ?? '').run, 'w:sz') === '28')).toBe(
      true,
    );
  });

  test('page numbers: centred, 14 pt, 10 mm from the top, from the second page; the annex counts anew', () => {
    const [first, annex] = sections();
    for (const section of [first, annex]) {
      expect(child(section, 'w:pgMar')?.attributes['w:header']).toBe('567');
      expect(child(section, 'w:titlePg')).toBeDefined();
    }
    expect(value(first, 'w:pgNumType', 'w:start')).toBeUndefined();
    expect(value(annex, 'w:pgNumType', 'w:start')).toBe('1');
    expect(value(annex, 'w:type')).toBe('nextPage');
    const references = elements(first).filter(({ name }) => name === 'w:headerReference');
    const target = (type: string) => {
      const relation = references.find((reference) => reference.attributes['w:type'] === type)?.attributes[
        'r:id'
      ];
      const relations = elements(docx.part('word/_rels/document.xml.rels'));
      return `word/${relations.find(({ attributes }) => attributes.Id === relation)?.attributes.Target}`;
    };
    const numbered = docx.part(target('default'));
    expect(descendants(numbered, 'w:instrText').map((field) => field.children.join('').trim())).toEqual([
      'PAGE',
    ]);
    const { run, paragraph: place } = resolveStyle(
      docx,
      value(child(child(numbered, 'w:p'), 'w:pPr'), 'w:pStyle') ?? '',
    );
    expect([value(run, 'w:sz'), value(place, 'w:jc')]).toEqual(['28', 'center']);
    expect(references.map((reference) => reference.attributes['w:type'])).toEqual(['default']);
  });

  test('punctuation of căn cứ and recipients is what the tree has', () => {
    const { lastRecital, eachRecipient } = FACTS[id];
    expect(find(/^- Xét đề nghị/)?.text.at(-1)).toBe(lastRecital);
    expect(find(/^- Như Điều 2/)?.text.at(-1)).toBe(eachRecipient);
  });

  test('numbers are text, never Word lists', () => {
    expect(descendants(docx.part('word/document.xml'), 'w:numPr')).toEqual([]);
  });

  test('the language is Vietnamese in styles and settings', () => {
    const defaults = descendants(docx.part('word/styles.xml'), 'w:rPrDefault')[0];
    expect(value(child(defaults, 'w:rPr'), 'w:lang')).toBe('vi-VN');
    expect(value(docx.part('word/settings.xml'), 'w:themeFontLang')).toBe('vi-VN');
  });
});

describe('the masthead of a letter of the State', () => {
  test('keeps the order in which it was read and draws the line under the motto', async () => {
    const tree = document(
      [
        masthead(
          ['issuer', 'ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH'],
          ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['motto', 'Độc lập - Tự do - Hạnh phúc'],
          ['number', 'Số: /UBND-NC'],
          ['placeDate', 'Bình Định, ngày tháng năm 2021'],
          ['subject', 'V/v triển khai thực hiện Quy chế công tác dân vận của hệ thống chính trị'],
        ),
        paragraph('Kính gửi:', 'salutation'),
      ],
      'officialLetter',
    );
    const docx = openDocx(
      await renderDocx(tree, { rules: loadRuleSet('hd05'), date: '2026-11-21', title: 'Công văn' }),
    );
    const tables = descendants(docx.part('word/document.xml'), 'w:tbl').map((table) =>
      descendants(table, 'w:tc').map((cell) => textOf(cell).replaceAll('\u00a0', ' ').replace(/ +/g, ' ')),
    );
    expect(tables).toEqual([
      ['ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc'],
      ['Số: /UBND-NC', 'Bình Định, ngày tháng năm 2021'],
      ['V/v triển khai thực hiện Quy chế công tác dân vận của hệ thống chính trị', ''],
    ]);
    const styles = paragraphs(docx).map(({ style }) => style);
    expect(styles).toEqual(
      expect.arrayContaining(['DanvanStateTitle', 'DanvanStateMotto', 'DanvanLetterSubject']),
    );
    expect(descendants(docx.part('word/document.xml'), 'wp:anchor')).toHaveLength(1);
  });
});
