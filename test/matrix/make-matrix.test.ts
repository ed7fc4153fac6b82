import { expect, test } from 'vitest';
import { makeMatrix, type SurveyedText } from '../../src/matrix/index.js';

const OPTIONS = {
  day: '2026-11-27',
  reference: { number: '23-QĐ/TW', note: 'dựng lại' },
  left: [],
  mostWords: 1000,
};

const article = (requirement: string, text: string | null): SurveyedText['articles'][number] => ({
  requirement,
  subject: 'nội dung',
  state: text === null ? 'missing' : 'covered',
  eId: text === null ? null : requirement,
  similarity: text === null ? 0 : 0.9,
  changes: 0,
  missingClauses: [],
  text,
  model: 'văn bản mẫu',
});

const surveyed = (file: string, given: Partial<SurveyedText> = {}): SurveyedText => ({
  file,
  locality: null,
  number: null,
  date: null,
  obsolete: 0,
  articles: [article('art_1', 'Lời thứ nhất của tỉnh.'), article('art_2', null)],
  own: [],
  ...given,
});

test('each wording stands once, and each cell says which is its own', () => {
  const texts = [
    surveyed('a.md'),
    surveyed('b.md'),
    surveyed('c.md', { articles: [article('art_1', 'Lời khác.'), article('art_2', 'Điều hai.')] }),
  ];
  const matrix = makeMatrix(texts, OPTIONS);
  expect(matrix.articles.map(({ wordings }) => wordings)).toEqual([
    ['Lời thứ nhất của tỉnh.', 'Lời khác.'],
    ['Điều hai.'],
  ]);
  expect(matrix.texts.map(({ cells }) => cells.map(({ wording }) => wording))).toEqual([
    [0, null],
    [0, null],
    [1, 0],
  ]);
  expect(matrix.texts[0]?.counts).toEqual({ covered: 1, weakened: 0, partial: 0, missing: 1 });
});

test('beyond the most that a page holds no wording is kept, and all else is', () => {
  const matrix = makeMatrix([surveyed('a.md')], { ...OPTIONS, mostWords: 5 });
  expect(matrix.articles[0]?.wordings).toEqual([]);
  expect(matrix.texts[0]?.cells[0]).toMatchObject({ state: 'covered', wording: null });
});

test('the age is in whole years on the day of the survey', () => {
  const age = (date: string) => makeMatrix([surveyed('a.md', { date })], OPTIONS).texts[0]?.age;
  expect(['2022-11-27', '2022-11-28', '2026-11-27'].map(age)).toEqual([4, 3, 0]);
});

test('texts of one locality are told apart by their files', () => {
  const texts = ['a.md', 'b.md'].map((file) => surveyed(file, { locality: 'tỉnh Hà Tĩnh' }));
  expect(makeMatrix(texts, OPTIONS).texts.map(({ name }) => name)).toEqual([
    'tỉnh Hà Tĩnh (a.md)',
    'tỉnh Hà Tĩnh (b.md)',
  ]);
});

test('a provision that another text has too, with another name in it, is not this one’s alone', () => {
  const clause = (unit: string) =>
    `Ủy ban nhân dân ${unit} tổ chức phong trào mỗi thôn một việc tốt, hằng quý sơ kết, hằng năm khen thưởng tập thể, cá nhân tiêu biểu.`;
  const alone = 'Ngày thứ bảy hằng tuần, cán bộ về thôn cùng làm với Nhân dân.';
  const own = (...texts: string[]) => texts.map((text) => ({ eId: 'art_25', text }));
  const matrix = makeMatrix(
    [
      surveyed('a.md', { own: own(clause('tỉnh'), alone) }),
      surveyed('b.md', { own: own(clause('thành phố')) }),
      surveyed('c.md'),
    ],
    OPTIONS,
  );
  expect(matrix.texts.map((text) => text.own.map(({ alsoIn }) => alsoIn))).toEqual([[[1], []], [[0]], []]);
});

test('the nearest texts come first, and a text is not its own neighbour', () => {
  const saying = (file: string, text: string) => surveyed(file, { articles: [article('art_1', text)] });
  const matrix = makeMatrix(
    [
      saying('a.md', 'một hai ba bốn năm sáu'),
      saying('b.md', 'một hai ba bốn năm bảy'),
      saying('c.md', 'một hai ba tám chín mười'),
    ],
    OPTIONS,
  );
  expect(matrix.texts[0]?.nearest.map(({ text }) => text)).toEqual([1, 2]);
});

test('on the map texts that are alike stand near each other, and two texts make no map', () => {
  const words = (from: number) => Array.from({ length: 60 }, (_, index) => `từ${from + index}`).join(' ');
  const saying = (file: string, text: string) => surveyed(file, { articles: [article('art_1', text)] });
  const texts = [
    saying('a.md', words(0)),
    saying('b.md', words(2)),
    saying('c.md', words(40)),
    saying('d.md', words(42)),
    saying('e.md', words(200)),
  ];
  const places = makeMatrix(texts, OPTIONS).texts.map(({ place }) => place ?? { x: 9, y: 9 });
  const apart = (one: number, other: number) => {
    const [from, to] = [places[one], places[other]];
    return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
  };
  for (const { x, y } of places) for (const share of [x, y]) expect(share).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places.flatMap(({ x, y }) => [x, y]))).toBe(1);
  expect(Math.max(apart(0, 1), apart(2, 3))).toBeLessThan(apart(0, 2));
  expect(apart(0, 2)).toBeLessThan(apart(0, 4));
  expect(makeMatrix(texts.slice(0, 2), OPTIONS).texts.map(({ place }) => place)).toEqual([null, null]);
  const alike = ['a.md', 'b.md', 'c.md'].map((file) => saying(file, words(0)));
  expect(makeMatrix(alike, OPTIONS).texts.map(({ place }) => place)).toEqual([null, null, null]);
});
