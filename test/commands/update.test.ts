/** `danvan update` from the command line: files, exit codes, what it refuses. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { updateSchema } from '../../src/update/update-schema.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TODAY = { SOURCE_DATE_EPOCH: '1795737600' }; // 27/11/2026
const run = (folder: string, ...argv: string[]) =>
  runDanvan(['update', ...argv], { directory: folder, environment: TODAY });

/** What the summary tells of each kind. */
const countsOf = async (name: string, ...options: string[]) => {
  const { answer, code } = await run(temporaryFolder(), name, '--json', ...options);
  const update = updateSchema.parse(JSON.parse(answer));
  return { code, update, summary: update.summary };
};

describe('what the officer knows of the unit better than the data', () => {
  const written = async (folder: string, ...argv: string[]) => {
    const { code, notes } = await run(folder, 'thai-nguyen', '-o', 'u.md', '--force', ...argv);
    expect(code, notes).toBe(1);
    return readFileSync(join(folder, 'u.md'), 'utf8');
  };

  test('another layout of bodies, by --set or by a profile, is that of the new text', async () => {
    const folder = temporaryFolder();
    const heading = '#### Điều 5. Ban Tuyên giáo và Dân vận Tỉnh ủy';
    expect(await written(folder)).not.toContain(heading);
    expect(await written(folder, '--set', 'layout=propaganda-and-mass-mobilisation')).toContain(heading);
    // What a profile holds of one document says nothing here: the day is an option.
    const profile = 'layout: propaganda-and-mass-mobilisation\nasOf: 2022-01-01\nnumber: 5\n';
    writeFileSync(join(folder, 'p.yaml'), profile);
    expect(await written(folder, '--profile', 'p.yaml')).toBe(
      await written(folder, '--set', 'layout=propaganda-and-mass-mobilisation'),
    );
  });

  test('a point that is confirmed is not asked again', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.yaml'), 'confirmed: [recipients.central]\n');
    const asked = (argv: string[]) => run(folder, 'thai-nguyen', ...argv).then(({ answer }) => answer);
    const advised = /Cơ quan nào hiện tham\s+mưu/;
    expect(await asked([])).toMatch(advised);
    writeFileSync(join(folder, 'p.yaml'), 'confirmed: [bodies.advisory]\n');
    expect(await asked(['--profile', 'p.yaml'])).not.toMatch(advised);
  });

  test.each([
    ['unit: { name: Nghệ An }', /p\.yaml ghi “Nghệ An” \(unit\.name\).*tỉnh Thái Nguyên/s],
    ['layout: commune-front', /"commune-front" không có ở cấp tỉnh/],
    ['bodies: 5', /p\.yaml/],
  ])('refused: %s', async (yaml, told) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.yaml'), `${yaml}\n`);
    const { code, notes } = await run(folder, 'thai-nguyen', '-o', 'u.md', '--profile', 'p.yaml');
    expect(code).toBe(2);
    expect(notes).toMatch(told);
    expect(existsSync(join(folder, 'u.md'))).toBe(false);
  });

  test('each of many texts is brought to what the profile says, and one of another unit is refused alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.yaml'), 'unit: { name: Hà Nội }\nlayout: front\n');
    const each = ['--each', '--format', 'md', '-o', 'each', '--jobs', '1', '--profile', 'p.yaml'];
    const { code, notes } = await run(folder, 'thai-nguyen', 'ha-noi', ...each);
    expect(code).toBe(2);
    expect(notes).toContain('“Hà Nội” (unit.name)');
    expect(existsSync(join(folder, 'each', 'thai-nguyen.md'))).toBe(false);
    expect(readFileSync(join(folder, 'each', 'ha-noi.md'), 'utf8')).toContain(
      'Xét đề nghị của Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    );
  });
});

describe('a published text brought to today', () => {
  test('writes every format, says where, and exits with 1 while conflicts remain', async () => {
    const folder = temporaryFolder();
    const { answer, code } = await run(
      folder,
      'thai-nguyen',
      '-o',
      'tn.docx',
      '--format',
      'docx,tracked,html,md,json',
    );
    expect(code).toBe(1);
    for (const file of ['tn.docx', 'tn.theo-doi.docx', 'tn.html', 'tn.md', 'tn.json']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
      expect(answer).toContain(file);
    }
    const page = readFileSync(join(folder, 'tn.html'), 'utf8');
    expect(page).not.toMatch(/<script|https?:/);
    expect(page).toMatch(/prefers-color-scheme: dark[\s\S]*@media print/);
    expect(page).toMatch(/<th scope=row>Điều 2 Quyết định ban hành<span class=status>xung đột<\/span><\/th>/);
    expect(answer).toContain('Xung đột:');
  });

  test.each(['thai-nguyen', 'ha-noi'])(
    '%s: each change has a reason, and no local words are lost',
    async (name) => {
      const { update } = await countsOf(name);
      for (const { status, reasons, result, local } of update.rows) {
        if (status !== 'kept' && status !== 'local')
          expect(reasons, `${status} ${result?.text ?? local?.text}`).not.toEqual([]);
        if (status === 'local' || status === 'conflict') expect(result).not.toBeNull();
      }
    },
  );

  test.each(['thai-nguyen', 'ha-noi'])(
    '%s: what is over on the new day stands in conflicts only',
    async (name) => {
      const folder = temporaryFolder();
      await run(folder, name, '-o', 'a.md');
      const { update } = await countsOf(name);
      const { answer } = await runDanvan(
        ['check', 'a.md', '--format', 'json', '--only', 'no-obsolete-term,no-superseded-instrument'],
        {
          directory: folder,
          environment: TODAY,
        },
      );
      const [report] = JSON.parse(answer) as {
        findings: { severity: string; actual: string; eId: string | null }[];
      }[];
      const open = update.rows
        .filter(({ status }) => status === 'conflict')
        .map(({ result }) => `${result?.heading ?? ''} ${result?.text}`);
      const outside = report?.findings.filter(
        ({ severity, actual }) => severity !== 'note' && !open.some((text) => text.includes(actual)),
      );
      expect(outside).toEqual([]);
      expect(report?.findings.length).toBeGreaterThan(0);
    },
  );

  test('number, day and signer are blank in a new issue, and the decision replaces the standing text', async () => {
    const { update } = await countsOf('ha-noi');
    const cleared = update.rows
      .filter(({ status }) => status === 'cleared')
      .map(({ result }) => result?.text);
    expect(cleared).toContain('Hà Nội, ngày tháng năm 2026');
    expect(
      update.rows.find(({ result }) => result?.text.includes('thay thế Quyết định số 2387'))?.status,
    ).toBe('takenOver');
  });

  test.each([
    ['thai-nguyen', ['tỉnh Thái Nguyên lần thứ I;', 'tỉnh Thái Nguyên khóa I, nhiệm kỳ 2025 - 2030;']],
    ['ha-noi', ['Thành phố lần thứ XVIII;', 'Thường trực Thành ủy khóa XVIII;']],
  ])('%s: the recitals name the congress and the term of the new day', async (name, ends) => {
    const { update } = await countsOf(name);
    const renewed = update.rows.filter(
      ({ status, local }) => status === 'renewed' && /XX|XVII/.test(local?.text ?? ''),
    );
    expect(renewed.map(({ result }, index) => result?.text.endsWith(ends[index] ?? '?'))).toEqual([
      true,
      true,
    ]);
    for (const { reasons } of renewed) expect(reasons[0]?.text).toContain('nay là');
  });

  test('what happens to a recital or a recipient is a comment of the Word file, with its words', async () => {
    const folder = temporaryFolder();
    await run(folder, 'thai-nguyen', '-o', 'a.docx');
    const { update } = await countsOf('thai-nguyen');
    const { answer } = await runDanvan(['parse', 'a.docx', '--to', 'json'], { directory: folder });
    const { comments } = JSON.parse(answer) as { comments: { text: string }[] };
    const ofCover = update.rows.filter(({ status, local }) => local?.eId === null && status !== 'kept');
    expect(ofCover.length).toBeGreaterThan(5);
    for (const { local, result } of ofCover) {
      const words = [result?.heading, result?.text].filter(Boolean).join(' ') || local?.text;
      expect(
        comments.filter(({ text }) => text.includes(`“${words}”`)),
        words,
      ).toHaveLength(1);
    }
  });

  test('a text that is not issued yet goes on replacing what it replaces', async () => {
    const folder = temporaryFolder();
    const draft = [
      'draft',
      '--province',
      'Lạng Sơn',
      '--as-of',
      '2022-02-01',
      '--set',
      'date=2022-02-01',
      '--to',
      'md',
    ];
    await runDanvan([...draft, '--set', 'number=7', '-o', 'cu.md'], {
      directory: folder,
      environment: TODAY,
    });
    await run(folder, 'cu.md', '--to-day', '2025-07-15', '-o', 'giua.md');
    await run(folder, 'cu.md', '-o', 'mot-lan.md');
    await run(folder, 'giua.md', '--from-day', '2025-07-15', '-o', 'hai-lan.md');
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('hai-lan.md')).toContain('thay thế Quyết định số 07-QĐ/TU, ngày 01/02/2022');
    expect(read('hai-lan.md')).toBe(read('mot-lan.md'));
  });

  test('--merge takes both changes where they do not meet', async () => {
    const [strict, merged] = [await countsOf('ha-noi'), await countsOf('ha-noi', '--merge')];
    expect(merged.summary.merged).toBeGreaterThan(5);
    expect(merged.summary.conflict + merged.summary.merged).toBeLessThanOrEqual(strict.summary.conflict + 1);
  });

  test('to its own day nothing changes, and the exit code is 0', async () => {
    const { code, summary } = await countsOf('thai-nguyen', '--to-day', '2022-01-04');
    expect(code).toBe(0);
    expect(summary).toMatchObject({ takenOver: 0, conflict: 0, cleared: 0, removed: 0 });
  });

  test('the Markdown has each conflict as a comment with the three texts, and reads as the text alone', async () => {
    const folder = temporaryFolder();
    await run(folder, 'thai-nguyen', '-o', 'a.md');
    const text = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(text).toMatch(/<!-- \[xung đột\]\nTrung ương, bản cũ: [\s\S]+?\nTrung ương, bản mới: /);
    const { answer } = await runDanvan(['parse', 'a.md', '--to', 'text'], { directory: folder });
    expect(answer).not.toContain('xung đột');
  });
});

describe('two references', () => {
  test('the reference by its name is the model text of the day of the standing one', async () => {
    const folder = temporaryFolder();
    const args = ['thai-nguyen', '--from', '23-QD-TW', '--to', '23-qd-tw', '--json'];
    const { answer, code } = await run(folder, ...args);
    const update = updateSchema.parse(JSON.parse(answer));
    expect(code).toBe(1);
    expect(update.since.name).toBe('23-qd-tw');
    expect(update.summary.takenOver).toBeGreaterThan(20);
    const clause = update.rows.find(({ result }) => result?.eId === 'art_15__cl_4');
    expect(clause?.result?.text).not.toContain('quy chế dân chủ ở cơ sở');
  });

  test('the text goes from the one to the other, whose number is the reason', async () => {
    const folder = 'test/fixtures/diff/three-texts';
    const { answer, code } = await runDanvan(
      ['update', `${folder}/local.md`, '--from', `${folder}/old.md`, '--to', `${folder}/new.md`, '--json'],
      { environment: TODAY },
    );
    const update = updateSchema.parse(JSON.parse(answer));
    expect(code).toBe(update.summary.conflict > 0 ? 1 : 0);
    expect(update.summary.takenOver + update.summary.added).toBeGreaterThan(0);
    for (const { status, reasons } of update.rows)
      if (status === 'takenOver') expect(reasons[0]?.kind).toBe('text');
  });
});

describe('what is refused, with nothing written', () => {
  test.each([
    ['one of two references', ['thai-nguyen', '--from', 'a.md'], '--from và --to phải đi cùng nhau'],
    ['a day before the text', ['thai-nguyen', '--to-day', '2021-08-01'], 'sau ngày cập nhật'],
    ['a format without a file', ['thai-nguyen', '--format', 'html'], '--format cần tên tệp'],
    ['an unknown format', ['thai-nguyen', '-o', 'a', '--format', 'pdf'], 'pdf'],
  ])('%s', async (_, argv, words) => {
    const { code, notes } = await run(temporaryFolder(), ...argv);
    expect(code).toBe(2);
    expect(notes).toContain(words);
  });

  test('a text of another family, whether it prints a day or not, and one of the family without a day', async () => {
    const folder = temporaryFolder();
    const law = Array.from(
      { length: 30 },
      (_, index) =>
        `Điều ${index + 1}. Thuế suất\n\nThuế suất của hàng hóa số ${index} là ${index} phần trăm.`,
    );
    writeFileSync(join(folder, 'luat.md'), ['LUẬT', 'Thuế', ...law].join('\n\n'));
    for (const day of [[], ['--from-day', '2022-01-04']]) {
      const family = await run(folder, 'luat.md', ...day, '-o', 'a.docx');
      expect(family.code).toBe(2);
      expect(family.notes).toMatch(/chỉ đối chiếu được \d+% số điều của văn bản mẫu/);
    }
    const other = await run(folder, 'thai-nguyen', '--from', 'luat.md', '--to', 'ha-noi', '-o', 'a.docx');
    expect(other.code).toBe(2);
    expect(other.notes).toMatch(/chỉ đối chiếu được \d+% số điều của luat\.md/);
    const draft = ['draft', '--province', 'Thái Nguyên', '--to', 'md', '-o', 'du-thao.md'];
    await runDanvan(draft, { directory: folder, environment: TODAY });
    const day = await run(folder, 'du-thao.md', '-o', 'a.docx');
    expect(day.code).toBe(2);
    expect(day.notes).toContain('--from-day');
    expect(existsSync(join(folder, 'a.docx'))).toBe(false);
  });
});

test('the tracked changes of a Word file stand in a copy of it: rejecting them gives the standing text', async () => {
  const folder = temporaryFolder();
  const draft = [
    'draft',
    '--province',
    'Thái Nguyên',
    '--as-of',
    '2025-08-01',
    '--set',
    'number=5',
    '--set',
    'date=2025-08-01',
    '-o',
    'cu.docx',
  ];
  await runDanvan(draft, { directory: folder, environment: TODAY });
  const { code } = await run(folder, 'cu.docx', '-o', 'moi.docx', '--format', 'tracked');
  expect(code).toBeLessThan(2);
  const textOf = async (file: string, revisions: string) =>
    (await runDanvan(['parse', file, '--to', 'text', '--revisions', revisions], { directory: folder }))
      .answer;
  expect(await textOf('moi.docx', 'reject')).toBe(await textOf('cu.docx', 'accept'));
  expect(await textOf('moi.docx', 'accept')).not.toBe(await textOf('cu.docx', 'accept'));
});
