/** A note is told by its place in one format and stands in the text in another. */
import { describe, expect, it } from 'vitest';
import { compareRegulations, withNestedUnits } from '../../src/compare/index.js';
import { withEqualNotes } from '../../src/compare/notes-in-lines.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { phrases } from '../support/phrases.js';

const HEAD = '# QUY CHẾ\n\nVề việc mẫu\n\n#### Điều 1. Mẫu\n\n';
const parse = (text: string): Document => parseRegulation(readMarkdown(HEAD + text).blocks).tree;

const WITH_NOTES = parse(
  '1. Đơn vị nộp đơn[^1] theo mẫu[^2] cho văn phòng.\n\n[^1]: Tên đơn vị.\n\n[^2]: Số của mẫu.',
);
const inLines = (first: string): Document =>
  parse(`1. Đơn vị nộp đơn theo mẫu cho văn phòng.\n\n${first}\n\n[^2] Số của mẫu.`);

const printed = (tree: Document): string =>
  [...selectAll(tree, 'paragraph'), ...selectAll(tree, 'clause'), ...selectAll(tree, 'note')]
    .map((node) => ('value' in node ? node.value : ''))
    .join(' ');

const told = (base: Document, target: Document, isOneFormat: boolean): string[] => {
  const { articles, outside } = compareRegulations(base, target, { phrases, isOneFormat });
  const changes = articles
    .flatMap(withNestedUnits)
    .flatMap((unit) => [...unit.heading.changes, ...unit.changes]);
  return [
    ...changes.map(({ base: from, target: to }) => `${from}|${to}`),
    ...outside.map(({ base: from, target: to }) => `${from}|${to}`),
  ];
};

describe('notes that the other text has as lines of its own', () => {
  it('are left out on both sides where they say the same', () => {
    const [notes, lines] = withEqualNotes(WITH_NOTES, inLines('¹ Tên đơn vị.'));
    expect(printed(notes)).not.toContain('Tên đơn vị');
    expect(printed(lines)).not.toContain('Tên đơn vị');
    expect(printed(lines)).toContain('Đơn vị nộp đơn theo mẫu');
  });

  it('stay where they say something else, and where a line has no number', () => {
    for (const line of ['¹ Tên của đơn vị.', 'Tên đơn vị.', '² Tên đơn vị.']) {
      const [notes, lines] = withEqualNotes(WITH_NOTES, inLines(line));
      expect(printed(notes)).toContain('Tên đơn vị');
      expect(printed(lines)).toContain(line.replace(/^[¹²] /, ''));
    }
  });

  it('are the same whichever text has them', () => {
    const lines = inLines('¹ Tên đơn vị.');
    const [first, second] = [withEqualNotes(WITH_NOTES, lines), withEqualNotes(lines, WITH_NOTES)];
    expect(second).toEqual([first[1], first[0]]);
  });

  it('are differences of two texts in one format', () => {
    const lines = inLines('¹ Tên đơn vị.');
    expect(told(WITH_NOTES, lines, true).length).toBeGreaterThan(told(WITH_NOTES, lines, false).length);
    expect(told(WITH_NOTES, lines, false).join()).not.toContain('Tên đơn vị');
  });
});
