/** A Word file whose form is spoilt as drafts of offices are: other paper and margins, direct formatting over the styles, mistyped marks. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What one paragraph gets over its styles. */
const OF_RUNS = [
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="MS Mincho" w:cs="Arial"/>',
  '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="26"/><w:szCs w:val="26"/>',
  '<w:b/><w:i/>',
  '<w:b w:val="0"/>',
  '<w:color w:val="FF0000"/>',
  '<w:sz w:val="40"/><w:u w:val="single"/>',
];
const OF_PARAGRAPHS = [
  '<w:spacing w:line="360" w:lineRule="auto"/>',
  '<w:spacing w:before="0" w:after="0"/>',
  '<w:spacing w:before="40" w:after="0"/>',
  '<w:ind w:hanging="720"/>',
  '<w:ind w:firstLine="720"/>',
  '<w:jc w:val="left"/>',
  '<w:jc w:val="right"/>',
];

export interface Spoiling {
  /** For each paragraph in turn: what its runs and what it gets itself; -1 for nothing. */
  lines: readonly (readonly [runs: number, paragraph: number])[];
  page: boolean;
}

const one = (of: readonly string[]) => fc.oneof(fc.constant(-1), fc.nat(of.length - 1));

export const anySpoiling = (): fc.Arbitrary<Spoiling> =>
  fc.record({
    lines: fc.array(fc.tuple(one(OF_RUNS), one(OF_PARAGRAPHS)), { minLength: 7, maxLength: 40 }),
    page: fc.boolean(),
  });

export function spoilForm(bytes: Uint8Array, { lines, page }: Spoiling): Uint8Array {
  const parts = unzipSync(bytes);
  let count = 0;
  let xml = strFromU8(parts['word/document.xml'] as Uint8Array)
    .replaceAll('T/M', 'TM.')
    .replace('Số 12', 'Số: 12')
    .replace(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs, (paragraph) => {
      const [ofRuns, ofParagraph] = lines[count++ % lines.length] ?? [-1, -1];
      return withOwn(paragraph, OF_RUNS[ofRuns] ?? '', OF_PARAGRAPHS[ofParagraph] ?? '');
    });
  if (page)
    xml = xml
      .replaceAll('w:right="850"', 'w:right="1134"')
      .replaceAll('w:header="567"', 'w:header="720"')
      .replaceAll(/w:w="11906" w:h="16838"/g, 'w:w="12240" w:h="15840"');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { mtime: new Date(2026, 0, 1) });
}

/** Only what has no formatting of its own kind yet, so that nothing stands twice. */
function withOwn(paragraph: string, ofRuns: string, ofParagraph: string): string {
  return paragraph
    .replace(/(<w:pStyle [^>]*\/>)(?=<\/w:pPr>)/, (style) => style + ofParagraph)
    .replace(/<w:r>(?=<w:t[ >])/g, (start) => (ofRuns === '' ? start : `${start}<w:rPr>${ofRuns}</w:rPr>`));
}
