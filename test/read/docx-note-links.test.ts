/** Links to notes in a Word file that came from a web page: their numbers are marks, raised or not. */
import { describe, expect, test } from 'vitest';
import { paragraph, run } from '../support/docx-package.js';
import { textLines } from '../support/read-docx-fixture.js';

const link = (anchor: string, text: string) => `<w:hyperlink w:anchor="${anchor}">${run(text)}</w:hyperlink>`;

describe('a link in a Word file', () => {
  test.each([
    ['to a note is its mark', '_ftn3', '3', 'Điều 2.³ Trách nhiệm'],
    ['to an endnote too', '_edn12', '12', 'Điều 2.¹² Trách nhiệm'],
    ['with words in it is text', '_ftn3', 'ba', 'Điều 2.ba Trách nhiệm'],
    ['to an article is text', 'dieu_5', '5', 'Điều 2.5 Trách nhiệm'],
    ['that leads back from a note is text', '_ftnref3', '3', 'Điều 2.3 Trách nhiệm'],
  ])('%s', (_, anchor, text, read) => {
    expect(textLines(paragraph(run('Điều 2.') + link(anchor, text) + run(' Trách nhiệm')))).toEqual([read]);
  });
});
