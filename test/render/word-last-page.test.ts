/** The last article of a long text, whole and beside the paragraph before it. */
import { expect, test } from 'vitest';
import { type Content, line, text } from '../../src/render/word/content.js';
import { keepLastPage } from '../../src/render/word/last-page.js';
import { loadRuleSet } from '../support/rule-sets.js';

const rules = loadRuleSet('hd05');
const article = (number: number, words = 'Một dòng.') =>
  line('DanvanArticleText', [text(`Điều ${number}. ${words}`)]);
const articles = (count: number, last?: string): Content[] =>
  Array.from({ length: count }, (_, index) => article(index + 1, index === count - 1 ? last : undefined));
const closing: Content = { kind: 'columns', use: 'signature', first: 'left', rows: [] };

/** Of each line, "n" where it stays with the next one, "w" where it stays whole. */
const keptOf = (contents: readonly Content[]): string[] =>
  contents.map((content) =>
    content.kind === 'line' ? `${content.keepWithNext ? 'n' : ''}${content.keepLines ? 'w' : ''}` : '-',
  );

test('the last article stays whole, with the one before it', () => {
  expect(keptOf(keepLastPage(articles(60), rules)).slice(-3)).toEqual(['', 'nw', 'w']);
});

test('also beside a signature, with all its lines', () => {
  const contents = [...articles(60), line('DanvanBody', [text('Hết điều.')]), closing];
  expect(keptOf(keepLastPage(contents, rules)).slice(-5)).toEqual(['', 'nw', 'nw', 'w', '-']);
});

test.each([
  ['a short text', articles(20)],
  ['a last article of more than a quarter of a page', articles(60, 'dân vận '.repeat(120))],
  ['a text without articles', Array.from({ length: 60 }, () => line('DanvanBody', [text('Một dòng.')]))],
  ['nothing', []],
])('%s stays as it is', (_, contents: Content[]) => {
  expect(keepLastPage(contents, rules)).toEqual(contents);
});
