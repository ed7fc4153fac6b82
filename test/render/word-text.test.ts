import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { restoreMarks } from '../../src/tree/restore-marks.js';
import {
  child,
  descendants,
  openDocx,
  paragraphs,
  textOf,
  value,
  type XmlElement,
} from '../support/ooxml.js';
import { anyDocument, readingOrder } from '../support/random-trees.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { decisionTree, document, masthead, paragraph, THAI_NGUYEN } from '../support/sample-trees.js';

const options = { rules: loadRuleSet('hd05'), date: '2026-11-21', title: 'Quyết định' };
const render = async (tree: Document) => openDocx(await renderDocx(tree, options));
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

describe('no character of the tree is lost', () => {
  test('in any tree, in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (tree) => {
        const docx = await render(tree);
        const text = textOf(docx.part('word/document.xml'));
        expect(withoutBlanks(text)).toBe(withoutBlanks(readingOrder(restoreMarks(tree))));
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test('in a decision with its annexed regulation', async () => {
    const tree = decisionTree(THAI_NGUYEN);
    const text = textOf((await render(tree)).part('word/document.xml'));
    expect(withoutBlanks(text)).toBe(withoutBlanks(readingOrder(tree)));
    expect(withoutBlanks(text).length).toBeGreaterThan(20_000);
  });

  test('when the right column is read before the left one', async () => {
    const tree = document([
      masthead(['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['issuer', 'TỈNH ỦY CAO BẰNG'], ['type', 'QUYẾT ĐỊNH']),
    ]);
    const docx = await render(tree);
    expect(
      paragraphs(docx)
        .map(({ text }) => text)
        .filter(Boolean),
    ).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 'TỈNH ỦY CAO BẰNG', 'QUYẾT ĐỊNH']);
    const [table] = descendants(docx.part('word/document.xml'), 'w:tbl');
    expect(child(child(table, 'w:tblPr'), 'w:bidiVisual')).toBeDefined();
    expect(descendants(table, 'w:gridCol').map((column) => column.attributes['w:w'])).toEqual([
      '5386',
      '3969',
    ]);
  });
});

describe('noise', () => {
  const runsOf = (paragraphXml: XmlElement) =>
    descendants(paragraphXml, 'w:r').map((run) => [textOf(run), value(child(run, 'w:rPr'), 'w:rStyle')]);

  test('is hidden text at the place where it cut a paragraph', async () => {
    const tree = document([
      paragraph('Điều này có hiệu lực.'),
      { type: 'noise', reason: 'pageNumber', value: '7', at: 9 },
    ]);
    const [first] = paragraphs(await render(tree));
    expect(first && runsOf(first.element)).toEqual([
      ['Điều này ', undefined],
      ['7', 'DanvanNoisePageNumber'],
      ['có hiệu lực.', undefined],
    ]);
  });

  test('of its own is a paragraph whose mark is hidden too', async () => {
    const tree = document([paragraph('Hết.'), { type: 'noise', reason: 'handwriting', value: 'Tín' }]);
    const docx = await render(tree);
    const noise = paragraphs(docx).find(({ text }) => text === 'Tín');
    expect(noise && runsOf(noise.element)).toEqual([['Tín', 'DanvanNoiseHandwriting']]);
    expect(descendants(child(noise?.element, 'w:pPr'), 'w:vanish')).toHaveLength(1);
    const style = descendants(docx.part('word/styles.xml'), 'w:style').find(
      (candidate) => candidate.attributes['w:styleId'] === 'DanvanNoiseHandwriting',
    );
    expect(descendants(style, 'w:vanish')).toHaveLength(1);
  });
});

describe('blanks', () => {
  const gap = (width: number) => '\u00a0'.repeat(width);
  const printed = async (role: 'number' | 'placeDate' | 'annexLine', text: string) =>
    paragraphs(await render(document([masthead([role, text])]))).find((line) => line.text !== '')?.text;

  test.each([
    ['number', 'Số -QĐ/TU', `Số${gap(10)}-QĐ/TU`],
    ['number', 'Số: /UBND-NC', `Số:${gap(10)}/UBND-NC`],
    ['number', 'Số 05-QĐ/TU', 'Số 05-QĐ/TU'],
    ['placeDate', 'Cao Bằng, ngày tháng năm 2026', `Cao Bằng, ngày${gap(5)}tháng${gap(5)}năm 2026`],
    ['placeDate', 'Cao Bằng, ngày tháng 5 năm 2026', `Cao Bằng, ngày${gap(5)}tháng 5 năm 2026`],
    ['placeDate', 'Cao Bằng, ngày 24 tháng năm', `Cao Bằng, ngày 24 tháng${gap(5)}năm${gap(5)}`],
    ['placeDate', 'Cao Bằng, ngày 03 tháng 02 năm 2018', 'Cao Bằng, ngày 03 tháng 02 năm 2018'],
    [
      'annexLine',
      '(Kèm theo Quyết định số -QĐ/TU, ngày / /2026)',
      `(Kèm theo Quyết định số${gap(10)}-QĐ/TU, ngày${gap(5)}/${gap(5)}/2026)`,
    ],
    ['placeDate', 'Cao Bằng, ngày tháng năm', `Cao Bằng, ngày${gap(5)}tháng${gap(5)}năm${gap(5)}`],
    [
      'annexLine',
      '(Kèm theo Quyết định số 9-QĐ/TU, ngày / / của Tỉnh ủy)',
      `(Kèm theo Quyết định số 9-QĐ/TU, ngày${gap(5)}/${gap(5)}/${gap(5)} của Tỉnh ủy)`,
    ],
    [
      'annexLine',
      '(Kèm theo Quyết định số 9-QĐ/TU ngày 24/ /2026)',
      `(Kèm theo Quyết định số 9-QĐ/TU ngày 24/${gap(5)}/2026)`,
    ],
  ] as const)('%s "%s"', async (role, text, expected) => {
    expect(await printed(role, text)).toBe(expected);
  });

  test('the number and the day of the body text keep their spaces', async () => {
    const [line] = paragraphs(
      await render(document([paragraph('nhiệm kỳ 2020 - 2025, ngày tháng năm sinh')])),
    );
    expect(line?.text).toBe('nhiệm kỳ 2020 - 2025, ngày tháng năm sinh');
  });

  test('unknown content is highlighted, and nothing else', async () => {
    const tree = document([paragraph('thay thế [cần bổ sung: số] và [cần bổ sung: ngày] này')]);
    const highlighted = descendants((await render(tree)).part('word/document.xml'), 'w:r')
      .filter((run) => value(child(run, 'w:rPr'), 'w:highlight') === 'yellow')
      .map(textOf);
    expect(highlighted).toEqual(['[cần bổ sung: số]', '[cần bổ sung: ngày]']);
  });
});
