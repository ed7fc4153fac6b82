/** `danvan learn`: from an edited file into the file of the profile, and back into a draft. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptDraftSchema } from '../../src/commands/keeping/kept-report.js';
import { learntSchema } from '../../src/commands/learning/learnt-report.js';
import { JSON_SCHEMAS } from '../../src/schemas.js';
import { treeSchema } from '../../src/tree/schema.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const PROFILE = '# Hồ sơ\nsigner:\n  position: Bí thư # ai ký\n';

async function drafted() {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'ho-so.yaml'), PROFILE);
  const run = (...argv: string[]) => runDanvan(argv, { directory, environment });
  await run(
    'draft',
    '--province',
    'Thái Nguyên',
    '--profile',
    'ho-so.yaml',
    '--to',
    'docx,md',
    '-o',
    'a.docx',
  );
  const edit = (change: (text: string) => string) =>
    writeFileSync(join(directory, 'sua.md'), change(readFileSync(join(directory, 'a.md'), 'utf8')));
  const learn = (...argv: string[]) =>
    run('learn', ...argv, '--province', 'Thái Nguyên', '--profile', 'ho-so.yaml');
  return { directory, run, edit, learn, read: (file: string) => readFileSync(join(directory, file), 'utf8') };
}

test('the draft itself teaches nothing, in Word too', async () => {
  const { learn } = await drafted();
  expect(await learn('a.docx', '-o', 'moi.yaml')).toMatchObject({
    code: 0,
    answer: 'a.docx không khác dự thảo của ho-so.yaml: không có gì để học.\n',
  });
  const { answer } = await learn('a.docx', '-o', 'moi.yaml', '--json');
  expect(learntSchema.parse(JSON.parse(answer))).toMatchObject({ profile: null, provisions: [], left: [] });
});

test('what was edited stands in the next draft; the profile is written over only with --force', async () => {
  const { learn, edit, read, run } = await drafted();
  edit((text) =>
    text.replace('[cần bổ sung: họ và tên]', 'Nguyễn Văn A').replace('Hằng năm, các', 'Mỗi năm, các'),
  );
  expect((await learn('sua.md')).code).toBe(2);
  expect(read('ho-so.yaml')).toBe(PROFILE);
  const { code, answer } = await learn('sua.md', '--force', '--reason', 'Theo ý kiến của chi bộ');
  expect(code).toBe(0);
  expect(answer).toContain('Đã ghi: ho-so.yaml (1 trường, 1 mục của provisions)');
  expect(read('ho-so.yaml')).toContain(
    '# Hồ sơ\nsigner:\n  position: Bí thư # ai ký\n  name: Nguyễn Văn A\n',
  );
  expect(read('ho-so.yaml')).toContain('reason: Theo ý kiến của chi bộ');
  await run('draft', '--province', 'Thái Nguyên', '--profile', 'ho-so.yaml', '--to', 'md', '-o', 'b.md');
  expect(read('b.md')).toBe(read('sua.md'));
});

test('what cannot be learnt is said by name, with 1', async () => {
  const { learn, edit } = await drafted();
  edit((text) =>
    text
      .replace('ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ TỈNH')
      .replace('Điều 17.', 'Chương IIb\n\nMỚI\n\nĐiều 17.'),
  );
  const { code, answer } = await learn('sua.md', '-o', 'moi.yaml');
  expect(code).toBe(1);
  expect(answer).toContain('Không học được');
  expect(answer).toContain('Chương IIb');
  const json = await learn('sua.md', '-o', 'moi2.yaml', '--format', 'json');
  expect(json.code).toBe(1);
  const report = learntSchema.parse(JSON.parse(json.answer));
  expect(report).toMatchObject({ profile: 'moi2.yaml', problem: null });
  expect(report.left.map(({ edited }) => edited?.text)).toContainEqual(expect.stringContaining('MỚI'));
});

test('a required provision that was taken out wants a reason', async () => {
  const { learn, edit } = await drafted();
  edit((text) => text.replace(/^5\. Chỉ đạo kiểm tra, giám sát.*\n\n(?=Điều 5\. )/m, ''));
  const first = await learn('sua.md', '-o', 'moi.yaml');
  expect(first).toMatchObject({ code: 1 });
  expect(first.answer).toContain('--allow-missing');
  const second = await learn(
    'sua.md',
    '-o',
    'khac.yaml',
    '--reason',
    'Đã có quy định riêng',
    '--allow-missing',
  );
  expect(second.code).toBe(0);
});

test('a text of another kind, and a profile that is none, are refused', async () => {
  const { learn, directory, run } = await drafted();
  writeFileSync(join(directory, 'khac.md'), 'CÔNG VĂN\n\nKính gửi các đơn vị.\n\nĐề nghị báo cáo.\n');
  expect(await learn('khac.md', '-o', 'moi.yaml')).toMatchObject({ code: 2 });
  expect((await run('learn', 'a.docx', '--profile', 'khong-co.yaml', '-o', 'moi.yaml')).code).toBe(2);
});

test('draft --keep merges the edited file with the draft of another profile; what both changed is shown, with 1', async () => {
  const { run, edit, read, directory } = await drafted();
  edit((text) =>
    text
      .replace('[cần bổ sung: họ và tên]', 'Nguyễn Văn A')
      .replace('Điều 28. Hằng năm, các', 'Điều 28. Mỗi năm, các')
      .replace('Điều 25. Các', 'Điều 25. Tất cả các'),
  );
  const draft = (...argv: string[]) =>
    run('draft', '--province', 'Thái Nguyên', '--keep', 'sua.md', '--keep-day', '21/11/2026', ...argv);
  const same = await draft('--profile', 'ho-so.yaml', '--to', 'md,docx', '-o', 'lai.docx');
  expect(same.code).toBe(0);
  expect((await run('diff', 'sua.md', 'lai.docx', '--show', 'all', '--exit-code')).code).toBe(0);
  expect(read('ho-so.yaml')).toBe(PROFILE);
  writeFileSync(
    join(directory, 'moi.yaml'),
    `${PROFILE}number: 12\nprovisions:\n  - { replace: art_28, text: "Mỗi quý, các cơ quan đánh giá." }\n`,
  );
  const moved = ['--profile', 'moi.yaml', '--keep-profile', 'ho-so.yaml'];
  const { code, answer } = await draft(...moved, '--to', 'md', '-o', 'moi.md', '--profile-out', 'hoc.yaml');
  expect(code).toBe(1);
  expect(answer).toContain('Hai bên cùng sửa');
  const merged = read('moi.md');
  expect(merged).toContain('Số 12-QĐ/TU');
  expect(merged).not.toContain('Dự thảo lần');
  expect(merged).toContain('Nguyễn Văn A');
  expect(merged).toMatch(
    /Điều 28\.\*\* Mỗi năm, các.*\n\n<!-- \[hai bên cùng sửa[^>]*Mỗi quý, các cơ quan đánh giá/,
  );
  expect(read('hoc.yaml')).toContain('name: Nguyễn Văn A');
  expect(read('hoc.yaml')).toContain('Tất cả các');
  const final = await draft(...moved, '--final', '-o', 'cuoi.docx', '--set', 'predecessors=[]');
  expect(final).toMatchObject({ code: 2, answer: '' });
  expect(final.notes).toContain('còn 1 chỗ');
});

test('the JSON of draft --keep has the tree, and beside it what the terminal tells of each line', async () => {
  const { run, edit, read, directory } = await drafted();
  edit((text) =>
    text
      .replace('Điều 28. Hằng năm, các', 'Điều 28. Mỗi năm, các')
      .replace('Điều 25. Các', 'Điều 25. Tất cả các'),
  );
  writeFileSync(
    join(directory, 'moi.yaml'),
    `${PROFILE}provisions:\n  - { replace: art_28, text: "Mỗi quý, các cơ quan đánh giá." }\n  - { after: art_9__cl_2, text: "Họp mỗi quý." }\n`,
  );
  const argv = ['draft', '--province', 'Thái Nguyên', '--keep', 'sua.md', '--keep-day', '21/11/2026'];
  const profiles = ['--profile', 'moi.yaml', '--keep-profile', 'ho-so.yaml', '--profile-out', 'hoc.yaml'];
  const { code, answer } = await run(...argv, ...profiles, '--json', '-o', 'moi');
  expect(code).toBe(1);
  const written: unknown = JSON.parse(read('moi.json'));
  const { keep, ...tree } = keptDraftSchema.parse(written);
  expect(() => treeSchema.parse(tree)).not.toThrow();
  expect(keep).toMatchObject({ edited: 'sua.md', since: '2026-11-21', current: '2026-11-21' });
  expect(keep.summary).toMatchObject({ conflict: 1, added: 1 });
  const conflict = keep.rows.find(({ status }) => status === 'conflict');
  expect([conflict?.since, conflict?.current, conflict?.local].map((line) => line?.text.slice(0, 9))).toEqual(
    ['Hằng năm,', 'Mỗi quý, ', 'Mỗi năm, '],
  );
  expect(conflict?.result?.text).toBe(conflict?.local?.text);
  expect(answer).toContain(`hai bên cùng sửa: giữ lời đã sửa tay, cần chọn: ${keep.summary.conflict}`);
  expect(keep.rows.find(({ status }) => status === 'added')?.result?.text).toBe('Họp mỗi quý.');
  expect(keep.rows.find(({ result }) => result?.eId === 'art_25')).toMatchObject({ status: 'kept' });
  expect(keep.learnt).toMatchObject({ profile: 'hoc.yaml', left: [] });
  expect(JSON_SCHEMAS['kept-draft']?.()).toMatchObject({
    required: expect.arrayContaining(['keep', 'children']),
  });
  // A draft of which nothing is kept is a tree alone.
  await run('draft', '--province', 'Thái Nguyên', '--json', '-o', 'thuong');
  expect(() => treeSchema.parse(JSON.parse(read('thuong.json')))).not.toThrow();
});

test('draft --keep refuses another text, and its options without it', async () => {
  const { run, directory } = await drafted();
  writeFileSync(join(directory, 'khac.md'), 'CÔNG VĂN\n\nKính gửi các đơn vị.\n\nĐề nghị báo cáo.\n');
  const draft = (...argv: string[]) => run('draft', '--province', 'Thái Nguyên', '-o', 'b.docx', ...argv);
  const other = await draft('--keep', 'khac.md');
  expect(other.code).toBe(2);
  expect(other.notes).toContain('không phải là bản sửa');
  const alone = await draft('--keep-day', '01/6/2026');
  expect(alone.notes).toContain('--keep-day chỉ dùng cùng với --keep');
});
