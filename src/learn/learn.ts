/** Learns from an edited draft what its profile has to say so that the next draft is the edited text. */
import type { Draft, FieldValue, Profile, ResolvedProfile } from '../draft/index.js';
import { parseProfile } from '../draft/parse-profile.js';
import { provisionsOf } from '../draft/provisions.js';
import { Failure } from '../findings/failure.js';
import { addressInWords } from '../tree/address.js';
import type { Document } from '../tree/nodes.js';
import { filledBlanks } from './fill-blanks.js';
import { type LearntFields, learnFields } from './learn-fields.js';
import { learnProvisions } from './learn-provisions.js';
import type { ListedProvision, WrittenProvision } from './provision-list.js';
import { frameOf } from './text-frame.js';
import { rowDifferences, textRows } from './text-rows.js';

/** What a profile gives. */
export interface LearntDraft {
  draft: Draft;
  tree: Document;
  profile: ResolvedProfile;
}

export interface LearnOptions {
  /** The draft of a profile with these values of its own. @throws Failure for what nothing can be drafted from */
  draftOf: (values: Profile) => LearntDraft;
  /** What every new item of `provisions` gives as its reason. */
  reason?: string;
}

export interface Learnt {
  /** By path: "signer.name". */
  fields: LearntFields;
  provisions: readonly ListedProvision[];
  /** Addresses in the edited text of words that were left as they are, where their references should have followed. */
  stale: string[];
}

/** Rows that a way of writing reaches at least; fewer are looked at one by one, which costs less. */
const FEWEST_SPELLED = 10;
/** Ways of writing that a profile can say. */
const SPELLINGS = [
  ['spelling.people', ['lower', 'capital']],
  ['spelling.uy', ['older', 'newer']],
  ['spelling.oa', ['older', 'newer']],
] as const;

/** What one round leaves to the next: references of which the numbers have moved, marks after another list. */
const MOST_ROUNDS = 4;

/**
 * @param values of the profile from which the edited text was drafted
 * @throws Failure where nothing can be drafted from them
 */
export function learnFromEdited(
  values: Profile,
  edited: Document,
  { draftOf, reason }: LearnOptions,
): Learnt {
  const wanted = textRows(edited);
  const fields: LearntFields = new Map();
  const stale = new Set<string>();
  let provisions: readonly ListedProvision[] = listed(values.provisions ?? []);
  const valuesNow = (more: LearntFields = fields) =>
    withFields(values, more, explained(provisions.map(({ written }) => written)));
  const distance = ({ tree }: LearntDraft) => rowDifferences(textRows(tree), wanted).length;
  let now = draftOf(valuesNow());
  takeSpelling();
  for (let round = 0; round < MOST_ROUNDS && distance(now) > 0; round += 1) {
    const before = distance(now);
    fillBlanks();
    takeFields();
    takeProvisions(round);
    if (round > 0 && distance(now) >= before) break;
  }
  return { fields, provisions, stale: [...stale] };

  /** A way of writing that the whole text has is one field, not words of the locality's own in each clause. */
  function takeSpelling(): void {
    if (distance(now) < FEWEST_SPELLED) return;
    for (const [field, values] of SPELLINGS)
      for (const value of values) {
        if (distance(now) === 0 || now.profile.fields.get(field)?.value === value) continue;
        const tried = attempt(new Map([...fields, [field, value]]));
        if (tried !== null && distance(tried) < distance(now)) take([[field, value]], tried);
      }
  }

  /** A blank is filled where the draft then comes closer to the text. */
  function fillBlanks(): void {
    const differences = rowDifferences(textRows(now.tree), wanted);
    for (const [field, words] of filledBlanks(differences)) {
      const tried = attempt(new Map([...fields, [field, words]]));
      if (tried === null || distance(tried) >= distance(now)) continue;
      fields.set(field, words);
      now = tried;
    }
  }

  /** All at once; one after the other where a value of them is none that a profile may have. */
  function takeFields(): void {
    const found = learnFields(frameOf(now.tree), frameOf(edited), now.profile.fields);
    const whole = attempt(new Map([...fields, ...found]));
    if (whole !== null) take(found, whole);
    else
      for (const one of found) {
        const tried = attempt(new Map([...fields, one]));
        if (tried !== null) take([one], tried);
      }
  }

  function take(found: Iterable<[string, FieldValue]>, drafted: LearntDraft): void {
    for (const [field, value] of found) fields.set(field, value);
    now = drafted;
  }

  /** Null where nothing can be drafted with them. */
  function attempt(more: LearntFields): LearntDraft | null {
    try {
      return draftOf(parseProfile(valuesNow(more), ''));
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }

  function takeProvisions(round: number): void {
    const old = provisions.map(({ written }) => written);
    const list = learnProvisions({ tree: now.tree, places: now.draft.places }, edited, old, reason);
    const origins = provisions.map(({ origin, isChanged }) => ({ origin, isChanged }));
    const found = list.items.flatMap((item): ListedProvision[] => {
      const known = item.origin === null ? undefined : origins[item.origin - 1];
      const kept = item.origin === null ? undefined : old[item.origin - 1];
      const written = !item.isChanged || isSayable(item.written) ? item.written : kept;
      if (written === undefined) return [];
      const isChanged = known === undefined || known.isChanged || written !== kept;
      return [{ origin: known?.origin ?? null, written, isChanged }];
    });
    const drafted = draftWith(found);
    if (drafted === null) return;
    if (round > 0)
      for (const { written } of found)
        if (written.replace != null && !old.includes(written)) stale.add(written.replace);
  }

  /** Without the removal of what is still referred to; null where even so nothing can be drafted. */
  function draftWith(found: readonly ListedProvision[]): LearntDraft | null {
    const kept = provisions;
    provisions = found;
    try {
      now = draftOf(valuesNow());
      return now;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const target = error.id === 'draft.referenceGone' ? error.params.target : undefined;
      const fewer = found.filter(
        ({ written }) => written.remove == null || addressInWords(written.remove) !== target,
      );
      provisions = kept;
      return fewer.length < found.length ? draftWith(fewer) : null;
    }
  }
}

const listed = (provisions: readonly WrittenProvision[]): ListedProvision[] =>
  provisions.map((written, index) => ({ origin: index + 1, written, isChanged: false }));

/** Whether a profile may hold the item: words that begin with a number are no words of a clause. */
function isSayable(written: WrittenProvision): boolean {
  try {
    const { provisions = [] } = parseProfile({ provisions: [written] }, '');
    provisionsOf(new Map([['provisions', { value: provisions, source: 'file' }]]));
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** To learn what a text leaves out, it does not matter why. */
const explained = (provisions: readonly WrittenProvision[]): WrittenProvision[] =>
  provisions.map((written) => ({ ...written, reason: written.reason ?? '-' }));

/** A profile of which each provision has a reason, so that nothing is refused for want of one. */
export const explainedValues = (values: Profile): Profile => ({
  ...values,
  provisions: explained(values.provisions ?? []),
});

function withFields(values: Profile, fields: LearntFields, provisions: WrittenProvision[]): Profile {
  const root = structuredClone(values) as Record<string, unknown>;
  for (const [field, value] of fields) {
    const [last = '', ...groups] = field.split('.').reverse();
    let group = root;
    for (const name of groups.reverse()) {
      group[name] ??= {};
      group = group[name] as Record<string, unknown>;
    }
    group[last] = value;
  }
  return { ...(root as Profile), ...(provisions.length > 0 ? { provisions } : { provisions: [] }) };
}
