/** Words that are struck through, hidden or white on white: said with their place, and no text unless that is asked for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readHtml } from '../../src/read/html/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import type { ReadOptions } from '../../src/read/reader.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { type DocxParts, docx, numbered, paragraph, run, table } from '../support/docx-package.js';

const word = (parts: DocxParts | string, options?: ReadOptions) =>
  readDocx({ name: 'a.docx', bytes: docx(parts) }, options);
const page = (html: string, options?: ReadOptions) =>
  readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) }, options);
const textOf = ({ blocks }: ReturnType<typeof word>) =>
  blocks.filter(({ noise }) => !noise).map(({ text }) => text);
const asidesOf = ({ review }: ReturnType<typeof word>) =>
  review?.asides.map(({ how, text }) => `${how} ${text}`);

describe('Word', () => {
  test('the case: a struck khoản is reported, and the one that replaces it is khoản 1', () => {
    const bytes = new Uint8Array(readFileSync('../shared/cases/74-strike.docx'));
    const result = readDocx({ name: '74-strike.docx', bytes });
    expect(textOf(result)).toEqual(['Điều 1. Phạm vi', '1. Khoản thay thế.', '2. Cấp ủy cấp xã lãnh đạo.']);
    expect(
      result.findings.map(({ ruleId, params, paragraph: place }) => [ruleId, params.text, place]),
    ).toEqual([
      ['read.struckText', '1. Khoản đã gạch bỏ.', 2],
      ['read.struckText', 'cấp huyện', 4],
    ]);
    expect(textOf(readDocx({ name: '74', bytes }, { struck: 'keep' }))).toContain(
      '2. Cấp ủy cấp huyện cấp xã lãnh đạo.',
    );
  });

  test.each([
    ['strike', 'struck'],
    ['dstrike', 'struck'],
    ['vanish', 'hidden'],
  ])('w:%s is %s, also from a style, and can be switched off again', (property, how) => {
    const styles = `<w:style w:type="character" w:styleId="S"><w:rPr><w:${property}/></w:rPr></w:style>`;
    const body = paragraph(
      run('còn ') +
        run('bỏ', '<w:rStyle w:val="S"/>') +
        run('lại', `<w:rStyle w:val="S"/><w:${property} w:val="0"/>`),
    );
    const result = word({ body, styles });
    expect([textOf(result), asidesOf(result)]).toEqual([['còn lại'], [`${how} bỏ`]]);
  });

  test('a struck paragraph with an automatic number takes its number with it', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = numbered('Một') + numbered(run('Hai', '<w:strike/>')) + numbered('Ba');
    const result = word({ body, numbering });
    expect([textOf(result), asidesOf(result)]).toEqual([['1. Một', '3. Ba'], ['struck 2. Hai']]);
  });

  const WHITE = '<w:color w:val="FFFFFF"/>';
  test('white letters on white are said, on a dark ground they are text', () => {
    const seen = word(paragraph(run('Thấy ') + run('không', WHITE)));
    expect([textOf(seen), asidesOf(seen)]).toEqual([['Thấy'], ['white không']]);
    const dark = run('Đầu bảng', WHITE);
    const onDark = [
      paragraph(run('Nền đen', `${WHITE}<w:shd w:val="clear" w:fill="000000"/>`)),
      paragraph(dark, '<w:shd w:val="clear" w:fill="1F3864"/>'),
      table([[`<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${paragraph(dark)}`]]),
      table([[paragraph(dark)]], '<w:tblStyle w:val="Dark"/>'),
    ];
    for (const body of onDark) expect(asidesOf(word(body))).toEqual([]);
  });

  describe('white letters in a table', () => {
    const white = (text: string) => paragraph(run(text, WHITE));
    const onShade = (fill: string, text: string) =>
      `<w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${white(text)}`;
    const tableStyle = (inside: string) => `<w:style w:type="table" w:styleId="T">${inside}</w:style>`;
    const STYLED = '<w:tblStyle w:val="T"/>';

    test('are text on a dark row, and are said in the white row below it', () => {
      const body = table([
        [onShade('1F3864', 'STT'), onShade('1F3864', 'Nội dung')],
        ['1', white('ẩn')],
        ['2', 'Hai'],
      ]);
      expect(asidesOf(word(body))).toEqual(['white ẩn']);
    });

    test.each([
      ['in a style that only draws lines', '<w:tblPr><w:tblBorders/></w:tblPr>', ['white ẩn']],
      ['in a style with a white ground', '<w:tcPr><w:shd w:fill="FFFFFF"/></w:tcPr>', ['white ẩn']],
      [
        'in a style that darkens a row',
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr>',
        [],
      ],
    ])('%s', (_, inside, expected) => {
      const body = table([['Một', white('ẩn')]], STYLED);
      expect(asidesOf(word({ body, styles: tableStyle(inside) }))).toEqual(expected);
    });

    test.each([
      ['of the table', '<w:shd w:fill="1F3864"/>', white('thấy'), []],
      ['of the cell alone', '', onShade('C00000', 'thấy'), []],
    ])('on the ground %s', (_, properties, cell, expected) => {
      expect(asidesOf(word(table([['Một', cell]], properties)))).toEqual(expected);
    });

    test('of a row that differs from its table', () => {
      const body = table([['Một', white('thấy')]]).replace(
        '<w:tr>',
        '<w:tr><w:tblPrEx><w:shd w:val="clear" w:fill="1F3864"/></w:tblPrEx>',
      );
      expect(asidesOf(word(body))).toEqual([]);
    });
  });

  test('letters in the colour of their ground are said', () => {
    const yellow = '<w:color w:val="FFFF00"/>';
    const body = paragraph(
      run('Thấy') +
        run(' không', `${yellow}<w:highlight w:val="yellow"/>`) +
        run(' cũng không', '<w:color w:val="0000FF"/><w:shd w:val="clear" w:fill="0000FF"/>') +
        run(' thấy', `${yellow}<w:highlight w:val="blue"/>`),
    );
    expect([textOf(word(body)), asidesOf(word(body))]).toEqual([['Thấy thấy'], ['white không cũng không']]);
  });

  test('changes of a format that nobody strikes are text', () => {
    expect(
      asidesOf(
        word(paragraph(run('a', '<w:strike w:val="false"/>') + run('b', '<w:color w:val="000000"/>'))),
      ),
    ).toEqual([]);
  });
});

describe('HTML', () => {
  test.each([
    ['<s>bỏ</s>', 'struck bỏ'],
    ['<strike>bỏ</strike>', 'struck bỏ'],
    ['<del>bỏ</del>', 'struck bỏ'],
    ['<span style="text-decoration: underline line-through">bỏ</span>', 'struck bỏ'],
    ['<span class=x><b>bỏ</b></span>', 'struck bỏ'],
    ['<span style="display:none">bỏ</span>', 'hidden bỏ'],
    ['<span style="visibility: hidden">bỏ</span>', 'hidden bỏ'],
    ['<span hidden>bỏ</span>', 'hidden bỏ'],
    ['<span style="color:#fff">bỏ</span>', 'white bỏ'],
    ['<font color="white">bỏ</font>', 'white bỏ'],
    ['<span style="color:#ff0; background: yellow">bỏ</span>', 'white bỏ'],
  ])('%s', (html, aside) => {
    const result = page(
      `<style>.x { text-decoration-line: line-through }</style><p>Cấp ủy ${html} cấp xã.</p>`,
    );
    expect([textOf(result), asidesOf(result)]).toEqual([['Cấp ủy cấp xã.'], [aside]]);
    expect(result.findings[0]?.line).toBe(1);
    const kept = page(`<style>.x { text-decoration: line-through }</style><p>Cấp ủy ${html} cấp xã.</p>`, {
      struck: 'keep',
    });
    expect(textOf(kept)).toEqual(['Cấp ủy bỏ cấp xã.']);
    expect(asidesOf(kept)).toEqual([aside]);
  });

  test('letters of another colour than their ground are text', () => {
    expect(asidesOf(page('<p style="background:yellow">Cấp <span style="color:red">ủy</span></p>'))).toEqual(
      [],
    );
  });

  test('white letters on a dark ground, or with styles that are not read, are text', () => {
    expect(asidesOf(page('<div style="background:#900"><p style="color:white">Quy chế</p></div>'))).toEqual(
      [],
    );
    expect(
      asidesOf(page('<table bgcolor="#000080"><tr><td><font color=#ffffff>Quy chế</font></table>')),
    ).toEqual([]);
    expect(asidesOf(page('<link rel=stylesheet href=a.css><p style="color:white">Quy chế</p>'))).toEqual([]);
  });

  test('the hidden menus of a site are not reported', () => {
    const html =
      '<nav style="display:none">Trang chủ</nav><main><p>Điều 1. Phạm vi</p><p>1. Quy chế này quy định.</p></main>';
    expect(asidesOf(page(html))).toEqual([]);
  });
});

describe('Markdown', () => {
  const text = (markdown: string, options?: ReadOptions) => readMarkdown(markdown, options);

  test.each([
    ['Cấp ủy ~~bỏ~~ cấp xã.', 'struck bỏ'],
    ['Cấp ủy <del>bỏ</del> cấp xã.', 'struck bỏ'],
    ['Cấp ủy ~~**bỏ** _hẳn_~~ cấp xã.', 'struck bỏ hẳn'],
    ['> Cấp ủy <s>bỏ</s> cấp xã.', 'struck bỏ'],
  ])('%s', (markdown, aside) => {
    expect([textOf(text(markdown)), asidesOf(text(markdown))]).toEqual([['Cấp ủy cấp xã.'], [aside]]);
    expect(text(markdown).findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['read.struckText', 1],
    ]);
    expect(textOf(text(markdown, { struck: 'keep' }))[0]).toMatch(/^Cấp ủy bỏ( hẳn)? cấp xã\.$/);
  });

  test('words struck in HTML that stands for itself, in a table too', () => {
    const div = text('<div>3. Ba <s>bốn</s> năm.</div>');
    expect([textOf(div), asidesOf(div)]).toEqual([['3. Ba năm.'], ['struck bốn']]);
    const table = text('<table><tr><td>Sở <del>cũ</del></td><td>Xã</td></tr></table>');
    expect([textOf(table), asidesOf(table)]).toEqual([['Sở', 'Xã'], ['struck cũ']]);
    expect(textOf(text('<div>Ba <s>bốn</s>.</div>', { struck: 'keep' }))).toEqual(['Ba bốn.']);
  });

  test.each(['từ 2 ~~ 3 ngày', 'từ ~~2 ngày', '\\~~bỏ~~', 'ngày ~3~'])('%s is text', (markdown) => {
    expect(asidesOf(text(markdown)) ?? []).toEqual([]);
  });

  test('marks that are text are written so that they stay text', () => {
    const { tree } = parseRegulation(readMarkdown('Cấp ủy \\~~không\\~~ bỏ.').blocks);
    expect(asidesOf(readMarkdown(renderMarkdown(tree))) ?? []).toEqual([]);
  });
});

describe('a struck number whose mark and text still stand', () => {
  const STRUCK = '<w:strike/>';
  test.each([
    ['Markdown', () => readMarkdown('<s>4</s>. Bốn.\n\n~~5. Năm.~~')],
    ['a page', () => page('<p><s>4</s>. Bốn.</p><p><s>5. Năm.</s></p>')],
    ['Word', () => word(paragraph(run('4', STRUCK) + run('. Bốn.')) + paragraph(run('5. Năm.', STRUCK)))],
  ])('is said and stays in its line: %s', (_, read) => {
    expect([textOf(read()), asidesOf(read())]).toEqual([['4. Bốn.'], ['struck 4', 'struck 5. Năm.']]);
  });

  test('not a number inside the text', () => {
    expect(textOf(readMarkdown('Xã <s>4</s>. Bốn.'))).toEqual(['Xã . Bốn.']);
    expect(textOf(page('<p><s>4 năm</s>. Bốn.</p>'))).toEqual(['. Bốn.']);
  });
});

test('a master document says that the words of its parts stand in other files', () => {
  const { findings } = word(`${paragraph('Điều 1. Việc')}<w:subDoc r:id="rId1"/><w:subDoc r:id="rId2"/>`);
  expect(findings.map(({ ruleId, params, severity }) => [ruleId, params.count, severity])).toEqual([
    ['read.docx.subDocuments', 2, 'warning'],
  ]);
});
