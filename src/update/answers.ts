/** Which lines of the old central text, the new one and the local one answer each other, and who changed which. */
import { type CompareOptions, compareRegulations } from '../compare/compare-regulations.js';
import type { ComparedUnit, Comparison } from '../compare/comparison.js';
import { isReworded } from '../merge/touched.js';
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
}

export function findAnswers(
  { since, current, local }: ThreeDocuments,
  { phrases, isOneModel }: AnswerOptions,
): ThreeAnswers {
  const common = phrases === undefined ? {} : { phrases };
  const central = compareRegulations(since, current, {
    ...common,
    ...(isOneModel && { pins: commonAddresses(since, current) }),
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
  return {
    units,
    central,
    local: ofLocal,
    sinceOf(unit) {
      const entries = byLocal(unit.order);
      return { units: across(entries, 'base', units.since), isChanged: isReworded(entries) };
    },
    currentOf(unit) {
      const entries = bySince.central(unit.order);
      return { units: across(entries, 'target', units.current), isChanged: isReworded(entries) };
    },
    localOf: (unit) => across(bySince.local(unit.order), 'target', units.local),
    originOf: (unit) => across(byCurrent(unit.order), 'base', units.since),
  };
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
