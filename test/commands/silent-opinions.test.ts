/** What a returned file changes without a mark: words are opinions, blanks are not. */
import { expect, test } from 'vitest';
import { silentOpinions } from '../../src/commands/collecting/gather-opinions.js';
import { compareRegulations, type OutsideDifference } from '../../src/compare/index.js';
import { parseParagraphs } from '../support/parse-lines.js';

const opinionsOf = (draft: string, returned: string) =>
  silentOpinions(
    compareRegulations(
      ...([draft, returned].map((text) => parseParagraphs('QUY CHẾ', 'Điều 1. Mục tiêu', `1. ${text}`)) as [
        ReturnType<typeof parseParagraphs>,
        ReturnType<typeof parseParagraphs>,
      ]),
    ),
    new Map(),
    compareRegulations,
  ).map(({ deleted, inserted }) => `${deleted} / ${inserted}`);

test.each([
  ['Phát triển kinh tế - xã hội của tỉnh.', 'Phát triển kinh tế -xã hội của tỉnh.', []],
  ['Phát triển kinh tế - xã hội của tỉnh.', 'Phát triển kinh tế, xã hội của tỉnh.', ['- / ,']],
  ['Phát triển kinh tế - xã hội của tỉnh.', 'Phát triển văn hóa - xã hội của tỉnh.', ['kinh tế / văn hóa']],
])('%s / %s', (draft, returned, found) => {
  expect(opinionsOf(draft, returned)).toEqual(found);
});

const AT = { base: 'art_1__cl_1', target: 'art_1__cl_1' };
const OUTSIDE: [string, OutsideDifference, string[]][] = [
  [
    'each changed word of a note, where its mark stands',
    {
      kind: 'note',
      base: '1 Theo Điều lệ Đảng và Nghị quyết số 25.',
      target: '1 Theo Điều lệ Đảng Cộng sản Việt Nam và Nghị quyết số 43.',
      places: AT,
    },
    ['khoản 1 Điều 1:  / Cộng sản Việt Nam', 'khoản 1 Điều 1: 25 / 43'],
  ],
  [
    'a note that came, whole',
    { kind: 'note', base: null, target: '2 Số liệu năm 2025.', places: { base: null, target: 'art_1' } },
    ['Điều 1:  / Số liệu năm 2025.'],
  ],
  [
    'a note that only stands elsewhere, whole',
    {
      kind: 'note',
      base: '1 Theo luật.',
      target: '2 Theo luật.',
      places: { base: 'art_1', target: 'art_2' },
    },
    ['Điều 1: Theo luật. / Theo luật.'],
  ],
  [
    'the mark of a note that there is not',
    { kind: 'note', base: '[^3]', target: null, places: { base: 'art_1', target: null } },
    ['Điều 1: [^3] / '],
  ],
  [
    'changed words of a header, which has no provision',
    { kind: 'header', base: 'Dự thảo lần 1', target: 'Dự thảo lần 1 (mật)' },
    [':  / (mật)'],
  ],
  ['nothing of the number of a page', { kind: 'footer', base: 'Trang 2', target: 'Trang 5' }, []],
];

test.each(OUTSIDE)('%s', (_, difference, found) => {
  const text = parseParagraphs('QUY CHẾ', 'Điều 1. Mục tiêu', '1. Phát triển kinh tế.');
  const comparison = { ...compareRegulations(text, text), outside: [difference] };
  const rows = silentOpinions(comparison, new Map(), compareRegulations);
  expect(rows.map(({ address, deleted, inserted }) => `${address}: ${deleted} / ${inserted}`)).toEqual(found);
});
