/** What all copies together do to one paragraph of the draft: who strikes which stretch, and what comes in at which place. */
import type { Markup } from '../markup.js';
import type { ChangeMark } from '../tracked-text.js';
import type { Atom } from './atoms.js';

/** One change of a copy: atoms that touch each other. */
export interface ProposedChange {
  copy: number;
  from: number;
  to: number;
  mark: ChangeMark;
  deleted: string;
  inserted: string;
  atoms: Exclude<Atom, { kind: 'comment' }>[];
}

/** What stands at one place of the paragraph, in order. */
export type SlotItem =
  | {
      kind: 'run';
      text: string;
      mark: ChangeMark;
      struck: ChangeMark | null;
      form: Markup | undefined;
    }
  | { kind: 'break'; mark: ChangeMark; form: Markup | undefined }
  | { kind: 'comment'; key: string; side: 'start' | 'end' };

export interface MergedParagraph {
  /** Stretches that are struck, each by one author, none over another. */
  struck: { from: number; to: number; mark: ChangeMark }[];
  slots: Map<number, SlotItem[]>;
}

/** A comment that the merging itself writes. */
export interface NewComment {
  key: string;
  mark: ChangeMark | null;
  lines: string[];
}

export interface PlanWords {
  /** What is said under the name of somebody who proposes what another copy has. */
  same: (change: ProposedChange) => string[];
  /** What is said where several change the same words. */
  alternatives: (changes: readonly ProposedChange[]) => string[];
}

/** @param atoms of each copy that changes the paragraph, in the order of the copies */
export function planParagraph(
  text: string,
  atoms: readonly { copy: number; atoms: readonly Atom[] }[],
  { words, name }: { words: PlanWords; name: string },
): { plan: MergedParagraph; comments: NewComment[] } {
  const comments: NewComment[] = [];
  const [before, within, after] = [new Slots(), new Slots(), new Slots()];
  const claimed: MergedParagraph['struck'] = [];
  const kept: ProposedChange[] = [];
  /** Says in a comment what cannot be marked a second time. */
  const sayIn = (change: ProposedChange): void => {
    const key = `${name} ${change.copy} ${change.from} ${comments.length}`;
    comments.push({ key, mark: change.mark, lines: words.same(change) });
    before.add(change.from, { kind: 'comment', key, side: 'start' });
    after.add(change.to, { kind: 'comment', key, side: 'end' });
  };
  for (const { copy, atoms: own } of atoms) {
    const skipped = new Set<Atom>();
    for (const change of changesIn(text, copy, own)) {
      const known = kept.find((one) => isSame(one, change));
      if (!known) {
        kept.push(change);
        continue;
      }
      for (const atom of change.atoms) skipped.add(atom);
      if (known.mark.author !== change.mark.author) sayIn(change);
    }
    for (const atom of own) if (!skipped.has(atom)) layAtom(atom, { copy, text, within, claimed, sayIn });
  }
  for (const cluster of clustersOf(kept)) {
    const key = `${name} ${cluster[0]?.from} alternatives ${comments.length}`;
    comments.push({ key, mark: null, lines: words.alternatives(cluster) });
    before.add(Math.min(...cluster.map(({ from }) => from)), { kind: 'comment', key, side: 'start' });
    after.add(Math.max(...cluster.map(({ to }) => to)), { kind: 'comment', key, side: 'end' });
  }
  const slots = before.with(within).with(after).places;
  return { plan: { struck: cutAtSlots(claimed, slots), slots }, comments };
}

class Slots {
  readonly places = new Map<number, SlotItem[]>();

  add(at: number, item: SlotItem): void {
    const known = this.places.get(at);
    if (known) known.push(item);
    else this.places.set(at, [item]);
  }

  with(others: Slots): Slots {
    for (const [at, items] of others.places) for (const item of items) this.add(at, item);
    return this;
  }
}

function layAtom(
  atom: Atom,
  work: {
    copy: number;
    text: string;
    within: Slots;
    claimed: MergedParagraph['struck'];
    sayIn: (change: ProposedChange) => void;
  },
): void {
  const { copy, text, within, claimed, sayIn } = work;
  if (atom.kind === 'insert') {
    const { text: words, mark, struck, form } = atom;
    within.add(atom.at, { kind: 'run', text: words, mark, struck, form });
  } else if (atom.kind === 'break') within.add(atom.at, { kind: 'break', mark: atom.mark, form: atom.form });
  else if (atom.kind === 'comment') {
    const key = `${copy}:${atom.id}`;
    if (atom.side !== 'reference') within.add(atom.at, { kind: 'comment', key, side: atom.side });
  } else {
    const { from, to, mark } = atom;
    for (const piece of freePieces({ from, to }, claimed)) {
      if (piece.isFree) claimed.push({ from: piece.from, to: piece.to, mark });
      // Words can be struck by one author only, so the second says so: a copy of them would stand there as words of the draft.
      else if (!claimed.some((one) => covers(one, piece) && one.mark.author === mark.author))
        sayIn({ copy, ...piece, mark, deleted: text.slice(piece.from, piece.to), inserted: '', atoms: [] });
    }
  }
}

const covers = (one: { from: number; to: number }, piece: { from: number; to: number }): boolean =>
  one.from < piece.to && one.to > piece.from;

/** A stretch cut where others begin and end that are struck already. */
function freePieces(
  { from, to }: { from: number; to: number },
  claimed: MergedParagraph['struck'],
): { from: number; to: number; isFree: boolean }[] {
  const cuts = claimed.flatMap((one) => [one.from, one.to]).filter((cut) => cut > from && cut < to);
  const places = [...new Set([from, ...cuts, to])].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] as number;
    return { from: start, to: end, isFree: !claimed.some((one) => covers(one, { from: start, to: end })) };
  });
}

function cutAtSlots(
  claimed: MergedParagraph['struck'],
  slots: ReadonlyMap<number, unknown>,
): MergedParagraph['struck'] {
  const places = [...slots.keys()].sort((one, other) => one - other);
  return claimed.flatMap(({ from, to, mark }) => {
    const cuts = [from, ...places.filter((place) => place > from && place < to), to];
    return cuts.slice(1).map((end, index) => ({ from: cuts[index] as number, to: end, mark }));
  });
}

function changesIn(text: string, copy: number, atoms: readonly Atom[]): ProposedChange[] {
  const changes: ProposedChange[] = [];
  for (const atom of atoms) {
    if (atom.kind === 'comment') continue;
    const [from, to] = atom.kind === 'delete' ? [atom.from, atom.to] : [atom.at, atom.at];
    let last = changes.at(-1);
    if (last?.to !== from) {
      last = { copy, from, to, mark: atom.mark, deleted: '', inserted: '', atoms: [] };
      changes.push(last);
    }
    last.to = to;
    last.atoms.push(atom);
    if (atom.kind === 'delete') last.deleted += text.slice(from, to);
    else if (atom.kind === 'break') last.inserted += '\n';
    else if (atom.struck === null) last.inserted += atom.text;
  }
  return changes;
}

const isSame = (one: ProposedChange, other: ProposedChange): boolean =>
  one.copy !== other.copy &&
  one.from === other.from &&
  one.to === other.to &&
  one.deleted === other.deleted &&
  one.inserted.trim() === other.inserted.trim() &&
  // Of words that come and go again more is to be kept than the two texts say.
  [...one.atoms, ...other.atoms].every((atom) => atom.kind !== 'insert' || atom.struck === null);

function isAgainst(one: ProposedChange, other: ProposedChange): boolean {
  if (one.copy === other.copy) return false;
  if (one.from < other.to && other.from < one.to) return true;
  const areAtOnePlace = one.from === one.to && other.from === other.to && one.from === other.from;
  const addParagraphs = [one, other].every(({ inserted }) => inserted.includes('\n'));
  return areAtOnePlace && !addParagraphs;
}

/** Changes of several copies to the same words, or of new words at one place. */
function clustersOf(changes: readonly ProposedChange[]): ProposedChange[][] {
  const clusters: ProposedChange[][] = [];
  for (const change of changes.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const cluster = clusters.find((ones) => ones.some((one) => isAgainst(one, change)));
    if (cluster) cluster.push(change);
    else clusters.push([change]);
  }
  return clusters
    .filter(({ length }) => length > 1)
    .map((cluster) => cluster.sort((one, other) => one.copy - other.copy || one.from - other.from));
}
