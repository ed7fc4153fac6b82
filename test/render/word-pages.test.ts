/** Lays the document out with LibreOffice and looks where things stand. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { convertInLibreOffice } from '../support/convert-in-libreoffice.js';
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

const FILLERS = [22, 26, 28, 30, 32];

/** A decision whose text before the recipients has so many more lines. */
function filledDecision(lines: number): Document {
  const tree = decisionTree(HO_CHI_MINH);
  const filler = Array.from({ length: lines }, (_, index) => paragraph(`Dòng thứ ${index + 1}.`));
  const cover = tree.children.filter(({ type }) => type !== 'regulation');
  const closing = cover.findIndex(({ type }) => type === 'recipients');
  return document([...cover.slice(0, closing), ...filler, ...cover.slice(closing)]);
}

const articles = Array.from({ length: 60 }, (_, index) =>
  article(String(index + 1), `Tên điều ${index + 1}`, [paragraph('Một câu ngắn của điều này.')]),
);

describe.skipIf(!soffice || !pdftotext)('on paper', () => {
  let layouts: string[][];

  /** The text of each page of each document, laid out as it is printed; LibreOffice is started once for all. */
  async function layOut(trees: readonly Document[]): Promise<string[][]> {
    const rules = loadRuleSet('hd05');
    const files: Uint8Array[] = [];
    for (const tree of trees) {
      files.push(await renderDocx(tree, { rules, date: '2026-11-21', title: 'Quyết định' }));
    }
    return convertInLibreOffice(soffice ?? '', files, 'docx', 'pdf').map((pdf) => {
      const text = execFileSync(pdftotext ?? '', ['-layout', '-', '-'], { input: pdf }).toString();
      return text.normalize('NFC').split('\f').slice(0, -1);
    });
  }

  beforeAll(async () => {
    layouts = await layOut([
      decisionTree(THAI_NGUYEN),
      decisionTree(HO_CHI_MINH),
      document(articles),
      ...FILLERS.map(filledDecision),
    ]);
  }, 240_000);

  test('the decision is one page, the regulation starts the next and counts anew', () => {
    const pages = layouts[0] as string[];
    const first = pages.map((page) => page.trim().split('\n')[0]?.trim());
    expect(pages[0]).toMatch(/Nơi nhận:\s+T\/M BAN THƯỜNG VỤ/);
    expect(first[0]).toMatch(/TỈNH ỦY THÁI NGUYÊN\s+ĐẢNG CỘNG SẢN VIỆT NAM/);
    expect(first[1]).toBe('QUY CHẾ');
    expect(first.slice(2)).toEqual(pages.slice(2).map((_, index) => String(index + 2)));
    expect(pages.length).toBeGreaterThan(10);
  });

  test('the longest lines stay whole', () => {
    const [page = ''] = layouts[1] as string[];
    for (const whole of [
      'THÀNH PHỐ HỒ CHÍ MINH',
      'TP. Hồ Chí Minh, ngày 27 tháng 12 năm 2026',
      'ban hành Quy chế công tác dân vận\n',
      'của hệ thống chính trị Thành phố Hồ Chí Minh',
      'BAN THƯỜNG VỤ THÀNH ỦY QUYẾT ĐỊNH',
    ]) {
      expect(page.replaceAll('\u00a0', ' ')).toContain(whole);
    }
  });

  test.each(FILLERS.map((lines, index) => [lines, index + 3] as const))(
    'after %s lines recipients and signature stand together below some of the text, no page empty',
    (lines, index) => {
      const pages = layouts[index] as string[];
      const last = pages.at(-1) ?? '';
      expect(last).toContain('Nơi nhận:');
      expect(last).toContain('Nguyễn Văn A');
      expect(last).toContain(`Dòng thứ ${lines}.`);
      expect(pages.filter((page) => page.trim().length < 20)).toEqual([]);
    },
  );

  test('a heading never ends a page', () => {
    const pages = layouts[2] as string[];
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.trim().split('\n').at(-1)).toContain('Một câu ngắn của điều này.');
  });
});
