/** Attributes that Pandoc writes behind links and words in brackets: places and looks, no text. */
import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../src/read/markdown/markdown-blocks.js';
import { selectAll } from '../../src/tree/visit.js';
import { parseMarkdown } from '../support/parse-lines.js';

const lines = (text: string) => markdownBlocks(text).map((block) => block.text.replaceAll('\u200b', ''));

describe('attributes of Pandoc', () => {
  test.each([
    ['behind a link', 'Hiệu lực[\\[5\\]](#_ftn1){#_ftnref1}', 'Hiệu lực[5]'],
    ['behind words', '[Độc lập - Tự do]{.underline} là', 'Độc lập - Tự do là'],
    ['of several kinds', '[Điều 4. Khác]{#dieu4 .muc}', 'Điều 4. Khác'],
    ['in the head of an item', '- [1. Một]{.mark}', '1. Một'],
  ])('are no text %s', (_, written, read) => {
    expect(lines(written).join(' ').endsWith(read)).toBe(true);
  });

  test.each([
    ['a set', 'tập a[1]{x} và {#b}', 'tập a[1]{x} và {#b}'],
    ['what a backslash keeps', 'xem a]\\{.b}', 'xem a]{.b}'],
    ['brackets that a backslash keeps', '\\[5\\]{#_ftn1} Điều này', '[5] Điều này'],
  ])('are not %s', (_, written, read) => {
    expect(lines(written)).toEqual([read]);
  });

  test('hide no number', () => {
    const tree = parseMarkdown(
      '[**Điều 1.** Phạm vi]{#dieu1}\n\n[1.]{.x} Một.\n\n[Điều 2. Khác]{.underline}\n',
    );
    expect(selectAll(tree, 'article').map(({ heading }) => heading)).toEqual(['Phạm vi', 'Khác']);
    expect(selectAll(tree, 'clause').map(({ label }) => label)).toEqual(['1.']);
  });
});
