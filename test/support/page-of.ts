/** A tree as a page of the web, as a site shows its Markdown: each block an element, each printed number a part of its text. */
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { escapeXml } from '../../src/text/escape-xml.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Document } from '../../src/tree/nodes.js';
import { visit } from '../../src/tree/visit.js';

/** Noise and notes have no form on a page but how they look there, so that a tree with some is none of this law's. */
export function holdsAsides(tree: Document): boolean {
  let holds = false;
  visit(tree, (node) => {
    if (isAside(node)) holds = true;
    return holds ? 'stop' : undefined;
  });
  return holds;
}

export const pageOf = (tree: Document): string =>
  `<!doctype html><meta charset="utf-8"><body>${elementsOf(renderMarkdown(tree).trimEnd())}</body>`;

const elementsOf = (markdown: string): string => blocksOf(markdown).map(elementOf).join('\n');

/** Blocks are parted by an empty line; those of one blockquote by a lone ">". */
const blocksOf = (markdown: string): string[] => markdown.split('\n\n').filter((block) => block !== '');

function elementOf(block: string): string {
  if (block.startsWith('<table')) return block;
  if (block.startsWith('|')) return pipeTable(block);
  if (block.startsWith('>')) return `<blockquote>${elementsOf(block.replace(/^> ?/gm, ''))}</blockquote>`;
  const [, marks, heading = ''] = /^(#{1,6}) (.*)$/s.exec(block) ?? [];
  return marks ? `<h${marks.length}>${words(heading)}</h${marks.length}>` : `<p>${words(block)}</p>`;
}

function pipeTable(block: string): string {
  const [head = '', , ...rows] = block.split('\n');
  return `<table border="1">${[head, ...rows].map(rowOf).join('')}</table>`;
}

const rowOf = (line: string): string => {
  const cells = line.slice(1, -1).match(/(?:\\.|[^|\\])+/gs) ?? [];
  return `<tr>${cells.map((cell) => `<td>${words(cell.trim())}</td>`).join('')}</tr>`;
};

/** The text that Markdown means: bold numbers lose their stars, and a sign behind a backslash is itself. */
const words = (markdown: string): string =>
  escapeXml(markdown.replace(/\\(.)|\*\*/gs, (_, sign: string | undefined) => sign ?? ''));
