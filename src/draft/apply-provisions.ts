/** Puts the provisions of a locality into the row of the model's. */
import { failer } from '../findings/failure.js';
import { nearest } from '../text/nearest.js';
import { addressInWords } from '../tree/address.js';
import { escapeProfileText } from './escape-markdown.js';
import type { messages } from './messages.vi.js';
import { type Entry, endOfEntry, entryRank, LOCAL_KEY, type Rank } from './model-entries.js';
import { markSymbols } from './provision-marks.js';
import { isInArticle, type LocalProvision, leavesOut } from './provisions.js';

const fail = failer<typeof messages>();

/** A provision of the locality, and the keys of the entries that it has made, changed or taken out. */
export interface AppliedProvision {
  provision: LocalProvision;
  keys: string[];
}

/**
 * Whatever the order of the list, each is put in beside the model's provision that it names; several beside the same one
 * keep the order of the list.
 * @param entries changed in place
 * @throws Failure for a target that the model does not have, and for provisions that contradict each other
 */
export function applyProvisions(entries: Entry[], provisions: readonly LocalProvision[]): AppliedProvision[] {
  for (const provision of provisions) findTarget(entries, provision);
  refuseContradictions(provisions);
  const inOrder = ['after', 'before', 'replace', 'remove'];
  return provisions
    .toSorted((a, b) => inOrder.indexOf(a.action) - inOrder.indexOf(b.action))
    .map((provision) => ({ provision, keys: applyOne(entries, provision) }))
    .toSorted((a, b) => a.provision.place - b.provision.place);
}

function applyOne(entries: Entry[], provision: LocalProvision): string[] {
  const at = findTarget(entries, provision);
  if (leavesOut(provision)) return takeOut(entries, at);
  return provision.action === 'replace' ? rewrite(entries, at, provision) : putIn(entries, at, provision);
}

function findTarget(entries: readonly Entry[], { target, place }: LocalProvision): number {
  const at = entries.findIndex(({ key }) => key === target);
  if (at >= 0) return at;
  const known = entries.map(({ key }) => key).filter((key) => !key.startsWith(LOCAL_KEY));
  throw fail('draft.provisionTargetGone', {
    place,
    target,
    nearest: meant(target, known)
      .map((key) => `${key} (${addressInWords(key)})`)
      .join(', '),
  });
}

/** Addresses are told apart without their strokes: "art9_cl4" is "art_9__cl_4". */
const spelling = (eId: string): string => eId.replaceAll('_', '').toLowerCase();

/** Of a provision that is gone: what is spelt like it, its neighbour by number, what it was part of. */
function meant(target: string, known: readonly string[]): string[] {
  const [whole, number] = [outer(target), numberOf(target)];
  const siblings = known.filter((key) => outer(key) === whole && kindOf(key) === kindOf(target));
  const neighbours = siblings
    .filter((key) => Number.isFinite(numberOf(key) - number))
    .toSorted((a, b) => Math.abs(numberOf(a) - number) - Math.abs(numberOf(b) - number));
  const found = [
    ...known.filter((key) => spelling(key) === spelling(target)),
    ...neighbours.slice(0, 1),
    ...nearest(target, siblings),
    ...nearest(target, known, { key: spelling }),
    ...known.filter((key) => key === whole),
  ];
  return [...new Set(found)].slice(0, 3);
}

/** "art_9__cl" of "art_9__cl_4". */
const kindOf = (eId: string): string => eId.replace(/_[^_]*$/, '');

/** NaN of a point, which has a letter. */
const numberOf = (eId: string): number => Number(eId.slice(kindOf(eId).length + 1));

const outer = (eId: string): string => eId.split('__').slice(0, -1).join('__');

/** @throws Failure where two of the list say different things of one provision, or one of what another leaves out */
function refuseContradictions(provisions: readonly LocalProvision[]): void {
  const changing = provisions.filter(({ action }) => action === 'replace' || action === 'remove');
  for (const [index, one] of changing.entries()) {
    const other = changing.slice(index + 1).find(({ target }) => target === one.target);
    if (other !== undefined) throw contradiction(one, other);
  }
  for (const whole of changing.filter((one) => leavesOut(one) || one.clauses !== undefined)) {
    const inside = provisions.find(({ target }) => target.startsWith(`${whole.target}__`));
    if (inside !== undefined) throw contradiction(whole, inside);
  }
}

const contradiction = (one: LocalProvision, other: LocalProvision) =>
  fail('draft.provisionsContradict', {
    place: Math.min(one.place, other.place),
    other: Math.max(one.place, other.place),
    target: addressInWords(one.target),
  });

function takeOut(entries: Entry[], at: number): string[] {
  const gone = entries.slice(at, endOfEntry(entries, at));
  for (const entry of gone) entry.isRemoved = true;
  return gone.map(({ key }) => key);
}

/** The words given take the place of the model's; what is not given stays. */
function rewrite(entries: Entry[], at: number, { heading, text, clauses, place }: LocalProvision): string[] {
  const entry = entries[at] as Entry;
  const words = text?.map(literal);
  const rest = entry.hasHeading ? entry.paragraphs : [entry.opening, ...entry.paragraphs];
  const opening = heading === undefined ? (entry.hasHeading ? entry.opening : undefined) : literal(heading);
  const lines = [...(opening === undefined ? [] : [opening]), ...(words ?? rest)].filter(
    (line) => line !== '',
  );
  entries[at] = {
    ...withoutVariant(entry),
    opening: lines[0] ?? '',
    paragraphs: lines.slice(1),
    hasHeading: opening !== undefined,
  };
  return [entry.key, ...(clauses === undefined ? [] : rewriteClauses(entries, at, clauses, place))];
}

/** The first of the given takes the place of the first of the model's, and so on. */
function rewriteClauses(entries: Entry[], at: number, clauses: readonly string[][], place: number): string[] {
  const end = endOfEntry(entries, at);
  const { key } = entries[at] as Entry;
  const own = entries.slice(at + 1, end).filter(({ parent }) => parent === key);
  const keys: string[] = [];
  for (const [index, old] of own.entries()) {
    const words = clauses[index];
    const place = entries.findIndex((entry) => entry.key === old.key);
    keys.push(...takeOut(entries, place));
    if (words === undefined) continue;
    entries[place] = { ...withoutVariant(old), ...linesOf(words), isRemoved: false };
  }
  const added = clauses
    .slice(own.length)
    .map((words, index) => made(`${LOCAL_KEY}${place}.${index}`, key, 'clause', words));
  entries.splice(endOfEntry(entries, at), 0, ...added);
  return [...keys, ...added.map((entry) => entry.key)];
}

function putIn(entries: Entry[], at: number, provision: LocalProvision): string[] {
  const { action, target, heading, text = [], clauses = [], place } = provision;
  const beside = entries[at] as Entry;
  const key = `${LOCAL_KEY}${place}`;
  const rank = isInArticle(target) ? entryRank(target) : 'article';
  const words = [...(heading === undefined ? [] : [heading]), ...text];
  const { isOfDecision, parent } = beside;
  const own = { ...made(key, parent, rank, words), hasHeading: heading !== undefined, isOfDecision };
  const inside = clauses.map((clause, index) => ({
    ...made(`${key}.${index}`, key, 'clause', clause),
    isOfDecision,
  }));
  entries.splice(action === 'before' ? at : afterOthers(entries, at), 0, own, ...inside);
  return [own.key];
}

/** After the target with all that stands in it, and after what the list has put there already. */
function afterOthers(entries: readonly Entry[], at: number): number {
  let end = endOfEntry(entries, at);
  while (entries[end]?.key.startsWith(LOCAL_KEY) && entries[end]?.parent === entries[at]?.parent)
    end = endOfEntry(entries, end);
  return end;
}

const literal = (words: string): string => escapeProfileText(markSymbols(words));

function linesOf(words: readonly string[]): Pick<Entry, 'opening' | 'paragraphs'> {
  const [opening = '', ...paragraphs] = words.map(literal);
  return { opening, paragraphs };
}

const made = (key: string, parent: string | null, rank: Rank, words: readonly string[]): Entry => ({
  key,
  parent,
  rank,
  ...linesOf(words),
  fields: [],
  hasHeading: false,
  isRemoved: false,
  isOfDecision: false,
});

function withoutVariant({ variant: _, ...entry }: Entry): Entry {
  return { ...entry, fields: [] };
}
