/** Inputs that used to hang a reader, to end it in a stack trace, or to reach the terminal as they are. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderText } from '../../src/render/text/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { withoutPlaces } from '../support/seeds.js';
import { HAS_SHARED_CASES, parseSharedCase } from '../support/shared-cases.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const parseMarkdown = (text: string) => parseRegulation(readMarkdown(text).blocks).tree;

describe.skipIf(!HAS_SHARED_CASES)('held inputs', () => {
  test.each([
    '01-redos-comments.md',
    '02-html-column0.html',
    '02b-lo-list.html',
    '05-redos-mau-so.txt',
    '08-stack-blockquote.md',
    '11b-docx-ilvl-slow.docx',
    '16-terminal-escape.html',
    '04-pdf-nul.pdf',
  ])('%s is read, without a control character in any output', async (name) => {
    const { tree } = await parseSharedCase(`hold/${name}`);
    expect(renderText(tree).trim()).not.toBe('');
    expect(`${renderText(tree)}${renderMarkdown(tree)}${JSON.stringify(tree)}`).not.toMatch(CONTROLS);
  });

  test('14-docx-xml-encoding.docx is read in the encoding that it names', async () => {
    const { tree } = await parseSharedCase('hold/14-docx-xml-encoding.docx');
    expect(renderText(tree)).toBe('Đi?u 1. ?ây là\n');
  });

  test('04-pdf-nul.pdf: the page whose letters are out of order is named', async () => {
    const { findings } = await parseSharedCase('hold/04-pdf-nul.pdf');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('read.lettersOutOfOrder');
  });

  test('20-recipients.txt: the same tree after the round trip', async () => {
    const { tree } = await parseSharedCase('hold/20-recipients.txt');
    expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
    expect(selectAll(tree, 'recipients')[0]?.children.map(({ type }) => type)).toEqual(['item', 'item']);
  });
});

describe('Markdown nested beyond what a person writes', () => {
  test.each([
    ['quotes', `${'> '.repeat(5000)}Nội dung`],
    ['lists on one line', `${'- '.repeat(3000)}Nội dung`],
    ['both', `${'> - '.repeat(2000)}Nội dung`],
    ['numbers', `${'1. '.repeat(2000)}Nội dung`],
    ['indents', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- mục ${at}\n`).join('')],
  ])('%s: is read line by line', (_, text) => {
    const printed = renderText(parseMarkdown(text));
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(printed).toContain(word);
  });

  test('but rules, tables and lists of a few levels keep their structure', () => {
    const text = `${'-'.repeat(300)}\n\n> > - Một\n>\n>     - Hai\n\n| a | ${'-'.repeat(200)} |`;
    expect(readMarkdown(text).blocks.map((block) => block.text)).toEqual([
      '-'.repeat(300),
      '- Một',
      '- Hai',
      `| a | ${'-'.repeat(200)} |`,
    ]);
  });
});
