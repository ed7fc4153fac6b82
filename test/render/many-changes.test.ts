/** What is told of a comparison of many lines takes the time that their number takes, and nothing in it is obeyed by a terminal. */
import { expect, test } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { renderTerminal } from '../../src/print/comparison/render-terminal.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { renderComparisonMarkdown } from '../../src/render/markdown/comparison/render-markdown.js';

const treeOf = (text: string) => parseRegulation(readMarkdown(text).blocks).tree;
const shown = { catalogue, hidden: new Set<never>(), colour: false };

test('of fifteen hundred paragraphs without an address', () => {
  const text = 'Cấp ủy xã lãnh đạo.\n\n'.repeat(1500);
  const comparison = compareRegulations(treeOf(text), treeOf(text.replaceAll('xã', 'phường')));
  expect(renderTerminal(comparison, shown)).toContain('phường');
}, 30_000);

test('of twenty thousand like changes in one paragraph', () => {
  const text = 'xã, '.repeat(20_000);
  const comparison = compareRegulations(treeOf(text), treeOf(text.replaceAll('xã', 'phường')));
  expect(renderComparisonMarkdown(comparison, shown)).toContain('phường');
}, 30_000);

test.each(['a\u001b[31m.md', 'a\u009b.md', 'a\u202emd.exe'])('of a file with the name %j', (name) => {
  const tree = treeOf('Điều 1. Phạm vi\n\nCác cấp ủy.');
  const comparison = compareRegulations(tree, treeOf('Điều 1. Phạm vi\n\nCác đoàn thể.'), {
    names: { base: name, target: 'b.md' },
  });
  for (const told of [renderComparisonMarkdown(comparison, shown), renderTerminal(comparison, shown)]) {
    expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(told).toContain('a\ufffd');
  }
});
