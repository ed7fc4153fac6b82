/** Tags and attributes of pages as Word, LibreOffice and portals write them. */
import { type Mutator, mutate } from './mutator.js';

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>.a{counter-increment:a}.a:before{content:"Điều " counter(a) ". "}
.b{display:none}</style></head><body><ul><li><a href="/">Trang chủ</a></li></ul><div class="c"><table><tr><td>TỈNH ỦY<br>*</td><td>
ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table><h2>QUY CHẾ</h2><p class="a"><b>Phạm vi</b></p><ol start="1" type="a"><li value="2">Một;</li><li>Hai
<ol><li>Ba</li></ol></li></ol><p>Điều 3<sup><a href="#n1">1</a></sup>. Trách <s>nhiệm</s> <span style="color:#fff">ẩn</span></p><p id="n1">1. Chú thích</p>
<table border="1"><tr><td colspan="2" rowspan="2">A</td><td>B</td></tr></table></div></body></html>`;

const HARMFUL = [
  '<li>',
  '</li>',
  '<ol start="-99999999999">',
  '<ol start="2147483648" type="i" reversed>',
  '<li value="1e99">',
  '</ol>',
  '<table>',
  '<td colspan="999999999" rowspan="-1">',
  '</table>',
  '<b>',
  '</p>',
  '<br>',
  '<!--',
  '-->',
  '<style>',
  '</style>',
  '<script>',
  '<template>',
  '<svg>',
  '<select>',
  '<p style="',
  '">',
  'style="counter-reset:a 99999999999"',
  '<sup>',
  '&#0;',
  '&#x1b;[31m',
  '&#xd800;',
  '<frameset>',
  '<plaintext>',
  '\0',
  'Điều 5. ',
  '1. ',
];

export const html: Mutator = {
  ending: 'html',
  make: (choice) => mutate(PAGE.split(/(?=<)|(?<=>)/), HARMFUL, choice),
  pack: (text) => new TextEncoder().encode(text),
};
