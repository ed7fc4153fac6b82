/** Blocks to the article tree. Never throws on a bad document: what it does not know is a paragraph. */
import type { Finding } from '../findings/finding.js';
import { reporter } from '../findings/finding.js';
import type { Block } from '../read/block.js';
import { isHardlyVietnamese } from '../text/hardly-vietnamese.js';
import { assignEIds } from '../tree/e-ids.js';
import type { Document, Noise, Note, TopNode } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';
import { documentKind } from './document-kind.js';
import { parseInstrument } from './instrument.js';
import { asideNode } from './leaf-nodes.js';
import type { Line } from './line.js';
import type { messages } from './messages.vi.js';
import { documentMeta } from './meta.js';
import { reportGaps, reportLostArticles } from './number-gaps.js';
import { settleLines } from './settle-lines.js';
import { splitTexts } from './split-texts.js';
import { tieNotes } from './tie-notes.js';

const report = reporter<typeof messages>();

export interface ParseResult {
  tree: Document;
  /** Joins, noise and doubts, in document order. */
  findings: Finding[];
}

/**
 * Parses a document of any kind into the article tree.
 * @param blocks the lines that a reader gave, in reading order
 * @returns the tree, in which every non-blank character of the blocks is in exactly one node, in order
 */
export function parseRegulation(blocks: readonly Block[]): ParseResult {
  const given = blocks.map((block): Line => ({ ...block, origin: [...block.origin] }));
  const { lines, findings } = settleLines(given);
  const { tree, findings: doubts } = parseLines(lines);
  tieNotes(assignEIds(tree));
  const doubtful = isHardlyVietnamese(lines.filter((line) => !line.noise).map((line) => line.text));
  const foreign = doubtful ? [report('parse.notVietnamese', undefined)] : [];
  return {
    tree,
    findings: [
      ...foreign,
      ...findings,
      ...doubts,
      ...reportGaps(tree),
      ...reportLostArticles(tree, lines),
      ...noiseNotes(selectAll(tree, 'noise')),
      ...reportNotes(selectAll(tree, 'note')),
    ],
  };
}

function parseLines(lines: readonly Line[]): ParseResult {
  const texts = splitTexts(lines);
  if (!texts) return parseText(lines);
  const parts = texts.map((text) =>
    text.isFurniture
      ? text.lines.map((line) => asideNode(line, line.noise ?? 'pageFurniture'))
      : parseText(text.lines),
  );
  const children = parts.flatMap((part): TopNode[] => (Array.isArray(part) ? part : [part.tree]));
  const findings = parts.flatMap((part) => (Array.isArray(part) ? [] : part.findings));
  return { tree: { type: 'document', kind: 'page', meta: documentMeta([]), children }, findings };
}

function parseText(lines: readonly Line[]): ParseResult {
  const { children, findings } = parseInstrument(lines);
  const meta = documentMeta(children);
  return { tree: { type: 'document', kind: documentKind(children, meta.type), meta, children }, findings };
}

/** A note for each noise; the marks of notes, of which a consolidated text has a hundred, have one together. */
function noiseNotes(noise: readonly Noise[]): Finding[] {
  const [mark, ...more] = noise.filter((each) => each.reason === 'noteMark');
  const notes = noise.filter((each) => each.reason !== 'noteMark').map(noiseNote);
  if (!mark) return notes;
  const text = mark.value;
  const origin = mark.data?.origin ?? [];
  return [
    ...notes,
    report('parse.noteMarks', { text, count: more.length + 1 }, { severity: 'note', origin }),
  ];
}

/** One remark for all notes, and how many of them no mark of the text answers. */
function reportNotes(notes: readonly Note[]): Finding[] {
  const [first] = notes;
  if (!first) return [];
  const loose = notes.filter(({ data }) => !data?.at).length;
  const origin = first.data?.origin ?? [];
  return [report('parse.notes', { count: notes.length, loose }, { severity: 'note', origin })];
}

function noiseNote(noise: Noise): Finding {
  const text = noise.value.length > 60 ? `${noise.value.slice(0, 60)}…` : noise.value;
  return report('parse.noise', { text }, { severity: 'note', origin: noise.data?.origin ?? [] });
}
