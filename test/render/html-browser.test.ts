/** The HTML report in a real browser, from a file, without a network. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { renderHtml } from '../../src/render/comparison/index.js';
import { HTML_OPTIONS } from '../support/html-report.js';
import { phrases } from '../support/phrases.js';
import { parseSeed } from '../support/seeds.js';
import { readProjectFile } from '../support/source-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const executablePath = requireTool('chromium');
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

const pair = compareRegulations(await parseSeed('thai-nguyen'), await parseSeed('ha-noi'), {
  phrases,
  names: { base: 'Thái Nguyên', target: 'Hà Nội' },
});
const html = renderHtml(pair, HTML_OPTIONS);

/** Has the page run a function on the first such element; it is no module of ours, since it knows the page and not Node. */
function askPage<T>(page: Page, name: string, selector: string): Promise<T> {
  const source = readProjectFile(`test/support/in-page/${name}.js`).trim().replace(/;$/, '');
  return page.evaluate<T>(`(${source})(document.querySelector(${JSON.stringify(selector)}))`);
}

const WIDE = { width: 1400, height: 900 };
const PHONE = { width: 400, height: 800 };

/** A browser lays a page out when it finds time: on a busy machine a click may come before its place has settled. */
const AGAIN = { retry: 2 };

describe.skipIf(!executablePath)('in Chromium', AGAIN, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-gpu', ...QUIET],
    });
  });
  afterAll(() => browser.close());

  /** Opens the report, lets a reader do something, and fails on anything that the console says or the page asks for. */
  async function read(viewport: typeof WIDE, use: (page: Page) => Promise<void>): Promise<void> {
    const file = join(temporaryFolder(), 'so-sanh.html');
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const noises: string[] = [];
    page.on('console', (message) => noises.push(message.text()));
    page.on('pageerror', (error) => noises.push(error.message));
    page.on('request', (request) =>
      noises.push(...(request.url().startsWith('file:') ? [] : [request.url()])),
    );
    await page.goto(pathToFileURL(file).href);
    await use(page);
    await context.close();
    expect(noises).toEqual([]);
  }

  const items = (page: Page) => page.locator('#changes .group:not(.repeated) li:not([hidden]) a');
  const isOnScreen = (page: Page, selector: string) => askPage<boolean>(page, 'is-on-screen', selector);
  const rowsShown = (page: Page) => page.locator('.row:visible').count();

  test('a change in the list leads to it, and the keys to the next and the one before', () =>
    read(WIDE, async (page) => {
      const last = items(page).last();
      // Parts of the list take their height when they come on the screen, and may move the link from under the first click.
      await expect
        .poll(async () => {
          await last.click();
          return page.locator('.row.current').count();
        })
        .toBe(1);
      const row = (await last.getAttribute('href')) ?? '';
      await expect.poll(() => isOnScreen(page, row)).toBe(true);
      expect(await page.locator('.row.current').getAttribute('id')).toBe(row.slice(1));
      await page.keyboard.press('n');
      expect(await items(page).first().getAttribute('aria-current')).toBe('true');
      await page.keyboard.press('p');
      expect(await last.getAttribute('aria-current')).toBe('true');
      await page.locator('#previous').click();
      const total = await items(page).count();
      expect(await page.locator('#position').textContent()).toBe(`${total - 1}/${total}`);
    }));

  test('a filter takes its changes out of the text, the list and the map', () =>
    read(WIDE, async (page) => {
      const marks = page.locator('main del.c-localisation:not(.off)');
      const ticks = page.locator('#map i:not(.window)');
      const [before, listed] = [await ticks.count(), await items(page).count()];
      expect(await marks.count()).toBe(0);
      await page.locator('input[value=localisation]').check();
      expect(await marks.count()).toBeGreaterThan(50);
      expect(await items(page).count()).toBeGreaterThan(listed);
      expect(await ticks.count()).toBeGreaterThan(before);
      for (const box of await page.locator('.filters input').all()) await box.setChecked(false);
      expect(await page.locator('main :is(del, ins):not(.off)').count()).toBe(0);
      expect(await ticks.count()).toBe(0);
    }));

  test('a reason leaves what it touches', () =>
    read(WIDE, async (page) => {
      const marks = page.locator('main :is(del, ins):not(.off)');
      const [all, listed] = [await marks.count(), await items(page).count()];
      await page.locator('#reason').selectOption('body');
      const reasons = await marks.evaluateAll((found) =>
        found.map((mark) => (mark as unknown as { dataset: Record<string, string> }).dataset.reasons),
      );
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.length).toBeLessThan(all);
      expect(reasons.every((reason) => reason?.split(' ').includes('body'))).toBe(true);
      expect(await items(page).count()).toBeLessThan(listed);
      await page.locator('#reason').selectOption('');
      expect(await marks.count()).toBe(all);
    }));

  test('unchanged lines give way when only what differs is asked for', () =>
    read(WIDE, async (page) => {
      const all = await rowsShown(page);
      await page.keyboard.press('o');
      const left = await rowsShown(page);
      expect(left).toBeLessThan(all);
      expect(left).toBe(await page.locator('.row[data-shown]').count());
    }));

  test('search finds words with and without their marks', () =>
    read(WIDE, async (page) => {
      const hitsOf = async (query: string) => {
        await page.keyboard.press('/');
        await page.locator('#search').fill(query);
        return page.locator('#found').textContent();
      };
      const plain = Number(await hitsOf('dan van kheo'));
      expect(plain).toBeGreaterThan(1);
      expect(Number(await hitsOf('Dân vận khéo'))).toBe(plain);
      expect(Number(await hitsOf('đân vận'))).toBe(0);
      await hitsOf('phân biện');
      await page.locator('#search').press('Enter');
      await expect.poll(() => isOnScreen(page, '.hit-now')).toBe(true);
      expect(await page.locator('.hit-now').textContent()).toContain('phân biện');
      await page.locator('#search').press('Escape');
      expect(await page.locator('#found').textContent()).toBe('');
    }));

  test('both texts stay at one height, and the list follows them', () =>
    read(WIDE, async (page) => {
      await page.evaluate('scrollTo(0, document.body.scrollHeight / 2)');
      const steps = await page.locator('.row').evaluateAll((rows) =>
        rows.map((row) => {
          const [base, target] = [...row.children].map((cell) => cell.getBoundingClientRect().top);
          return Math.abs((base ?? 0) - (target ?? 0));
        }),
      );
      expect(Math.max(...steps)).toBe(0);
      await expect.poll(() => isOnScreen(page, '#changes .here'), { timeout: 10_000 }).toBe(true);
    }));

  test('a click on the map leads to that part of the text', () =>
    read(WIDE, async (page) => {
      const clicked = async () => {
        await page.locator('#map').click({ position: { x: 6, y: 400 } });
        return page.evaluate<number>('scrollY / document.body.scrollHeight');
      };
      // A busy machine lays the text out later: where there is no text yet, a click leads nowhere.
      await expect.poll(clicked, { timeout: 10_000 }).toBeGreaterThan(0.2);
      expect(await clicked()).toBeLessThan(0.7);
    }));

  test('prints both texts and leaves the tools out', () =>
    read(WIDE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const tool of ['.tools', '#changes', '#map', '.keys']) {
        expect(await page.locator(tool).isVisible()).toBe(false);
      }
      await expect.poll(() => rowsShown(page)).toBeGreaterThan(150);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }));

  test('fits a telephone: nothing beside the screen, one text under the other', () =>
    read(PHONE, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
      const row = page.locator('.row[data-shown] .base:not(.absent)').first();
      expect((await row.boundingBox())?.width).toBeGreaterThan(300);
      await page.locator('#next').click();
      await expect.poll(() => isOnScreen(page, '.row.current')).toBe(true);
    }));

  test.each(['light', 'dark'] as const)('in %s colours text stands out from its ground', (colorScheme) =>
    read(WIDE, async (page) => {
      await page.emulateMedia({ colorScheme });
      for (const selector of [
        'main',
        'main del:not(.off)',
        'main ins:not(.off)',
        '#changes li b',
        '.filter .count',
      ]) {
        const contrast = await askPage<number>(page, 'contrast', selector);
        expect(contrast, selector).toBeGreaterThan(4.5);
      }
    }),
  );
});
