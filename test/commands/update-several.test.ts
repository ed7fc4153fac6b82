/** `danvan update` of several texts: Thái Nguyên (903-QĐ/TU) with a made text for Bắc Kạn of 15 local changes, judged by eye. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { namesToConfirm, renameIn, type UnitNames } from '../../src/commands/updating/unit-names.js';
import { updateSchema } from '../../src/update/update-schema.js';
import { ARTICLE, bacKan, CITING, OWN, thaiNguyen } from '../support/bac-kan.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TODAY = { SOURCE_DATE_EPOCH: '1795737600' }; // 27/11/2026

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'bac-kan.md'), bacKan());
  writeFileSync(join(folder, 'thai-nguyen.md'), thaiNguyen);
});
const run = (...argv: string[]) => runDanvan(['update', ...argv], { directory: folder, environment: TODAY });
const updateOf = async (...argv: string[]) => {
  const { answer, code } = await run(...argv, '--json');
  return { code, update: updateSchema.parse(JSON.parse(answer)) };
};

describe('Thái Nguyên with Bắc Kạn', () => {
  test('what only Bắc Kạn has is offered, what it words otherwise stands beside, its name is no difference', async () => {
    const { code, update } = await updateOf('thai-nguyen.md', 'bac-kan.md', '--to-day', '2026-11-27');
    expect(code).toBe(1);
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
  });

  test.each([['bac-kan.md'], ['2']])(
    '--prefer %s: its words stand, and its clauses are taken',
    async (prefer) => {
      const { update } = await updateOf('thai-nguyen.md', 'bac-kan.md', '--prefer', prefer);
      expect(update.summary.offered).toBe(0);
      const own = update.rows
        .filter(({ status }) => status === 'preferred')
        .map(({ result }) => result?.text);
      expect(own).toContainEqual(expect.stringContaining('Mỗi năm hai lần'));
      expect(own).toContain(OWN[2]?.[1]);
    },
  );

  test('--prefer 1 keeps the words of the base and goes on offering', async () => {
    const [alone, both] = [
      await updateOf('thai-nguyen.md'),
      await updateOf('thai-nguyen.md', 'bac-kan.md', '--prefer', '1'),
    ];
    expect(both.update.summary.conflict).toBe(alone.update.summary.conflict);
    expect(both.update.summary.offered).toBeGreaterThan(0);
  });

  test('a text with itself as the other is the update of the one', async () => {
    const [alone, twice] = [
      await updateOf('thai-nguyen.md'),
      await updateOf('thai-nguyen.md', 'thai-nguyen.md'),
    ];
    expect(twice.update.rows).toEqual(alone.update.rows);
  });

  test('every format is written, with the file from which a clause comes', async () => {
    await run('thai-nguyen.md', 'bac-kan.md', '-o', 'a', '--format', 'docx,html,md');
    for (const file of ['a.html', 'a.md'])
      expect(readFileSync(join(folder, file), 'utf8'), file).toMatch(/bac-kan\.md/);
    const { answer } = await runDanvan(['parse', 'a.docx', '--to', 'json'], { directory: folder });
    expect(answer).toContain('Chỉ bac-kan.md có');
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
    expect((await run('thai-nguyen.md', 'bac-kan.md', '--prefer', '3')).notes).toContain('--prefer 3');
    const apart = await run('thai-nguyen.md', 'ha-noi');
    expect(apart).toMatchObject({ code: 2 });
    expect(apart.notes).toContain('không cùng đơn vị');
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
  };
  const ofCity: UnitNames = {
    from: 'Hải Dương',
    to: 'Hải Phòng',
    pairs: [
      { words: 'tỉnh', name: 'Hải Dương', to: 'thành phố Hải Phòng' },
      { words: 'Tỉnh ủy', name: 'Hải Dương', to: 'Thành ủy Hải Phòng' },
    ],
    strangeWords: ['tỉnh', 'Tỉnh ủy'],
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
