/** What growth is measured with: for each kind the name of a file, and its text at a size, about 20 kB at the smallest. */

const times = (text, count) => text.repeat(count);
const numbered = (count, line) => Array.from({ length: count }, (_, index) => line(index + 1)).join('\n\n');
const page = (body) => `<!doctype html><meta charset="utf-8">${body}`;

/** The text that each is compared to, where a kind has none of its own: every line of it is changed. */
export const changedText = (text) => text.replaceAll(/xã/gi, 'phường');

/** @param changed makes of the text another one, which it is compared to */
const kind = (name, textOf, changed) => ({ name, textOf, changed });

export const KINDS = {
  words: kind('a.md', (n) => times(`Cấp ủy xã lãnh đạo công tác dân vận. `, 600 * n)),
  lines: kind('a.md', (n) => times(`Cấp ủy xã lãnh đạo.\n\n`, 1200 * n)),
  'lines of a text': kind('a.txt', (n) => times(`Cấp ủy xã lãnh đạo công tác dân vận của\n`, 500 * n)),
  blanks: kind('a.md', (n) => `Cấp${times(' ', 20_000 * n)}ủy xã`),
  commas: kind('a.md', (n) => times(`xã, `, 5000 * n)),
  capitals: kind('a.md', (n) => times(`XÃ TỈNH ỦY THÁI NGUYÊN `, 800 * n)),
  brackets: kind('a.md', (n) => times(`((xã) [tỉnh] `, 1600 * n)),
  'open quotations': kind('a.md', (n) => times(`“xã `, 4000 * n)),
  quotations: kind('a.md', (n) =>
    numbered(150 * n, () => `Sửa đổi như sau: “Điều 5. Cấp ủy xã lãnh đạo công tác dân vận.”`),
  ),
  citations: kind('a.md', (n) => times(`Quyết định số 23-QĐ/TW, ngày 30/7/2021 về xã; `, 300 * n)),
  references: kind('a.md', (n) => `xã ${times('khoản 4 Điều 67, khoản 9 Điều 68, ', 400 * n)}`),
  articles: kind('a.md', (n) => numbered(250 * n, (k) => `Điều ${k}. Cấp ủy xã lãnh đạo công tác dân vận.`)),
  'compared articles': kind(
    'a.md',
    (n) =>
      numbered(20 * n, (k) => `Điều ${k}. Việc ${k}\n\n1. Cấp ủy xã ${k * 7} lãnh đạo công tác dân vận.`),
    (text) => text.replaceAll('lãnh đạo', 'chỉ đạo'),
  ),
  'moved articles': kind(
    'a.md',
    (n) =>
      numbered(60 * n, (k) => `Điều ${k}. Việc ${k}\n\n1. Cấp ủy xã ${k * 7} lãnh đạo công tác dân vận.`),
    (text) =>
      text
        .split(/(?<=\n\n)(?=Điều)/)
        .reverse()
        .join('\n\n'),
  ),
  'rewritten clauses': kind(
    'a.md',
    (n) =>
      `Điều 1. Việc\n\n${numbered(200 * n, (k) => `${k}. Cấp ủy xã ${k} lãnh đạo công tác ${k % 97} dân vận.`)}`,
    (text) => text.replaceAll('lãnh đạo', 'chịu trách nhiệm về').replaceAll(' dân vận', ' của Mặt trận'),
  ),
  'lists inside clauses': kind('a.md', (n) =>
    numbered(60 * n, (k) => `Điều ${k}. Việc\n\n1. Gồm:\n\n1. Đơn.\n\n2. Ảnh.\n\n2. Hạn.`),
  ),
  'quotations that never close': kind('a.md', (n) =>
    numbered(60 * n, (k) => `Điều ${k}. Việc\n\n1. Như sau: “7. Cấp ủy xã.\n\n2. Khác.`),
  ),
  clauses: kind('a.md', (n) =>
    numbered(60 * n, (k) => `Điều ${k}. Công tác\n\n1. Cấp ủy xã.\n\n2. Sở:\n\na) Ban xã;\n\nb) Đoàn.`),
  ),
  items: kind('a.md', (n) => times(`- Cấp ủy xã lãnh đạo.\n`, 800 * n)),
  'nested lists': kind('a.md', (n) => times(`- một xã\n  - hai\n    - ba\n`, 400 * n)),
  comments: kind('a.md', (n) => `xã\n\n${times('<!-- ghi chú -->\n\n', 900 * n)}`),
  emphasis: kind('a.md', (n) => times(`**xã *tỉnh `, 1500 * n)),
  links: kind('a.md', (n) => times(`[xã](#a) [tỉnh][b] `, 900 * n)),
  'open links': kind('a.md', (n) => times(`[xã`, 5000 * n)),
  // No more of them: a Word file takes 400,000 elements, and a row of two cells has about 25.
  cells: kind('a.md', (n) => `| a | b |\n|---|---|\n${times(`| xã | 5 |\n`, 700 * n)}`),
  NFD: kind('a.md', (n) => times(`Cấp ủy xã lãnh đạo. `.normalize('NFD'), 800 * n)),
  marks: kind('a.md', (n) => `xã a${times('\u0301\u0323', 8000 * n)}`),
  'paragraphs of a page': kind('a.html', (n) => page(times(`<p>Cấp ủy xã lãnh đạo.</p>`, 700 * n))),
  'cells of a page': kind('a.html', (n) => page(`<table>${times(`<tr><td>xã<td>5`, 900 * n)}</table>`)),
  'lists of a page': kind('a.html', (n) => page(times(`<ol><li>xã<ul><li>hai</ul></ol>`, 500 * n))),
  'styles of a page': kind('a.html', (n) =>
    page(`<style>${times('p.a { margin: 0 } ', 1000 * n)}</style><p class="a">xã`),
  ),
  'links of a page': kind('a.html', (n) => page(times(`<a href="#a">xã</a> `, 900 * n))),
  'line breaks of a page': kind('a.html', (n) => page(`<p>${times(`xã<br>`, 3000 * n)}`)),
};
