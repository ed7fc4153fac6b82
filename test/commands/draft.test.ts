/** `danvan draft`: what is written where, what the officer is told, and what stops it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROFILE_FIELDS } from '../../src/draft/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { type Outcome, runDanvan } from '../support/fake-terminal.js';
import { descendants, openDocx, textOf } from '../support/ooxml.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DAY = ['--as-of', '2026-11-21'];

function draft(directory: string, ...argv: string[]): Promise<Outcome> {
  return runDanvan(['draft', ...DAY, ...argv], { directory });
}

describe('a draft', () => {
  test('is one Word file in the folder where the user stands, named after the unit', async () => {
    const directory = temporaryFolder();
    const { code, answer, notes } = await draft(directory, '--province', 'Thái Nguyên');
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(readdirSync(directory)).toEqual(['quy-che-cong-tac-dan-van-thai-nguyen.docx']);
    const file = readFileSync(join(directory, 'quy-che-cong-tac-dan-van-thai-nguyen.docx'));
    expect(file.subarray(0, 2).toString()).toBe('PK');
    expect(answer).toMatch(/^Đã ghi: quy-che-cong-tac-dan-van-thai-nguyen\.docx\n/);
    expect(answer).toContain('Đủ 28/28 điều theo văn bản mẫu 23-QĐ/TW.');
    expect(answer).toContain('Văn bản mẫu được dựng lại');
    expect(answer).toContain('  - họ và tên người ký (signer.name)\n');
    expect(answer).toContain('Văn thư điền khi ban hành: số văn bản; ngày, tháng, năm ban hành.');
    expect(answer).not.toContain('[object');
  });

  test('goes where -o says, in every format asked for, with the same name', async () => {
    const directory = temporaryFolder();
    const { answer } = await draft(
      directory,
      '--province',
      'ha noi',
      '--to',
      'docx,md,json',
      '-o',
      'out/qc.docx',
    );
    expect(readdirSync(join(directory, 'out'))).toEqual(['qc.docx', 'qc.json', 'qc.md']);
    expect(answer).toMatch(/^Đã ghi: out\/qc\.docx\nĐã ghi: out\/qc\.md\nĐã ghi: out\/qc\.json\n/);
    const tree = JSON.parse(readFileSync(join(directory, 'out/qc.json'), 'utf8')) as Document;
    expect(selectAll(tree, 'article').filter(({ eId }) => eId?.startsWith('art_'))).toHaveLength(28);
    expect(readFileSync(join(directory, 'out/qc.md'), 'utf8')).toContain('THÀNH ỦY HÀ NỘI');
  });

  test('is the same bytes twice', async () => {
    const directory = temporaryFolder();
    for (const file of ['a.docx', 'b.docx']) await draft(directory, '--province', 'Huế', '-o', file);
    const [a, b] = ['a.docx', 'b.docx'].map((file) => readFileSync(join(directory, file)));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
  });

  test('is not written over another file without --force', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.docx'), 'cũ');
    const refused = await draft(directory, '--province', 'Huế', '-o', 'a.docx');
    expect(refused).toMatchObject({ code: 2, answer: '' });
    expect(refused.notes).toMatch(/^Lỗi: đã có tệp “a\.docx”; thêm --force để ghi đè/);
    expect(readFileSync(join(directory, 'a.docx'), 'utf8')).toBe('cũ');
    expect((await draft(directory, '--province', 'Huế', '-o', 'a.docx', '--force')).code).toBe(0);
    expect(readFileSync(join(directory, 'a.docx')).length).toBeGreaterThan(10_000);
  });

  test('takes values from a profile and from --set, and lists what is left', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), 'signer: { position: Bí thư }\npredecessors: []\n');
    const options = ['--province', 'Cần Thơ', '--profile', 'p.yaml', '--set', 'signer.name=Trần Văn B'];
    const { answer } = await draft(directory, ...options, '--to', 'md', '-o', 'a.md');
    const text = readFileSync(join(directory, 'a.md'), 'utf8');
    expect(text).toContain('Trần Văn B');
    expect(answer).not.toContain('signer.');
  });
});

describe('the day of a draft', () => {
  const draftedText = async (...argv: string[]): Promise<string> => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), 'asOf: 2025-09-01\n');
    const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
    const options = ['draft', '--province', 'Huế', '--to', 'md', '-o', 'a.md', ...argv];
    const { notes } = await runDanvan(options, { directory, environment });
    expect(notes).toBe('');
    return readFileSync(join(directory, 'a.md'), 'utf8');
  };

  test('that is only today gives no year to the date line nor to the annex line', async () => {
    const text = await draftedText();
    expect(text).toMatch(/^Thành phố Huế, ngày tháng năm$/m);
    expect(text).toContain('Quyết định số -QĐ/TU, ngày / / của Ban Thường vụ Thành ủy Huế)');
    expect(text).not.toContain('năm 2026');
  });

  test.each([
    ['--as-of', ['--as-of', '2026-03-01'], 'ngày tháng năm 2026', 'ngày / /2026'],
    ['the date of the profile', ['--set', 'date=2027-02'], 'ngày tháng 02 năm 2027', 'ngày /02/2027'],
    ['the day of the profile', ['--profile', 'p.yaml'], 'ngày tháng năm 2025', 'ngày / /2025'],
  ])('that %s says gives the year', async (_, argv, inDateLine, inAnnexLine) => {
    const text = await draftedText(...argv);
    expect(text).toContain(`Huế, ${inDateLine}\n`);
    expect(text).toContain(`QĐ/TU, ${inAnnexLine} của`);
  });

  test('in the profile goes before today, and --as-of before it, with the words and rules of its time', async () => {
    const before = await draftedText('--profile', 'p.yaml');
    expect(before).toContain('Ban Tuyên giáo và Dân vận Thành uỷ');
    expect(await draftedText('--profile', 'p.yaml', '--as-of', '2026-11-21')).not.toContain('uỷ');
  });
});

describe('a draft for a commune', () => {
  test.each([
    ['HN', 'xã Phù Đình', 'HÀ NỘI', 'ĐẢNG ỦY XÃ PHÙ ĐÌNH', 'ha-noi-xa-phu-dinh'],
    ['HN', 'P. Cửa Nam', 'HÀ NỘI', 'ĐẢNG ỦY PHƯỜNG CỬA NAM', 'ha-noi-phuong-cua-nam'],
    [
      'Hồ Chí Minh',
      'Đặc khu Côn Đảo'.normalize('NFD'),
      'HỒ CHÍ MINH',
      'ĐẢNG ỦY ĐẶC KHU CÔN ĐẢO',
      'ho-chi-minh-dac-khu-con-dao',
    ],
  ])('%s, %s', async (province, commune, city, issuer, slug) => {
    const directory = temporaryFolder();
    const argv = ['--province', province, '--commune', commune, '--to', 'md'];
    const { code, answer } = await draft(directory, ...argv);
    expect(code).toBe(0);
    expect(answer).toContain('Đủ 28/28 điều');
    const text = readFileSync(join(directory, `quy-che-cong-tac-dan-van-${slug}.md`), 'utf8');
    expect(text).toContain(`ĐẢNG BỘ THÀNH PHỐ ${city}\n\n${issuer}\n`);
  });
});

describe('--annotate', () => {
  test('puts the reasons of adapted provisions into the Word file as comments', async () => {
    const directory = temporaryFolder();
    await draft(directory, '--province', 'Huế', '--annotate', '-o', 'a.docx');
    await draft(directory, '--province', 'Huế', '-o', 'b.docx');
    const [annotated, plain] = ['a.docx', 'b.docx'].map((file) =>
      openDocx(readFileSync(join(directory, file))),
    );
    const comments = descendants(annotated?.part('word/comments.xml'), 'w:comment').map(textOf);
    expect(comments.length).toBeGreaterThan(10);
    expect(comments).toContain(
      'Không còn ban dân vận ở các cấp; dùng tên chung vì mỗi nơi giao cho một cơ quan khác nhau.',
    );
    // A comment that does not stand at its provision names it: every reason found its place, but on the cover is none.
    const astray = /^(?:(?:điểm|khoản) .{1,20}|Điều \d+)(?<address>[^:]*): /;
    const elsewhere = comments.flatMap((comment) => astray.exec(comment)?.groups?.address ?? []);
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter((address) => !address.endsWith('Quyết định ban hành'))).toEqual([]);
    const points = descendants(plain?.part('word/comments.xml'), 'w:comment').map(textOf);
    expect(
      points.filter((comment) => !/^(?:Điều \d+ Quyết định ban hành: )?Cần xác nhận: /.test(comment)),
    ).toEqual([]);
  });
});

describe('--explain-profile', () => {
  test('prints every field with its value and source, and drafts nothing', async () => {
    const directory = temporaryFolder();
    const options = ['--province', 'Huế', '--set', 'signer.name=Lê Thị C', '--explain-profile'];
    const { code, answer } = await draft(directory, ...options);
    expect(code).toBe(0);
    expect(readdirSync(directory)).toEqual([]);
    expect(answer).toContain('signer.name = Lê Thị C\n    đặt trên dòng lệnh (--set signer.name=Lê Thị C)\n');
    expect(answer).toContain('asOf = 2026-11-21\n    tùy chọn trên dòng lệnh\n');
    expect(answer).toContain('unit.title = thành phố Huế\n    dữ liệu về đơn vị');
    expect(answer).toContain('number\n    còn trống\n');
    expect(answer).toMatch(/^rules = hd05\n {4}mặc định \(Hướng dẫn 05-HD/m);
    const named = answer.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
    expect(named.map((line) => line.split(' ')[0])).toEqual([...PROFILE_FIELDS]);
  });

  test('as JSON has the same fields', async () => {
    const { answer } = await draft(temporaryFolder(), '--province', 'Huế', '--explain-profile', '--json');
    const fields = JSON.parse(answer) as { field: string; source: string }[];
    expect(fields.map(({ field }) => field)).toEqual(PROFILE_FIELDS);
    expect(fields.find(({ field }) => field === 'unit.name')).toMatchObject({ value: 'Huế', source: 'data' });
  });
});

describe('the name of the province', () => {
  test.each([
    'Thái Nguyên',
    'thai nguyen',
    'tỉnh Thái Nguyên',
    'THAI NGUYEN',
    'Thái Nguyên'.normalize('NFD'),
  ])('%s is Thái Nguyên', async (name) => {
    const directory = temporaryFolder();
    expect((await draft(directory, '--province', name, '--to', 'md')).code).toBe(0);
    expect(readdirSync(directory)).toEqual(['quy-che-cong-tac-dan-van-thai-nguyen.md']);
  });

  test('a former province is drafted for the one that it is in now, and that is said', async () => {
    const directory = temporaryFolder();
    const { notes } = await draft(directory, '--province', 'Bắc Giang', '--to', 'md');
    expect(notes).toBe(
      'Lưu ý: Bắc Giang nay thuộc thành phố Bắc Ninh; văn bản được soạn cho thành phố Bắc Ninh.\n',
    );
    expect(readdirSync(directory)).toEqual(['quy-che-cong-tac-dan-van-bac-ninh.md']);
    const { notes: ofHue } = await draft(directory, '--province', 'Thừa Thiên Huế', '--to', 'md');
    expect(ofHue).toContain('Thừa Thiên Huế nay là thành phố Huế');
  });

  test.each([
    ['Thai Nguyn', 'không có tỉnh, thành phố nào tên “Thai Nguyn”. Có phải ý là: Thái Nguyên?'],
    ['Xyz', 'không có tỉnh, thành phố nào tên “Xyz”. Xem: danvan list provinces'],
    ['TN', '“TN” có thể là nhiều tỉnh, thành phố: Thái Nguyên, Tây Ninh; hãy ghi đủ tên.'],
  ])('%s is refused, and nothing is written', async (name, reason) => {
    const directory = temporaryFolder();
    const { code, answer, notes } = await draft(directory, '--province', name);
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(reason);
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('a bad profile', () => {
  const faults: [what: string, yaml: string, reason: string][] = [
    [
      'an unknown key',
      'place: Huế\nsigner:\n  position: Bí thư\n  nme: A\n',
      'Hồ sơ p.yaml:4: không có trường "signer.nme"; có phải là signer.name.',
    ],
    ['an unknown group', 'ngưòi_ký: A\n', 'Hồ sơ p.yaml:1: không có trường "ngưòi_ký"'],
    [
      'a text for a group',
      'place: Huế\nsigner: A\n',
      'Hồ sơ p.yaml:2: "signer" ghi A, nhưng "signer" là một nhóm; ghi từng trường: signer.authority, signer.position, signer.name.',
    ],
    ['a text for a list', 'recipients: A\n', 'Hồ sơ p.yaml:1: trường "recipients"'],
    ['a text for a number', 'draftRound: hai\n', 'p.yaml:1: trường "draftRound" ghi hai'],
    ['another choice', 'issue: decree\n', 'không nhận giá trị decree; chọn một trong: annexed, own-number.'],
    [
      'a day that does not exist',
      '\ndate: 2026-02-30\n',
      'Hồ sơ p.yaml:2: trường "date" ghi 2026-02-30, không phải là ngày có thật',
    ],
    [
      'a day of a predecessor',
      'predecessors:\n  - number: 1-QĐ/TU\n  - date: 31/13/2020\n',
      'p.yaml:3: trường "predecessors.1.date"',
    ],
    ['a text of two lines', 'subject: |\n  A\n  B\n', 'p.yaml:1: trường "subject" phải viết trên một dòng'],
    ['a required value made blank', 'unit: { name: null }\n', 'Hồ sơ thiếu trường bắt buộc "unit.name"'],
    [
      'the maker of objects',
      'constructor: { prototype: { polluted: 1 } }\n',
      'không có trường "constructor"',
    ],
    ['the prototype', '__proto__: { polluted: 1 }\n', 'không có trường "__proto__"'],
    ['a list', '- a\n', 'Hồ sơ p.yaml phải gồm các dòng "trường: giá trị"'],
    ['a key twice', 'place: A\nplace: B\n', '“p.yaml” sai cú pháp YAML ở dòng 2 (DUPLICATE_KEY)'],
    ['an alias of nothing', 'place: *a\n', '“p.yaml” sai cú pháp YAML ở dòng 1 (BAD_ALIAS)'],
    ['two documents', 'place: A\n---\nplace: B\n', '“p.yaml” sai cú pháp YAML ở dòng 2 (MULTIPLE_DOCS)'],
    ['bytes that are no text', '\0\u0001', 'p.yaml'],
  ];

  test.each(faults)('with %s is one clear line, and nothing is written', async (_, yaml, reason) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), yaml);
    const { code, answer, notes } = await draft(directory, '--province', 'Huế', '--profile', 'p.yaml');
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(reason);
    expect(readdirSync(directory)).toEqual(['p.yaml']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('without a unit says which field is missing', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), 'place: Huế\n');
    const { code, notes } = await draft(directory, '--profile', 'p.yaml');
    expect({ code, notes }).toEqual({
      code: 2,
      notes:
        'Lỗi: Hồ sơ thiếu trường bắt buộc "level"; bổ sung vào tệp hồ sơ hoặc dùng --set level=province, city hoặc commune.\n',
    });
  });

  test('that looks like a template is text and no template', async () => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'p.yaml'),
      'signer: { name: "{{constructor}}", position: "{{unit.name}}" }\n',
    );
    const options = ['--province', 'Huế', '--profile', 'p.yaml', '--to', 'md', '-o', 'a.md'];
    expect((await draft(directory, ...options)).code).toBe(0);
    expect(readFileSync(join(directory, 'a.md'), 'utf8')).toContain('{{UNIT.NAME}}\n\n{{constructor}}\n');
  });
});

describe('what stops a draft', () => {
  const faults: [what: string, argv: string[], reason: RegExp][] = [
    ['no unit', [], /chưa biết soạn cho địa phương nào/],
    [
      'an unknown format',
      ['--province', 'Huế', '--to', 'odt'],
      /không ghi được dạng “odt”; hãy chọn trong: docx, md, json, pdf/,
    ],
    [
      'blanks in a final text',
      ['--province', 'Huế', '--final'],
      /còn \d+ chỗ phải bổ sung: .*họ và tên người ký \(signer\.name\)/,
    ],
    ['an unknown field', ['--province', 'Huế', '--set', 'signer.nam=A'], /signer\.nam.*signer\.name/],
    ['a day that does not exist', ['--province', 'Huế', '--set', 'date=2026-02-30'], /2026-02-30/],
    ['a missing profile', ['--province', 'Huế', '--profile', 'x.yaml'], /không đọc được tệp “x\.yaml”/],
    [
      'a profile that is no YAML',
      ['--province', 'Huế', '--profile', 'bad.yaml'],
      /“bad\.yaml” sai cú pháp YAML ở dòng \d/,
    ],
    ['a commune without its province', ['--commune', 'xã A'], /“xã A” thuộc tỉnh, thành phố nào/],
    [
      'a commune without its kind',
      ['--province', 'Huế', '--commune', 'Vỹ Dạ'],
      /“Vỹ Dạ” chưa ghi rõ loại; hãy ghi cả loại \(xã, phường, đặc khu\)/,
    ],
    ['two kinds of commune', ['--province', 'Huế', '--commune', 'phường xã Vỹ Dạ'], /chưa ghi rõ loại/],
    [
      'a kind that has ended',
      ['--province', 'Huế', '--commune', 'thị trấn A'],
      /loại thị trấn từ ngày 01\/7\/2025/,
    ],
    ['a district', ['--province', 'quận 1'], /không còn đơn vị hành chính loại quận từ ngày 01\/7\/2025/],
    ['a commune alone', ['--province', 'xã Phù Đình'], /là đơn vị cấp xã.*--commune "xã Phù Đình"/],
    ['comments in no Word file', ['--province', 'Huế', '--annotate', '--to', 'md'], /--to không có docx/],
    ['an unknown set of rules', ['--province', 'Huế', '--rules', 'hd5'], /Có phải ý là: hd05/],
  ];

  test.each(faults)('%s', async (_, argv, reason) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'bad.yaml'), 'signer:\n  name: [\n');
    const { code, answer, notes } = await draft(directory, ...argv);
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toMatch(reason);
    expect(readdirSync(directory)).toEqual(['bad.yaml']);
    expect(existsSync(join(directory, 'quy-che-cong-tac-dan-van-hue.docx'))).toBe(false);
  });
});
