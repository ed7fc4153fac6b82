/** A comparison as Markdown, read as the sites read it. */
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { CHANGE_CLASSES, HABIT_CLASSES } from '../../src/compare/index.js';
import { renderComparisonMarkdown } from '../../src/render/comparison/index.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { makeReport } from '../../src/render/comparison/report.js';
import { anyComparison, comparison, side, unit, wholeChange } from '../support/comparisons.js';

interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
}

const read = (markdown: string): MarkdownNode => unified().use(remarkParse).parse(markdown) as MarkdownNode;

const within = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(within)];

/** What a comparison is printed with; marks of a text must make nothing else. */
const OWN_TYPES = [
  'root',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'text',
  'html',
  'strong',
  'break',
  'blockquote',
];
const OWN_TAGS = ['<ins>', '</ins>', '<del>', '</del>'];

function expectOnlyOwnMarkup(markdown: string): void {
  const nodes = within(read(markdown));
  expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !OWN_TYPES.includes(type))).toEqual([]);
  const tags = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
  expect(tags.filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
  expect(markdown.replace(/\\\\/g, '').match(/(?<!\\)~/g)).toBeNull();
}

/** The words between the tags, in order. */
function marked(markdown: string, name: 'ins' | 'del'): string[] {
  const found: string[] = [];
  let open: string | null = null;
  for (const { type, value = '' } of within(read(markdown))) {
    if (type === 'html' && value === `<${name}>`) open = '';
    else if (type === 'html' && value === `</${name}>`) {
      found.push(open ?? '');
      open = null;
    } else if (open !== null && type === 'text') open += value;
  }
  return found;
}

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('keeps every changed word, and takes no mark of a text for markup', () => {
  fc.assert(
    fc.property(anyComparison, fc.subarray([...CHANGE_CLASSES]), (one, classes) => {
      const hidden = new Set(classes);
      const markdown = renderComparisonMarkdown(one, { catalogue, hidden });
      expectOnlyOwnMarkup(markdown);
      const lines = makeReport(one, hidden, catalogue).flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.lines),
      );
      for (const [name, op] of [
        ['ins', 'insert'],
        ['del', 'delete'],
      ] as const) {
        const expected = lines
          .flat()
          .filter((segment) => segment.op === op && segment.text.trim() !== '')
          .map(({ text }) => oneBlank(text));
        expect(marked(markdown, name).map(oneBlank)).toEqual(expected);
      }
    }),
    { numRuns: 150 },
  );
});

describe('a hostile text', () => {
  const HOSTILE = fc
    .array(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '"',
          '&',
          '&lt;',
          '`',
          '```',
          '*',
          '**',
          '_',
          '~~',
          '[',
          ']',
          '](',
          '(x)',
          '![',
          '#',
          '- ',
          '1. ',
        ],
        ...[
          '> ',
          '|',
          '\\',
          '<script>',
          '</del>',
          '<!--',
          '-->',
          'http://a.vn',
          '===',
          '---',
          'đ',
          ' ',
          '\n',
          '\t',
        ],
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));

  test('is printed as it is, wherever it stands', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (first, second) => {
        const one = comparison({
          articles: [
            unit({
              target: side('article', { number: '1', label: 'Điều 1.', heading: first }),
              heading: { changes: wholeChange('', first) },
              clauses: [
                unit({
                  target: side('paragraph', { text: second, depth: 1, order: 1 }),
                  changes: wholeChange('', second),
                }),
              ],
            }),
          ],
        });
        one.target.name = first;
        one.base.notes = [second];
        const markdown = renderComparisonMarkdown(one, { catalogue, hidden: HABIT_CLASSES });
        expectOnlyOwnMarkup(markdown);
        const inserted = marked(markdown, 'ins').map(oneBlank);
        expect(inserted).toEqual([`Điều 1. ${first}`, second].map(oneBlank).filter((text) => text !== ''));
      }),
      { numRuns: 300 },
    );
  });
});
