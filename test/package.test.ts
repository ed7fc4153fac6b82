/** What is published, and what it is built from. */
import { execFileSync } from 'node:child_process';
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
