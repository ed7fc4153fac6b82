/** A small document with a table, in each format that can say what a table is. */

import type { Block } from '../../src/read/block.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readHtml } from '../../src/read/html/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { docx, paragraph, table } from './docx-package.js';

export type Rows = readonly (readonly string[])[];

/** Paragraphs, a table of data, and paragraphs below it. */
export interface TableDocument {
  above: readonly string[];
  rows: Rows;
  below: readonly string[];
}

export const TABLE_FORMATS = ['docx', 'html', 'markdown', 'drawn in Markdown', 'drawn in text'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const GRID = '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';

/** The lines of the document, written in a format and read again. */
export function readTableDocument({ above, rows, below }: TableDocument, format: TableFormat): Block[] {
  if (format === 'docx') {
    const body = [
      ...above.map((text) => paragraph(text)),
      table(rows, GRID),
      ...below.map((text) => paragraph(text)),
    ];
    return readDocx({ name: 'a.docx', bytes: docx(body.join('')) }).blocks;
  }
  if (format === 'markdown') return readMarkdown([...above, pipes(rows), ...below].join('\n\n')).blocks;
  if (format === 'drawn in Markdown')
    return readMarkdown([...above, drawn(rows), ...below].join('\n\n')).blocks;
  if (format === 'drawn in text') return readPlainText([...above, drawn(rows), ...below].join('\n\n')).blocks;
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const body = [
    ...above.map(asParagraph),
    `<table border="1">${cells.join('')}</table>`,
    ...below.map(asParagraph),
  ];
  const bytes = new TextEncoder().encode(
    `<html><meta charset="utf-8"><body>${body.join('\n')}</body></html>`,
  );
  return readHtml({ name: 'a.html', bytes }).blocks;
}

const asParagraph = (text: string): string => `<p>${text}</p>`;

const pipes = (rows: Rows): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
};

/** Columns of ten letters, each cell on as many lines as it needs, as Pandoc draws a table. */
export function drawn(rows: Rows): string {
  const width = 10;
  const border = (sign: string) => `+${(rows[0] ?? []).map(() => sign.repeat(width + 2)).join('+')}+`;
  const lines = rows.flatMap((row, index) => {
    const cells = row.map((cell) => wrapped(cell, width));
    const height = Math.max(...cells.map(({ length }) => length));
    const printed = Array.from(
      { length: height },
      (_, line) => `| ${cells.map((cell) => (cell[line] ?? '').padEnd(width)).join(' | ')} |`,
    );
    return [...printed, border(index === 0 ? '=' : '-')];
  });
  return [border('-'), ...lines].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
