import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  instrumentOf,
  replacementAt,
  type TextOwner,
  termFinder,
  termInstrumentsAt,
  termsObsoleteAt,
} from '../../src/data/index.js';
import { pattern } from '../../src/data/schemas/term-pattern.js';
import { compilePattern } from '../../src/data/term-pattern.js';
import { foldForMatching, tokenizeWords } from '../../src/text/index.js';
import { dated } from '../support/dated-data.js';

const TODAY = '2026-11-21';
const PROVINCE: TextOwner = { tier: 'provincial', level: 'province', unit: 'thai-nguyen' };
const CITY: TextOwner = { tier: 'provincial', level: 'city', unit: 'bac-ninh' };
const table = dated.terms;

function found(text: string, asOf = TODAY, owner = PROVINCE): string[] {
  return termFinder(dated, asOf, owner)(text).map((hit) => `${hit.term.id} ${hit.text}`);
}

function ids(text: string, asOf = TODAY, owner = PROVINCE): string {
  return termFinder(
    dated,
    asOf,
    owner,
  )(text)
    .map(({ term }) => term.id)
    .join(' ');
}

describe('what is found in a text of today', () => {
  test.each([
    ['Ban Dân vận Trung ương', 'T01 Ban Dân vận Trung ương'],
    ['giao Ban Dân vận Tỉnh uỷ chủ trì', 'T02 Ban Dân vận Tỉnh uỷ'],
    ['BAN DÂN VẬN TỈNH ỦY', 'T02 BAN DÂN VẬN TỈNH ỦY'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'T03 Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['Phó Trưởng Ban Dân vận', 'T04 Phó Trưởng Ban Dân vận'],
    ['trực tiếp làm trưởng khối dân vận', 'T05 trưởng khối dân vận'],
    ['ban dân vận các huyện, thành, thị ủy', 'T06 ban dân vận các huyện, thành, thị ủy'],
    ['BDV các quận, huyện, thị ủy', 'T06 BDV các quận, huyện, thị ủy'],
    ['Ban cán sự đảng, Đảng đoàn', 'T07 Ban cán sự đảng | T07 Đảng đoàn'],
    ['các huyện ủy, thành ủy', 'T08 các huyện ủy | T09 thành ủy'],
    ['Đảng ủy Khối các cơ quan tỉnh', 'T10 Đảng ủy Khối các cơ quan tỉnh'],
    ['chính quyền cấp huyện, xã', 'T11 cấp huyện'],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố', 'T11 Ủy ban nhân dân các huyện, thị xã, thành phố'],
    ['ở xã, phường, thị trấn', 'T12 xã, phường, thị trấn'],
    ['chính quyền 3 cấp', 'T13 chính quyền 3 cấp'],
    ['nhân dân tỉnh Bắc Giang', 'T14 tỉnh Bắc Giang'],
    ['TỈNH ĐỒNG NAI', 'T15 TỈNH ĐỒNG NAI'],
    ['cả nước có 63 tỉnh, thành phố', 'T16 63 tỉnh, thành phố'],
    ['sáu thành phố trực thuộc Trung ương', 'T16 sáu thành phố trực thuộc Trung ương'],
    ['tỉnh Thừa Thiên - Huế', 'T17 tỉnh Thừa Thiên - Huế'],
    ['công an cấp huyện', 'T18 công an cấp huyện'],
    ['Ban CHQS huyện', 'T19 Ban CHQS huyện'],
    [
      'Tòa án nhân dân huyện, Viện kiểm sát nhân dân cấp cao',
      'T20 Tòa án nhân dân huyện | T20 Viện kiểm sát nhân dân cấp cao',
    ],
    ['Thanh tra sở', 'T21 Thanh tra sở'],
    ['Sở TT & TT tỉnh', 'T22 Sở TT & TT'],
    ['Sở Lao động – Thương binh và Xã hội', 'T22 Sở Lao động – Thương binh và Xã hội'],
    ['Đài PT-TH Thái Nguyên', 'T23 Đài PT-TH'],
    ['trung tâm bồi dưỡng chính trị', 'T24 trung tâm bồi dưỡng chính trị'],
    ['Pháp lệnh dân chủ', 'T25 Pháp lệnh dân chủ'],
    ['thực hiện quy chế dân chủ ở cơ sở', 'T26 quy chế dân chủ ở cơ sở'],
    ['Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII', 'T37 Đại hội Đảng toàn quốc lần thứ XIII'],
    ['Đại hội Đảng bộ tỉnh Thái Nguyên lần thứ XX', 'T38 Đại hội Đảng bộ tỉnh Thái Nguyên lần thứ XX'],
    ['Nghị quyết Đại hội XX Đảng bộ tỉnh', 'T38 Đại hội XX Đảng bộ'],
    ['nhiệm kỳ 2020–2025', 'T39 nhiệm kỳ 2020–2025'],
    ['HĐND nhiệm kỳ 2021 - 2026', 'T40 nhiệm kỳ 2021 - 2026'],
    ['"dân biết, dân bàn, dân làm, dân kiểm tra"', 'T41 dân biết, dân bàn, dân làm, dân kiểm tra'],
    [
      'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'T42 học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ],
    ['theo Luật Thanh niên', 'T43 Luật Thanh niên'],
    ['các tổ chức chính trị – xã hội', 'T44 các tổ chức chính trị – xã hội'],
    ['Đảng ủy UBND xã', 'T46 Đảng ủy UBND xã'],
    ['Ban chỉ đạo Quy chế dân chủ ở cơ sở', 'T49 Ban chỉ đạo Quy chế dân chủ ở cơ sở'],
    ['Số 2387/QĐ/TU', 'T50 2387/QĐ/TU'],
  ])('%s', (text, expected) => {
    expect(found(text).join(' | ')).toBe(expected);
  });

  test.each([
    'Ban Nội chính, Ban Tổ chức, Văn phòng, Ủy ban Kiểm tra Tỉnh ủy',
    'Trường Chính trị tỉnh, Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Sở Nội vụ',
    'hội quần chúng, phong trào thi đua "Dân vận khéo"',
    'Tổ chức chính trị - xã hội là thành viên',
    'đảng ủy xã, phường, đặc khu; Ủy ban nhân dân xã',
    'phường Bắc Giang, thành phố Bắc Ninh, thành phố Đồng Nai',
    'Đại hội đại biểu Đảng bộ tỉnh Đồng Nai lần thứ I, nhiệm kỳ 2025 - 2030',
    'Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên lần thứ I',
    'các tỉnh ủy, thành ủy trực thuộc Trung ương; Thành ủy Hà Nội; Thành ủy Thành phố Hồ Chí Minh',
    'Ủy ban Dân tộc; Sở Dân tộc và Tôn giáo',
    'dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
    'Luật Công đoàn số 50/2024/QH15, được sửa đổi, bổ sung bởi Luật số 97/2025/QH15',
    'các tổ chức chính trị - xã hội trực thuộc Mặt trận Tổ quốc Việt Nam',
    'Đại hội đại biểu toàn quốc lần thứ XIV; Quốc hội khóa XVI',
    'Số 903-QĐ/TU; Nghị quyết 202/2025/QH15',
    'trưởng khối thi đua của cơ quan dân vận',
  ])('nothing: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the day decides', () => {
  test.each([
    ['huyện ủy', '2025-06-30', ''],
    ['huyện ủy', '2025-07-01', 'T08'],
    ['Ban Dân vận Tỉnh ủy', '2025-02-28', ''],
    ['Ban Dân vận Tỉnh ủy', '2025-03-01', 'T02'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', '2026-07-27', ''],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', '2026-07-28', 'T03'],
    ['tỉnh Bắc Ninh', '2026-09-19', ''],
    ['tỉnh Đồng Nai', '2026-04-30', 'T15'],
    ['Tỉnh ủy Quảng Ninh', '2026-09-01', 'T15c'],
    ['tỉnh Bắc Ninh', '2026-09-20', 'T15d'],
    ['tỉnh Bắc Giang', '2025-06-30', ''],
    ['tỉnh Bắc Giang', '2025-07-01', 'T14'],
    ['tỉnh Thừa Thiên Huế', '2024-12-31', ''],
    ['tỉnh Thừa Thiên Huế', '2025-01-01', 'T17'],
    ['6 thành phố trực thuộc trung ương', '2026-04-29', ''],
    ['6 thành phố trực thuộc trung ương', '2026-04-30', 'T16'],
    ['giai đoạn 2021 - 2025', '2025-12-31', ''],
    ['giai đoạn 2021 - 2025', '2026-01-01', 'T39'],
  ])('%s on %s: %j', (text, asOf, expected) => {
    expect(ids(text, asOf)).toBe(expected);
  });

  test.each([
    ['000_05727525eb500c38.txt', '2022-01-04', []],
    ['001_2679d39eb548519b.txt', '2022-01-24', ['T50 2387/QĐ/TU', 'T50 2387/QĐ/TU']],
    ['004_9a1680116712ef93.txt', '2021-11-01', []],
  ])('%s is not blamed for the words of its own day, %s', (file, asOf, expected) => {
    const text = readFileSync(new URL(`../fixtures/seeds/${file}`, import.meta.url), 'utf8').normalize('NFC');
    const level = file.startsWith('001') ? 'city' : 'province';
    expect(found(text, asOf, { tier: 'provincial', level })).toEqual(expected);
  });

  test('the replacement is that of the day', () => {
    const term = table.terms.find(({ id }) => id === 'T16');
    expect(term && replacementAt(term, '2025-12-01')).toMatchObject({ from: '2025-07-01' });
    expect(term && replacementAt(term, TODAY)).toEqual({
      from: '2026-09-20',
      text: '34 đơn vị hành chính cấp tỉnh: 25 tỉnh, 9 thành phố',
    });
    expect(term && replacementAt(term, '2025-06-30')).toBeNull();
  });
});

describe('whose text it is decides', () => {
  test('Thành ủy is right in a city and wrong in a province; Tỉnh ủy the other way round', () => {
    expect(ids('Thường trực Thành ủy', TODAY, PROVINCE)).toBe('T09');
    expect(ids('Thường trực Thành ủy', TODAY, CITY)).toBe('');
    expect(ids('Thường trực Tỉnh ủy', TODAY, PROVINCE)).toBe('');
    expect(ids('Thường trực Tỉnh ủy', TODAY, CITY)).toBe('T15b');
    expect(ids('Đại hội đại biểu Đảng bộ tỉnh Bắc Ninh lần thứ I', TODAY, CITY)).toBe('');
  });

  test('rows limited to an owner do not count where the owner is not known', () => {
    const limited = table.terms.filter(({ tiers, levels }) => tiers !== undefined || levels !== undefined);
    expect(limited.map(({ id }) => id)).toEqual(['T09', 'T15b', 'T45', 'T47']);
    const counted = new Set(termsObsoleteAt(table, TODAY).map(({ id }) => id));
    expect(limited.filter(({ id }) => counted.has(id))).toEqual([]);
  });

  test('old congresses are those of the unit and of what it was formed from', () => {
    expect(ids('Đại hội Đảng bộ tỉnh lần thứ XII', TODAY, PROVINCE)).toBe('T38');
    expect(ids('Đại hội Đảng bộ tỉnh lần thứ XIX', TODAY, PROVINCE)).toBe('');
    expect(ids('Đại hội Đảng bộ tỉnh lần thứ XX', '2022-01-04', PROVINCE)).toBe('');
  });
});

describe('hits', () => {
  test('a sentence about the past is marked, and only that sentence', () => {
    const text =
      'Trước đây, huyện ủy chủ trì. Nay huyện ủy theo dõi. Thay thế quy chế cũ; bỏ tỉnh Bắc Giang.';
    const hits = termFinder(dated, TODAY, PROVINCE)(text);
    expect(hits.map(({ term, isHistorical }) => [term.id, isHistorical])).toEqual([
      ['T08', true],
      ['T08', false],
      ['T14', true],
    ]);
  });

  test('offsets give the text back, in order and without overlap, whatever the words around', () => {
    const phrase = fc.constantFrom(
      'Ban Dân vận Tỉnh uỷ',
      'các huyện uỷ',
      'Đảng đoàn',
      'İ',
      'xã, phường',
      '63 tỉnh, thành',
      '. ',
      ' ',
      ';',
    );
    const find = termFinder(dated, TODAY, PROVINCE);
    fc.assert(
      fc.property(fc.array(phrase), (phrases) => {
        const text = phrases.join(' ');
        const hits = find(text);
        expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(hits.map((hit) => hit.text));
        expect(hits.every((hit, i) => i === 0 || (hits[i - 1]?.end ?? 0) <= hit.start)).toBe(true);
        expect(find(text)).toEqual(hits);
        expect(
          find.among(
            text,
            tokenizeWords(text).map((one) => foldForMatching(one.text)),
          ),
        ).toEqual(hits);
      }),
    );
  });
});

describe('the pattern language', () => {
  const matches = (text: string, line: string) =>
    compilePattern(text, { city: ['Huế', 'Hà Nội'] }, (word) => word.toLowerCase()).expression.test(line);

  test('whole words, alternatives, missing parts, fields, blanks and dashes', () => {
    expect(matches('(các |)huyện ủy', 'các  huyện\u00a0ủy')).toBe(true);
    expect(matches('huyện ủy', 'huyện ủyx')).toBe(false);
    expect(matches('thành ủy {city}', 'thành ủy hà nội')).toBe(true);
    expect(matches('thành ủy {newCity}', 'thành ủy hà nội')).toBe(false);
    expect(matches('2020-2025', '2020 — 2025')).toBe(true);
    expect(matches('a.b*c', 'axbbc')).toBe(false);
  });

  test.each(['(a', 'a)', 'a|b', '{x}', '', '((a|b)'])('%j is refused', (text) => {
    expect(pattern.safeParse(text).success).toBe(false);
  });
});

describe('the rows agree with the other tables', () => {
  test('T01 to T50 are all there, once', () => {
    const numbers = table.terms.map(({ id }) => id);
    const expected = Array.from({ length: 50 }, (_, i) => `T${String(i + 1).padStart(2, '0')}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((id) => /\d$/.test(id))).toEqual(expected);
  });

  test('a province that became a city has a row of its own, from the day on which it did', () => {
    const became = dated.provinces.units.flatMap(({ forms }) =>
      forms
        .filter(({ level, name }, index) => {
          const before = forms[index - 1];
          return level === 'city' && before?.level === 'province' && before.name === name;
        })
        .map(({ name, from }) => `${name} ${from}`),
    );
    const rows = table.terms.filter(({ id }) => /^T15[a-z]?$/.test(id) && id !== 'T15b');
    expect(
      rows.map(({ patterns, from }) => `${String(patterns[0]).replace(/^\(.*\) /, '')} ${from}`),
    ).toEqual(became.toSorted((one, other) => one.slice(-10).localeCompare(other.slice(-10))));
  });

  test('each row says what to find, unless it is about citations as such', () => {
    const silent = table.terms.filter(
      ({ patterns, instruments }) => patterns.length + instruments.length === 0,
    );
    expect(silent.map(({ id, scope }) => `${id} ${scope}`)).toEqual(['T48 citation']);
  });

  test('instruments exist, and count from the day on which they end', () => {
    for (const { instruments } of table.terms) {
      for (const { id, from } of instruments) {
        const row = instrumentOf(id, dated.instruments);
        expect([id, row !== null]).toEqual([id, true]);
        if (row !== null && row.to !== null) expect([id, from]).toEqual([id, row.to]);
      }
    }
    const t30 = table.terms.find(({ id }) => id === 'T30');
    expect(t30 && termInstrumentsAt(t30, '2025-06-01')).toEqual(['24-qd-tw-2021', '232-qd-tw-2025']);
  });

  test('replacements are in the order of their days, from the first day of the row on', () => {
    for (const { id, from, replacements } of table.terms) {
      const days = replacements.map((one) => one.from ?? '');
      expect([id, [...days].sort()]).toEqual([id, days]);
      expect([id, days[0]]).toEqual([id, from ?? '']);
    }
  });

  test('what to write instead is not itself to be replaced', () => {
    const findToday = termFinder(dated, TODAY, {});
    for (const term of termsObsoleteAt(table, TODAY).filter(({ severity }) => severity === 'error')) {
      const instead = replacementAt(term, TODAY);
      const hits = instead !== null && 'text' in instead ? findToday(instead.text) : [];
      expect([term.id, hits.filter((hit) => hit.term.severity === 'error').map(({ text }) => text)]).toEqual([
        term.id,
        [],
      ]);
    }
  });
});
