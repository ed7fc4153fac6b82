/** The hashes of lines that GitHub's code scanning computes; the values are those of its own tests. */
import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/print/check/line-hashes.js';

describe('primaryLocationLineHash', () => {
  test.each([
    ['', ['c129715d7a2bc9a3:1']],
    [
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    [
      ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
      [
        '8b7cf3e952e7aeb2:1',
        'b1ae1287ec4718d9:1',
        'bff680108adb0fcc:1',
        'c6805c5e1288b612:1',
        'b86d3392aea1be30:1',
        'e6ceba753e1a442:1',
      ],
    ],
  ])('%j', (text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  test('line ends of every kind are one, and equal lines are numbered', () => {
    const text = `${'một\n'.repeat(150)}hai`;
    expect(lineHashes(text.replaceAll('\n', '\r\n'))).toEqual(lineHashes(text));
    expect(lineHashes(text.replaceAll('\n', '\r'))).toEqual(lineHashes(text));
    expect(lineHashes(text)).toHaveLength(151);
    expect(new Set(lineHashes(text)).size).toBe(151);
  });
});
