/** Markdown and plain text to lines: every printed marker kept, each line with its place. */
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../src/read/index.js';
import { readMarkdown } from '../src/read/markdown/index.js';
import { looksLikeMarkdown } from '../src/read/txt/looks-like-markdown.js';

const texts = (markdown: string) => readMarkdown(markdown).blocks.map((block) => block.text);

describe('Markdown', () => {
  const cases: [name: string, markdown: string, lines: string[]][] = [
    ['numbers are those of the source', '1. a\n\n3. b\n\n7) c', ['1. a', '3. b', '7) c']],
    ['emphasis and headings fall away', '### **Điều 1.** *Phạm vi*', ['Điều 1. Phạm vi']],
    ['blanks inside emphasis', '**Điều 1. **Ban hành', ['Điều 1. Ban hành']],
    ['a bold title over two lines', '**Điều\n1. Phạm vi**', ['Điều 1. Phạm vi']],
    ['five hyphens under a title', 'về việc ban hành\n-----', ['về việc ban hành', '-----']],
    ['a rule is text', '-----', ['-----']],
    ['indented text is no code', '    Lưu ý', ['Lưu ý']],
    ['a bullet that only indents a point', '- a) Thảo luận', ['a) Thảo luận']],
    ['brackets are no link', '[bao gồm cả công tác dân tộc]', ['[bao gồm cả công tác dân tộc]']],
    ['an unknown tag is text', 'Ông <tên người ký> ký', ['Ông <tên người ký> ký']],
    ['known tags fall away', 'TỈNH ỦY<br>THÁI NGUYÊN <u>x</u>', ['TỈNH ỦY', 'THÁI NGUYÊN x']],
    ['escaped marks', '1\\. a \\*b\\*', ['1. a *b*']],
  ];
  test.each(cases)('%s', (_name, markdown, lines) => {
    expect(texts(markdown)).toEqual(lines);
  });

  test('a noise comment is noise, any other comment nothing', () => {
    const { blocks } = readMarkdown('Điều 1. Ký. <!-- noise handwriting: T&#45;n --> <!-- ghi chú -->');
    expect(blocks.map(({ text, noise }) => [text, noise])).toEqual([
      ['Điều 1. Ký.', undefined],
      ['T-n', 'handwriting'],
    ]);
  });

  test('front matter is no text, and what stands between two rules without being YAML is', () => {
    const { blocks, frontMatter } = readMarkdown('---\nnumber: 07-QC/TU\n---\n\nĐiều 1.');
    expect(frontMatter).toEqual({ number: '07-QC/TU' });
    expect(blocks[0]).toMatchObject({ text: 'Điều 1.', origin: [{ line: 5, column: 1, offset: 26 }] });
    expect(readMarkdown('---\nCăn cứ\n---\n\nĐiều 1.').frontMatter).toBeNull();
  });

  test('places are those of the file, also past mended emphasis and in wrapped lines', () => {
    const markdown = '**Điều\n1. Phạm vi**\n\nMột hai\n  ba **bốn** năm\n';
    const { blocks } = readMarkdown(markdown);
    const last = blocks.at(-1);
    expect(last?.text).toBe('ba bốn năm');
    for (const { start, line = 0, column = 0, offset = 0 } of last?.origin ?? []) {
      const found = markdown.slice(offset, offset + 2);
      expect(last?.text.slice(start, start + 2).trim()).toBe(found.trim());
      expect(markdown.split('\n')[line - 1]?.slice(column - 1, column + 1)).toBe(found);
    }
  });
});

describe('plain text', () => {
  const read = async (text: string) =>
    (await readBlocks({ name: 'a.txt', bytes: new TextEncoder().encode(text) })).blocks;

  test('a line is a line, an empty one parts paragraphs, several part pages', async () => {
    expect((await read('một\nhai\n\nba\n\n\nbốn')).map(({ text, gap }) => [text, gap])).toEqual([
      ['một', 'paragraph'],
      ['hai', 'line'],
      ['ba', 'paragraph'],
      ['bốn', 'page'],
    ]);
  });

  test('marks of Markdown are text where nothing else is Markdown', async () => {
    expect((await read('1. a_b_c\n> x')).map(({ text }) => text)).toEqual(['1. a_b_c', '> x']);
  });

  test.each([
    ['**Điều 1.** Ban hành', true],
    ['## Chương I', true],
    ['… kể từ ngày ký. *Tin*', true],
    ['* gạch đầu dòng', false],
    ['2 * 3 * 4', false],
    ['#1', false],
  ])('"%s" is Markdown: %s', (text, expected) => {
    expect(looksLikeMarkdown(text)).toBe(expected);
  });
});
