/** `draft --templates`: a user's own templates take the place of single files, and are checked like ours. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };

async function draftWith(files: Record<string, string>, link?: string) {
  const directory = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, 'mau', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (link !== undefined) {
    writeFileSync(join(directory, 'ngoai.hbs'), 'x');
    mkdirSync(join(directory, 'mau/partials'), { recursive: true });
    symlinkSync(join(directory, 'ngoai.hbs'), join(directory, 'mau', link));
  }
  const argv = ['draft', '--province', 'Huế', '--templates', 'mau', '--to', 'docx,md', '-o', 'a.docx'];
  const run = await runDanvan(argv, { directory, environment });
  return {
    ...run,
    written: () => readFileSync(join(directory, 'a.md'), 'utf8'),
    isWritten: existsSync(join(directory, 'a.docx')),
  };
}

const ours = (name: string): string =>
  readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8');

test('a partial takes the place of ours, the others stay', async () => {
  const { written } = await draftWith({
    'partials/recipients.md.hbs': `${ours('partials/recipients.md.hbs')}\n- Trang tin của đơn vị.\n`,
    '.DS_Store': 'x',
  });
  expect(written()).toContain('- Trang tin của đơn vị.');
  expect(written()).toContain('QUY CHẾ');
});

test('values of the form and defaults are checked by the schema of ours', async () => {
  const rules = ours('rules/hd05.yaml').replace(
    'left: { value: 30, unit: mm }',
    'left: { value: 35, unit: mm }',
  );
  expect((await draftWith({ 'rules/hd05.yaml': rules })).isWritten).toBe(true);
  const broken = await draftWith({ 'rules/hd05.yaml': rules.replace('value: 35', 'value: rộng') });
  expect(broken).toMatchObject({ code: 2, isWritten: false });
  expect(broken.notes).toContain('rules/hd05.yaml trong thư mục mẫu không đúng tại "page.margins.left');
  const defaults = await draftWith({ '23-qd-tw/defaults.yaml': '- { field: nosuch, value: x }\n' });
  expect(defaults).toMatchObject({ code: 2, isWritten: false });
});

test.each<[string, (rules: string) => string, string]>([
  [
    'a wrong type',
    (rules) => rules.replace('left: { value: 30', 'left: { value: rộng'),
    'left.value": giá trị phải là số.',
  ],
  [
    'a value outside its bounds',
    (rules) => rules.replace('left: { value: 30', 'left: { value: 30, max: 20'),
    'phải nằm giữa min và max.',
  ],
  [
    'another unit',
    (rules) => rules.replace('left: { value: 30, unit: mm', 'left: { value: 30, unit: cm'),
    'giá trị phải là một trong: mm.',
  ],
  ['a field that is none', (rules) => `${rules}la: 5\n`, 'tại "la": không có trường này.'],
  [
    'a field that is missing',
    (rules) => rules.replace('left: { value: 30, unit: mm', 'left: { value: 30'),
    /left\.unit": còn thiếu giá trị \(ghi một trong: mm\)\./.source,
  ],
  ['no YAML', (rules) => `${rules}a: [\n`, /sai cú pháp YAML ở dòng \d+ \(\w+\): hãy xem lại/.source],
])('%s of the rules of form is said in Vietnamese', async (_, change, told) => {
  const { code, notes, isWritten } = await draftWith({ 'rules/hd05.yaml': change(ours('rules/hd05.yaml')) });
  expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
  expect(notes).toMatch(new RegExp(told));
});

test('defaults of a field that a profile does not have are said in Vietnamese', async () => {
  const { notes } = await draftWith({ '23-qd-tw/defaults.yaml': '- { field: nosuch, value: x }\n' });
  expect(notes).toContain('tại "0.field": hồ sơ không có trường tên như vậy.');
});

test.each<[string, Record<string, string>]>([
  ['không có mẫu nào tên “partials/recitls.md.hbs”', { 'partials/recitls.md.hbs': 'x' }],
  ['có phải là partials/recitals.md.hbs', { 'recitals.md.hbs': 'x' }],
  ['"unit.khongco"', { '23-qd-tw/annexed.md.hbs': `${ours('23-qd-tw/annexed.md.hbs')}\n{{unit.khongco}}\n` }],
  ['không có lệnh "shell"', { 'partials/recitals.md.hbs': '{{shell "ls"}}' }],
  ['không có mẫu con "../bi-mat"', { 'partials/recitals.md.hbs': '{{> [../bi-mat]}}' }],
  ['không được dùng "unit.constructor"', { '23-qd-tw/own-number.md.hbs': '{{unit.constructor}}' }],
  ['sai cú pháp', { 'partials/article.md.hbs': '{{#each clauses}}' }],
])('%s', async (message, files) => {
  const { code, notes, isWritten } = await draftWith(files);
  expect(notes).toContain(message);
  expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
});

test('a link that leads out of the folder, and a folder that is not there', async () => {
  const linked = await draftWith({}, 'partials/recitals.md.hbs');
  expect(linked.notes).toContain('dẫn ra ngoài thư mục');
  expect(linked.isWritten).toBe(false);
  expect((await draftWith({})).notes).toContain('Không có thư mục mẫu “mau”');
});

test('papers take templates of the same folder; one that is wrong, or leads out of it, leaves nothing written', async () => {
  const directory = temporaryFolder();
  const run = (...argv: string[]) => runDanvan(argv, { directory, environment });
  const text = async (file: string) => (await run('parse', file, '--to', 'text')).answer;
  const put = (name: string, content: string) => {
    mkdirSync(dirname(join(directory, 'mau', name)), { recursive: true });
    writeFileSync(join(directory, 'mau', name), content);
  };
  put(
    'papers/letter.md.hbs',
    ours('papers/letter.md.hbs').replace('(Gửi kèm:', 'Rất mong nhận ý kiến.\n\n(Gửi kèm:'),
  );
  await run('draft', '--province', 'Huế', '--with', 'letter', '--templates', 'mau', '-o', 'd.docx');
  expect(await text('d.cong-van-xin-y-kien.docx')).toContain('Rất mong nhận ý kiến.');
  const papers = (file: string) =>
    run('papers', 'd.docx', '--which', 'submission,letter', '--templates', 'mau', '-o', file);
  expect((await papers('giay')).code).toBe(0);
  expect(await text('giay/cong-van-xin-y-kien.docx')).toContain('Rất mong nhận ý kiến.');
  expect(await text('giay/to-trinh.docx')).not.toContain('Rất mong nhận ý kiến.');
  for (const [content, message] of [
    ['{{> [../bi-mat]}}', 'không có mẫu con "../bi-mat"'],
    ['{{khong_co}}', 'khong_co'],
  ] as const) {
    put('papers/letter.md.hbs', content);
    const { code, notes } = await papers('sai');
    expect([code, existsSync(join(directory, 'sai'))]).toEqual([2, false]);
    expect(notes).toContain(message);
  }
  put('papers/letter.md.hbs', 'x');
  writeFileSync(join(directory, 'ngoai.hbs'), 'x');
  symlinkSync(join(directory, 'ngoai.hbs'), join(directory, 'mau/papers/submission.md.hbs'));
  expect(await papers('sai')).toMatchObject({ code: 2, answer: '' });
});
