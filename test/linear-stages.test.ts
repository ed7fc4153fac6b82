/**
 * Stages on texts of many like things: what takes linear time is done in a second or two, what takes the square of their number
 * runs into the time limit. `npm run bench` measures how each stage grows with each kind of text.
 */
import { expect, test } from 'vitest';
import { parseRegulation } from '../src/parse/index.js';
import { readMarkdown } from '../src/read/markdown/index.js';
import { renderMarkdown } from '../src/render/markdown/index.js';
import { renderText } from '../src/render/text/index.js';
import type { Document, Noise } from '../src/tree/nodes.js';
import { check, TODAY } from './support/check-materials.js';

const META = { number: null, date: null, place: null, issuer: null, type: null, subject: null, signer: null };
const page = (children: Document['children']): Document => ({
  type: 'document',
  kind: 'page',
  meta: META,
  children,
});
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

test('a text of a hundred thousand paragraphs is written', () => {
  const tree = page(many(100_000, () => ({ type: 'paragraph', value: 'Cấp ủy xã.' })));
  expect(renderMarkdown(tree)).toHaveLength(12 * 100_000 - 1);
  expect(renderText(tree)).toHaveLength(11 * 100_000);
}, 20_000);

test('a paragraph with a hundred thousand marks of notes is written', () => {
  const marks = many(
    100_000,
    (at): Noise => ({ type: 'noise', reason: 'noteMark', value: '[1]', at: 3 * at }),
  );
  const tree = page([{ type: 'paragraph', value: 'xã '.repeat(100_000).trim() }, ...marks]);
  expect(renderText(tree).match(/\[1\]/g)).toHaveLength(100_000);
}, 20_000);

test('a paragraph with twenty-four thousand stray marks of emphasis is read', () => {
  const { blocks } = readMarkdown('**xã *tỉnh '.repeat(12_000));
  expect(blocks[0]?.text).not.toContain('*');
}, 30_000);

test('a paragraph in which a rule finds twenty thousand faults is checked', () => {
  const { tree } = parseRegulation(readMarkdown(many(20_000, (at) => `với với ${at}`).join('; ')).blocks);
  const { findings } = check({ tree }, { today: TODAY });
  expect(findings.filter(({ ruleId }) => ruleId === 'no-repeated-word').length).toBe(20_000);
}, 30_000);

test('an article whose six thousand clauses each refer to one that is not there is checked', () => {
  const clauses = many(6_000, (at) => `${at + 1}. Thực hiện theo khoản ${at + 20_000} Điều này.`);
  const { tree } = parseRegulation(readMarkdown(['Điều 1. Trách nhiệm', ...clauses].join('\n\n')).blocks);
  const { findings } = check({ tree }, { today: TODAY });
  expect(findings.filter(({ ruleId }) => ruleId === 'no-broken-reference').length).toBe(6_000);
}, 60_000);
