/** Parts, elements and attributes of a Word file; the text is its parts, one after the other. */
import { docx } from '../../support/docx-package.js';
import { type Mutator, mutate } from './mutator.js';

/** No part holds it. */
const BORDER = '\u241e';

const PARTS = [
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>TỈNH ỦY</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Phạm vi </w:t></w:r></w:p>
<w:p><w:pPr><w:ind w:left="720"/><w:jc w:val="both"/></w:pPr><w:r><w:t>1. Các cấp ủy</w:t><w:br w:type="page"/><w:tab/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:r><w:sym w:font="Wingdings" w:char="F0B7"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134"/></w:sectPr>`,
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`,
  `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:basedOn w:val="Base"/><w:pPr/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>Chú thích</w:t></w:r></w:p></w:footnote>`,
];

const NUMBERS = ['-1', '0', '9', '99999999', '2147483648', '4294967296', '1e308', 'NaN', '', ' ', '0x1F'];
const HARMFUL = [
  ...NUMBERS.flatMap((value) => [
    `<w:ilvl w:val="${value}"/>`,
    `<w:start w:val="${value}"/>`,
    `<w:numId w:val="${value}"/>`,
    `<w:gridSpan w:val="${value}"/>`,
    `<w:sz w:val="${value}"/>`,
  ]),
  '<w:p>',
  '</w:p>',
  '<w:r><w:t>Điều 2. Hai</w:t></w:r>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:vMerge/>',
  '<w:numFmt w:val="upperRoman"/>',
  '<w:numFmt w:val="none"/>',
  '<w:lvlText w:val="%9%8%7"/>',
  '<w:basedOn w:val="Normal"/>',
  '<w:sdt><w:sdtContent>',
  '</w:sdtContent></w:sdt>',
  '<w:txbxContent>',
  '<mc:AlternateContent><mc:Choice>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:footnoteReference w:id="2"/>',
  '<w:moveFrom w:id="1">',
  '<w:del><w:pPr>',
  '&#x1;',
  '&bomb;',
  '<![CDATA[',
  '<!-- -->',
];

export const word: Mutator = {
  ending: 'docx',
  make: (choice) => {
    const part = choice.number(PARTS.length);
    const pieces = (PARTS[part] ?? '').split(/(?=<)|(?<=>)|(?<==")|(?=")/);
    return PARTS.with(part, mutate(pieces, HARMFUL, choice)).join(BORDER);
  },
  pack: (text) => {
    const [body = '', numbering = '', styles = '', footnotes = ''] = text.split(BORDER);
    return docx({ body, numbering, styles, footnotes });
  },
};
