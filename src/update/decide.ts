/** What becomes of each line of the local text, by who has changed it since the old central text. */

import { diff3Merge } from 'node-diff3';
import type { Unit } from '../wording/units.js';
import type { ThreeAnswers } from './answers.js';
import type { UpdateStatus } from './update.js';

/** Of one line: its words in the result, and from which text these come. */
export interface Decision {
  status: UpdateStatus;
  since: Unit | null;
  current: Unit | null;
  local: Unit | null;
  heading: string | null;
  text: string;
  /** Whose provisions its references name. */
  wordsOf: 'local' | 'current';
  /** Of a conflict whose changes do not meet: the words with both. */
  proposal?: Pick<Decision, 'heading' | 'text'>;
}

export interface DecideOptions {
  /** Whether words that both changed in different places take both changes; else they are a conflict with a proposal. */
  acceptsProposals?: boolean;
  /** Whether a line of the new central text stands whatever the locality has: what a new decision says of itself. */
  prevails?: (current: Unit) => boolean;
}

/** Decides on every local line, in reading order; then on what the centre has put in and what the locality had left out. */
export function decideLines(answers: ThreeAnswers, options: DecideOptions = {}): Decision[] {
  const taken = new Set<Unit>();
  const ofLocal = answers.units.local.map((unit) => decideLocal(unit, answers, taken, options));
  return [...keepWhatHolds(ofLocal), ...decideOthers(answers, taken)];
}

function decideLocal(
  local: Unit,
  answers: ThreeAnswers,
  taken: Set<Unit>,
  { acceptsProposals = false, prevails = () => false }: DecideOptions,
): Decision {
  const { units: origins, isChanged } = answers.sinceOf(local);
  const [since = null] = origins;
  const keep = (status: UpdateStatus, current: Unit | null = null): Decision => {
    return { status, since, current, local, heading: local.heading, text: local.text, wordsOf: 'local' };
  };
  if (since === null) return keep('local');
  const central = origins.map((unit) => ({ unit, ...answers.currentOf(unit) }));
  const answering = central.flatMap(({ units }) => units);
  const news = answering.filter((unit) => !taken.has(unit));
  const [current = null] = news;
  // What the locality has joined answers all that it was joined from; of what the centre has parted the rest is news.
  for (const unit of origins.length > 1 ? news : news.slice(0, 1)) taken.add(unit);
  if (!central.some((one) => one.isChanged || one.units.length === 0)) return keep('kept', current);
  const isWhole = origins.length === 1 && answers.localOf(since).length === 1;
  if (current === null)
    return isChanged || !isWhole
      ? // Of what the locality has parted, a further piece is beside the words that the first one has: they are not gone.
        keep('conflict', answering[0])
      : { ...keep('removed'), text: '', heading: null };
  const takeOver = { ...keep('takenOver', current), heading: current.heading, text: current.text };
  if ((isWhole && !isChanged) || prevails(current)) return { ...takeOver, wordsOf: 'current' };
  if (saysSame(current, local)) return keep('kept', current);
  const both = isWhole ? mergeLine(since, current, local) : null;
  if (both === null) return keep('conflict', current);
  return acceptsProposals
    ? { ...keep('merged', current), ...both }
    : { ...keep('conflict', current), proposal: both };
}

const saysSame = (one: Unit, other: Unit): boolean =>
  one.heading === other.heading && one.text === other.text;

function mergeLine(since: Unit, current: Unit, local: Unit): Pick<Decision, 'heading' | 'text'> | null {
  const text = mergeWords(since.text, current.text, local.text);
  const heading = mergeWords(since.heading ?? '', current.heading ?? '', local.heading ?? '');
  if (text === null || heading === null) return null;
  return { text, heading: heading === '' ? null : heading };
}

/** What the centre has left out stays, as a conflict, where something of the locality's own stands in it. */
function keepWhatHolds(decisions: Decision[]): Decision[] {
  const stays = new Set(decisions.filter(({ status }) => status !== 'removed').map(({ local }) => local));
  const holds = (unit: Unit): boolean => unit.nested.some((inner) => stays.has(inner) || holds(inner));
  return decisions.map((decision) => {
    const { status, local } = decision;
    if (status !== 'removed' || local === null || !holds(local)) return decision;
    return { ...decision, status: 'conflict', heading: local.heading, text: local.text };
  });
}

function decideOthers(answers: ThreeAnswers, taken: ReadonlySet<Unit>): Decision[] {
  return answers.units.current.flatMap((current): Decision[] => {
    if (taken.has(current)) return [];
    const origins = answers.originOf(current);
    const [since = null] = origins;
    const words = { heading: current.heading, text: current.text, wordsOf: 'current' as const };
    const isPiece =
      since !== null && answers.localOf(since).some((local) => !answers.sinceOf(local).isChanged);
    if (since === null || isPiece) return [{ status: 'added', since, current, local: null, ...words }];
    const isChanged = origins.some((unit) => answers.currentOf(unit).isChanged);
    return isChanged ? [{ status: 'omitted', since, current, local: null, ...words }] : [];
  });
}

/** A word or number, a run of blanks, or one mark. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * The local words with what the centre changed, where the two have changed different places; null where they meet.
 * A change that both made alike meets nothing.
 */
export function mergeWords(since: string, current: string, local: string): string | null {
  const tokens = (text: string): string[] => text.match(TOKEN) ?? [];
  const regions = diff3Merge(tokens(local), tokens(since), tokens(current), { excludeFalseConflicts: true });
  const words: string[] = [];
  for (const { ok } of regions) {
    if (ok === undefined) return null;
    words.push(ok.join(''));
  }
  return words.join('');
}
