/** Blanks are data of the nodes of a draft, and what a text shows where nobody knows more. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { blanksOf, contentBlanksOf, countContentBlanks } from '../../src/tree/blanks.js';
import { BLANKS, type Document, type Node } from '../../src/tree/nodes.js';
import { printedText } from '../../src/tree/text-of.js';
import { tieBlanks } from '../../src/tree/tie-blanks.js';
import { visit } from '../../src/tree/visit.js';

const read = (markdown: string): Document => parseRegulation(readMarkdown(markdown).blocks).tree;

const nodesOf = (tree: Document): Node[] => {
  const nodes: Node[] = [];
  visit(tree, (node) => {
    nodes.push(node);
  });
  return nodes;
};

const wordsOf = (node: Node) => blanksOf(node).map(({ start, end }) => printedText(node).slice(start, end));

const TEXT =
  'Điều 1. Tên \\[cần bổ sung: tên\\] điều\n\n1. Thay \\*quy chế\\* của [cần bổ sung: số] và [cần bổ sung: số].';

const placeOf = (printed: string, field: string, nth = 0) => {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) start = TEXT.indexOf(printed, start + 1);
  const text = printed.replaceAll('\\', '');
  return { kind: 'content', field, start, end: start + printed.length, text } as const;
};

describe('of a text that was read', () => {
  test('the blanks are those that it shows', () => {
    const tree = read(TEXT);
    expect(nodesOf(tree).flatMap(wordsOf)).toEqual([
      '[cần bổ sung: tên]',
      '[cần bổ sung: số]',
      '[cần bổ sung: số]',
    ]);
    expect(countContentBlanks(tree)).toBe(3);
    expect(nodesOf(tree).some((node) => BLANKS in node)).toBe(false);
  });

  test('gaps for number and day are blanks of the lines that have them, and of no other', () => {
    const head = 'TỈNH ỦY CÀ MAU\n\nSố -QĐ/TU\n\nCà Mau, ngày tháng năm\n\nQUYẾT ĐỊNH\n\nvề việc một';
    const fields = (tree: Document) =>
      nodesOf(tree).flatMap((node) => blanksOf(node).map(({ kind, field }) => `${kind} ${field}`));
    expect(fields(read(`${head}\n\nĐiều 1. Số -QĐ/TU ngày tháng năm.`))).toEqual([
      'clerical number',
      'clerical date',
      'clerical date',
      'clerical date',
    ]);
    expect(contentBlanksOf(nodesOf(read(head))[2] as Node)).toEqual([]);
  });
});

describe('of a draft', () => {
  test('each stands at its place in the words of its node, with its field, behind labels and the marks of Markdown', () => {
    const tree = tieBlanks(read(TEXT), TEXT, [
      placeOf('[cần bổ sung: tên\\]', 'title'),
      placeOf('[cần bổ sung: số]', 'first'),
      placeOf('[cần bổ sung: số]', 'second', 1),
    ]);
    const told = nodesOf(tree).flatMap((node) =>
      blanksOf(node).map(({ start, end, field }) => [field, printedText(node).slice(start, end), start]),
    );
    expect(told).toEqual([
      ['title', '[cần bổ sung: tên]', 4],
      ['first', '[cần bổ sung: số]', 19],
      ['second', '[cần bổ sung: số]', 40],
    ]);
  });

  test('what is no blank of the draft is none of its nodes, whatever it looks like', () => {
    expect(countContentBlanks(tieBlanks(read(TEXT), TEXT, []))).toBe(0);
  });

  test('a node in which a blank does not stand where it should is asked what it shows', () => {
    const wrong = { ...placeOf('[cần bổ sung: số]', 'first'), text: '[cần bổ sung: khác]' };
    const tree = tieBlanks(read(TEXT), TEXT, [wrong]);
    expect(countContentBlanks(tree)).toBe(2);
  });

  test('they are no part of the JSON of the tree', () => {
    const tree = read(TEXT);
    const before = JSON.stringify(tree);
    expect(JSON.stringify(tieBlanks(tree, TEXT, [placeOf('[cần bổ sung: số]', 'first')]))).toBe(before);
  });
});
