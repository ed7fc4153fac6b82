/** The five laws of the tree (design, "One tree in the middle"), each over many texts. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderText } from '../../src/render/text/index.js';
import { isProvision } from '../../src/tree/e-ids.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll, visit } from '../../src/tree/visit.js';
import { anyDocument, sentence } from '../support/legal-text.js';
import {
  firstDifference,
  nonBlank,
  parseText,
  SEED_NAMES,
  seedText,
  withoutPlaces,
} from '../support/seeds.js';

const paragraphs = (lines: readonly string[]): string => lines.join('\n\n');
const parsePlain = (text: string) => parseRegulation(readPlainText(text).blocks).tree;
const parseMarkdown = (text: string) => parseRegulation(readMarkdown(text).blocks).tree;
const RUNS = { numRuns: 400 };

describe('1. nothing is lost', () => {
  test('of any lines in any order', () => {
    fc.assert(
      fc.property(anyDocument, (lines) => {
        return nonBlank(renderText(parsePlain(paragraphs(lines)))) === nonBlank(lines.join(''));
      }),
      RUNS,
    );
  });

  const variants: [string, (text: string) => string][] = [
    ['as published', (text) => text],
    ['decomposed (NFD)', (text) => text.normalize('NFD')],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with CR alone', (text) => text.replaceAll('\n', '\r')],
    ['with a byte order mark', (text) => `\ufeff${text}`],
  ];
  test.each(SEED_NAMES.flatMap((name) => variants.map(([how, change]) => [name, how, change] as const)))(
    '%s, %s',
    async (name, _how, change) => {
      const { tree } = await parseText(change(seedText(name)));
      const visible = seedText(name)
        .replace(/\*\*|(?<![\p{L}\d])\*(?=\S)|(?<=\S)\*(?![\p{L}\d])/gu, '')
        .replace(/^#+ /gm, '');
      expect(firstDifference(nonBlank(renderText(tree)), nonBlank(visible))).toBeNull();
    },
  );

  test.each(SEED_NAMES)('%s with its lines shuffled', (name) => {
    const lines = seedText(name)
      .split('\n')
      .filter((line) => line.trim());
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 5 }), (shuffled) => {
        return nonBlank(renderText(parsePlain(paragraphs(shuffled)))) === nonBlank(shuffled.join(''));
      }),
      { numRuns: 40 },
    );
  });
});

describe('2. numbers are what was printed', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 });
  test('clauses keep their numbers, whatever stands between them', () => {
    fc.assert(
      fc.property(numbers, fc.array(sentence, { minLength: 9, maxLength: 9 }), (printed, texts) => {
        // Behind a colon "1." begins a list of the clause's own.
        const lines = printed.map(
          (number, index) => `${number}. Phối hợp ${texts[index]?.replace(/:$/, '.')}`,
        );
        for (const parse of [parsePlain, parseMarkdown]) {
          const tree = parse(paragraphs(['Điều 1. Trách nhiệm của cấp ủy', ...lines]));
          expect(selectAll(tree, 'clause').map((clause) => clause.number)).toEqual(printed.map(String));
        }
      }),
    );
  });

  test('eIds are unique, and those of numbered provisions hold the printed number', () => {
    fc.assert(
      fc.property(anyDocument, (lines) => {
        const eIds: string[] = [];
        visit(parsePlain(paragraphs(lines)), (node) => {
          if (!isProvision(node)) return;
          expect(node.eId === undefined).toBe(node.number === null);
          if (node.eId !== undefined) eIds.push(node.eId);
          if (node.number !== null) expect(node.label).toContain(node.number);
        });
        expect(new Set(eIds).size).toBe(eIds.length);
      }),
      RUNS,
    );
  });
});

describe('3. one text, one tree', () => {
  test('as plain text and as Markdown, composed or not, with any line ends', () => {
    fc.assert(
      fc.property(anyDocument, (lines) => {
        const tree = parsePlain(paragraphs(lines));
        const expected = withoutPlaces(tree);
        const same = (other: Document) => isDeepStrictEqual(withoutPlaces(other), expected);
        return (
          same(parseMarkdown(renderMarkdown(tree))) &&
          same(parsePlain(paragraphs(lines).normalize('NFD'))) &&
          same(parsePlain(lines.join('\r\n\r\n'))) &&
          same(parseMarkdown(renderMarkdown(tree).replaceAll('\n', '\r')))
        );
      }),
      RUNS,
    );
  });
});

describe('4. round trip', () => {
  test.each(SEED_NAMES)('%s', async (name) => {
    const { tree } = await parseText(seedText(name));
    expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
  });

  test('of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyDocument.map(paragraphs), fc.string({ unit: 'grapheme', maxLength: 300 })),
        (text) => {
          const tree = parseMarkdown(text);
          return isDeepStrictEqual(withoutPlaces(parseMarkdown(renderMarkdown(tree))), withoutPlaces(tree));
        },
      ),
      RUNS,
    );
  });
});

describe('5. any input parses', () => {
  test('text of any characters, as plain text and as Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect(parsePlain(text).type).toBe('document');
        expect(parseMarkdown(text).type).toBe('document');
      }),
      RUNS,
    );
  });

  test('ten thousand levels of nothing do not hang it', () => {
    for (const unit of ['> ', '- ', '**', '“', '(', 'Điều 1. ', '1. ']) {
      expect(parsePlain(unit.repeat(10_000)).type).toBe('document');
    }
  });
});
