import { describe, expect, test } from 'vitest';
import { matchesPath } from '../../src/check/engine/path-glob.js';

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
