import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { matchesPath } from '../../src/check/engine/path-glob.js';
import { hasManyStars, matchesStars } from '../../src/check/engine/starred-path.js';

describe('a pattern of the configuration', () => {
  test.each([
    ['*.md', 'nhap/a.md'],
    ['{*.md,*.txt}', 'nhap/a.txt'],
    ['[ab].md', 'b.md'],
    ['regulations/**', 'regulations/2021/a.md'],
    ['**/*.md', 'a.md'],
    ['nhap/{a,b}-?.docx', 'nhap/b-2.docx'],
    ['./nhap/*', 'nhap/a.md'],
    ['*.md', '.an.md'],
    ['quy chế (bản 2).md', 'nhap/quy chế (bản 2).md'],
    ['quy chế (*).md', 'quy chế (bản 2).md'],
    ['nhap/[1] quy chế.md', 'nhap/[1] quy chế.md'],
    ['Quy chế.md', 'Quy chế.md'.normalize('NFD')],
  ])('%s fits %s', (pattern, path) => {
    expect(matchesPath(path, pattern)).toBe(true);
  });

  test.each([
    ['*.md', 'a.mdx'],
    ['[ab].md', 'c.md'],
    ['regulations/*', 'regulations/2021/a.md'],
    ['regulations/*.md', 'a.md'],
    ['nhap/a.md', 'xa/nhap/a.md'],
    ['!a.md', 'b.md'],
    ['quy chế (bản 2).md', 'quy chế bản 2.md'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(matchesPath(path, pattern)).toBe(false);
  });
});

describe('a pattern of many stars', () => {
  test('fits what it says, however many there are', () => {
    expect(matchesPath('a'.repeat(200), `${'*a'.repeat(60)}b`)).toBe(false);
    expect(matchesPath(`${'a'.repeat(200)}b`, `${'*a'.repeat(60)}*b`)).toBe(true);
    expect(matchesPath(`nhap/${'a/'.repeat(50)}b.md`, `${'**/'.repeat(20)}*.md`)).toBe(true);
  });

  test('fits what one of few stars fits', () => {
    const part = fc.array(fc.constantFrom('a', 'b', '*', '?', '/', '**/'), { maxLength: 6 });
    const path = fc.array(fc.constantFrom('a', 'b', '/a'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(part, path, (signs, letters) => {
        const pattern = `a${signs.join('')}`.replace(/\/{2,}/g, '/').replace(/(?<=[^/])\*{2,}|\*{3,}/g, '*');
        const subject = letters.join('').replace(/^\//, '');
        // Of "a/**" picomatch says that it fits the folder itself, which no file is.
        if (/\/\**$/.test(pattern) || !/[^/]$/.test(subject)) return;
        const expected = picomatch.isMatch(subject, pattern, { dot: true, nonegate: true, noextglob: true });
        expect([pattern, subject, matchesStars(subject, pattern)]).toEqual([pattern, subject, expected]);
      }),
    );
  });

  test.each(['**/{*.md,*.txt,*.docx,*.doc,*.html}', '*-*-*.md', 'a/*/b/*/c/*/d/*/*.md'])(
    '%s is none',
    (pattern) => {
      expect(hasManyStars(pattern)).toBe(false);
    },
  );
});
