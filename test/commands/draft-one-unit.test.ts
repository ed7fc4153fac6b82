/** A draft names one unit: a profile, options, a list and a file name that say two are refused, and nothing is written. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DAY = ['--as-of', '2026-11-21', '--to', 'md'];

async function draftWith(yaml: string, ...argv: string[]) {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'p.yaml'), yaml);
  const outcome = await runDanvan(['draft', ...DAY, '--profile', 'p.yaml', ...argv], { directory });
  return { ...outcome, directory, files: readdirSync(directory).filter((file) => file !== 'p.yaml') };
}

const THAI_NGUYEN = 'level: province\nunit: { name: Thái Nguyên }\n';

describe('a profile that says another unit than the options', () => {
  const faults: [what: string, yaml: string, argv: string[], said: string, unit: string][] = [
    ['by its name', THAI_NGUYEN, ['--province', 'Hà Nội'], '“Thái Nguyên” (unit.name)', 'thành phố Hà Nội'],
    [
      'by its committee',
      'committee: { title: Tỉnh ủy Nghệ An }\n',
      ['--province', 'Huế'],
      '“Tỉnh ủy Nghệ An” (committee.title)',
      'thành phố Huế',
    ],
    [
      'by a body',
      'bodies: { advisory: Ban Tuyên giáo Thành uỷ Hải Phòng }\n',
      ['--province', 'Cà Mau'],
      '(bodies.advisory)',
      'tỉnh Cà Mau',
    ],
    ['by its place', 'place: Hà Nội\n', ['--province', 'Lào Cai'], '“Hà Nội” (place)', 'tỉnh Lào Cai'],
    [
      'by its congress',
      'congress: Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI\n',
      ['--province', 'Huế'],
      'Sơn La',
      'Huế',
    ],
    [
      'by a commune',
      'level: commune\nunit: { name: Phù Đình, self: xã }\n',
      ['--province', 'Hà Nội', '--commune', 'xã Ba Vì'],
      '“Phù Đình” (unit.name)',
      'xã Ba Vì, Hà Nội',
    ],
    [
      'by the committee of a commune',
      'committee: { title: Đảng ủy phường Ba Đình }\n',
      ['--province', 'Hà Nội', '--commune', 'xã Ba Vì'],
      '(committee.title)',
      'xã Ba Vì, Hà Nội',
    ],
    [
      'by the province of a commune',
      'province: { title: tỉnh Nghệ An }\n',
      ['--province', 'Hà Nội', '--commune', 'xã Ba Vì'],
      '(province.title)',
      'xã Ba Vì, Hà Nội',
    ],
    ['by its level', 'level: commune\n', ['--province', 'Huế'], '“commune” (level)', 'thành phố Huế'],
    [
      'by the kind of a commune',
      'unit: { title: xã Thanh Khê }\n',
      ['--province', 'Đà Nẵng', '--commune', 'phường Thanh Khê'],
      '“xã Thanh Khê” (unit.title)',
      'phường Thanh Khê, Đà Nẵng',
    ],
    [
      'by the word for a commune',
      'unit: { self: xã }\n',
      ['--province', 'Đà Nẵng', '--commune', 'phường Thanh Khê'],
      '“xã” (unit.self)',
      'phường Thanh Khê, Đà Nẵng',
    ],
    [
      'by the committee of a city, where there is a province',
      'committee: { title: Thành ủy Thái Nguyên }\n',
      ['--province', 'Thái Nguyên'],
      '“Thành ủy Thái Nguyên” (committee.title)',
      'tỉnh Thái Nguyên',
    ],
    [
      'by a unit that went into it',
      'unit: { title: tỉnh Quảng Nam }\n',
      ['--province', 'Đà Nẵng'],
      '“tỉnh Quảng Nam” (unit.title)',
      'thành phố Đà Nẵng',
    ],
    [
      'by a former name of the province of a commune',
      'province: { title: tỉnh Quảng Nam }\n',
      ['--province', 'Đà Nẵng', '--commune', 'phường Thanh Khê'],
      '“tỉnh Quảng Nam” (province.title)',
      'phường Thanh Khê, Đà Nẵng',
    ],
    [
      'by what its province was',
      'province: { committee: Tỉnh ủy Quảng Ninh }\n',
      ['--province', 'Quảng Ninh', '--commune', 'xã Tiên Yên'],
      '“Tỉnh ủy Quảng Ninh” (province.committee)',
      'xã Tiên Yên, Quảng Ninh',
    ],
    [
      'by the short name of its committee',
      'committee: { name: Tỉnh ủy Thái Nguyên }\n',
      ['--province', 'Hà Nội'],
      '“Tỉnh ủy Thái Nguyên” (committee.name)',
      'thành phố Hà Nội',
    ],
    [
      'by a committee of the province, for a commune of it',
      'committee: { name: Tỉnh ủy }\n',
      ['--province', 'Thái Nguyên', '--commune', 'xã Đại Phúc'],
      '“Tỉnh ủy” (committee.name)',
      'xã Đại Phúc, Thái Nguyên',
    ],
    [
      'by a body of the province, for a commune of it',
      'bodies: { police: Công an tỉnh Thái Nguyên }\n',
      ['--province', 'Thái Nguyên', '--commune', 'xã Đại Phúc'],
      '(bodies.police)',
      'xã Đại Phúc, Thái Nguyên',
    ],
    [
      'by a body of a province, for a city',
      'bodies: { propaganda: Ban Tuyên giáo Tỉnh ủy }\n',
      ['--province', 'Huế'],
      '(bodies.propaganda)',
      'thành phố Huế',
    ],
    [
      'by a body of another commune',
      'bodies: { police: Công an xã Phù Đình }\n',
      ['--province', 'Hà Nội', '--commune', 'xã Ba Vì'],
      '(bodies.police)',
      'xã Ba Vì, Hà Nội',
    ],
    [
      'by recipients of a province, for a city',
      'recipients: [Thường trực Tỉnh ủy]\n',
      ['--province', 'Huế'],
      '(recipients.0)',
      'thành phố Huế',
    ],
    [
      'by who signs',
      'signer: { authority: T/M Ban Thường vụ Tỉnh ủy Nghệ An }\n',
      ['--province', 'Cà Mau'],
      '(signer.authority)',
      'tỉnh Cà Mau',
    ],
    [
      'by a provision of its own',
      'provisions: [{ after: art_9__cl_4, text: Báo cáo Ủy ban nhân dân tỉnh Nghệ An. }]\n',
      ['--province', 'Cà Mau'],
      '(provisions.0.text)',
      'tỉnh Cà Mau',
    ],
    [
      'by --set',
      '',
      ['--province', 'Huế', '--set', 'unit.name=Cà Mau'],
      '“Cà Mau” (unit.name)',
      'thành phố Huế',
    ],
  ];

  test.each(faults)('%s is refused with both', async (_, yaml, argv, said, unit) => {
    const { code, answer, notes, files } = await draftWith(yaml, ...argv);
    expect({ code, answer, files }).toEqual({ code: 2, answer: '', files: [] });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(said);
    expect(notes).toContain(unit);
  });

  test.each([
    ['the same unit', THAI_NGUYEN, ['--province', 'thai nguyen']],
    ['the city of which no other name has a unit word', '', ['--province', 'Hồ Chí Minh']],
    ['what many have in common', 'signer: { position: Bí thư }\n', ['--province', 'Huế']],
    ['a person named like a province', 'signer: { name: Nguyễn Hòa Bình }\n', ['--province', 'Huế']],
    ['a street named like a province', 'recipients: [Nhà văn hóa đường Nghệ An]\n', ['--province', 'Huế']],
    [
      'a ward that bears the name of its province, which is named too',
      'subject: công tác dân vận của hệ thống chính trị phường Tây Ninh, tỉnh Tây Ninh\n',
      ['--province', 'Tây Ninh', '--commune', 'phường Tây Ninh'],
    ],
    [
      'a recipient above the commune',
      'recipients: [Thường trực Tỉnh ủy Thái Nguyên]\n',
      ['--province', 'Thái Nguyên', '--commune', 'xã Đại Phúc'],
    ],
    [
      'a word with that of another kind in it',
      'bodies: { partyCommittees: "các chi bộ trực thuộc, tổ chức chính trị - xã hội" }\n',
      ['--province', 'Đà Nẵng', '--commune', 'phường Thanh Khê'],
    ],
    [
      'the committees of districts while there were any',
      'asOf: 2022-01-04\nbodies: { districtAdvisory: "ban dân vận các huyện, thị ủy, thành ủy" }\n',
      ['--province', 'Thái Nguyên', '--as-of', '2022-01-04'],
    ],
    ['a former unit of its own', 'predecessors: [{ unit: tỉnh Bắc Giang }]\n', ['--province', 'Bắc Ninh']],
    [
      'a commune that bears the name of another province',
      '',
      ['--province', 'Quảng Trị', '--commune', 'xã Quảng Ninh'],
    ],
  ])('%s is drafted', async (_, yaml, argv) => {
    const { code, files } = await draftWith(yaml, ...argv);
    expect({ code, count: files.length }).toEqual({ code: 0, count: 1 });
  });
});

describe('a profile for many units', () => {
  test.each([
    ['its unit', THAI_NGUYEN, 'unit.name'],
    ['its committee', 'committee: { title: Tỉnh ủy Thái Nguyên }\n', 'committee.title'],
    ['a body of one province', 'bodies: { army: Bộ Chỉ huy Quân sự tỉnh Thái Nguyên }\n', 'bodies.army'],
    ['its place', 'place: Thái Nguyên\n', 'place'],
    ['its committee in short', 'committee: { name: Tỉnh ủy Thái Nguyên }\n', 'committee.name'],
    ['a body of a province', 'bodies: { police: Công an tỉnh }\n', 'bodies.police'],
  ])('may not say %s', async (_, yaml, field) => {
    const { code, notes, files } = await draftWith(yaml, '--all');
    expect({ code, files }).toEqual({ code: 2, files: [] });
    expect(notes).toContain(`(${field})`);
  });

  test('that init wrote for one province is refused for all, and for a list', async () => {
    const directory = temporaryFolder();
    await runDanvan(['init', '--province', 'Thái Nguyên'], { directory });
    writeFileSync(join(directory, 'a.csv'), 'name,type,province\nHuế,,\n');
    for (const many of [['--all'], ['--list', 'a.csv']]) {
      const { code, notes } = await runDanvan(['draft', ...many, '--profile', 'ho-so.yaml'], { directory });
      expect(code).toBe(2);
      expect(notes).toContain('ho-so.yaml ghi “Thái Nguyên” (unit.name)');
      expect(notes).toContain(many[0]);
    }
    expect(readdirSync(directory)).toEqual(['a.csv', 'ho-so.yaml']);
  });

  test('goes with a list whose rows say their own unit; a row that says another is refused alone', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), 'signer: { position: Bí thư }\n');
    writeFileSync(join(directory, 'a.csv'), 'name,type,province,unit.name\nHuế,,,\nCà Mau,,,Nghệ An\n');
    const options = ['draft', ...DAY, '--list', 'a.csv', '--profile', 'p.yaml', '-o', 'ra'];
    const { code, answer } = await runDanvan(options, { directory });
    expect(code).toBe(2);
    expect(readdirSync(join(directory, 'ra'))).toEqual(['quy-che-cong-tac-dan-van-hue.md']);
    expect(answer.replace(/\n {4}/g, ' ')).toContain('dòng 3 ghi “Nghệ An” (unit.name)');
  });

  test('a list does not go with --province', async () => {
    const { code, notes } = await runDanvan(['draft', '--list', 'a.csv', '--province', 'Huế'], {
      directory: temporaryFolder(),
    });
    expect(code).toBe(2);
    expect(notes).toContain('không dùng “--list <tệp>” cùng với “--province <tên>”');
  });
});

describe('the last guard', () => {
  test.each([
    [
      'a file name',
      'level: city\nunit: { name: Huế }\n',
      ['-o', 'quy-che-ha-noi.md'],
      'tên tệp nói về “Hà Nội”',
    ],
    [
      'a masthead',
      'level: province\nunit: { name: Cà Mau }\ncommittee: { title: Tỉnh ủy Tây Ninh }\n',
      [],
      'phần tiêu đề nói về “Tỉnh ủy Tây Ninh”',
    ],
    [
      'a title',
      'level: province\nunit: { name: Cà Mau }\nsubject: công tác dân vận của hệ thống chính trị tỉnh Tây Ninh\n',
      [],
      'tên văn bản nói về “Tây Ninh”',
    ],
    [
      'a body',
      'level: province\nunit: { name: Cà Mau }\nbodies: { police: Công an tỉnh Tây Ninh }\n',
      [],
      'nội dung nói về “Tây Ninh”',
    ],
  ])('refuses %s of another unit where the profile alone says the unit', async (_, yaml, argv, reason) => {
    const { code, answer, notes, files } = await draftWith(yaml, ...argv);
    expect({ code, answer, files }).toEqual({ code: 2, answer: '', files: [] });
    expect(notes).toContain(reason);
  });
});

describe('the last guard of a commune', () => {
  const COMMUNE = ['--province', 'Thái Nguyên', '--commune', 'xã Đại Phúc'];
  const OTHERS: [what: string, argv: string[], reason: string][] = [
    ['a file', [...COMMUNE, '-o', 'quy-che-xa-phu-dinh.md'], 'tên tệp nói về “xa-phu-dinh”'],
    ['another kind', [...COMMUNE, '-o', 'quy-che-phuong-dai-phuc.md'], 'tên tệp nói về “phuong-dai-phuc”'],
    ['marks', [...COMMUNE, '-o', 'Quy chế phường An Khánh.md'], 'tên tệp nói về “phường An Khánh”'],
    [
      'a title',
      [...COMMUNE, '--set', 'subject=công tác dân vận xã Phù Đình'],
      'tên văn bản nói về “xã Phù Đình”',
    ],
    [
      'a file of a province',
      ['--province', 'Huế', '-o', 'hue-xa-dai-phuc.md'],
      'tên tệp nói về “xa-dai-phuc”',
    ],
  ];
  test.each(OTHERS)('refuses %s that names another', async (_, argv, reason) => {
    const { code, notes, files } = await draftWith('place: Đại Phúc\n', ...argv);
    expect({ code, files }).toEqual({ code: 2, files: [] });
    expect(notes).toContain(reason);
  });

  test('lets names pass that name no other, and what its own provisions say of neighbours', async () => {
    const neighbour = 'provisions:\n  - { after: art_9, text: "Phối hợp với xã Phù Đình." }\n';
    for (const name of [
      'quy-che-xa-dai-phuc.md',
      'phuong-an-1.md',
      'quy-che-xa-du-thao-2.md',
      'mau-cap-xa-moi.md',
    ]) {
      const { code, files } = await draftWith(neighbour, ...COMMUNE, '-o', name);
      expect({ code, files }).toEqual({ code: 0, files: [name] });
    }
  });

  test('answers a special zone that is asked for elsewhere with where it is', async () => {
    const asked = [['Hoàng Sa'], ['Hà Nội', '--commune', 'dac khu Hoang Sa'], ['đặc khu Hoàng Sa']];
    for (const [province = '', ...rest] of asked) {
      const { code, notes } = await draftWith('draftRound: 1\n', '--province', province, ...rest);
      expect(code).toBe(2);
      expect(notes).toContain('--province "Đà Nẵng" --commune "đặc khu Hoàng Sa"');
    }
  });
});

describe('the layout of bodies', () => {
  test('is an option as it is a field, and one that is none is answered with those that there are', async () => {
    const option = await draftWith('place: Huế\n', '--province', 'Huế', '--layout', 'front');
    const field = await draftWith('layout: front\nplace: Huế\n', '--province', 'Huế');
    const textOf = ({ directory, files }: typeof option) =>
      readFileSync(join(directory, files[0] ?? ''), 'utf8');
    expect(textOf(option)).toContain('Điều 5. Ủy ban Mặt trận Tổ quốc Việt Nam thành phố');
    expect(textOf(option)).toBe(textOf(field));
    const { code, notes } = await draftWith('place: Huế\n', '--province', 'Huế', '--layout', 'khác');
    expect(code).toBe(2);
    expect(notes).toContain(
      'vào ngày 21/11/2026; chọn một trong: propaganda-and-mass-mobilisation, front-committee',
    );
    expect(notes).toContain('Xem: danvan list layouts');
  });
});

describe('the draft mark', () => {
  const textOf = async (...argv: string[]) => {
    const directory = temporaryFolder();
    const options = ['draft', ...DAY, '--province', 'Huế', '-o', 'a.md', ...argv];
    const { code, notes } = await runDanvan(options, { directory });
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(existsSync(join(directory, 'a.md'))).toBe(true);
    return readFileSync(join(directory, 'a.md'), 'utf8');
  };
  const DONE = ['--set', 'signer.name=A', '--set', 'signer.position=Bí thư', '--set', 'predecessors=[]'];

  test.each([
    ['nothing', [], 'Dự thảo lần 1\n'],
    ['a round', ['--set', 'draftRound=2'], 'Dự thảo lần 2\n'],
    ['a round in words', ['--set', 'draftRound=Dự thảo lần 3'], 'Dự thảo lần 3\n'],
  ])('is printed where %s is said', async (_, argv, mark) => {
    expect(await textOf(...argv)).toContain(mark);
  });

  test.each([
    ['a number', ['--set', 'number=12']],
    ['a number and a round', ['--set', 'number=12', '--set', 'draftRound=2']],
    ['--final', ['--final', ...DONE]],
    ['không', ['--set', 'draftRound=không']],
    ['null', ['--set', 'draftRound=null']],
    ['nothing', ['--set', 'draftRound=']],
  ])('is gone with %s', async (_, argv) => {
    expect(await textOf(...argv)).not.toMatch(/Dự thảo|lần dự thảo/);
  });

  test('is gone where the profile says null', async () => {
    const { directory, files } = await draftWith('draftRound: null\n', '--province', 'Huế');
    expect(readFileSync(join(directory, files[0] ?? ''), 'utf8')).not.toMatch(/Dự thảo|lần dự thảo/);
  });
});

describe('a date', () => {
  const FORMS = ['01/12/2026', '1-12-2026', 'ngày 01 tháng 12 năm 2026', '2026-12-01'];

  test.each(FORMS)('%s is taken by --set, --as-of, a profile, a list and init', async (form) => {
    const dated = 'ngày 01 tháng 12 năm 2026\n';
    const { directory, files } = await draftWith(`date: ${form}\nasOf: ${form}\n`, '--province', 'Huế');
    expect(readFileSync(join(directory, files[0] ?? ''), 'utf8')).toContain(`Huế, ${dated}`);
    writeFileSync(join(directory, 'a.csv'), `name;date\nCà Mau;${form}\n`);
    const run = (...argv: string[]) => runDanvan(argv, { directory });
    expect((await run('draft', '--list', 'a.csv', '--to', 'md', '-o', 'ra')).code).toBe(0);
    expect(readFileSync(join(directory, 'ra/quy-che-cong-tac-dan-van-ca-mau.md'), 'utf8')).toContain(dated);
    const options = ['--province', 'Cà Mau', '--as-of', form, '--set', `date=${form}`, '--to', 'md'];
    expect((await run('draft', ...options, '-o', 'c.md')).code).toBe(0);
    expect(readFileSync(join(directory, 'c.md'), 'utf8')).toContain(dated);
    expect((await run('init', '--province', 'Huế', '--date', form, '--as-of', form)).code).toBe(0);
    expect(readFileSync(join(directory, 'ho-so.yaml'), 'utf8')).toContain('date: 2026-12-01');
    expect((await run('list', 'provinces', '--as-of', form)).code).toBe(0);
  });

  test('of the text is the day of its bodies, where no other day is said', async () => {
    const textOf = async (...argv: string[]) => {
      const directory = temporaryFolder();
      const options = ['draft', '--province', 'Thái Nguyên', '--set', 'date=04/01/2022', '-o', 'a.md'];
      expect((await runDanvan([...options, ...argv], { directory })).code).toBe(0);
      return readFileSync(join(directory, 'a.md'), 'utf8');
    };
    expect(await textOf()).toMatch(/Ban Dân vận Tỉnh (?:ủy|uỷ)/u);
    expect(await textOf('--as-of', '2026-11-21')).toContain('Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh');
  });

  test.each([
    ['--set', ['draft', '--province', 'Huế', '--set', 'date=13/14/2026']],
    ['--as-of', ['draft', '--province', 'Huế', '--as-of', '13/14/2026']],
    ['init', ['init', '--province', 'Huế', '--date', '13/14/2026']],
    ['check', ['check', 'ha-noi', '--as-of', '13/14/2026']],
  ])('that is none is refused by %s with the forms that are taken', async (_, argv) => {
    const { code, notes } = await runDanvan(argv, { directory: temporaryFolder() });
    expect(code).toBe(2);
    for (const form of ['13/14/2026', '01/12/2026', '1-12-2026', 'ngày 01 tháng 12 năm 2026', '2026-12-01'])
      expect(notes).toContain(form);
  });
});
