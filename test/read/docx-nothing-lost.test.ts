import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph, run, table } from '../support/docx-package.js';
import { read } from '../support/read-docx-fixture.js';

/** Body content in which each word stands for its place: "w1", "w2" … are numbered as they are written. */
type Write = (word: () => string) => string;

const plainRun: Write = (word) => run(`${word()} `);
const anyRun = fc.constantFrom<Write>(
  plainRun,
  (word) => run(`${word()} `, '<w:rFonts w:hAnsi="VNI-Times"/>'),
  (word) => `<w:hyperlink>${plainRun(word)}</w:hyperlink>`,
  (word) => `<w:smartTag><w:smartTag>${plainRun(word)}</w:smartTag></w:smartTag>`,
  (word) => `<w:sdt><w:sdtPr/><w:sdtContent>${plainRun(word)}</w:sdtContent></w:sdt>`,
  (word) => `<w:fldSimple w:instr=" REF x ">${plainRun(word)}</w:fldSimple>`,
  (word) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${plainRun(word)}</mc:Choice></mc:AlternateContent>`,
  (word) => `<m:oMath><m:r><m:t>${word()} </m:t></m:r></m:oMath>`,
  () => '<w:r><w:br/></w:r>',
  () => '<w:r><w:br w:type="page"/></w:r>',
);
const anyParagraph = fc.array(anyRun, { maxLength: 4 }).map(
  (runs): Write =>
    (word) =>
      paragraph(runs.map((write) => write(word)).join('')),
);
const anyContent = fc.letrec<{ block: Write }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    anyParagraph,
    fc.array(tie('block'), { maxLength: 3 }).map(
      (inside): Write =>
        (word) =>
          `<w:sdt><w:sdtContent>${inside.map((write) => write(word)).join('')}</w:sdtContent></w:sdt>`,
    ),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(
      (cells): Write =>
        (word) =>
          table([cells.map((write) => write(word) + paragraph(''))]),
    ),
  ),
})).block;

test('every word of a document is in its blocks, once and in order', () => {
  fc.assert(
    fc.property(fc.array(anyContent, { maxLength: 6 }), (contents) => {
      let count = 0;
      const word = () => `w${++count}`;
      const body = contents.map((write) => write(word)).join('');
      const words = read(body).blocks.flatMap(({ text }) => text.split(' '));
      expect(words).toEqual(Array.from({ length: count }, (_, index) => `w${index + 1}`));
    }),
    { numRuns: 300 },
  );
});

test('paragraphs are numbered upwards, and every block is normalised', () => {
  fc.assert(
    fc.property(fc.array(anyContent, { maxLength: 6 }), (contents) => {
      const { blocks } = read(contents.map((write) => write(() => 'Đie\u0302\u0300u\u00a0 1')).join(''));
      const places = blocks.map(({ origin }) => origin[0]?.paragraph ?? 0);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      for (const { text } of blocks) expect(text).toMatch(/^(?:Điều 1 ?)+$/);
    }),
  );
});
