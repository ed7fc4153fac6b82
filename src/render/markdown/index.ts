/**
 * The tree as Markdown, in the form that `regulations/` keeps: one paragraph a block, printed numbers as they
 * are, headings for people's eyes only. Parsing it gives the tree back (law 4).
 */

import { isProvision } from '../../tree/e-ids.js';
import type { Document, Node, Noise, Paragraph, Provision } from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import { escapeMarkdown } from './escape.js';
import { noiseComment } from './noise-comment.js';

/** @returns Markdown text, ending with a line break; without front matter */
export function renderMarkdown(tree: Document): string {
  return `${blocksOf(tree.children).join('\n\n')}\n`;
}

function blocksOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node, index) => (isCut(node) ? [] : blocks(node, cutsAfter(nodes, index))));
}

const isCut = (node: Node | undefined): node is Noise & { at: number } =>
  node?.type === 'noise' && node.at !== undefined;

function cutsAfter(nodes: readonly Node[], index: number): (Noise & { at: number })[] {
  const cuts = [];
  for (let next = index + 1; ; next++) {
    const node = nodes[next];
    if (!isCut(node)) return cuts;
    cuts.push(node);
  }
}

function blocks(node: Node, cuts: readonly (Noise & { at: number })[]): string[] {
  if (node.type === 'noise') return [noiseComment(node.reason, node.value)];
  if (isProvision(node)) return provision(node);
  if (node.type === 'paragraph' && node.role === 'type') return [`# ${escapeMarkdown(node.value, true)}`];
  if ('value' in node)
    return [labelled('label' in node ? node.label : undefined, withCuts(node.value, cuts))];
  const label = 'label' in node ? [escapeMarkdown(node.label, true)] : [];
  return hasChildren(node) ? [...label, ...blocksOf(node.children)] : label;
}

/** A text with the noise that cut it, as comments where it stood. */
function withCuts(value: string, cuts: readonly (Noise & { at: number })[]): string {
  let from = 0;
  const pieces = cuts.map((cut) => {
    const piece = escapeMarkdown(value.slice(from, cut.at).trimEnd(), from === 0);
    from = cut.at;
    return `${piece} ${noiseComment(cut.reason, cut.value)} `;
  });
  return pieces.join('') + escapeMarkdown(value.slice(from), from === 0);
}

/** A list marker of Markdown's own ("1.", "-") stays bare; any other marker is text. */
function labelled(label: string | undefined, text: string): string {
  if (label === undefined) return text;
  const marker = /^(?:[-+]|\d{1,9}[.)])$/.test(label) ? label : escapeMarkdown(label, true);
  return text ? `${marker} ${text}` : marker;
}

const LEVELS: Partial<Record<Provision['type'], string>> = {
  appendix: '##',
  part: '##',
  chapter: '##',
  section: '###',
  subsection: '###',
  article: '####',
};

function provision(node: Provision): string[] {
  const level = LEVELS[node.type];
  if (level && node.type !== 'article') return [...division(node, level), ...blocksOf(node.children)];
  if (node.heading !== null) return [...heading(node, level), ...blocksOf(node.children)];
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return [label(node), ...blocksOf(node.children)];
  const cuts = cutsAfter(node.children, 0);
  const lead = `${label(node)} ${withCuts(first.value, cuts)}`;
  return [lead, ...blocksOf(rest.slice(cuts.length))];
}

/** "Chương I" over its name, so that a label without a mark is never taken for the start of a sentence. */
function division(node: Provision, level: string): string[] {
  const name = node.heading === null ? [] : [`${level} ${escapeMarkdown(node.heading, true)}`];
  return [`${level} ${escapeMarkdown(node.label, true)}`, ...name];
}

function heading(node: Provision, level: string | undefined): string[] {
  const text = escapeMarkdown(node.heading ?? '', true);
  if (!level) return [labelled(node.label, text)];
  const joined = /\p{L}$|\d$/u.test(node.label) ? null : `${level} ${label(node, false)} ${text}`;
  return joined ? [joined] : [`${level} ${label(node, false)}`, `${level} ${text}`];
}

const label = (node: Provision | Paragraph, bold = true): string =>
  bold && node.type === 'article' ? `**${escapeMarkdown(node.label, true)}**` : labelled(node.label, '');
