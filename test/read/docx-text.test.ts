import { describe, expect, test } from 'vitest';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { failureOf, findingOf, read, textLines } from '../support/read-docx-fixture.js';

describe('runs', () => {
  test('of one paragraph are one line, blanks folded, in NFC', () => {
    expect(textLines(paragraph(run('Đie\u0302\u0300u 1. ') + run(' Phạm') + run(' vi')))).toEqual([
      'Điều 1. Phạm vi',
    ]);
  });

  test('lose the blanks at their ends where these are not marked to stay, as in Word', () => {
    expect(textLines('<w:p><w:r><w:t>\n  Điều </w:t></w:r><w:r><w:t> 1</w:t></w:r></w:p>')).toEqual([
      'Điều1',
    ]);
  });

  test.each([
    ['<w:tab/>', 'a b'],
    ['<w:noBreakHyphen/>', 'a-b'],
    ['<w:softHyphen/>', 'ab'],
    ['<w:sym w:font="Wingdings" w:char="F0FE"/>', 'a☑b'],
    ['<w:lastRenderedPageBreak/>', 'ab'],
  ])('with %s read %s', (inside, text) => {
    expect(textLines(paragraph(`${run('a')}<w:r>${inside}</w:r>${run('b')}`))).toEqual([text]);
  });

  test('with their reading above them have it behind them', () => {
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${run('đọc')}</w:rt><w:rubyBase>${run('chữ')}</w:rubyBase></w:ruby>`;
    expect(textLines(paragraph(`${run('a ')}<w:r>${ruby}</w:r>${run(' b')}`))).toEqual(['a chữ (đọc) b']);
  });

  test.each([
    ['<mc:Choice Requires="x"/><mc:Fallback><w:t>cũ</w:t></mc:Fallback>', 'cũ'],
    ['<mc:Choice Requires="x"/><mc:Choice Requires="y"><w:t>hai</w:t></mc:Choice>', 'hai'],
    ['<mc:Choice Requires="x"><w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback>', 'mới'],
  ])('written twice are read once, and not where it is empty: %s', (alternatives, text) => {
    const xml = `<w:r><mc:AlternateContent>${alternatives}</mc:AlternateContent></w:r>`;
    expect(textLines(paragraph(xml))).toEqual([text]);
  });

  test('inside links, content controls, smart tags and simple fields are text', () => {
    const body = paragraph(
      `<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>` +
        `<w:smartTag>${run('c')}</w:smartTag><w:fldSimple w:instr=" REF x ">${run('d')}</w:fldSimple>`,
    );
    expect(textLines(body)).toEqual(['abcd']);
  });

  test('in capitals by format are in capitals, as printed', () => {
    expect(textLines(paragraph(run('quyết định', '<w:caps/>')))).toEqual(['QUYẾT ĐỊNH']);
  });
});

describe('breaks', () => {
  test('inside a paragraph part lines, and pages', () => {
    const body = paragraph(
      `${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:cr/></w:r>${run('c')}<w:r><w:br w:type="page"/></w:r>${run('d')}`,
    );
    const gaps = read(body).blocks.map((block) => [block.text, block.gap]);
    expect(gaps).toEqual([
      ['a', 'paragraph'],
      ['b', 'line'],
      ['c', 'line'],
      ['d', 'page'],
    ]);
  });

  test.each([
    [
      'a page break of its own',
      paragraph('a') + paragraph('<w:r><w:br w:type="page"/></w:r>') + paragraph('b'),
    ],
    ['a paragraph that begins a page', paragraph('a') + paragraph('b', '<w:pageBreakBefore/>')],
    ['a new section', `${paragraph('a', '<w:sectPr/>') + paragraph('b')}<w:sectPr/>`],
  ])('%s begins a new page', (_, body) => {
    expect(read(body).blocks.map((block) => block.gap)).toEqual(['paragraph', 'page']);
  });

  test('a continuous section does not', () => {
    const body = `${paragraph('a', '<w:sectPr/>')}${paragraph('b')}<w:sectPr><w:type w:val="continuous"/></w:sectPr>`;
    expect(read(body).blocks.map((block) => block.gap)).toEqual(['paragraph', 'paragraph']);
  });

  test('paragraphs are counted from 1, empty ones too', () => {
    const { blocks } = read(paragraph('a') + paragraph('') + paragraph('b'));
    expect(blocks.map((block) => block.origin)).toEqual([
      [{ start: 0, paragraph: 1 }],
      [{ start: 0, paragraph: 3 }],
    ]);
  });
});

describe('fields', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test('say their result, not their code', () => {
    expect(textLines(paragraph(run('Điều ') + field(' REF dieu5 ', run('5'))))).toEqual(['Điều 5']);
  });

  test('without an end take no text away', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF </w:instrText></w:r>';
    expect(textLines(paragraph(run('a') + open) + paragraph('b'))).toEqual(['a', 'b']);
  });

  test('that make a table of contents give noise, so that no article counts twice', () => {
    const { blocks, findings } = read(
      paragraph(field(' TOC \\o "1-3" ', run('Điều 1. Phạm vi 3'))) + paragraph('Điều 1. Phạm vi'),
    );
    expect(blocks.map((block) => [block.text, block.noise])).toEqual([
      ['Điều 1. Phạm vi 3', 'pageFurniture'],
      ['Điều 1. Phạm vi', undefined],
    ]);
    expect(findingOf(findings, 'read.docx.tableOfContents').params).toEqual({ count: 1 });
  });

  test.each([
    [
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Xã A"/><w:listEntry w:val="Xã B"/></w:ddList>',
      'Xã B',
    ],
    ['<w:ddList><w:listEntry w:val="Xã A"/><w:listEntry w:val="Xã B"/></w:ddList>', 'Xã A'],
    ['<w:ddList/>', ''],
    ['<w:checkBox><w:checked/></w:checkBox>', '☒'],
    ['<w:checkBox><w:default w:val="0"/></w:checkBox>', '☐'],
    ['<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', '☐'],
  ])('of a form show what is chosen: %s', (data, shown) => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>`;
    const end = '<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(textLines(paragraph(run('1. Ở ') + open + end + run('.')))).toEqual([`1. Ở ${shown}.`]);
  });

  test('that print a number stored nowhere are reported', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTONUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(findingOf(read(paragraph(field + run('x'))).findings, 'read.docx.field').params).toEqual({
      field: 'AUTONUM',
    });
  });
});

describe('legacy fonts', () => {
  const vni = (text: string) => run(text, '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>');

  test('are decoded run by run', () => {
    expect(textLines(paragraph(vni('Ñieàu 1. ') + run('Phạm vi')))).toEqual(['Điều 1. Phạm vi']);
  });

  test('are decoded across runs of one font, which may cut a letter in two', () => {
    expect(textLines(paragraph(vni('Ñie') + vni('àu 1')))).toEqual(['Điều 1']);
  });

  test('are found through styles, defaults and themes', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const theme =
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements>';
    const { blocks, findings } = read({ body: paragraph('§iÒu 1'), styles, theme });
    expect(blocks[0]?.text).toBe('Điều 1');
    expect(findingOf(findings, 'read.docx.legacyFonts').params).toEqual({ fonts: '.VnTime' });
  });

  test('give "ư" for the soft hyphen that TCVN3 puts there', () => {
    const body = paragraph(
      `<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>d</w:t><w:softHyphen/><w:t>íi</w:t></w:r>`,
    );
    expect(textLines(body)).toEqual(['dưới']);
  });
});

describe('tables', () => {
  test('that lay out two columns are read column by column', () => {
    const body = table([
      ['TỈNH ỦY', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['Số 1-QĐ/TU', 'ngày 02 tháng 3 năm 2022'],
    ]);
    expect(textLines(body)).toEqual([
      'TỈNH ỦY',
      'Số 1-QĐ/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ngày 02 tháng 3 năm 2022',
    ]);
  });

  const rows = [
    ['1', 'a'],
    ['2', 'b'],
  ];
  const lines = '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>';

  test('with lines between cells are read row by row, and reported', () => {
    const { blocks, findings } = read(paragraph('Bảng') + table(rows, lines));
    expect(blocks.map((block) => block.text)).toEqual(['Bảng', '1', 'a', '2', 'b']);
    expect(findingOf(findings, 'read.docx.tables')).toMatchObject({ params: { count: 1 }, paragraph: 2 });
  });

  test('may have their lines from a style, or from their cells', () => {
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:tblPr>${lines}</w:tblPr></w:style>`;
    const styled = table(rows, '<w:tblStyle w:val="Grid"/>');
    expect(textLines({ body: styled, styles })).toEqual(['1', 'a', '2', 'b']);
    const lined = `<w:tcPr><w:tcBorders><w:left w:val="single"/></w:tcBorders></w:tcPr>`;
    expect(textLines(table(rows.map((row) => row.map((text) => lined + paragraph(text)))))).toEqual([
      '1',
      'a',
      '2',
      'b',
    ]);
  });

  test('can take the lines of their style away', () => {
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:tblPr>${lines}</w:tblPr></w:style>`;
    const bare = table(
      rows,
      '<w:tblStyle w:val="Grid"/><w:tblBorders><w:insideV w:val="nil"/></w:tblBorders>',
    );
    expect(textLines({ body: bare, styles })).toEqual(['1', '2', 'a', 'b']);
  });

  test('inside cells are read where they stand', () => {
    expect(textLines(table([[paragraph('a') + table([['b']]) + paragraph('c')]]))).toEqual(['a', 'b', 'c']);
  });
});

describe('what is no text of the body', () => {
  test('a footnote is kept at the end as noise, with its printed number', () => {
    const { blocks, findings } = read({
      body: paragraph(`${run('Điều 1')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph('cuối'),
      footnotes: `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run('Sửa đổi.')}`)}</w:footnote>`,
    });
    expect(blocks.map((block) => [block.text, block.noise])).toEqual([
      ['Điều 1¹', undefined],
      ['cuối', undefined],
      ['1 Sửa đổi.', 'footnote'],
    ]);
    expect(findingOf(findings, 'read.docx.notes').params).toEqual({ count: 1 });
  });

  test('headers, footers and comments are reported with their words', () => {
    const { blocks, findings } = read({
      body: paragraph(`${run('a')}<w:r><w:commentReference w:id="1"/></w:r>`),
      header: paragraph('Dự thảo'),
      footer: paragraph('12'),
      comments: `<w:comment w:id="1" w:author="Lan">${paragraph('xem lại')}</w:comment>`,
    });
    expect(blocks.map((block) => block.text)).toEqual(['a']);
    expect(findings.map(({ ruleId, params }) => [ruleId, params])).toEqual([
      ['read.docx.header', { text: 'Dự thảo' }],
      ['read.docx.comment', { author: 'Lan', text: 'xem lại' }],
    ]);
  });

  test('hidden text is kept as noise after its paragraph and reported', () => {
    const { blocks, findings } = read(paragraph(run('Đi') + run('bí mật', '<w:vanish/>') + run('ều 1')));
    expect(blocks.map((block) => [block.text, block.noise])).toEqual([
      ['Điều 1', undefined],
      ['bí mật', 'setAside'],
    ]);
    expect(findingOf(findings, 'read.hiddenText').params).toEqual({ text: 'bí mật' });
  });

  test("danvan's own hidden noise comes back in its place", () => {
    const noise = run('12', '<w:rStyle w:val="DanvanNoise"/>');
    const { blocks, findings } = read(paragraph(run('cấp ') + noise + run('ủy')));
    expect(blocks.map((block) => [block.text, block.gap, block.noise])).toEqual([
      ['cấp', 'paragraph', undefined],
      ['12', 'line', 'ocr'],
      ['ủy', 'line', undefined],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('text boxes', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  test('are read once though they are written twice, and reported', () => {
    const drawing =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Mật')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('Mật')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { blocks, findings } = read(paragraph(`<w:r>${drawing}</w:r>${run('a')}`) + paragraph('b'));
    expect(blocks.map((block) => [block.text, block.origin[0]?.paragraph])).toEqual([
      ['a', 1],
      ['Mật', 1],
      ['b', 2],
    ]);
    expect(findingOf(findings, 'read.docx.textBox').params).toEqual({ text: 'Mật' });
  });
});

test('a document of pictures alone says that its text must be recognised first', () => {
  const picture = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>';
  expect(failureOf(docx(paragraph(picture))).id).toBe('read.docx.onlyPictures');
});
