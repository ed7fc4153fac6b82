/**
 * No pattern backtracks without bound: each is proven linear by recheck, or stands in the table of those that meet bounded
 * texts only. What was proven once is remembered by the pattern itself; `npm run patterns` proves all anew.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BOUNDED } from './support/bounded-patterns.js';
import { builtPatterns, keyOf, type Pattern, patternsOf, writtenPatterns } from './support/every-pattern.js';
import { onFoldedText, whyNotLinear } from './support/prove-linear.js';

const MEMORY = new URL('./fixtures/patterns/proven.json', import.meta.url);
const PROVES_ALL = process.env.MODE === 'prove';

const patterns = new Map<string, Pattern>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  const built = await builtPatterns(folder).finally(() => rmSync(folder, { recursive: true }));
  for (const pattern of [...built, ...writtenPatterns()]) patterns.set(keyOf(pattern), pattern);
}, 120_000);

describe('every pattern', () => {
  test('is found, written or built', () => {
    expect(patterns.size).toBeGreaterThan(600);
    const built = [...patterns.values()].map(({ where }) => where.split(':')[0]);
    expect(built).toContain('data/term-pattern.ts');
    expect(patternsOf('a.ts', 'const A = /a+\\/b/gu;')).toEqual([
      { where: 'a.ts:1', source: 'a+\\/b', flags: 'gu' },
    ]);
  });

  test('is linear, or bounded by what it meets', { timeout: 900_000 }, async () => {
    const proven = new Set(PROVES_ALL ? [] : remembered());
    const faults: string[] = [];
    const queue = [...patterns].filter(([key]) => !(key in BOUNDED) && !proven.has(key));
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [key, pattern] = next;
        const reason = await whyNotLinear(pattern);
        if (reason === null) proven.add(key);
        else faults.push(`${pattern.where} ${key}\n  ${reason}`);
      }
    };
    await Promise.all([work(), work()]);
    if (PROVES_ALL) writeFileSync(MEMORY, `${JSON.stringify([...proven].sort(), null, 1)}\n`);
    expect(faults).toEqual([]);
  });

  test('of the table of bounded ones is in use', () => {
    expect(Object.keys(BOUNDED).filter((key) => !patterns.has(key))).toEqual([]);
  });
});

describe('what is no linear pattern', () => {
  const at = (where: string, source: string): Pattern => ({ where, source, flags: 'u' });

  test.each(['(?:<!--[\\s\\S]*?-->\\s*)*$', '^(?:a+)+$', '\\s+$'])('%s is noticed', async (source) => {
    expect(await whyNotLinear(at('read/a.ts', source))).not.toBeNull();
  });

  test('blanks that cannot stand side by side are no fault, but in text as it comes they are', async () => {
    expect(onFoldedText('^a\\s*:?\\s+b\\s?$')).toBe('^a ?:? b ?$');
    const blanks = '^số\\s*:?\\s*\\d';
    expect(await whyNotLinear(at('parse/a.ts', blanks))).toBeNull();
    expect(await whyNotLinear(at('read/a.ts', blanks))).not.toBeNull();
  });
});

function remembered(): string[] {
  return existsSync(MEMORY) ? (JSON.parse(readFileSync(MEMORY, 'utf8')) as string[]) : [];
}
