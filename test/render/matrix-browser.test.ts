/** The page of a matrix in a real browser, from a file, without a network. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MatrixCell, makeMatrix, type SurveyedText } from '../../src/matrix/index.js';
import { vi } from '../../src/messages/vi.js';
import { renderMatrixPage } from '../../src/render/matrix/render-page.js';
import { readProjectFile } from '../support/source-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const executablePath = requireTool('chromium');

const text = (name: string, states: MatrixCell['state'][], date: string): SurveyedText => ({
  file: `${name}.docx`,
  locality: name,
  number: null,
  date,
  obsolete: 0,
  articles: states.map((state, index) => ({
    requirement: `art_${index + 1}`,
    subject: 'Phạm vi <điều chỉnh>',
    state,
    eId: state === 'missing' ? null : `art_${index + 1}`,
    similarity: state === 'missing' ? 0 : 0.9,
    changes: index,
    missingClauses: [],
    text: state === 'missing' ? null : `Quy chế này áp dụng cho ${name} </script><b>`,
    model: 'Quy chế này áp dụng cho tỉnh',
  })),
  own: [{ eId: 'art_9', text: `Riêng của ${name}` }],
});

const pageOf = (texts: SurveyedText[]) =>
  renderMatrixPage(
    makeMatrix(texts, {
      day: '2026-11-27',
      reference: { number: '23-QĐ/TW', note: 'dựng lại' },
      left: [],
      mostWords: 100_000,
    }),
    {
      catalogue: vi,
      language: 'vi',
      assets: {
        style: ['page.css', 'matrix.css']
          .map((name) => readProjectFile(`templates/report/${name}`))
          .join('\n'),
        scripts: [readProjectFile('templates/report/matrix.js')],
      },
    },
  );

const SMALL = [
  text('An Giang', ['covered', 'covered'], '2022-01-04'),
  text('Đắk Lắk', ['missing', 'covered'], '2021-12-31'),
  text('Cà Mau', ['weakened', 'partial'], '2023-05-01'),
];

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

  async function read(
    texts: SurveyedText[],
    use: (page: Page) => Promise<void>,
    width = 1200,
  ): Promise<void> {
    const file = join(temporaryFolder(), 'bang.html');
    writeFileSync(file, pageOf(texts));
    const context = await browser.newContext({ viewport: { width, height: 800 } });
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

  const shownNames = (page: Page) => page.locator('tbody tr:not([hidden]) th').allInnerTexts();

  test('sorts by any column, and back', () =>
    read(SMALL, async (page) => {
      await page.locator('thead th button', { hasText: 'ngày' }).click();
      await expect.poll(() => shownNames(page)).toEqual(['Đắk Lắk', 'An Giang', 'Cà Mau']);
      await page.locator('thead th button', { hasText: 'ngày' }).click();
      await expect.poll(() => shownNames(page)).toEqual(['Cà Mau', 'An Giang', 'Đắk Lắk']);
      await page.locator('thead th button').first().click();
      await expect.poll(() => shownNames(page)).toEqual(['An Giang', 'Cà Mau', 'Đắk Lắk']);
    }));

  test('filters by a name without marks, and by what is missing', () =>
    read(SMALL, async (page) => {
      await page.fill('#filter', 'dak lak');
      await expect.poll(() => shownNames(page)).toEqual(['Đắk Lắk']);
      await page.fill('#filter', '');
      await page.check('#gaps');
      await expect.poll(() => shownNames(page)).toEqual(['Đắk Lắk', 'Cà Mau']);
    }));

  test('a cell shows its words against the model and how others word it; Escape goes back', () =>
    read(SMALL, async (page) => {
      await page.locator('tbody td.covered').first().click();
      const detail = page.locator('#detail');
      expect(await detail.textContent()).toContain('Phạm vi <điều chỉnh>');
      expect(await detail.locator('ins').first().textContent()).toBe('An Giang </script><b>');
      expect(await detail.locator('del').first().textContent()).toBe('tỉnh');
      expect(await detail.textContent()).toContain('Cà Mau');
      await page.keyboard.press('Escape');
      expect(await detail.isHidden()).toBe(true);
    }));

  test('a cell shows a clause a line, and a tone on another vowel is no difference', () => {
    const [first, ...others] = SMALL;
    const cells = first?.articles.map((article) => ({
      ...article,
      model: 'Tỉnh uỷ, thường trực\n1. Hoà giải.\n2. Quý báu.',
      text: 'Tỉnh ủy, thường trực\n1. Hòa giải.\n2. Quỷ báu.',
    }));
    return read([{ ...(first as SurveyedText), articles: cells ?? [] }, ...others], async (page) => {
      await page.locator('tbody td.covered').first().click();
      const detail = page.locator('#detail');
      expect((await detail.locator('p:has(ins)').allInnerTexts())[0]).toMatch(
        /^Tỉnh ủy, thường trực\s*\n1\. Hòa giải\.\s*\n2\. Quý Quỷ báu\./,
      );
      expect(await detail.locator('p:has(ins)').first().locator('ins, del').allTextContents()).toEqual([
        'Quý',
        'Quỷ',
      ]);
    });
  });

  test('a row shows what only it has, and is opened by keys alone', () =>
    read(SMALL, async (page) => {
      await page.locator('tbody th button').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#detail').textContent()).toContain('Riêng của An Giang');
      await page.keyboard.press('Escape');
      await page.locator('tbody td.covered').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.locator('#detail').textContent()).toContain('Đắk Lắk');
    }));

  test('the map has a dot for each text, which a filter fades and a click opens', () =>
    read(SMALL, async (page) => {
      const dots = page.locator('#map [data-text]');
      expect(await dots.count()).toBe(3);
      expect(await page.locator('#map text').allTextContents()).toContain('Cà Mau');
      await page.fill('#filter', 'dak lak');
      expect(await page.locator('#map .out').count()).toBe(2);
      await page.fill('#filter', '');
      await dots.nth(2).locator('circle').click();
      expect(await page.locator('#detail h2').textContent()).toBe('Cà Mau');
    }));

  test('of many wordings a portion is shown, and the rest when it is asked for', () =>
    read(
      Array.from({ length: 50 }, (_, index) => text(`Xã ${index}`, ['covered'], '2026-01-02')),
      async (page) => {
        await page.locator('tbody td.covered').first().click();
        const shown = page.locator('#detail ins');
        const first = await shown.count();
        await page.locator('#detail button:not(.close)').click();
        expect(await shown.count()).toBeGreaterThan(first);
        await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
        expect(await page.locator('#detail').isHidden()).toBe(true);
      },
    ));

  test('on a phone nothing but the table is wider than the screen', () =>
    read(
      SMALL,
      async (page) => {
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(width).toBeLessThanOrEqual(400);
      },
      400,
    ));
});
