/** The page of a check: all that was found, with its text, escaped; and a filter where a browser runs scripts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const AS_OF = ['--as-of', '2026-11-27'];
const executablePath = requireTool('chromium');

/** A draft without its Điều 11, with a slip and with markup among its words. */
async function pageOf(directory: string, ...more: string[]): Promise<string> {
  const draft = ['draft', '--province', 'Bắc Ninh', '--to', 'md', '-o', 'bac-ninh.md', ...AS_OF];
  await runDanvan(draft, { directory });
  const path = join(directory, 'bac-ninh.md');
  const text = readFileSync(path, 'utf8').replace(/Điều 11\. [\s\S]*?(?=Điều 12\. )/, '');
  writeFileSync(
    path,
    text.replace(/hệ thống chính trị/g, (words, at) => (at > 9000 && at < 11_000 ? '<b>hệ thốgn' : words)),
  );
  const { code } = await runDanvan(
    ['check', 'bac-ninh.md', '--format', 'html', '-o', 'ket-qua.html', ...AS_OF, ...more],
    { directory },
  );
  expect(code).toBe(1);
  return readFileSync(join(directory, 'ket-qua.html'), 'utf8');
}

test.each([
  ['check', ['a\u202edm.md', '--format', 'html']],
  ['matrix', ['a\u202edm.md', '--to', 'html']],
])(
  'the name of a file that turns the direction of its line is shown as it is by %s',
  async (command, argv) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a\u202edm.md'), readFileSync('regulations/thai-nguyen.md'));
    const { answer: out } = await runDanvan([command, ...argv, ...AS_OF], { directory });
    expect(out).toContain('a\ufffddm');
    expect(out).not.toMatch(/[\u202a-\u202e]|\\u202e/u);
  },
);

test('the text that is meant stands marked in its sentence, and no word of a document becomes markup', async () => {
  const page = await pageOf(temporaryFolder());
  expect(page).toContain('<mark>thốgn</mark>');
  expect(page).toContain('&lt;b&gt;hệ');
  expect(page).not.toContain('<b>hệ');
  expect(page).toMatch(/<li class=missing title="Điều 11\. [^"]+: thiếu">/);
  expect(page.match(/<li class=covered/g)).toHaveLength(27);
});

test('what stands around it begins and ends with whole words', async () => {
  const directory = temporaryFolder();
  const page = await pageOf(directory);
  const words = new Set(readFileSync(join(directory, 'bac-ninh.md'), 'utf8').split(/[\s#*]+/));
  const cut = [...page.matchAll(/<blockquote>… (\S+)|(\S+) …<\/blockquote>/g)];
  expect(cut.length).toBeGreaterThan(2);
  for (const [, first, last] of cut) expect(words).toContain(first ?? last);
});

test('--quiet leaves notes out, and two runs give the same page', async () => {
  const [one, other] = [
    await pageOf(temporaryFolder(), '--quiet'),
    await pageOf(temporaryFolder(), '--quiet'),
  ];
  expect(one).toBe(other);
  expect(one).not.toMatch(/class="?finding note/);
});

test('a page can be asked for beside another report', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.md'), 'Điều 1. Phạm vi\n\nQuy chế này.\n');
  await runDanvan(['check', 'a.md', '--format', 'json', '--report', 'html=trang.html'], { directory });
  expect(readFileSync(join(directory, 'trang.html'), 'utf8')).toContain('.finding {');
});

/** A browser lays a page out when it finds time: on a busy machine a click may come before its place has settled. */
const AGAIN = { retry: 2 };

describe.skipIf(!executablePath)('in Chromium', AGAIN, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  test('findings are filtered by level and by words without marks; 400 px wide, nothing runs over', async () => {
    const directory = temporaryFolder();
    await pageOf(directory);
    const page: Page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto(pathToFileURL(join(directory, 'ket-qua.html')).href);
    const shown = () => page.locator('.finding:visible').count();
    const all = await shown();
    expect(await page.locator('#shown').textContent()).toBe(String(all));
    await page.locator('input[value="note"]').uncheck();
    expect(await shown()).toBeLessThan(all);
    await page.locator('#search').fill('dieu 11 cua van ban');
    expect(await shown()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await page.close();
  });
});
