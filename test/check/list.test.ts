/** What a check must find at the least, item by item, each in a text that has this fault and no other of its rule. */
import { describe, expect, test } from 'vitest';
import { CrossTextCitations } from '../../src/check/facts/cross-text-citations.js';
import { RULES } from '../../src/check/rules/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { check, TODAY } from '../support/check-materials.js';
import { dated } from '../support/dated-data.js';

const masthead = (day: string, number = 'Số 05-QĐ/TU'): string =>
  `TỈNH ỦY THÁI NGUYÊN\n\n${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nThái Nguyên, ngày ${day}\n\n`;
const OF_2022 = masthead('24 tháng 01 năm 2022');
const OF_2026 = masthead('12 tháng 11 năm 2026');

function decision(head: string, { recitals = '- Căn cứ Điều lệ Đảng;', articles = '', annex = '' }): string {
  const formula = 'BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH';
  const first = 'Điều 1. Ban hành Quy chế công tác dân vận của hệ thống chính trị.';
  return [
    head.trim(),
    'QUYẾT ĐỊNH',
    'ban hành Quy chế công tác dân vận của hệ thống chính trị',
    recitals,
    formula,
    first,
    articles,
    annex,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const EFFECT = 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.';
const annexed = (line: string): string =>
  `T/M BAN THƯỜNG VỤ\n\nQUY CHẾ\n\ncông tác dân vận của hệ thống chính trị\n\n(${line})\n\nĐiều 1. Một.`;

type Row = readonly [
  what: string,
  rule: string,
  severity: 'error' | 'warning' | 'note',
  text: string,
  found: string[],
];

const STRUCTURE: Row[] = [
  ['a gap in numbers', 'require-consecutive-numbers', 'error', 'Điều 1. Việc\n\n1. Một.\n\n3. Ba.', ['3.']],
  ['a number twice', 'no-repeated-number', 'error', 'Điều 1. Một.\n\nĐiều 1. Hai.', ['Điều 1.']],
  [
    'a level skipped',
    'no-skipped-level',
    'error',
    `${OF_2022}Điều 1. Việc\n\n1. Một.\n\n2.1. Hai.`,
    ['2.1.'],
  ],
  ['an empty clause', 'no-empty-provision', 'error', `${OF_2022}Điều 1. Việc\n\n1. Một.\n\n2.`, ['2.']],
  [
    'a reference to nowhere',
    'no-broken-reference',
    'error',
    'Điều 1. Thực hiện khoản 9 Điều 5.\n\nĐiều 5. Việc\n\n1. Một.',
    ['khoản 9 Điều 5'],
  ],
  [
    'a heading without text',
    'no-heading-without-text',
    'error',
    `${OF_2022}Chương I\n\nMỘT\n\nChương II\n\nHAI\n\nĐiều 1. Một.`,
    ['Chương I'],
  ],
];

const TEXT: Row[] = [
  [
    'a phrase twice',
    'no-repeated-word',
    'warning',
    'Tỉnh ủy ban hành ban hành Quy chế.',
    ['ban hành ban hành'],
  ],
  ['a word twice', 'no-repeated-word', 'warning', 'Cấp ủy quan tâm tâm lãnh đạo.', ['tâm tâm']],
  [
    'a syllable that cannot exist',
    'no-impossible-syllable',
    'warning',
    'Thực hiênj công tác dân vận.',
    ['hiênj'],
  ],
  [
    'an onset and a rime that do not go together',
    'no-impossible-syllable',
    'warning',
    'Đạo đức ngề nghiệp của cán bộ.',
    ['ngề'],
  ],
  ['both habits of uy', 'no-mixed-tone-marks', 'note', 'Cấp ủy, cấp ủy và cấp uỷ.', ['uỷ']],
  ['both habits of oa', 'no-mixed-tone-marks', 'note', 'Văn hóa, văn hóa, văn hoá và cấp uỷ.', ['hoá']],
  ['the Icelandic letter', 'no-look-alike-letter', 'error', 'Căn cứ Ðiều lệ Đảng.', ['Ð']],
  ['a Cyrillic letter', 'no-look-alike-letter', 'error', 'Công tác dân vận сủa Đảng.', ['с']],
  [
    'a field of a template',
    'no-leftover-placeholder',
    'error',
    'Trên địa bàn {{unit.name}}.',
    ['{{unit.name}}'],
  ],
  [
    'another province',
    'no-foreign-locality',
    // Of a text too short to be known as a regulation of this family it is for a person to look at.
    'note',
    `${OF_2022}Điều 1. Hệ thống chính trị tỉnh Nghệ An.`,
    ['Nghệ An'],
  ],
];

const LAW: Row[] = [
  [
    'an abolished body in a draft of 2026',
    'no-obsolete-term',
    'error',
    `${OF_2026}Điều 1. Các huyện ủy thực hiện.`,
    ['Các huyện ủy'],
  ],
  [
    'the same body in a text of 2022',
    'no-obsolete-term',
    'error',
    `${OF_2022}Điều 1. Các huyện ủy thực hiện.`,
    [],
  ],
  [
    'an instrument that was replaced',
    'no-superseded-instrument',
    'error',
    `${OF_2026}Điều 1. Theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.`,
    ['66-QĐ/TW'],
  ],
  [
    'its number with another date',
    'no-superseded-instrument',
    'error',
    `${OF_2026}Điều 1. Theo Quy định số 66-QĐ/TW, ngày 03/3/2009 của Ban Bí thư.`,
    [],
  ],
  [
    'the form of State numbers',
    'require-citation-form',
    'warning',
    'Quyết định số 2387/QĐ/TU, ngày 24/01/2022 của Thành ủy.',
    ['2387/QĐ/TU'],
  ],
  [
    'no comma before the date',
    'require-citation-form',
    'note',
    'Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị.',
    ['23-QĐ/TW ngày'],
  ],
  [
    'one instrument, two dates',
    'no-inconsistent-citation',
    'error',
    'Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy. Quyết định số 407-QĐ/TU, ngày 03/9/2021 của Tỉnh ủy.',
    ['407-QĐ/TU'],
  ],
  [
    'one number of two bodies, which is two instruments',
    'no-inconsistent-citation',
    'error',
    'Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy. Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Văn phòng.',
    [],
  ],
  [
    'the wrong issuer',
    'no-wrong-citation',
    'error',
    'Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Chấp hành Trung ương.',
    ['Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Chấp hành Trung ương'],
  ],
  [
    'another number in the annex line',
    'require-matching-annex',
    'error',
    decision(OF_2022, {
      annex: annexed('Kèm theo Quyết định số 50-QĐ/TU, ngày 24/01/2022 của Ban Thường vụ Tỉnh ủy'),
    }),
    ['50-QĐ/TU'],
  ],
  [
    'another date in the annex line',
    'require-matching-annex',
    'error',
    decision(OF_2022, {
      annex: annexed('Kèm theo Quyết định số 05-QĐ/TU, ngày 24/02/2022 của Ban Thường vụ Tỉnh ủy'),
    }),
    ['24/02/2022'],
  ],
  [
    'no clause on effect',
    'require-effect-clause',
    'error',
    `${OF_2022}QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n\nT/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn An`,
    [''],
  ],
  [
    'a text without its end says nothing of its effect',
    'require-effect-clause',
    'note',
    `${OF_2022}QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.`,
    [''],
  ],
  [
    'nothing on what is replaced',
    'require-effect-clause',
    'warning',
    decision(OF_2026, {
      articles: EFFECT,
      annex: annexed('Kèm theo Quyết định số 05-QĐ/TU, ngày 12/11/2026 của Ban Thường vụ Tỉnh ủy'),
    }),
    [''],
  ],
  [
    'no recitals',
    'require-recitals',
    'error',
    `${OF_2022}QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.`,
    [''],
  ],
  [
    'recitals without the central regulation',
    'require-recitals',
    'warning',
    decision(OF_2026, {
      articles: EFFECT,
      annex: annexed('Kèm theo Quyết định số 05-QĐ/TU, ngày 12/11/2026 của Ban Thường vụ Tỉnh ủy'),
    }),
    [''],
  ],
];

describe.each([
  ['structure', STRUCTURE],
  ['text', TEXT],
  ['law', LAW],
] as const)('%s', (_group, rows) => {
  test.each(rows)('%s (%s)', (_what, rule, severity, text, found) => {
    expect(RULES.map(({ id }) => id)).toContain(rule);
    const { tree } = parseRegulation(readMarkdown(text).blocks);
    const { findings } = check({ tree, lines: text.split('\n') }, { today: TODAY });
    const told = findings.filter(({ ruleId }) => ruleId === rule);
    expect(told.map(({ actual }) => actual)).toEqual(found);
    expect(told.map((finding) => finding.severity)).toEqual(found.map(() => severity));
  });
});

test('one instrument cited with two dates in two texts', () => {
  const citing = (date: string) => {
    const text = `Điều 1. Theo Quyết định số 407-QĐ/TU, ngày ${date} của Ban Thường vụ Tỉnh ủy.`;
    return check({ tree: parseRegulation(readMarkdown(text).blocks).tree }, { today: TODAY });
  };
  const log = new CrossTextCitations(dated);
  expect(log.add('a.md', citing('30/9/2021'))).toEqual([]);
  expect(log.add('b.md', citing('30/9/2021'))).toEqual([]);
  expect(log.add('c.md', citing('03/9/2021'))).toMatchObject([
    { ruleId: 'no-inconsistent-citation', actual: '407-QĐ/TU', params: { file: 'a.md' } },
  ]);
});
