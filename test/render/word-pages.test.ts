/** Lays the document out with LibreOffice and looks where things stand. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { loadRuleSet } from '../support/rule-sets.js';
import {
  article,
  decisionTree,
  document,
  HO_CHI_MINH,
  paragraph,
  THAI_NGUYEN,
} from '../support/sample-trees.js';
import { requireTool } from '../support/tools.js';

const soffice = requireTool('soffice');
const pdftotext = requireTool('pdftotext');

describe.skipIf(!soffice || !pdftotext)('on paper', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'danvan-pages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The text of each page, laid out as it is printed. */
  const pagesOf = async (tree: Document): Promise<string[]> => {
    const bytes = await renderDocx(tree, {
      rules: loadRuleSet('hd05'),
      date: '2026-11-21',
      title: 'Quyết định',
    });
    writeFileSync(join(folder, 'a.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
    execFileSync(soffice ?? '', [profile, ...convert], { stdio: 'ignore', timeout: 100_000 });
    const text = execFileSync(pdftotext ?? '', ['-layout', join(folder, 'a.pdf'), '-']).toString();
    return text.normalize('NFC').split('\f').slice(0, -1);
  };

  test('the decision is one page, the regulation starts the next and counts anew', async () => {
    const pages = await pagesOf(decisionTree(THAI_NGUYEN));
    const first = pages.map((page) => page.trim().split('\n')[0]?.trim());
    expect(pages[0]).toMatch(/Nơi nhận:\s+T\/M BAN THƯỜNG VỤ/);
    expect(first[0]).toMatch(/TỈNH ỦY THÁI NGUYÊN\s+ĐẢNG CỘNG SẢN VIỆT NAM/);
    expect(first[1]).toBe('QUY CHẾ');
    expect(first.slice(2)).toEqual(pages.slice(2).map((_, index) => String(index + 2)));
    expect(pages.length).toBeGreaterThan(10);
  }, 120_000);

  test('the longest lines stay whole', async () => {
    const [page = ''] = await pagesOf(decisionTree(HO_CHI_MINH));
    for (const whole of [
      'THÀNH PHỐ HỒ CHÍ MINH',
      'TP. Hồ Chí Minh, ngày 27 tháng 12 năm 2026',
      'ban hành Quy chế công tác dân vận\n',
      'của hệ thống chính trị Thành phố Hồ Chí Minh',
      'BAN THƯỜNG VỤ THÀNH ỦY QUYẾT ĐỊNH',
    ]) {
      expect(page.replaceAll('\u00a0', ' ')).toContain(whole);
    }
  }, 120_000);

  test('wherever the text ends, recipients and signature stand together below some of it, no page empty', async () => {
    for (const lines of [22, 26, 28, 30, 32]) {
      const tree = decisionTree(HO_CHI_MINH);
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`Dòng thứ ${index + 1}.`));
      const cover = tree.children.filter(({ type }) => type !== 'regulation');
      const closing = cover.findIndex(({ type }) => type === 'recipients');
      const pages = await pagesOf(document([...cover.slice(0, closing), ...filler, ...cover.slice(closing)]));
      const last = pages.at(-1) ?? '';
      expect(last, `${lines} lines`).toContain('Nơi nhận:');
      expect(last).toContain('Nguyễn Văn A');
      expect(last).toContain(`Dòng thứ ${lines}.`);
      expect(pages.filter((page) => page.trim().length < 20)).toEqual([]);
    }
  }, 240_000);

  test('a heading never ends a page', async () => {
    const articles = Array.from({ length: 60 }, (_, index) =>
      article(String(index + 1), `Tên điều ${index + 1}`, [paragraph('Một câu ngắn của điều này.')]),
    );
    const pages = await pagesOf(document(articles));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.trim().split('\n').at(-1)).toContain('Một câu ngắn của điều này.');
  }, 120_000);
});
