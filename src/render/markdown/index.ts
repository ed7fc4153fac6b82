/**
 * The tree as Markdown, in the form that `regulations/` keeps: one paragraph a block, printed numbers as they
 * are, headings for people's eyes only. Parsing it gives the tree back (law 4).
 */

import { headingStandsBeside, standsBesideLabel } from '../../tree/beside-label.js';
import { asideReason, type Cut, cutsAfter, cutText, isAside, isCut } from '../../tree/cuts.js';
import { isProvision } from '../../tree/e-ids.js';
import type { Document, Node, Provision, Quotation } from '../../tree/nodes.js';
import { restoreMarks } from '../../tree/restore-marks.js';
import { hasChildren } from '../../tree/visit.js';
import { escapeAfterBullet, escapeMarkdown } from './escape.js';
import { noiseComment } from './noise-comment.js';
import { noteElement } from './note-element.js';
import { renderTable } from './table.js';

/** @returns Markdown text, ending with a line break; without front matter */
export function renderMarkdown(tree: Document): string {
  return `${blocksOf(restoreMarks(tree).children).join('\n\n')}\n`;
}

function blocksOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node, index) => (isCut(node) ? [] : blocks(node, cutsAfter(nodes, index))));
}

function blocks(node: Node, cuts: readonly Cut[]): string[] {
  if (node.type === 'note') return [noteElement(node.value)];
  if (isAside(node)) return [noiseComment(asideReason(node), node.value)];
  if (isProvision(node)) return provision(node);
  if (node.type === 'quotation') return quotation(node);
  if (node.type === 'table') return [renderTable(node, cellText)];
  if (node.type === 'paragraph' && node.role === 'type') return [`# ${withCuts(node.value, cuts)}`];
  if ('value' in node)
    return [labelled('label' in node ? node.label : undefined, withCuts(node.value, cuts))];
  const label = 'label' in node ? [escapeMarkdown(node.label, true)] : [];
  return hasChildren(node) ? [...label, ...blocksOf(node.children)] : label;
}

/** A quotation without marks of its own stands in a blockquote, which reads back as one. */
function quotation(node: Quotation): string[] {
  const inner = blocksOf(node.children);
  const [first] = node.children;
  const isMarked = first?.type === 'paragraph' && /^(?:["“«„”]|''|‘‘|’’)/u.test(first.value);
  return isMarked ? inner : [inner.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')];
}

/** A text with the noise that cut it, as comments where it stood. */
function withCuts(value: string, cuts: readonly Cut[], atStart = true): string {
  return cutText(value, cuts)
    .map((piece, index) =>
      typeof piece === 'string'
        ? escapeMarkdown(piece, atStart && index === 0)
        : noiseComment(asideReason(piece), piece.value),
    )
    .join(' ');
}

/** The paragraphs of a cell, each with the noise that cut it. */
const cellText = (nodes: readonly Node[]): string[] => blocksOf(nodes);

const isBullet = (label: string): boolean => /^[-+]$/.test(label);

/** A list marker of Markdown's own ("1.", "-") stays bare; any other marker is text. */
function labelled(label: string | undefined, text: string): string {
  if (label === undefined) return text;
  const marker = isBullet(label) || /^\d{1,9}[.)]$/.test(label) ? label : escapeMarkdown(label, true);
  return text ? `${marker} ${isBullet(label) ? escapeAfterBullet(text) : text}` : marker;
}

const besideLabel = (label: string, printed: string, text: string): string[] =>
  standsBesideLabel(label, text) ? [`${printed} ${text}`] : [printed, text];

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
  const cuts = cutsAfter(node.children, -1);
  const inner = blocksOf(node.children.slice(cuts.length));
  if (level && node.type !== 'article') return [...division(node, level, cuts), ...inner];
  if (node.heading !== null) return [...heading(node, level, cuts, node.children[cuts.length]), ...inner];
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return [boldLabel(node), ...inner];
  const textCuts = cutsAfter(node.children, 0);
  const text = withCuts(first.value, textCuts);
  const lead = isBullet(node.label)
    ? [labelled(node.label, text)]
    : besideLabel(node.label, boldLabel(node), text);
  return [...lead, ...blocksOf(rest.slice(textCuts.length))];
}

/** "Chương I" over its name, so that a label without a mark is never taken for the start of a sentence. */
function division(node: Provision, level: string, cuts: readonly Cut[]): string[] {
  const name = node.heading === null ? [] : [`${level} ${withCuts(node.heading, cuts)}`];
  return [`${level} ${escapeMarkdown(node.label, true)}`, ...name];
}

/** An article's heading beside its number, or under it where the number has no mark ("Điều 5") or it would be another there. */
function heading(
  node: Provision,
  level: string | undefined,
  cuts: readonly Cut[],
  first: Node | undefined,
): string[] {
  const text = withCuts(node.heading ?? '', cuts);
  if (!level) return besideLabel(node.label, labelled(node.label, ''), text);
  const isBelow =
    /[\p{L}\d]$/u.test(node.label) || !headingStandsBeside(node.label, node.heading ?? '', first);
  const label = escapeMarkdown(node.label, true);
  return isBelow ? [`${level} ${label}`, `${level} ${text}`] : [`${level} ${label} ${text}`];
}

const boldLabel = (node: Provision): string =>
  node.type === 'article' ? `**${escapeMarkdown(node.label, true)}**` : labelled(node.label, '');
