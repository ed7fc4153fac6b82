/** The headers and footers of two files that answer each other: those of one kind in the same section (17.10). */
import type { Markup } from '../markup.js';
import { childrenOf, visitMarkup } from '../markup-tree.js';
import type { WordFile } from '../word-file.js';

export type RunningKind = 'header' | 'footer';

/** A header or footer of one file, or of both, by the path of its part. */
export interface RunningPair {
  kind: RunningKind;
  own: string | null;
  other: string | null;
}

/** By "header default" the part that a section prints; a section without one of its own prints that of the section before (17.10.5). */
type Slots = ReadonlyMap<string, string>;

/** In the order of the sections; a part that several sections print is paired once, with what the first of them prints in the other file. */
export function pairRunningParts(own: WordFile, other: WordFile): RunningPair[] {
  const [sections, others] = [slotsOf(own), slotsOf(other)];
  const pairs: RunningPair[] = [];
  const taken = { own: new Set<string>(), other: new Set<string>() };
  const add = (slot: string, one: string | null, beside: string | null): void => {
    const kind = slot.startsWith('header') ? 'header' : 'footer';
    pairs.push({ kind, own: one, other: beside });
    if (one !== null) taken.own.add(one);
    if (beside !== null) taken.other.add(beside);
  };
  sections.forEach((slots, index) => {
    const beside = others[answering(index, sections.length, others.length)];
    for (const [slot, path] of slots) {
      if (taken.own.has(path)) continue;
      const answer = beside?.get(slot);
      add(slot, path, answer !== undefined && !taken.other.has(answer) ? answer : null);
    }
  });
  for (const slots of others)
    for (const [slot, path] of slots) if (!taken.other.has(path)) add(slot, null, path);
  return pairs;
}

/** Of files with more sections and fewer the first ones answer each other, and the last ones. */
function answering(index: number, count: number, others: number): number {
  return index === count - 1 ? others - 1 : Math.min(index, others - 1);
}

function slotsOf(file: WordFile): Slots[] {
  const found: Slots[] = [];
  for (const section of sectionsOf(file.document)) {
    const slots = new Map(found.at(-1) ?? []);
    for (const { name, attributes } of childrenOf(section)) {
      const kind = REFERENCES[name];
      const path = kind && file.partOf(attributes['r:id'] ?? '');
      if (kind && path) slots.set(`${kind} ${attributes['w:type'] ?? 'default'}`, path);
    }
    found.push(slots);
  }
  return found;
}

const REFERENCES: Readonly<Record<string, RunningKind>> = {
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
};

/** Not those of a record of what a section was before. */
function sectionsOf(document: Markup): Markup[] {
  const sections: Markup[] = [];
  visitMarkup(document, (element, parent) => {
    if (element.name === 'w:sectPr' && parent?.name !== 'w:sectPrChange') sections.push(element);
  });
  return sections;
}
