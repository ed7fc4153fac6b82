/** Which lines of the old central text, the new one and the local one answer each other, and who changed which. */
import { type CompareOptions, compareRegulations } from '../compare/compare-regulations.js';
import type { ComparedUnit, Comparison } from '../compare/comparison.js';
import { isOtherLetters, isReworded, isSubstance } from '../merge/touched.js';
import { indexUnits } from '../merge/unit-index.js';
import type { Document } from '../tree/nodes.js';
import { visit } from '../tree/visit.js';
import { type Unit, unitsOf } from '../wording/units.js';
import { NO_LINE } from '../wording/words.js';

export interface ThreeDocuments {
  since: Document;
  current: Document;
  local: Document;
}

export interface ThreeAnswers {
  units: Record<keyof ThreeDocuments, readonly Unit[]>;
  central: Comparison;
  local: Comparison;
  /** The old central lines that a local line comes from, and whether its words differ from them. */
  sinceOf(local: Unit): { units: Unit[]; isChanged: boolean };
  /** The new central lines that an old one became, and whether the words differ. */
  currentOf(since: Unit): { units: Unit[]; isChanged: boolean };
  /** The lines that a line of the old central text became in the local one. */
  localOf(since: Unit): Unit[];
  /** The old central lines that a new one comes from. */
  originOf(current: Unit): Unit[];
}

export interface AnswerOptions extends Pick<CompareOptions, 'phrases'> {
  /** Whether both central texts number their provisions alike: two drafts of one model. */
  isOneModel: boolean;
  /** Addresses of the old central text with those of the new one, where it is known what became of each. */
  pins?: Readonly<Record<string, string>>;
  /** Whether a way of writing is a change too: of two drafts for one locality, each letter of which is somebody's choice. */
  countsLetters?: boolean;
}

export function findAnswers(
  { since, current, local }: ThreeDocuments,
  { phrases, isOneModel, pins, countsLetters = false }: AnswerOptions,
): ThreeAnswers {
  const counts = countsLetters ? isOtherLetters : isSubstance;
  const common = phrases === undefined ? {} : { phrases };
  const central = compareRegulations(since, current, {
    ...common,
    ...(isOneModel && { pins: pins ?? commonAddresses(since, current) }),
  });
  const ofLocal = compareRegulations(since, local, common);
  const all = (tree: Document): Unit[] => unitsOf(tree, () => NO_LINE).all;
  const units = { since: all(since), current: all(current), local: all(local) };
  const bySince = { central: indexUnits(central, 'base'), local: indexUnits(ofLocal, 'base') };
  const byLocal = indexUnits(ofLocal, 'target');
  const byCurrent = indexUnits(central, 'target');
  const across = (
    entries: readonly ComparedUnit[],
    side: 'base' | 'target',
    among: readonly Unit[],
  ): Unit[] => {
    const orders = entries.flatMap((entry) => entry[side]?.order ?? []);
    return [...new Set(orders)].flatMap((order) => among[order] ?? []);
  };
  const before = (unit: Unit): Unit[] => across(byCurrent(unit.order), 'base', units.since);
  const after = (unit: Unit): Unit[] => across(bySince.central(unit.order), 'target', units.current);
  const reworded = isOneModel ? wordedAnew(units.since, after, before) : new Map<Unit, Unit>();
  const origins = new Map([...reworded].map(([old, unit]) => [unit, old]));
  return {
    units,
    central,
    local: ofLocal,
    sinceOf(unit) {
      const entries = byLocal(unit.order);
      return { units: across(entries, 'base', units.since), isChanged: isReworded(entries, counts) };
    },
    currentOf(unit) {
      const anew = reworded.get(unit);
      if (anew !== undefined) return { units: [anew], isChanged: true };
      return { units: after(unit), isChanged: isReworded(bySince.central(unit.order), counts) };
    },
    localOf: (unit) => across(bySince.local(unit.order), 'target', units.local),
    originOf(unit) {
      const old = origins.get(unit);
      return old === undefined ? before(unit) : [old];
    },
  };
}

/**
 * In a provision that both texts of one model have, the paragraphs that answer nothing answer each other in order, where
 * both have as many: the words of Điều 28 are those of Điều 28, though none of them is the same.
 */
function wordedAnew(
  since: readonly Unit[],
  after: (unit: Unit) => Unit[],
  before: (unit: Unit) => Unit[],
): Map<Unit, Unit> {
  const pairs = new Map<Unit, Unit>();
  const isText = ({ kind, text }: Unit) => kind === 'paragraph' && text !== '';
  for (const holder of since) {
    const [answer, ...others] = after(holder);
    if (answer === undefined || others.length > 0 || holder.eId === null) continue;
    const old = holder.nested.filter((unit) => isText(unit) && after(unit).length === 0);
    const now = answer.nested.filter((unit) => isText(unit) && before(unit).length === 0);
    if (old.length !== now.length) continue;
    for (const [index, unit] of old.entries()) pairs.set(unit, now[index] as Unit);
  }
  return pairs;
}

/** Each address that both texts have, so that nothing is paired by its words that the model itself pairs. */
function commonAddresses(since: Document, current: Document): Record<string, string> {
  const known = new Set(addressesOf(current));
  return Object.fromEntries(addressesOf(since).flatMap((eId) => (known.has(eId) ? [[eId, eId]] : [])));
}

function addressesOf(tree: Document): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if ('eId' in node && node.eId !== undefined && node.type !== 'table') found.push(node.eId);
  });
  return found;
}
