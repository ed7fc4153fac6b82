/** How much room the signature gets beside the text of its page. */
import { describe, expect, test } from 'vitest';
import { type Content, line, text } from '../../src/render/word/content.js';
import { fitClosing } from '../../src/render/word/fit-closing.js';
import { loadRuleSet } from '../support/rule-sets.js';

const rules = loadRuleSet('hd05');
const { value, min } = rules.signature.blankLines;

/** So many one-line paragraphs of 18 + 6 pt, then a signature with the usual room; the page has 728 pt. */
const decision = (lines: number, words = 'Một dòng.'): Content[] => [
  ...Array.from({ length: lines }, () => line('DanvanBody', [text(words)])),
  {
    kind: 'columns',
    use: 'signature',
    first: 'left',
    rows: [
      {
        left: [line('DanvanRecipientsLabel', [text('Nơi nhận:')])],
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

describe.each([
  ['a text with room to spare', decision(10), value],
  ['a text that leaves just that room and a line', decision(25), value],
  ['a text that leaves less', decision(26), min],
  ['paragraphs of two lines each, which wrap', decision(20, 'dân vận '.repeat(16).trim()), min],
])('%s', (_, contents, expected) => {
  test(`gives ${expected} empty lines, and loses nothing else`, () => {
    const fitted = fitClosing(contents, rules);
    expect(roomOf(fitted)).toBe(expected);
    expect(JSON.stringify(fitted)).toContain('Nguyễn Văn An');
    expect(fitted).toHaveLength(contents.length);
  });
});
