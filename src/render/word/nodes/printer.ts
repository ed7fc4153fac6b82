/** What a node printer is, and the pieces that several of them share. */

import type { RuleSet } from '../../../form/rule-set.js';
import { blanksOf } from '../../../tree/blanks.js';
import { asideReason, isAside, isCut, wholeCharacter } from '../../../tree/cuts.js';
import type { Node, NodeType, NoteOrNoise } from '../../../tree/nodes.js';
import { printedText } from '../../../tree/text-of.js';
import { runsWithBlanks } from '../blanks.js';
import { type Content, type Run, text } from '../content.js';
import { type CharacterStyle, noiseStyle } from '../styles.js';

export type NodeOf<T extends NodeType> = Extract<Node, { type: T }>;

/** A node, and the noise after it that had cut its text. */
export interface CutNode {
  node: Node;
  cuts: NoteOrNoise[];
}

export interface PrintContext {
  rules: RuleSet;
  /** Prints nodes in order, each with the printer of its type. */
  printAll(nodes: readonly Node[]): Content[];
  printCut(nodes: readonly CutNode[]): Content[];
}

/** Prints one node with the noise that cut its text. */
export type Printer<T extends NodeType> = (
  node: NodeOf<T>,
  context: PrintContext,
  cuts: readonly NoteOrNoise[],
) => Content[];

/** Puts each noise node that cut a text (`at`) with the node whose text it cut. */
export function groupCuts(nodes: readonly Node[]): CutNode[] {
  const groups: CutNode[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isCut(node) && last && 'value' in last.node && !isAside(last.node)) {
      last.cuts.push(node);
    } else {
      groups.push({ node, cuts: [] });
    }
  }
  return groups;
}

/**
 * Runs of the words that a node prints: blanks as they are to be filled in, and each noise hidden at the place where it cut the text.
 * @param widths of the gaps for number and day, where the line has such
 */
export function wordRuns(node: Node, cuts: readonly NoteOrNoise[] = [], widths?: RuleSet['blanks']): Run[] {
  const value = printedText(node);
  const words = { value, blanks: blanksOf(node), widths };
  const runs: Run[] = [];
  let done = 0;
  for (const noise of cuts) {
    const at = Math.max(done, wholeCharacter(value, noise.at ?? value.length));
    const style = noiseStyle(asideReason(noise));
    const between = runsWithBlanks(words, done, at);
    // Two of one kind side by side, as the footnotes of a page, stay two.
    if (at === done && runs.at(-1)?.style === style) runs.push({ kind: 'break', style });
    runs.push(...between, text(noise.value, style));
    done = at;
  }
  return [...runs, ...runsWithBlanks(words, done, value.length)];
}

/** A label and what follows it on one line: "- Căn cứ …", "Điều 1. Ban hành …". */
export function labelled(label: string | undefined, rest: Run[], labelStyle?: CharacterStyle): Run[] {
  if (!label) return rest;
  return rest.length > 0 ? [text(label, labelStyle), text(' '), ...rest] : [text(label, labelStyle)];
}
