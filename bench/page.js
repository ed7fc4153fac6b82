/** The page of a comparison of 252 articles: how much of it a browser is given, and how long a reader waits for it. */
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { loadPhraseTables } from '../dist/assets/checked-tables.js';
import { loadReportAssets } from '../dist/assets/load-report-assets.js';
import { compareRegulations } from '../dist/compare/index.js';
import { loadCatalogue } from '../dist/messages/catalogue.js';
import { renderHtml } from '../dist/render/html/render-html.js';
import { makePhraseBook } from '../dist/wording/phrase-book.js';
import { largePair } from './compare.js';
import { elapsed } from './measure.js';

const ROUNDS = 3;

/** Megabytes of the page; and seconds from its opening until “N” has led to the first change, where there is a Chromium. */
export async function benchPage() {
  const [base, target] = await largePair();
  const phrases = makePhraseBook(await loadPhraseTables());
  const [catalogue, assets] = [await loadCatalogue('vi'), await loadReportAssets()];
  const html = renderHtml(compareRegulations(base, target, { phrases }), {
    catalogue,
    assets,
    hidden: new Set(),
    language: 'vi',
    colour: true,
  });
  const size = {
    what: 'page of two of 252 articles, megabytes',
    ratio: Buffer.byteLength(html) / 1e6,
    limit: 1.5,
  };
  const browser = programOf('chromium');
  if (browser === null) {
    console.log('chromium is not installed: how long the page takes to answer is not measured');
    return size;
  }
  return [
    size,
    { what: 'until its first N leads to a change, seconds', ratio: await waitFor(html, browser), limit: 3 },
  ];
}

async function waitFor(html, executablePath) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const file = join(folder, 'so-sanh.html');
    writeFileSync(file, html);
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      times.push(await elapsed(() => readFirst(page, pathToFileURL(file).href)));
      await page.close();
    }
    return Math.min(...times) / 1000;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readFirst(page, address) {
  await page.goto(address);
  await page.keyboard.press('n');
  await page.waitForSelector('.row.current');
}

/** @returns the full path of a program, null where it is not installed */
function programOf(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
