/** The HTML report as a file: whole, escaped, and loading nothing. */
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/comparison/index.js';
import { lineOf } from '../../src/render/comparison/line.js';
import { mergeRows, sidesInOrder } from '../../src/render/comparison/rows.js';
import { anyComparison, comparison, type Stretch, side, textPair, unit } from '../support/comparisons.js';
import { HTML_OPTIONS as OPTIONS, REPORT_SCRIPTS as SCRIPTS } from '../support/html-report.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

function elements(node: Node, isWanted: (element: Element) => boolean): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, isWanted)) : [];
  return 'tagName' in node && isWanted(node) ? [node, ...children] : children;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if ('tagName' in node && (node.tagName === 'br' || hasClass(node, 'origin')))
    return node.tagName === 'br' ? '\n' : '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

test.each(['base', 'target'] as const)('the %s stands in its column, whole and in order', (name) => {
  fc.assert(
    fc.property(anyComparison, (one) => {
      const page = parse(renderHtml(one, OPTIONS));
      const rows = elements(page, (element) => hasClass(element, 'row'));
      const cells = rows.flatMap((row) =>
        elements(row, (element) => hasClass(element, name) && !hasClass(element, 'absent')),
      );
      expect(cells.map(textOf)).toEqual(sidesInOrder(mergeRows(one), name).map(lineOf));
    }),
    { numRuns: 50 },
  );
});

test('every link leads to a row, and every id is there once', () => {
  fc.assert(
    fc.property(anyComparison, (one) => {
      const page = parse(renderHtml(one, OPTIONS));
      const ids = elements(page, (element) => attribute(element, 'id') !== undefined).map((element) =>
        attribute(element, 'id'),
      );
      expect(new Set(ids).size).toBe(ids.length);
      const links = elements(page, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
      expect(links.filter((href) => !ids.includes(href?.slice(1)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('the list names what the page shows first, and habits where there is nothing else', () => {
  const habit: Stretch = { base: 'Tỉnh ủy', target: 'Thành ủy', class: 'localisation' };
  const same: Stretch = { base: 'chủ trì', target: 'chủ trì', class: 'wording' };
  const substance: Stretch = { base: '6 tháng', target: '3 tháng', class: 'substantive' };
  const article = (number: string, stretches: Stretch[], order: number) => {
    const { base, target, changes } = textPair(stretches);
    const make = (text: string) =>
      side('article', { eId: `art_${number}`, number, label: `Điều ${number}.`, text, order });
    return unit({ status: 'changed', base: make(base), target: make(target), changes });
  };
  const page = renderHtml(
    comparison({ articles: [article('1', [habit, same, substance], 0), article('2', [habit, same], 1)] }),
    OPTIONS,
  );
  const excerpts = elements(
    parse(page),
    (element) => element.tagName === 'p' && element.parentNode?.nodeName === 'a',
  );
  const marks = excerpts.map((one) =>
    elements(one, ({ tagName }) => tagName === 'ins' || tagName === 'del').map(textOf),
  );
  expect(marks).toEqual([
    ['6 tháng', '3 tháng'],
    ['Tỉnh ủy', 'Thành ủy'],
  ]);
});

describe('a hostile text', () => {
  const hostile = `</style></script><script>alert(1)</script><img src=x onerror=alert(1)>"'&\u0000\u0007`;
  const one = comparison({
    articles: [
      unit({
        target: side('article', { eId: `"><script>`, label: hostile, heading: hostile }),
        clauses: [unit({ target: side('paragraph', { text: hostile, depth: 1, order: 1 }) })],
      }),
    ],
  });
  one.target.name = hostile;
  one.target.notes = [hostile];
  const page = renderHtml(one, OPTIONS);
  const plain = renderHtml(
    comparison({ articles: [unit({ target: side('article', { heading: 'a' }) })] }),
    OPTIONS,
  );

  test('adds no element of its own', () => {
    const names = (html: string) => new Set(elements(parse(html), () => true).map(({ tagName }) => tagName));
    expect([...names(page)].filter((name) => !names(plain).has(name))).toEqual([]);
    const scripts = elements(parse(page), ({ tagName }) => tagName === 'script');
    expect(scripts).toHaveLength(SCRIPTS.length);
  });

  test('adds none either when it is any mix of marks, in any field', () => {
    const mix = fc
      .array(
        fc.constantFrom(
          ...'<>"\'&/=`!-;\\',
          '<script>',
          '</main>',
          '<!--',
          ']]>',
          ' onload=',
          '&#60;',
          'đ',
          ' ',
        ),
        {
          maxLength: 15,
        },
      )
      .map((pieces) => pieces.join(''));
    const shapeOf = (html: string) => elements(parse(html), () => true).map(({ tagName }) => tagName);
    fc.assert(
      fc.property(mix, mix, (text, other) => {
        const build = (first: string, second: string) => {
          const sides = { label: 'Điều 1.', heading: `a${first}a`, text: `a${second}a` };
          const whole = comparison({
            articles: [
              unit({
                base: side('article', { ...sides, eId: first }),
                target: side('article', { ...sides, eId: second }),
              }),
              unit({ target: side('article', { heading: `b${second}`, order: 1 }) }),
            ],
          });
          whole.base.name = `n${first}`;
          whole.target.number = `n${second}`;
          whole.target.notes = [`n${first}`];
          return renderHtml(whole, OPTIONS);
        };
        expect(shapeOf(build(text, other))).toEqual(shapeOf(build('x', 'y')));
      }),
      { numRuns: 100 },
    );
  });

  test('stands there as it is, without control characters', () => {
    const rows = elements(parse(page), (element) => hasClass(element, 'row'));
    expect(rows.map(textOf)).toContain(hostile.replace('\u0000\u0007', '\ufffd\ufffd'));
  });
});

test('nothing is loaded: no address but those of rows, and a policy that forbids it', () => {
  const page = renderHtml(comparison({}), OPTIONS);
  const [policy] = elements(parse(page), (meta) => attribute(meta, 'http-equiv') !== undefined);
  expect(policy && attribute(policy, 'content')).toMatch(/^default-src 'none';/);
  expect(page).not.toMatch(/https?:|url\(|@import|src=/);
});

test('the scripts and the style cannot end the element that they stand in', () => {
  for (const text of [OPTIONS.assets.style, ...OPTIONS.assets.scripts]) expect(text).not.toMatch(/<\/|<!--/);
});
