import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Failure } from '../../src/findings/failure.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readHtml } from '../../src/read/html/index.js';
import { startsLikePage } from '../../src/read/html/page-encoding.js';
import { selectAll } from '../../src/tree/visit.js';
import { clauseAgreement, countProvisions, realBytes, realDocuments } from '../support/real-documents.js';
import { showBlocks } from '../support/show-blocks.js';

const fixtures = new URL('../fixtures/read/', import.meta.url);
const cases = readdirSync(fixtures).filter((name) => name.startsWith('html-'));
const page = (html: string) => ({ name: 'trang.html', bytes: new TextEncoder().encode(html) });
const failureOf = (html: string): Failure | null => {
  try {
    readHtml(page(html));
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
};
const texts = (html: string) => readHtml(page(html)).blocks.map((block) => block.text);

describe('fixtures', () => {
  it.each(cases)('%s', async (name) => {
    const bytes = readFileSync(new URL(`${name}/input.html`, fixtures));
    const { blocks, findings } = readHtml({ name, bytes });
    const shown = showBlocks(blocks) + findings.map((finding) => `! ${finding.ruleId}\n`).join('');
    await expect(shown).toMatchFileSnapshot(`../fixtures/read/${name}/expected.txt`);
  });
});

describe('lines', () => {
  it('folds the white space of the source and keeps breaks', () => {
    const { blocks } = readHtml(page('<p>Một\n   hai<br>ba<br><br>bốn</p><p>năm</p>'));
    expect(showBlocks(blocks)).toBe('¶ Một hai\n  ba\n¶ bốn\n¶ năm\n');
  });

  it('says where each stretch of a line stands in the source', () => {
    const { blocks } = readHtml(page('<p>Một\n  <b>hai</b></p>'));
    expect(blocks[0]?.origin).toEqual([
      { start: 0, line: 1, column: 4, offset: 3 },
      { start: 4, line: 2, column: 6, offset: 12 },
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    const { blocks } = readHtml(page('<pre>Một\nhai\n\nba</pre>'));
    expect(showBlocks(blocks)).toBe('¶ Một\n  hai\n¶ ba\n');
  });

  it('reads a page break before a paragraph', () => {
    const { blocks } = readHtml(page('<p>Một</p><p style="page-break-before: always">hai</p>'));
    expect(showBlocks(blocks)).toBe('¶ Một\n⇟ hai\n');
  });

  it('reads tables cell by cell, left before right', () => {
    const row = (left: string, right: string) => `<tr><td>${left}</td><td>${right}</td></tr>`;
    expect(texts(`<table>${row('<p>a</p><p>b</p>', 'c')}${row('d', 'e')}</table>`)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('reads a small table in a row of data as lines of its cell, but the frame of a page as a frame', () => {
    const inner = '<table border="1"><tr><td>c</td><td>d</td></tr></table>';
    const outer = (text: string) =>
      `<table border="1"><tr><td>STT</td><td>Tên</td></tr><tr><td>1</td><td>${text}${inner}</td></tr></table>`;
    const cells = (html: string) =>
      readHtml(page(html)).blocks.map(({ text, cell }) => [
        text,
        cell?.isLayout ? null : (cell?.column ?? null),
      ]);
    expect(cells(outer('a'))).toEqual([
      ['STT', 1],
      ['Tên', 2],
      ['1', 1],
      ['a', 2],
      ['c', 2],
      ['d', 2],
    ]);
    expect(cells(outer('<p>Điều 1. Phạm vi</p>')).map(([, column]) => column)).toEqual([
      null,
      null,
      null,
      null,
      1,
      2,
    ]);
  });

  it.each([
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a+b)/2'],
    ['<msup><mn>10</mn><mn>6</mn></msup>', '10^6'],
    ['<msqrt><mi>x</mi></msqrt>', '√(x)'],
    ['<semantics><msub><mi>x</mi><mn>1</mn></msub><annotation>x_{1}</annotation></semantics>', 'x_1'],
    ['<mtext>Điểm</mtext>', 'Điểm'],
  ])('reads a formula with its form: %s', (inner, text) => {
    expect(texts(`<p>1. Gồm <math>${inner}</math> đồng</p>`)).toEqual([`1. Gồm ${text} đồng`]);
  });

  it('reads a formula once that stands beside its letters', () => {
    const html = '<span class="katex-mathml"><math><mi>x</mi></math></span><span aria-hidden="true">x</span>';
    expect(texts(`<p>1. Gồm ${html} đồng</p>`)).toEqual(['1. Gồm x đồng']);
  });

  it('never shows scripts, styles and what is hidden', () => {
    const hidden = ['style="display:none"', 'hidden', 'style="visibility: hidden"', 'class="x"', 'id="y"'];
    const html = `<style>.x, #y { display: none }</style><script>s</script><p>thấy</p>${hidden
      .map((attribute) => `<p ${attribute}>khuất</p>`)
      .join('')}<!-- ghi chú -->`;
    expect(texts(html)).toEqual(['thấy', 'khuất', 'khuất', 'khuất', 'khuất', 'khuất']);
    const shown = readHtml(page(html)).blocks.filter((block) => !block.noise);
    expect(shown.map((block) => block.text)).toEqual(['thấy']);
  });
});

describe('lists', () => {
  it.each([
    ['<ol><li>x<li>y</ol>', ['1. x', '2. y']],
    ['<ol start=3><li>x<li value=7>y<li>z</ol>', ['3. x', '7. y', '8. z']],
    ['<ol type=a start=26><li>x<li>y</ol>', ['z. x', 'aa. y']],
    ['<ol type=A><li>x</ol>', ['A. x']],
    ['<ol type=I start=4><li>x<li>y</ol>', ['IV. x', 'V. y']],
    ['<ol type=i start=1999><li>x</ol>', ['mcmxcix. x']],
    ['<ol reversed><li>x<li>y</ol>', ['2. x', '1. y']],
    ['<ol style="list-style-type: none"><li>Điều 1. x</ol>', ['Điều 1. x']],
    ['<ol style="list-style-type: upper-roman"><li>x</ol>', ['I. x']],
    ['<ol><li><p>x</p><p>tiếp</p><li>y</ol>', ['1. x', 'tiếp', '2. y']],
    ['<ol><li>x<ul><li>trong</ul><li>y</ol>', ['1. x', '- trong', '2. y']],
    ['<ul style="list-style: none"><li>a) x</ul>', ['a) x']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('the tree beside a text of the national database', () => {
  const TEXT =
    '<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Căn cứ Luật Tổ chức Chính phủ;</p><p>Căn cứ Luật Nhà ở;</p><p>Điều 1. Phạm vi</p><p>1. Một việc của cơ quan.</p><p>2. Hai việc của cơ quan.</p><p>Điều 2. Hiệu lực</p><p>a) Một việc của cơ quan;</p><p>b) Hai việc.</p>';
  const entries = (...lines: string[]) => lines.map((line) => `<div><span>${line}</span></div>`).join('');
  const site = (aside: string) =>
    page(`<body><header>Trang chủ</header><div><div>${TEXT}</div></div><div>${aside}</div></body>`);
  const articlesOf = (aside: string) =>
    selectAll(parseRegulation(readHtml(site(aside)).blocks).tree, 'article').map(({ number }) => number);

  test('repeats no article', () => {
    const tree = entries(
      'Mục lục',
      'Điều 1. Phạm vi',
      'Khoản 1',
      'Khoản 2',
      'Điều 2. Hiệu lực',
      'Điểm a',
      'Điểm b',
    );
    expect(articlesOf(tree)).toEqual(['1', '2']);
    expect(articlesOf(entries('Mục lục', 'Điều 1. Phạm vi'))).toEqual(['1', '2']);
  });

  test('is told from a part of the text that has words of its own', () => {
    const part = entries(
      'Điều 3. Tổ chức',
      '1. Cơ quan có trách nhiệm.',
      'Khoản 2 Điều 1 được bãi bỏ.',
      'Điều 4. Khác',
      'Việc khác.',
    );
    expect(articlesOf(part)).toEqual(['1', '2', '3', '4']);
  });
});

describe('encodings', () => {
  const html = '<html><meta charset=%><p>Quy chế công tác dân vận của hệ thống chính trị</p></html>';
  const sentence = 'Quy chế công tác dân vận của hệ thống chính trị';

  it('believes a byte order mark more than the page', () => {
    const bytes = Buffer.from(`\ufeff${html.replace('%', 'windows-1252')}`, 'utf16le');
    expect(readHtml({ name: 'x', bytes }).blocks.map((block) => block.text)).toEqual([sentence]);
  });

  it('believes valid UTF-8 more than the page', () => {
    expect(texts(html.replace('%', 'windows-1252'))).toEqual([sentence]);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nesting 10,000 deep', '<div>'.repeat(10_000), 'read.tooDeep'],
    [
      'formatting that multiplies',
      `<p>${Array.from({ length: 300 }, (_, i) => `<font size=${i}>`).join('')}${'<p>x'.repeat(20_000)}`,
      'read.tooManyElements',
    ],
    [
      'a tag of endless attributes',
      `<p ${Array.from({ length: 30_000 }, (_, i) => `a${i}`).join(' ')}>`,
      'read.tooManyElements',
    ],
  ])('%s is refused', (_, html, id) => {
    expect(failureOf(html)?.id).toBe(id);
  });

  it('no damage ends in anything but text or a Failure', () => {
    const whole = readFileSync(new URL('html-law-site/input.html', fixtures));
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = new Uint8Array(whole);
        for (const [place, value] of changes) bytes[place] = value;
        expect(readHtml({ name: 'trang.html', bytes }).blocks).toBeInstanceOf(Array);
      }),
    );
  });

  it('any text is read without a fault, and no visible word is lost', () => {
    const words = fc.array(
      fc.constantFrom(
        'Điều',
        '1.',
        'dân',
        'vận',
        '<p>',
        '</p>',
        '<b>',
        '<li>',
        '<ol>',
        '<td>',
        '<br>',
        '&amp;',
      ),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const shown = parts.filter((part) => !part.startsWith('<')).map((part) => part.replace('&amp;', '&'));
        const read = texts(parts.join(' '))
          .join(' ')
          .replace(/(?<![^ ])-(?![^ ])/g, ' ');
        for (const word of new Set(shown)) {
          const count = (text: string) => text.split(' ').filter((each) => each === word).length;
          if (word !== '1.') expect(count(read)).toBe(count(shown.join(' ')));
        }
      }),
    );
  });
});

describe('recognition', () => {
  it.each([
    '<!DOCTYPE html><p>x',
    ' \n<html>',
    '<!-- x -->\n<head>',
    '<?xml version="1.0"?><html xmlns="…">',
  ])('%s is a page', (start) => {
    expect(startsLikePage(new TextEncoder().encode(start))).toBe(true);
  });

  it.each(['# Điều 1', '<w:document>', '<h1>Tiêu đề</h1>\n\nvăn bản', 'PK\u0003\u0004', ''])(
    '%s is none',
    (start) => {
      expect(startsLikePage(new TextEncoder().encode(start))).toBe(false);
    },
  );
});

const real = realDocuments('html');

describe.runIf(real.length > 0)('real pages', () => {
  test.each(real.map((truth) => [truth.file, truth] as const))(
    '%s has its articles and clauses',
    (file, truth) => {
      const { blocks } = readHtml({ name: file, bytes: realBytes(file) });
      const counted = countProvisions(parseRegulation(blocks).tree);
      expect(counted.articles).toEqual(truth.articles);
      expect(clauseAgreement(counted, truth)).toBeGreaterThanOrEqual(0.98);
    },
  );

  test('keeps the menus and the translation around the text as noise', () => {
    const { blocks } = readHtml({
      name: 'luat.html',
      bytes: realBytes('html-information-technology-law-2006.html'),
    });
    const text = blocks.filter((block) => !block.noise).map((block) => block.text);
    expect([text.at(0), text.at(-1)]).toEqual(['QUỐC HỘI', 'Nguyễn Phú Trọng']);
    const furniture = blocks.filter((block) => block.noise === 'pageFurniture').map((block) => block.text);
    expect(furniture).toContain('Đăng nhập');
    expect(furniture.join(' ')).toContain('THE NATIONAL ASSEMBLY');
  });
});

test('words of a drawing are told, and those of an icon are not', () => {
  const drawn =
    '<p>Điều 1. Một</p>\n<svg><title>x yz</title><g><text>Ban Thường vụ</text><text> Tỉnh ủy</text></g></svg><svg><text>1</text></svg><p>Hai <svg><foreignObject><p>ba</p></foreignObject></svg></p>';
  const { blocks, findings } = readHtml(page(drawn));
  expect(blocks.map(({ text }) => text)).toEqual(['Điều 1. Một', 'Hai']);
  expect(findings.map(({ reason, params, line }) => [reason, params, line])).toEqual([
    ['read.drawnWords', { text: 'Ban Thường vụ Tỉnh ủy' }, 2],
    ['read.drawnWords', { text: 'ba' }, 2],
  ]);
});
