/** What is published, and what it is built from. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProjectFile } from './support/source-files.js';

/** Its publisher has these for the platforms that are left out below only; npm asks for the others in vain and goes on. */
const NEVER_PUBLISHED = /^node_modules\/@xarsh\/ooxml-validator-(?:darwin|linux-arm64|win32)/;

test('every file that README links to is in the package', () => {
  const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options),
  ) as [{ files: { path: string }[] }];
  const files = new Set(pack.files.map(({ path }) => path));
  const linked = [...readProjectFile('README.md').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, path = '']) => path,
  );
  expect(linked).toContain('CONTRIBUTING.md');
  expect([...new Set(linked)].filter((path) => !files.has(path))).toEqual([]);
});

test('README shows every picture of docs/pictures, and each is a small PNG', () => {
  const README = readProjectFile('README.md');
  const shown = [...README.matchAll(/!\[[^\]]+\]\(docs\/pictures\/([a-z-]+\.png)\)/g)].map(
    ([, name = '']) => name,
  );
  const folder = new URL('../docs/pictures/', import.meta.url);
  expect(shown.length).toBeGreaterThan(2);
  expect(readdirSync(folder).sort()).toEqual(shown.toSorted());
  for (const name of shown) {
    const bytes = readFileSync(new URL(name, folder));
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([name, bytes.length < 50_000]).toEqual([name, true]);
  }
});

describe('the lockfile', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
    packages: Record<string, { integrity?: string }>;
  };

  test('says of every package what its bytes are, so that another in its place is refused', () => {
    const unsealed = Object.entries(packages)
      .filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))
      .map(([path]) => path);
    expect(unsealed.filter((path) => !NEVER_PUBLISHED.test(path))).toEqual([]);
  });
});
