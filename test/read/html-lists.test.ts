/** Lists as word processors write them for the web: numbers of `ol`, counters of CSS, styles of numbering. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readHtml } from '../../src/read/html/index.js';
import { selectAll } from '../../src/tree/visit.js';

const blocksOf = (html: string) => readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) }).blocks;
const texts = (html: string) => blocksOf(html).map(({ text }) => text);

/** As Google Docs exports a list of two levels, each list in pieces with the text of an article between. */
const GOOGLE_STYLE = `<style type="text/css">
ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 0}.lst-kix_a-0>li{counter-increment:lst-ctn-kix_a-0}
.lst-kix_a-0>li:before{content:"\\0110 i\\1ec1 u " counter(lst-ctn-kix_a-0,decimal) ". "}
ol.lst-kix_a-0{list-style-type:none}ol.lst-kix_b-0.start{counter-reset:lst-ctn-kix_b-0 0}
.lst-kix_b-0>li{counter-increment:lst-ctn-kix_b-0}ol.lst-kix_b-0{list-style-type:none}
.lst-kix_b-0>li:before{content:"" counter(lst-ctn-kix_b-0,lower-latin) ") "}</style>`;

describe('counters of CSS', () => {
  test('a law of 92 articles of Google Docs has 92 articles', () => {
    const article = (number: number) =>
      `<ol class="c1 lst-kix_a-0${number === 1 ? ' start' : ''}" start="${number}"><li class="c2"><span>Nội dung ${number}</span></li></ol><p>Quy chế này quy định.</p>`;
    const html = GOOGLE_STYLE + Array.from({ length: 92 }, (_, index) => article(index + 1)).join('');
    const articles = selectAll(parseRegulation(blocksOf(html)).tree, 'article');
    expect(articles.map(({ number }) => number)).toEqual(
      Array.from({ length: 92 }, (_, index) => String(index + 1)),
    );
    expect(articles[91]?.heading).toBe('Nội dung 92');
  });

  test('a list begins anew where its class says so', () => {
    const list = '<ol class="lst-kix_b-0 start" start="1"><li>x</li><li>y</li></ol>';
    expect(texts(GOOGLE_STYLE + list + list)).toEqual(['a) x', 'b) y', 'a) x', 'b) y']);
  });

  test('headings count, and what stands under them begins anew', () => {
    const style =
      '<style>body{counter-reset:c d} h2{counter-increment:c;counter-reset:k} h2::before{content:"Điều " counter(c) ". "} p.k{counter-increment:k} p.k:before{content:counter(k) ". "}</style>';
    expect(texts(`${style}<h2>Một</h2><p class=k>x</p><p class=k>y</p><h2>Hai</h2><p class=k>z</p>`)).toEqual(
      ['Điều 1. Một', '1. x', '2. y', 'Điều 2. Hai', '1. z'],
    );
  });

  test('counters() joins the levels', () => {
    const style =
      '<style>ol{counter-reset:n;list-style:none} li{counter-increment:n} li:before{content:counters(n,".") ". "}</style>';
    expect(texts(`${style}<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>`)).toEqual([
      '1. a',
      '1.1. b',
      '1.2. c',
      '2. d',
    ]);
  });

  test('a numbering of the page itself prints its prefix', () => {
    const style =
      '<style>@counter-style dieu{system:extends decimal;prefix:"Điều ";suffix:". "} ol{list-style-type:dieu} @counter-style vn{system:alphabetic;symbols:a b c d đ e;suffix:") "} ol ol{list-style:vn}</style>';
    expect(
      texts(`${style}<ol><li>Phạm vi<ol start=5><li>x</li><li>y</li></ol></li><li>Hiệu lực</li></ol>`),
    ).toEqual(['Điều 1. Phạm vi', 'đ) x', 'e) y', 'Điều 2. Hiệu lực']);
  });

  test('ornaments are no text', () => {
    expect(
      texts('<style>p:before{content:"» "} .i:before{content:"\\f101"}</style><p class=i>Tin</p>'),
    ).toEqual(['Tin']);
  });
});

describe('lists', () => {
  test.each([
    [
      'nested lists have the style of their own',
      '<ol style="list-style-type:upper-roman"><li>a<ol><li>b</li></ol></li></ol>',
      ['I. a', '1. b'],
    ],
    [
      'an item may have its own type and value',
      '<ol type=a><li>x</li><li type=i value=4>y</li><li>z</li></ol>',
      ['a. x', 'iv. y', 'e. z'],
    ],
    ['a list may count down', '<ol reversed><li>x</li><li>y</li></ol>', ['2. x', '1. y']],
    [
      'a list in a list by selectors',
      '<style>ol ol{list-style-type:lower-alpha}</style><ol><li>x<ol><li>y</li></ol></li></ol>',
      ['1. x', 'a. y'],
    ],
    [
      'an item that is no item to CSS has no mark',
      '<style>li{display:block}</style><ol><li>x</li></ol>',
      ['x'],
    ],
    ['zero is printed before', '<ol style="list-style:decimal-leading-zero"><li>x</li></ol>', ['01. x']],
  ])('%s', (_, html, lines) => {
    expect(texts(html)).toEqual(lines);
  });

  test('columns count from 1, also where the text begins on the next row of the source', () => {
    const { origin } = blocksOf('<ol start="6"><li><p>\nệ')[0] ?? { origin: [] };
    expect(origin.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  test('broken styles are read in a time that grows with their length', () => {
    for (const css of [
      'a'.repeat(300_000),
      '{'.repeat(300_000),
      '/*'.repeat(150_000),
      'a{b:c}'.repeat(50_000),
      '{}'.repeat(150_000),
    ]) {
      expect(texts(`<style>${css}</style><p style="${css.replace(/"/g, '')}">x</p>`)).toEqual(['x']);
    }
  });
});

describe('lists that LibreOffice writes in pieces', () => {
  const OFFICE = '<head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head>';
  const PIECES =
    '<ol><li>Phạm vi</li></ol><p>Luật này.</p><ol start="2"><li>Đối tượng<ol><li>x<li>y</ol></ol><p>a) Một;</p>' +
    '<ol><ol start="3"><li>z</ol><li>Giải thích</ol><p>Từ ngữ:</p><ol><ol><li>w</ol><li>Mục tiêu</ol>';

  test('go on where a piece begins with an inner list', () => {
    expect(texts(OFFICE + PIECES)).toEqual([
      '1. Phạm vi',
      'Luật này.',
      '2. Đối tượng',
      '1. x',
      '2. y',
      'a) Một;',
      '3. z',
      '3. Giải thích',
      'Từ ngữ:',
      '1. w',
      '4. Mục tiêu',
    ]);
  });

  test('begin anew in pages of others, as a browser shows them', () => {
    expect(texts(PIECES).filter((text) => /Giải thích|Mục tiêu/u.test(text))).toEqual([
      '1. Giải thích',
      '1. Mục tiêu',
    ]);
  });

  test('begin anew where no inner list stands first', () => {
    expect(texts(`${OFFICE}<ol><li>a</li><li>b</li></ol><p>x</p><ol><li>c</li></ol>`)).toEqual([
      '1. a',
      '2. b',
      'x',
      '1. c',
    ]);
  });
});
