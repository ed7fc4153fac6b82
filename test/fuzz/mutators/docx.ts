/** Parts, elements and attributes of a Word file; the text is its parts, one after the other. */
import { docx } from '../../support/docx-package.js';
import { type HarmfulMarkup, mutateElements } from './elements.js';
import { type Mutator, mutate } from './mutator.js';

/** No part holds it. */
const BORDER = '\u241e';

const PARTS = [
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>TỈNH ỦY</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Phạm vi </w:t></w:r></w:p>
<w:p><w:pPr><w:ind w:left="720"/><w:jc w:val="both"/></w:pPr><w:r><w:t>1. Các cấp ủy bổ xung,sát nhập các đơn vị</w:t><w:br w:type="page"/><w:tab/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>
<w:p><w:commentRangeStart w:id="5"/><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>
<w:p><w:bookmarkStart w:id="7" w:name="a"/><w:hyperlink r:id="rId9"><w:r><w:t xml:space="preserve">a) Ban thường vụ  tỉnh ủy</w:t></w:r></w:hyperlink><w:bookmarkEnd w:id="7"/></w:p>
<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Điều 2. Hai</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Khung</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
<w:p><w:r><w:sym w:font="Wingdings" w:char="F0B7"/></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="header"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>`,
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`,
  `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:basedOn w:val="Base"/><w:pPr/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>Chú thích</w:t></w:r></w:p></w:footnote>`,
  `<w:comment w:id="5" w:author="B"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>`,
  `<w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p>`,
];

const NUMBERS = ['-1', '0', '9', '99999999', '2147483648', '4294967296', '1e308', 'NaN', '', ' ', '0x1F'];

const HARMFUL: HarmfulMarkup = {
  values: [...NUMBERS, 'Normal', 'Base', 'begin', 'end', 'none', 'upperRoman', '%9%8%7', 'restart', '2', '5'],
  elements: [
    ...NUMBERS.flatMap((value) => [
      `<w:ilvl w:val="${value}"/>`,
      `<w:start w:val="${value}"/>`,
      `<w:numId w:val="${value}"/>`,
      `<w:gridSpan w:val="${value}"/>`,
      `<w:sz w:val="${value}"/>`,
    ]),
    '<w:r><w:t>Điều 2. Hai</w:t></w:r>',
    '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>',
    '<w:vMerge/>',
    '<w:numFmt w:val="upperRoman"/>',
    '<w:lvlText w:val="%9%8%7"/>',
    '<w:basedOn w:val="Normal"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:footnoteReference w:id="2"/>',
    '<w:commentReference w:id="5"/>',
    '<w:commentRangeStart w:id="5"/>',
    '<w:bookmarkEnd w:id="7"/>',
    '<w:moveFromRangeStart w:id="3" w:name="m"/>',
    '<w:rPr><w:strike/><w:vanish/></w:rPr>',
    '<w:rPr><w:ins w:id="4" w:author="A"/></w:rPr>',
    '<w:softHyphen/>',
    '<w:noBreakHyphen/>',
    '<w:proofErr w:type="spellStart"/>',
    '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
    '<unknown/>',
    '<![CDATA[Điều 3. Ba]]>',
    '<!-- x -->',
  ],
  wrappers: [
    ['<w:sdt>', '<w:sdtContent>'],
    ['<w:tbl>', '<w:tr>', '<w:tc>'],
    ['<w:txbxContent>'],
    ['<mc:AlternateContent>', '<mc:Choice Requires="wps">'],
    ['<w:ins w:id="8" w:author="A">'],
    ['<w:del w:id="9" w:author="A">'],
    ['<w:moveTo w:id="10" w:author="A">'],
    ['<w:smartTag>'],
    ['<w:fldSimple w:instr="PAGE">'],
    ['<w:hyperlink>'],
    ['<w:p>'],
    ['<w:r>'],
    ['<w:p>', '<w:r>', '<w:t>'],
  ],
  texts: [
    '',
    ' ',
    '1. ',
    'a) ',
    'Điều 99999999999999999999. ',
    '“',
    'sát nhập',
    '……',
    '&#xA0;',
    '&amp;',
    '&lt;b&gt;',
    '\u202e',
    'o\u0309',
  ],
};

/** Of ten files so many are broken XML, as a damaged one is. */
const BROKEN = 2;
const BREAKING = ['<w:p>', '</w:p>', '<w:tbl><w:tr><w:tc>', '&#x1;', '&bomb;', '<![CDATA[', '"', '<'];

export const word: Mutator = {
  ending: 'docx',
  make: (choice) => {
    const part = choice.number(2) === 0 ? 0 : choice.number(PARTS.length);
    const source = PARTS[part] ?? '';
    const changed =
      choice.number(10) < BROKEN
        ? mutate(source.split(/(?=<)|(?<=>)|(?<==")|(?=")/), BREAKING, choice)
        : mutateElements(source, HARMFUL, choice);
    return PARTS.with(part, changed).join(BORDER);
  },
  pack: (text) => {
    const [body = '', numbering = '', styles = '', footnotes = '', comments = '', header = ''] =
      text.split(BORDER);
    return docx({ body, numbering, styles, footnotes, comments, header });
  },
};
