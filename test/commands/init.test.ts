/** `danvan init`: a profile by asking, or by options, that `danvan draft` takes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ExplainedField, explainProfile, PROFILE_FIELDS, type Profile } from '../../src/draft/index.js';
import { parseProfile } from '../../src/draft/parse-profile.js';
import { profileYaml } from '../../src/draft/profile-yaml.js';
import { vi } from '../../src/messages/vi.js';
import { draftOf, fixtureLayer, resolve } from '../support/draft-materials.js';
import { runDanvan, type Surroundings } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DAY = ['--as-of', '2026-11-21'];
/** What stands before a field, or an item of its list, that is a comment: "#number:", "  #name:", "#  - A"; not "# Cần xác nhận:". */
const FIELD_COMMENT = /^( *)#(?=(?: {2,})?(?:\w+:|- ))/gm;

async function init(argv: string[], around: Surroundings = {}) {
  const directory = around.directory ?? temporaryFolder();
  const outcome = await runDanvan(['init', ...argv], { directory, ...around });
  const path = join(directory, 'ho-so.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { ...outcome, directory, text, profile: parseProfile(parse(text), 'ho-so.yaml') };
}

describe('by options', () => {
  test('writes what the data and the options say, and lists the questions left open', async () => {
    const argv = ['--province', 'thai nguyen', '--signer-name', 'Lê Thị C', '--issue', 'own-number', ...DAY];
    const { code, answer, profile } = await init(argv);
    expect(code).toBe(0);
    expect(profile).toMatchObject({
      asOf: '2026-11-21',
      level: 'province',
      issue: 'own-number',
      unit: { name: 'Thái Nguyên', title: 'tỉnh Thái Nguyên' },
      committee: { title: 'Tỉnh ủy Thái Nguyên' },
      signer: { name: 'Lê Thị C' },
    });
    expect(answer).toMatch(
      /^Đã ghi hồ sơ của tỉnh Thái Nguyên: ho-so\.yaml\nSoạn văn bản: danvan draft --profile ho-so\.yaml\n/,
    );
    expect(answer).toContain('  - chức vụ người ký (--signer-position)\n');
    expect(answer).not.toContain('--signer-name');
    expect(answer).not.toContain('--congress');
  });

  test('names the schema for editors, every field, and what must be confirmed', async () => {
    const { text } = await init(['--province', 'Huế']);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+dist\/schemas\/profile\.json\n/);
    for (const field of PROFILE_FIELDS)
      expect(text).toMatch(new RegExp(`^[ #]*${field.split('.').at(-1)}:`, 'm'));
    expect(text).toContain('# Cần xác nhận: Cơ quan nào hiện tham mưu');
    expect(text).toMatch(/^#number: # số văn bản$/m);
    expect(text).toMatch(/^#asOf: 20/m);
  });

  test('gives a profile from which a draft is the same as without it', async () => {
    const { directory } = await init(['--province', 'Bắc Ninh', ...DAY]);
    for (const [argv, file] of [
      [['--profile', 'ho-so.yaml'], 'a.md'],
      [['--province', 'Bắc Ninh'], 'b.md'],
    ] as const) {
      const options = ['draft', ...argv, ...DAY, '--to', 'md', '-o', file];
      expect((await runDanvan(options, { directory })).code).toBe(0);
    }
    expect(readFileSync(join(directory, 'a.md'), 'utf8')).toBe(readFileSync(join(directory, 'b.md'), 'utf8'));
  });

  test('takes a commune, and its congress', async () => {
    const argv = ['--province', 'Hà Nội', '--commune', 'xã Phù Đình', '--term-years', '2025 - 2030'];
    const { profile, answer } = await init(argv);
    expect(profile).toMatchObject({
      level: 'commune',
      unit: { name: 'Phù Đình', self: 'xã' },
      province: { title: 'thành phố Hà Nội', committee: 'Thành ủy Hà Nội' },
      term: { years: '2025 - 2030' },
    });
    expect(answer).toContain('tên đại hội đại biểu đảng bộ (--congress)');
  });

  test('says of a former province which one it is in now', async () => {
    const { notes, profile } = await init(['--province', 'Bắc Giang']);
    expect(notes).toContain('Bắc Giang nay thuộc thành phố Bắc Ninh');
    expect(profile.unit?.name).toBe('Bắc Ninh');
  });

  test.each([
    [
      'no province',
      [],
      /không có ai ở bàn phím để hỏi; hãy thêm tùy chọn: --province\. Có thể thêm: --commune, --issue,.* --advisory/,
    ],
    ['an unknown province', ['--province', 'Xyz'], /không có tỉnh, thành phố nào tên “Xyz”/],
    [
      'a day that does not exist',
      ['--province', 'Huế', '--date', '2026-02-30'],
      /--date: trường "date" ghi 2026-02-30/,
    ],
    ['another choice', ['--province', 'Huế', '--issue', 'decree'], /Chọn một trong: annexed, own-number/],
  ])('with %s is refused, and nothing is written', async (_, argv, reason) => {
    const { code, answer, notes, text } = await init(argv);
    expect({ code, answer, text }).toEqual({ code: 2, answer: '', text: '' });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toMatch(reason);
  });

  test('never replaces a file without --force', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'ho-so.yaml'), 'place: Cũ\n');
    const refused = await init(['--province', 'Huế'], { directory });
    expect(refused).toMatchObject({ code: 2, text: 'place: Cũ\n' });
    expect(refused.notes).toContain('đã có tệp “ho-so.yaml”; thêm --force');
    expect((await init(['--province', 'Huế', '--force'], { directory })).profile.unit?.name).toBe('Huế');
  });
});

describe('by asking', () => {
  const DOWN = '\u001b[B';

  test('asks for what the options do not say, each question once', async () => {
    // Province, commune, form of issue, issuing body, number, date, round, position, name, layout of bodies, advisory body.
    const typed = ['Cà Mau', '', DOWN, '', '', '2026-12', '', 'Bí thư', 'Lê Thị C', DOWN, ''];
    const { code, notes, answer, profile } = await init([], { watched: true, typed });
    expect(code).toBe(0);
    expect(profile).toMatchObject({
      unit: { name: 'Cà Mau' },
      issue: 'own-number',
      date: '2026-12',
      signer: { position: 'Bí thư', name: 'Lê Thị C' },
      layout: 'propaganda-and-mass-mobilisation',
    });
    // The choices say what they mean, and who advises follows from what was chosen.
    expect(notes).toContain('Ban Tuyên giáo và Dân vận tham mưu; có Đảng ủy các cơ quan Đảng');
    expect(notes).toMatch(/\(bodies\.advisory\)\?[\s\S]*Ban Tuyên giáo và Dân vận Tỉnh ủy/);
    expect(profile).not.toHaveProperty('issuingBody');
    expect(notes.split('◆')).toHaveLength(typed.length + 1);
    expect(notes).toContain('Họ và tên người ký (signer.name)?');
    expect(answer).toContain('  - số văn bản (--number)\n');
  });

  test('does not ask what an option has said', async () => {
    const typed = ['', '', '', '', '', '', '', ''];
    const argv = ['--province', 'Huế', '--commune', '', '--number', '5'];
    const { code, notes, profile } = await init(argv, { watched: true, typed });
    expect({ code, number: profile.number }).toEqual({ code: 0, number: '5' });
    expect(notes).not.toContain('Tỉnh, thành phố nào?');
    expect(notes).not.toContain('Số văn bản');
  });

  test('says at once what is wrong with an answer, and takes another', async () => {
    const typed = ['Xyz\r\u0015Huế', '', '', '', '', '', '', '', '', '', ''];
    const { code, notes, profile } = await init([], { watched: true, typed });
    expect(notes).toContain('không có tỉnh, thành phố nào tên “Xyz”');
    expect({ code, name: profile.unit?.name }).toEqual({ code: 0, name: 'Huế' });
  });

  test('that is broken off writes nothing', async () => {
    const { code, notes, text } = await init([], { watched: true, typed: ['Huế', '\u0003'] });
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(notes).toMatch(/Lỗi:\S* đã dừng theo yêu cầu; chưa ghi gì\./);
  });

  test('is not done in a pipeline', async () => {
    const { code, notes } = await init([], { watched: true, environment: { CI: 'true' } });
    expect(code).toBe(2);
    expect(notes).toContain('hãy thêm tùy chọn: --province');
  });
});

describe('a profile as YAML', () => {
  const explained = (values: Profile): ExplainedField[] =>
    explainProfile(
      resolve({
        source: 'file',
        values: { asOf: '2026-11-21', level: 'province', unit: { name: 'A' }, ...values },
      }),
    );

  test.each(['903-qd-tu', '2387-qd-tu', 'thanh-khe'])('%s reads back as it was', (name) => {
    const layer = fixtureLayer(name);
    const text = profileYaml(explainProfile(resolve(layer)), [], vi);
    const plain = (profile: Profile) => JSON.parse(JSON.stringify(profile));
    expect(plain(parseProfile(parse(text), 'a'))).toEqual(plain(layer.values));
  });

  test('whatever was typed reads back as it was, and no comment becomes a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aĐ:#-"\'[]{}&*!|>%@` ,?0~') }), (typed) => {
        const values = { place: typed, signer: { name: typed }, recipients: [typed] };
        const read = parseProfile(parse(profileYaml(explained(values), [typed], vi)), 'a');
        return (
          read.place === typed &&
          read.signer?.name === typed &&
          read.recipients?.[0] === typed &&
          read.signer.position === undefined &&
          read.bodies === undefined
        );
      }),
    );
  });

  test('shows no mark of ours, but what is missing', () => {
    const text = profileYaml(explained({}), [], vi);
    expect(text).toContain('Căn cứ Nghị quyết [cần bổ sung: tên đại hội đại biểu đảng bộ], nhiệm kỳ');
    expect(text).not.toMatch(/\p{Co}/u);
  });

  test('brought to life as a whole it is a profile still', () => {
    const alive = profileYaml(explained({}), ['đầu'], vi).replace(FIELD_COMMENT, '$1');
    const fields = parseProfile(parse(alive), 'a');
    expect(fields.bodies?.advisory).toBe('Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh');
    expect(fields.recipients?.length).toBeGreaterThan(5);
    expect(fields.signer?.name).toBeNull();
  });

  test('may be brought to life field by field, each alone, and is drafted', () => {
    const lines = profileYaml(explained({}), ['đầu'], vi).split('\n');
    const starts = lines.flatMap((line, index) => (/^ *#\w+:/.test(line) ? [index] : []));
    expect(starts.length).toBeGreaterThan(40);
    for (const start of starts) {
      // A field goes on over the items of its list.
      const end = lines.findIndex((line, index) => index > start && !/^ *# {2,}/.test(line));
      const alive = lines.map((line, index) =>
        index >= start && (index === start || index < end) ? line.replace(FIELD_COMMENT, '$1') : line,
      );
      const profile = parseProfile(parse(alive.join('\n')), lines[start] ?? '');
      const draft = draftOf({ source: 'file', values: profile });
      expect(draft.markdown).toMatch(/^Điều 28\./m);
    }
  });

  test('whose item is brought to life without the name of its list is answered with what to do', async () => {
    const directory = temporaryFolder();
    const text = profileYaml(explained({}), ['đầu'], vi).replace('#  - Như Điều 2', '  - Như Điều 2');
    writeFileSync(join(directory, 'ho-so.yaml'), text);
    const { code, notes } = await runDanvan(['draft', '--profile', 'ho-so.yaml'], { directory });
    expect(code).toBe(2);
    expect(notes).toMatch(/các dòng “- …” \(\["Như Điều 2"\]\).*bỏ dấu # cả ở dòng có tên danh sách/);
  });
});
