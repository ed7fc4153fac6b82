/** How the decision is set so that its page holds it, and what happens where none does. */
import { describe, expect, test } from 'vitest';
import { type Content, line, text } from '../../src/render/word/content.js';
import { contentHeight, pageHeight } from '../../src/render/word/content-height.js';
import { fitCover } from '../../src/render/word/fit-cover.js';
import { loadRuleSet } from '../support/rule-sets.js';

const rules = loadRuleSet('hd05');
const { value, min } = rules.signature.blankLines;

/** So many one-line paragraphs of 18 + 6 pt, then a signature with the usual room; the page has 728 pt. */
const decision = (lines: number, words = 'Một dòng.', recipient = 'Như Điều 2;'): Content[] => [
  ...Array.from({ length: lines }, () => line('DanvanBody', [text(words)])),
  {
    kind: 'columns',
    use: 'signature',
    first: 'left',
    rows: [
      {
        left: [
          line('DanvanRecipientsLabel', [text('Nơi nhận:')]),
          line('DanvanRecipient', [text(recipient)]),
        ],
        right: [
          line('DanvanAuthority', [text('T/M BAN THƯỜNG VỤ')]),
          ...Array.from({ length: value }, () => line('DanvanSigner', [])),
          line('DanvanSigner', [text('Nguyễn Văn An')]),
        ],
      },
    ],
  },
];

const roomOf = (contents: readonly Content[]): number =>
  contents
    .flatMap((content) => (content.kind === 'columns' ? content.rows.flatMap(({ right }) => right) : []))
    .filter((content) => content.kind === 'line' && content.runs.length === 0).length;

const heightOf = (contents: readonly Content[], by = rules): number => contentHeight(contents, by);
const page = pageHeight(rules);

describe.each([
  ['a text with room to spare', decision(10), value],
  ['a text that leaves just that room', decision(25), value],
  ['a text that leaves less', decision(26), min],
  ['paragraphs of two lines each, which wrap', decision(13, 'dân vận '.repeat(16).trim()), value],
  ['more of them', decision(15, 'dân vận '.repeat(16).trim()), min],
])('%s', (_, contents, expected) => {
  test(`gives ${expected} empty lines, and loses nothing else`, () => {
    const fitted = fitCover(contents, rules);
    expect(roomOf(fitted.contents)).toBe(expected);
    expect(heightOf(fitted.contents, fitted.rules)).toBeLessThanOrEqual(page);
    expect(JSON.stringify(fitted.contents)).toContain('Nguyễn Văn An');
    expect(fitted.contents).toHaveLength(contents.length);
  });
});

describe('a text that three lines for the signature do not help', () => {
  const title = [line('DanvanTypeName', [text('QUYẾT ĐỊNH')]), line('DanvanSeparator', [text('-----')])];
  const recipient = 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương;';

  test('takes the least room around its title, which the rules leave open', () => {
    const contents = [...title, ...decision(25)];
    const fitted = fitCover(contents, rules);
    expect(heightOf(contents)).toBeGreaterThan(page);
    expect(heightOf(fitted.contents, fitted.rules)).toBeLessThanOrEqual(page);
    expect(fitted.rules.components.typeName.spaceBefore?.value).toBe(0);
    expect(fitted.rules.paragraph).toEqual(rules.paragraph);
    expect(fitted.rules.components.recital).toEqual(rules.components.recital);
  });

  test('gives the recipients the width that the signature leaves, and the page its own', () => {
    const { signature } = fitCover([...title, ...decision(25, undefined, recipient)], rules).rules;
    expect(signature.left.value).toBeGreaterThan(rules.signature.left.value);
    expect(signature.left.value + signature.right.value).toBe(
      rules.signature.left.value + rules.signature.right.value,
    );
  });
});

test('one line of the masthead too long for any column does not keep the others from their width', () => {
  const masthead: Content = {
    kind: 'columns',
    use: 'header',
    first: 'left',
    rows: [
      {
        left: [
          line('DanvanSuperior', [text('ĐẢNG BỘ TỈNH THÁI NGUYÊN')]),
          line('DanvanIssuer', [text('ĐẢNG ỦY PHƯỜNG PHAN ĐÌNH PHÙNG')]),
        ],
        right: [line('DanvanPartyTitle', [text('ĐẢNG CỘNG SẢN VIỆT NAM')])],
      },
    ],
  };
  const contents = [masthead, ...decision(24)];
  const fitted = fitCover(contents, rules);
  expect(fitted.rules.header.left.value).toBeGreaterThan(rules.header.left.value);
  expect(heightOf([masthead], fitted.rules)).toBe(heightOf([masthead]) - rules.paragraph.line.height.value);
});

describe('a text whose last paragraph goes to page 2 with the signature', () => {
  const contents = decision(28);

  test('is loosened within the rules until page 1 is full, with the usual room for the signature', () => {
    const fitted = fitCover(contents, rules);
    const spacings = fitted.contents.map((content) =>
      content.kind === 'line' ? content.spacing : undefined,
    );
    expect(roomOf(fitted.contents)).toBe(value);
    for (const spacing of spacings.slice(0, -2)) {
      expect(spacing?.line).toBeGreaterThan(rules.paragraph.line.height.value);
      expect(spacing?.line).toBeLessThanOrEqual(rules.paragraph.line.height.max ?? 0);
      expect(spacing?.after).toBeGreaterThan(rules.paragraph.spaceAfter.value);
    }
    expect(spacings.slice(-2)).toEqual([undefined, undefined]);
    expect(heightOf(fitted.contents.slice(0, -2))).toBeLessThanOrEqual(page);
    expect(heightOf(fitted.contents.slice(0, -2))).toBeGreaterThan(0.9 * page);
    expect(fitted.rules).toEqual(rules);
  });
});

test('a text of many pages, and one without a signature, stay as they are', () => {
  for (const contents of [decision(80), decision(30).slice(0, -1)])
    expect(fitCover(contents, rules)).toEqual({ contents, rules });
});
