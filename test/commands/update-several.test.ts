/** `danvan update` of several texts: Thái Nguyên (903-QĐ/TU) with a made text for Bắc Kạn of 15 local changes, judged by eye. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preferredText } from '../../src/commands/updating/preferred-text.js';
import { namesToConfirm, renameIn, type UnitNames } from '../../src/commands/updating/unit-names.js';
import { updateSchema } from '../../src/update/update-schema.js';
import { ARTICLE, bacKan, CITING, OWN, thaiNguyen } from '../support/bac-kan.js';
import { dated } from '../support/dated-data.js';
import { runDanvan } from '../support/fake-terminal.js';

const TODAY = { SOURCE_DATE_EPOCH: '1795737600' }; // 27/11/2026

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  writeFileSync(join(folder, 'bac-kan.md'), bacKan());
  writeFileSync(join(folder, 'thai-nguyen.md'), thaiNguyen);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...argv: string[]) => runDanvan(['update', ...argv], { directory: folder, environment: TODAY });
const updateOf = async (...argv: string[]) => {
  const { answer, code } = await run(...argv, '--json');
  return { code, update: updateSchema.parse(JSON.parse(answer)) };
};

describe('Thái Nguyên with Bắc Kạn', () => {
  test('what only Bắc Kạn has is offered, what it words otherwise stands beside, its name is no difference', async () => {
    const { code, update } = await updateOf('thai-nguyen.md', 'bac-kan.md', '-o', 'a', '--format', 'html,md');
    expect(code).toBe(1);
    const replaces = update.rows
      .flatMap(({ result }) => (result?.eId === 'dec__art_3' ? result.text : []))
      .join();
    expect(replaces).toContain(
      'Quyết định số 903-QĐ/TU, ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy Thái Nguyên',
    );
    expect(replaces).toContain('Quyết định số 517-QĐ/TU, ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy Bắc Kạn');
    const offered = update.rows.filter(({ status }) => status === 'offered');
    const renamed = [...OWN.map(([, clause]) => clause), ARTICLE].map((text) =>
      text.replace('Bắc Kạn', 'Thái Nguyên'),
    );
    expect(
      offered
        .map(({ result }) => result?.text)
        .filter(Boolean)
        .toSorted(),
    ).toEqual([...renamed, CITING].toSorted());
    expect(offered.find(({ result }) => result?.text === CITING)?.confirm).toHaveLength(1);
    const beside = update.rows.filter(({ others, status }) => others.length > 0 && status !== 'offered');
    expect(beside.map(({ others }) => others[0]?.text ?? '')).toEqual([
      expect.stringContaining('ba tháng, sáu tháng'),
      expect.stringContaining('hằng quý'),
      expect.stringContaining('ít nhất hai lần một năm'),
      expect.stringContaining('Mỗi năm hai lần'),
      expect.stringContaining('các xã đặc biệt khó khăn'),
    ]);
    for (const { status, reasons } of beside) {
      expect(status).toBe('conflict');
      expect(reasons.at(-1)?.text).toContain('bac-kan.md');
    }
    expect(update.others).toEqual([{ name: 'Bắc Kạn', number: '517-QĐ/TU', day: '2022-01-04' }]);
    expect(
      update.rows.filter(({ lackedBy }) => lackedBy.length > 0).map(({ result }) => result?.text.slice(0, 9)),
    ).toEqual(['Phân công']);
    for (const file of ['a.html', 'a.md'])
      expect(readFileSync(join(folder, file), 'utf8'), file).toMatch(/bac-kan\.md/);
  });

  test('the unit that is preferred: its words stand, and its clauses are taken', async () => {
    const { update } = await updateOf('thai-nguyen.md', 'bac-kan.md', '--prefer', 'tỉnh Bắc Kạn');
    expect(update.summary.offered).toBe(0);
    const own = update.rows.filter(({ status }) => status === 'preferred').map(({ result }) => result?.text);
    expect(own).toContainEqual(expect.stringContaining('Mỗi năm hai lần'));
    expect(own).toContain(OWN[2]?.[1]);
  });

  test('of three texts the summary tells what each has and lacks; the base that is preferred keeps its words', async () => {
    writeFileSync(join(folder, 'ba.md'), bacKan().replace(CITING, 'Trồng cây gỗ lớn ở các xã vùng hồ.'));
    const { answer } = await run('thai-nguyen.md', 'bac-kan.md', 'ba.md', '--prefer', '1');
    const text = answer.replace(/\s+/g, ' ');
    expect(text).toContain('bac-kan.md có, văn bản gốc không có');
    expect(text).toContain('ba.md có, văn bản gốc không có');
    expect(text).toContain('Văn bản khác không có (văn bản gốc vẫn giữ): - bac-kan.md: 1 chỗ');
    expect(text).not.toContain('viết khác; chọn lời văn');
  });

  test('a text of no such family or of another unit, and a choice of no such text, are refused', async () => {
    const law = Array.from(
      { length: 30 },
      (_, n) => `Điều ${n + 1}. Thuế suất\n\nThuế của hàng số ${n} là ${n}.`,
    );
    writeFileSync(join(folder, 'luat.md'), ['LUẬT', 'Thuế', ...law].join('\n\n'));
    const family = await run('thai-nguyen.md', 'luat.md', '--from-day', '2022-01-04', '-o', 'b.md');
    expect(family).toMatchObject({ code: 2 });
    expect(family.notes).toMatch(/luat\.md.*\d+%/s);
    expect(existsSync(join(folder, 'b.md'))).toBe(false);
    const none = await run('thai-nguyen.md', 'bac-kan.md', '--prefer', 'Cao Bằng');
    expect(none).toMatchObject({ code: 2 });
    expect(none.notes).toContain('thai-nguyen.md (Thái Nguyên), bac-kan.md (Bắc Kạn)');
    const apart = await run('thai-nguyen.md', 'ha-noi');
    expect(apart).toMatchObject({ code: 2 });
    expect(apart.notes).toContain('không cùng đơn vị');
  });
});

describe('whose words stand', () => {
  const TEXTS = [
    { file: 'cu/thai-nguyen.docx', unit: 'Thái Nguyên' },
    { file: 'cu/bac-kan.docx', unit: 'Bắc Kạn' },
    { file: '3.md', unit: null },
  ];
  test.each([
    [undefined, null],
    ['cu/bac-kan.docx', 1],
    ['bac-kan.docx', 1],
    ['bac-kan', 1],
    ['Bắc Kạn', 1],
    ['tỉnh bac kan', 1],
    ['1', 0],
    ['3', 2],
    ['3.md', 2],
  ])('%s', (value, place) => {
    expect(preferredText(value, TEXTS)).toBe(place);
  });

  test.each(['4', '0', 'Cao Bằng', ''])('%s is none of them', (value) => {
    expect(() => preferredText(value, TEXTS)).toThrow();
  });
});

describe('names of the former unit', () => {
  const ofProvince: UnitNames = {
    from: 'Bắc Kạn',
    to: 'Thái Nguyên',
    pairs: ['Bắc Kạn', 'Bắc Cạn'].flatMap((name) => [
      { words: 'tỉnh', name, to: 'tỉnh Thái Nguyên' },
      { words: 'Tỉnh ủy', name, to: 'Tỉnh ủy Thái Nguyên' },
    ]),
    strangeWords: [],
    namesStay: dated.formerUnits.namesStay,
  };
  const ofCity: UnitNames = {
    from: 'Hải Dương',
    to: 'Hải Phòng',
    pairs: [
      { words: 'tỉnh', name: 'Hải Dương', to: 'thành phố Hải Phòng' },
      { words: 'Tỉnh ủy', name: 'Hải Dương', to: 'Thành ủy Hải Phòng' },
    ],
    strangeWords: ['tỉnh', 'Tỉnh ủy'],
    namesStay: dated.formerUnits.namesStay,
  };

  test.each([
    [
      ofProvince,
      'Hội đồng nhân dân tỉnh Bắc Kạn và Tỉnh ủy Bắc Kạn',
      'Hội đồng nhân dân tỉnh Thái Nguyên và Tỉnh ủy Thái Nguyên',
    ],
    [ofProvince, 'Tỉnh uỷ Bắc Cạn, TỈNH ỦY BẮC KẠN', 'Tỉnh uỷ Thái Nguyên, TỈNH ỦY THÁI NGUYÊN'],
    [
      ofProvince,
      'Theo Quy định số 23-QĐ/TW, Tỉnh ủy Bắc Kạn',
      'Theo Quy định số 23-QĐ/TW, Tỉnh ủy Thái Nguyên',
    ],
    [
      ofCity,
      'Tỉnh Hải Dương; Ban Thường vụ Tỉnh ủy Hải Dương',
      'Thành phố Hải Phòng; Ban Thường vụ Thành ủy Hải Phòng',
    ],
  ])('%#: a name with the words of its level is replaced', (names, text, replaced) => {
    expect(renameIn(text, names)).toBe(replaced);
  });

  test.each([
    [ofProvince, 'tỉnh; Tỉnh ủy; thành phố Bắc Kạn; Báo Bắc Kạn'],
    [ofProvince, 'Đề án số 07-ĐA/TU của Tỉnh ủy Bắc Kạn'],
    [ofProvince, 'Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII'],
    [ofProvince, 'sáp nhập tỉnh Bắc Kạn vào tỉnh Thái Nguyên'],
    [ofCity, 'cán bộ tỉnh, Tỉnh ủy, sông Hải Dương'],
  ])('%#: a bare word of level, another name and what is past stay', (names, text) => {
    expect(renameIn(text, names)).toBe(text);
  });

  test('what was left and what was replaced is told', () => {
    expect(namesToConfirm('Tỉnh ủy Hải Phòng', ofCity)).toEqual({ left: ['Tỉnh ủy'], replaced: true });
    expect(namesToConfirm('thành phố Bắc Kạn', ofProvince)).toEqual({ left: ['Bắc Kạn'], replaced: false });
  });
});
