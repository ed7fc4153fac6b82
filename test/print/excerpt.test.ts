import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../src/print/check/excerpt.js';

/** What the carets stand under. */
function meantIn({ text, carets }: ReturnType<typeof excerptAround>): string {
  const letters = [...text];
  return [...carets].map((mark, at) => (mark === '^' ? letters[at] : '')).join('');
}

describe('an excerpt of a line', () => {
  test('is the line where it fits', () => {
    expect(excerptAround('Cấp ủy xã', 5, 2, 40)).toEqual({ text: 'Cấp ủy xã', carets: '    ^^' });
  });

  test('is cut on both sides of what is meant', () => {
    const line = `${'trước '.repeat(20)}LỖI${' sau'.repeat(20)}`;
    const found = excerptAround(line, line.indexOf('LỖI') + 1, 3, 40);
    expect(found.text).toMatch(/^….*LỖI.*…$/);
    expect([...found.text]).toHaveLength(42);
    expect(meantIn(found)).toBe('LỖI');
  });

  test.each([10, 11, 12, 13, 30, 31])('parts no letter of two units, at column %i', (column) => {
    const line = '𠀀'.repeat(10) + 'ủ'.repeat(5) + '𠀀'.repeat(40);
    const { text } = excerptAround(line, column, 4, 20);
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(meantIn(excerptAround(line, 21, 5, 20))).toBe('ủủủủủ');
  });

  test('shows a blank for what a terminal obeys, and ends with the line', () => {
    expect(excerptAround('a\u001b[31mb', 9, 5, 40)).toEqual({ text: 'a [31mb', carets: '       ^' });
  });

  test('of each of fifty thousand places in a line takes no time', () => {
    const line = 'với với '.repeat(50_000);
    const carets = Array.from({ length: 50_000 }, (_, at) => excerptAround(line, 8 * at + 5, 3, 100).carets);
    expect(carets.every((mark) => mark.endsWith('^^^'))).toBe(true);
  }, 10_000);
});
