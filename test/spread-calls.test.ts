/**
 * `list.push(...many)` puts each of them on the stack: a document of 130,000 lines ends in "Maximum call stack size exceeded".
 * What is as long as a document is added with `pushAll`; what is spread here is short, for the reason given.
 */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, readProjectFile } from './support/source-files.js';

const SHORT: Readonly<Record<string, string>> = {
  'align/links.ts': 'reasons of one pair',
  'align/pair-rejoined.ts': 'the first words of a group',
  'commands/papering/comparison-table.ts': 'rows of a table, one an article or clause',
  'compare/classify/reversal.ts': 'the poles of one opposition',
  'compare/match-misspelt.ts': 'words of one misspelt stretch',
  'draft/apply-provisions.ts': 'provisions of one profile',
  'draft/parse-profile.ts': 'places of one key of a profile, which is at most 1 MB',
  'edit/comments.ts': 'the marks of one comment',
  'edit/hang-comments.ts': 'the marks of one comment',
  'edit/markup-tree.ts': 'nodes that one edit puts in',
  'edit/markup.ts': 'one element and the text before it',
  'edit/merge/lay-in.ts': 'what reviewers put in at one place of a paragraph',
  'edit/merge/paragraph-plan.ts': 'proposals of the copies for the same words',
  'edit/redline/blocks/redline-blocks.ts': 'paragraphs that one block brings in',
  'edit/tracked-text.ts': 'nodes that one edit puts in',
  'messages/gather-rooms.ts': 'rooms of the source',
  'parse/structures/index.ts': 'the 256 signs of a symbol font',
  'print/comparison/correspondence-table.ts': 'rows of a table, one an article',
  'print/draft-report.ts': 'blanks of danvan’s own templates',
  'print/drafts-report.ts': 'gaps and failures of the places that a user names',
  'print/help-page.ts': 'options of one command',
  'print/matrix/print-table.ts': 'rows of a table, one a file that the user names',
  'read/docx/decode-xml.ts': 'the first 256 bytes of a part',
  'read/html/collect-lines.ts': 'one segment',
  'read/html/parse-page.ts': 'the parameters of one function',
  'read/pdf/page-furniture.ts': 'pages of a PDF, at most 5,000',
  'render/akn/inline-text.ts': 'stretches between two marks of one line',
  'render/check/coverage-bar.ts': 'required articles of one template',
  'render/check/report-page.ts': 'severities, rules, scripts, and sentences about one file',
  'render/comparison/correspondence.ts': 'articles that one was split into',
  'render/html/change-list.ts': 'parts of one element',
  'render/html/correspondence-table.ts': 'rows of a table, one an article',
  'render/html/html-page.ts': 'parts and scripts of one page',
  'render/html/reason-filter.ts': 'the seven reasons of a change',
  'render/html/render-html.ts': 'parts of one element',
  'render/html/tools.ts': 'parts of one element',
  'render/matrix/print-map.ts': 'names on a map, one a text that the user names',
  'render/matrix/render-page.ts': 'parts of one element',
  'render/update/render-update-html.ts': 'parts of one element',
  'render/word/columns.ts': 'lines of one side of a masthead',
  'render/word/content-height.ts': 'lines of one page',
  'render/word/fit-cover.ts': 'parts of one cover',
  'render/word/nodes/closing.ts': 'lines of one signature',
  'render/word/nodes/masthead.ts': 'runs of one line',
  'render/word/nodes/printer.ts': 'runs between two marks of one line',
  'render/word/style-sheet.ts': 'properties of one style',
  'text/hardly-vietnamese.ts': 'words of at most 300 signs',
  'text/nearest.ts': 'the three or four ways into one field of a table',
  'text/syllable-tables.ts': 'the six letters with a hat, horn or breve',
  'tree/restore-marks.ts': 'marks of notes of one line',
  'update/rebuild.ts': 'what is put into one provision',
};

test('lists of a document are not spread into calls', () => {
  const spread = filesUnder('src').filter(
    (path) => path.endsWith('.ts') && spreadsIntoCall(readProjectFile(`src/${path}`)),
  );
  expect(spread).toEqual(Object.keys(SHORT));
});

test('a spread is noticed where it goes on the stack, and not in a list', () => {
  for (const call of ['list.push(...many)', 'Math.max(...many)', 'list?.unshift(1, ...many)'])
    expect(spreadsIntoCall(call), call).toBe(true);
  expect(spreadsIntoCall('const all = [...one, ...two]; call([...one]);')).toBe(false);
});

function spreadsIntoCall(text: string): boolean {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && node.arguments.some(ts.isSpreadElement)) ||
    ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return visit(file);
}
