/** `danvan update` of several texts: Thái Nguyên (903-QĐ/TU) with a made text for Bắc Kạn of 15 local changes, judged by eye. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { namesToConfirm, renameIn, type UnitNames } from '../../src/commands/updating/unit-names.js';
import { updateSchema } from '../../src/update/update-schema.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TODAY = { SOURCE_DATE_EPOCH: '1795737600' }; // 27/11/2026
const thaiNguyen = readFileSync('regulations/thai-nguyen.md', 'utf8');

/** What Bắc Kạn writes otherwise, in the words of Thái Nguyên and in its own; of an omission nothing. */
const REWORDED: readonly [string, string][] = [
  [
    '4. Định kỳ sáu tháng, một năm và trong trường hợp',
    '4. Định kỳ ba tháng, sáu tháng, một năm và trong trường hợp',
  ],
  ['7. Định kỳ sáu tháng, hằng năm và trong trường hợp', '7. Định kỳ hằng quý và trong trường hợp'],
  ['đối thoại trực tiếp với nhân dân;', 'đối thoại trực tiếp với nhân dân ít nhất hai lần một năm;'],
  ['7. Định kỳ có chương trình phối hợp', '7. Mỗi năm hai lần có chương trình phối hợp'],
  [
    'hệ thống chính trị ở cơ sở.\n\n4. Phân công',
    'hệ thống chính trị ở cơ sở, nhất là các xã đặc biệt khó khăn.\n\n4. Phân công',
  ],
];
/** What only Bắc Kạn has, after the line that precedes it. */
const OWN: readonly [after: string, clause: string][] = [
  [
    'phụ trách công tác dân vận, làm lãnh đạo chủ chốt',
    'Lãnh đạo công tác dân vận ở các xã an toàn khu trên địa bàn tỉnh Bắc Kạn.',
  ],
  ['7. Định kỳ hằng quý', 'Hằng tháng cử cán bộ dự sinh hoạt với các hội người cao tuổi vùng cao.'],
  [
    '6. Lãnh đạo, chỉ đạo công tác phối hợp các cơ quan',
    'Chọn mỗi thôn một người có uy tín tham gia tổ hòa giải, vận động bỏ hủ tục.',
  ],
  [
    '5. Phân công đồng chí Phó Chủ tịch Thường trực Hội đồng',
    'Tổ chức phiên giải trình riêng về đời sống người dân vùng lòng hồ Ba Bể.',
  ],
  [
    '8. Phân công đồng chí Chủ tịch Ủy ban nhân dân tỉnh',
    'Bố trí kinh phí in tờ tin bằng tiếng Tày, tiếng Dao cho thôn, bản.',
  ],
  [
    '5. Phối hợp với các cơ quan, tổ chức trong hệ thống chính trị thực hiện công tác dân vận. Phân công một',
    'Báo cáo riêng kết quả thực hiện khoản 3 Điều này trước ngày 15 tháng 11.',
  ],
  [
    '6. Phân công đồng chí chủ tịch Ủy ban nhân dân phụ trách',
    'Niêm yết lịch tiếp dân tại nhà họp thôn và chợ phiên.',
  ],
];
const CITING = 'Vận động nhân dân trồng rừng gỗ lớn theo Đề án số 07-ĐA/TU của Tỉnh ủy Bắc Kạn.';
const ARTICLE =
  'Mỗi năm một lần tỉnh Bắc Kạn tổ chức tuần lễ văn hóa các dân tộc vùng Việt Bắc để gắn kết cộng đồng.';

function bacKan(): string {
  const blocks = REWORDED.reduce((text, [from, to]) => replaceOnce(text, from, to), thaiNguyen)
    .replaceAll('Thái Nguyên', 'Bắc Kạn')
    .replaceAll('903-QĐ/TU', '517-QĐ/TU')
    .split('\n\n');
  const put = (after: string, clause: string): void => {
    const at = blocks.findIndex((block) => block.includes(after));
    const number = Number(/^\d+/.exec(blocks[at] ?? '')?.[0]);
    blocks.splice(at + 1, 0, `${number + 1}. ${clause}`);
    for (let next = at + 2; /^\d+\. /.test(blocks[next] ?? ''); next += 1)
      blocks[next] = (blocks[next] ?? '').replace(/^\d+/, (digits) => `${Number(digits) + 1}`);
  };
  for (const [after, clause] of OWN) put(after, clause);
  const front = blocks.findIndex((block) => block.startsWith('#### Điều 16.'));
  const last = blocks.slice(0, front).findLast((block) => /^\d+\. /.test(block)) ?? '';
  put(last, CITING);
  // One clause is left out, and one article is put in before that of the working rules.
  const omitted = blocks.findIndex((block) => block.includes('các xã đặc biệt khó khăn'));
  blocks.splice(omitted + 1, 1);
  const rules = blocks.findIndex((block) => block.startsWith('#### Điều 24.')) - 1;
  const text = [...blocks.slice(0, rules + 1), `**Điều 24.** ${ARTICLE}`, ...blocks.slice(rules + 1)];
  return text
    .map((block, index) =>
      index <= rules + 1
        ? block
        : block.replace(
            /^(#### |\*\*)Điều (\d+)/,
            (_, mark: string, n: string) => `${mark}Điều ${Number(n) + 1}`,
          ),
    )
    .join('\n\n');
}

function replaceOnce(text: string, from: string, to: string): string {
  expect(text.split(from).length, from).toBe(2);
  return text.replace(from, to);
}

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
