/** A reading and the editor count the same paragraphs, also where tracked changes join some and take others away. */
import { describe, expect, test } from 'vitest';
import { openForEditing } from '../../src/edit/index.js';
import { paragraphText } from '../../src/edit/paragraph-text.js';
import { listParagraphs } from '../../src/edit/paragraphs.js';
import { readBlocks } from '../../src/read/index.js';
import { docx } from '../support/docx-package.js';

const WHO = 'w:author="Lò Văn Bình" w:date="2026-05-01T08:00:00Z"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (text: string) => `<w:p>${run(text)}</w:p>`;
const end = (mark: string, id: number) => `<w:pPr><w:rPr><w:${mark} w:id="${id}" ${WHO}/></w:rPr></w:pPr>`;
const gone = (text: string) =>
  `<w:del w:id="5" ${WHO}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const row = (text: string, mark = '') =>
  `<w:tr>${mark && `<w:trPr><w:${mark} w:id="6" ${WHO}/></w:trPr>`}<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${text.startsWith('<') ? text : line(text)}</w:tc></w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
const moved = (kind: 'From' | 'To', text: string, id: number) =>
  `<w:p>${end(`move${kind}`, id)}<w:move${kind}RangeStart w:id="${id + 1}" w:name="m" ${WHO}/><w:move${kind} w:id="${id + 2}" ${WHO}>${run(text)}</w:move${kind}></w:p><w:move${kind}RangeEnd w:id="${id + 1}"/>`;

const HEAD = line('Điều 1. Nguyên tắc') + line('1. Bảo đảm sự lãnh đạo của cấp ủy.');
const MOVED = '2. Phối hợp với cơ quan liên quan.';
const GRID = table(row('Tuyên truyền'), row('Giám sát'));
const TAIL = line('3. Công khai.');

const BODIES: Readonly<Record<string, string>> = {
  'moved over a table': HEAD + moved('From', MOVED, 20) + GRID + moved('To', MOVED, 30) + TAIL,
  'deleted before a table': `${HEAD}<w:p>${end('del', 20)}${gone(MOVED)}</w:p>${GRID}${TAIL}`,
  'deleted in part before a table': `${HEAD}<w:p>${end('del', 20)}${run('2. Phối hợp ')}${gone('với cơ quan.')}</w:p>${GRID}${TAIL}`,
  'inserted before a table': `${HEAD}<w:p>${end('ins', 20)}<w:ins w:id="7" ${WHO}>${run(MOVED)}</w:ins></w:p>${GRID}${TAIL}`,
  'with a bookmark before a table': `${HEAD}<w:p>${end('del', 20)}<w:bookmarkStart w:id="8" w:name="b"/>${gone(MOVED)}<w:bookmarkEnd w:id="8"/></w:p>${GRID}${TAIL}`,
  'before a table whose rows all go': `${HEAD}<w:p>${end('del', 20)}${run('2. Phối hợp ')}</w:p>${table(row('Tuyên truyền', 'del'))}${TAIL}`,
  'the last of a cell': `${HEAD}${table(row(`${line('Tuyên truyền')}<w:p>${end('del', 20)}${run('và vận động')}</w:p>`), row('Giám sát'))}${TAIL}`,
  'the last of a content control': `${HEAD}<w:sdt><w:sdtPr/><w:sdtContent><w:p>${end('del', 20)}${run(MOVED)}</w:p></w:sdtContent></w:sdt>${TAIL}`,
  'two in a row before a table': `${HEAD}<w:p>${end('del', 20)}${run('2. Phối ')}</w:p><w:p>${end('del', 21)}${gone('hợp.')}</w:p>${GRID}${TAIL}`,
  'joined with the next': `${HEAD}<w:p>${end('del', 20)}${run('2. Phối hợp ')}</w:p>${line('với cơ quan.')}${GRID}${TAIL}`,
};

describe.each(['accept', 'reject'] as const)('%s', (revisions) => {
  test.each(Object.keys(BODIES))('%s', async (name) => {
    const bytes = docx({ body: BODIES[name] as string });
    const { blocks } = await readBlocks({ name: 'a.docx', bytes }, { revisions });
    const paragraphs = listParagraphs(openForEditing(bytes, 'a.docx', true).body, revisions);
    const textAt = (number: number | undefined): string =>
      paragraphs
        .filter((one) => one.number === number)
        .map(({ element }) => paragraphText(element))
        .join('');
    for (const { text, origin } of blocks) {
      // Deleted words are no text of a paragraph; what a rejection brings back is told by its number alone.
      const isBack = revisions === 'reject' && /phối|hợp|Tuyên|và vận/i.test(text);
      if (!isBack) expect(textAt(origin[0]?.paragraph), text).toContain(text.replace(/\s*\|.*/, ''));
    }
    expect(blocks.length).toBeGreaterThan(2);
  });
});
