/** `danvan parse --json` of a Word file: the comments that reviewers left, each at its provision. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importSchema } from '../../src/commands/importing/import-reports.js';
import { treeSchema } from '../../src/tree/schema.js';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BY = 'w:id="90" w:author="An" w:date="2026-11-20T08:00:00Z"';
const line = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const added = (text: string) =>
  `<w:p><w:pPr><w:rPr><w:ins ${BY}/></w:rPr></w:pPr><w:ins ${BY}><w:r><w:t>${text}</w:t></w:r></w:ins></w:p>`;
const remarked = (before: string, words: string, id: number) =>
  `<w:p><w:r><w:t xml:space="preserve">${before}</w:t></w:r><w:commentRangeStart w:id="${id}"/><w:r><w:t>${words}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`;

const FILE = docx({
  body: [
    line('Điều 1. Phạm vi điều chỉnh'),
    line('1. Quy chế này quy định công tác dân vận.'),
    added('2. Quy chế này không áp dụng cho đơn vị khác.'),
    added('3. Các đơn vị tự quy định.'),
    line('Điều 2. Đối tượng áp dụng'),
    line('1. Cấp ủy các cấp.'),
    remarked('2. Chính quyền ', 'các cấp.', 7),
  ].join(''),
  comments: `<w:comment w:id="7" w:author="Trần Thị Bình" w:date="2026-11-21T09:30:00Z"><w:p><w:r><w:t>Ghi rõ cấp nào.</w:t></w:r></w:p></w:comment>`,
});

test.each(['accept', 'reject'])(
  'a comment stands at its khoản, with tracked changes read as %s',
  async (revisions) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.docx'), FILE);
    const { code, answer } = await runDanvan(['parse', 'a.docx', '--json', '--revisions', revisions], {
      directory,
    });
    expect(code).toBe(0);
    const tree = JSON.parse(answer);
    expect(treeSchema.safeParse(tree).success).toBe(true);
    expect(tree.comments).toEqual([
      {
        author: 'Trần Thị Bình',
        date: '2026-11-21T09:30:00Z',
        text: 'Ghi rõ cấp nào.',
        eId: 'art_2__cl_2',
        quote: 'các cấp.',
      },
    ]);
  },
);

test('a file without comments, and one that is no Word file, say nothing of them', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.docx'), docx(line('Điều 1. Phạm vi điều chỉnh')));
  writeFileSync(join(directory, 'a.md'), 'Điều 1. Phạm vi điều chỉnh\n');
  for (const file of ['a.docx', 'a.md']) {
    const { answer } = await runDanvan(['parse', file, '--json'], { directory });
    expect(JSON.parse(answer)).not.toHaveProperty('comments');
  }
});

test('an answer says which comment it answers, and a settled thread that it is settled', async () => {
  const directory = temporaryFolder();
  const says = (id: number) =>
    `<w:comment w:id="${id}" w:author="An"><w:p w14:paraId="0000000${id}"><w:r><w:t>Ý ${id}.</w:t></w:r></w:p></w:comment>`;
  const body = line('Điều 1. Phạm vi điều chỉnh') + remarked('Quy chế này quy định ', 'công tác dân vận.', 5);
  const commentsExtended =
    '<w15:commentEx w15:paraId="00000005" w15:done="1"/><w15:commentEx w15:paraId="00000006" w15:paraIdParent="00000005" w15:done="0"/>';
  writeFileSync(
    join(directory, 'a.docx'),
    docx({ body, comments: says(5) + says(6) + says(7), commentsExtended }),
  );
  const { answer } = await runDanvan(['parse', 'a.docx', '--json'], { directory });
  const { comments } = JSON.parse(answer);
  const common = { author: 'An', date: null, eId: 'art_1', quote: 'công tác dân vận.' };
  expect(comments).toEqual([
    { ...common, text: 'Ý 5.', isResolved: true },
    { ...common, text: 'Ý 6.', repliesTo: 0, isResolved: true },
    { ...common, text: 'Ý 7.', eId: null, quote: '' },
  ]);
});

test('an import tells the comments that it leaves out, as JSON, whatever the number of threads', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.docx'), FILE);
  writeFileSync(join(directory, 'b.md'), 'Điều 1. Phạm vi\n\n1. Quy chế này.\n');
  const run = (...argv: string[]) =>
    runDanvan(['import', 'a.docx', 'b.md', '--json', ...argv], { directory });
  const { code, answer } = await run('--revisions', 'accept', '-o', 'out', '--jobs', '1');
  expect(code).toBe(0);
  const { texts } = importSchema.parse(JSON.parse(answer));
  expect(texts.map(({ source, written, counts }) => [source, written, counts.articles])).toEqual([
    ['a.docx', [join('out', 'a.md')], 2],
    ['b.md', [join('out', 'b.md')], 1],
  ]);
  expect(texts.map(({ comments }) => comments.map(({ text, eId }) => [text, eId]))).toEqual([
    [['Ghi rõ cấp nào.', 'art_2__cl_2']],
    [],
  ]);
  // A file that is refused is said on stderr, and the others are told.
  const strict = await run('-o', 'strict', '--jobs', '1');
  expect(strict.code).toBe(2);
  expect(importSchema.parse(JSON.parse(strict.answer)).texts.map(({ source }) => source)).toEqual(['b.md']);
});

test('words over several paragraphs are lines, a range may begin before a table, struck words are words', async () => {
  const directory = temporaryFolder();
  const [start, end] = [
    (id: number) => `<w:commentRangeStart w:id="${id}"/>`,
    (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
  ];
  const struck = '<w:del w:id="9" w:author="An"><w:r><w:delText>3. Bãi bỏ.</w:delText></w:r></w:del>';
  const body = [
    line('Điều 1. Phạm vi điều chỉnh'),
    paragraph(`${run('1. Quy chế này ')}${start(1)}${run('quy định')}`),
    paragraph(`${run('2. Áp dụng')}${end(1)}${run(' với cấp ủy.')}`),
    start(2),
    table(
      [
        ['Việc', 'Cơ quan'],
        ['Đối thoại', 'Ủy ban'],
      ],
      '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>',
    ),
    paragraph(end(2)),
    paragraph(`${start(3)}${struck}${end(3)}`),
  ].join('');
  const says = (id: number) => `<w:comment w:id="${id}" w:author="An">${line(`Ý ${id}.`)}</w:comment>`;
  writeFileSync(join(directory, 'a.docx'), docx({ body, comments: [1, 2, 3].map(says).join('') }));
  const { answer } = await runDanvan(['parse', 'a.docx', '--json', '--revisions', 'reject'], { directory });
  const { comments } = JSON.parse(answer) as { comments: { eId: string; quote: string }[] };
  expect(comments.map(({ eId, quote }) => [eId, quote])).toEqual([
    ['art_1__cl_1', 'quy định\n2. Áp dụng'],
    [expect.stringMatching(/^art_1__cl_2/), 'Việc\nCơ quan\nĐối thoại\nỦy ban'],
    ['art_1__cl_3', '3. Bãi bỏ.'],
  ]);
});
