/** Holds a comparison of a law and its amendment against what was judged of each edit. */

import { HABIT_CLASSES } from '../../src/compare/comparison.js';
import type { Change, ComparedUnit, Comparison } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/index.js';
import { noteText } from '../../src/text/note-number.js';
import { type AmendedLaw, eIdOfPlace, type JudgedWords } from './amended-law.js';

export interface Agreement {
  agreeing: number;
  disagreements: string[];
  misaligned: string[];
}

export function judgeAmended(law: AmendedLaw, comparison: Comparison): Agreement {
  const units = comparison.articles.flatMap(withNestedUnits);
  const disagreements: string[] = [];
  let agreeing = 0;
  const explained = new Set<Change>();
  for (const words of law.words) {
    const unit = entryOf(units, words.was);
    const found = unit && changeFor(unit, words, explained);
    if (found) explained.add(found);
    if (found?.class === words.class) agreeing++;
    else
      disagreements.push(
        `${words.was} {${words.from}|${words.to}} judged ${words.class}, found ${found?.class ?? 'nothing'}`,
      );
  }
  for (const { status, base, target, heading, changes } of units) {
    if (base === null || target === null) continue;
    // The heading of a new article, and of one that is gone in another, come and go with it.
    const isRejoined = status === 'split' || status === 'merged';
    for (const change of [...(isRejoined ? [] : heading.changes), ...changes]) {
      if (explained.has(change) || HABIT_CLASSES.has(change.class)) continue;
      const isMeant = law.words.some(
        ({ was, from, to }) =>
          entryOf(units, was)?.base === base && (overlaps(change.base, from) || overlaps(change.target, to)),
      );
      if (!isMeant)
        disagreements.push(`${base.eId} unasked ${change.class} {${change.base}|${change.target}}`);
    }
  }
  const notes = judgeNotes(law.notes, comparison);
  return {
    agreeing: agreeing + notes.agreeing,
    disagreements: [...disagreements, ...notes.disagreements],
    misaligned: misaligned(law, units),
  };
}

/** Each note that was edited is told with what both texts say, and no other. */
function judgeNotes(judged: AmendedLaw['notes'], { outside }: Comparison): Omit<Agreement, 'misaligned'> {
  const says = (note: string | null): string => (note === null ? 'none' : noteText(note));
  const told = outside
    .filter(({ kind }) => kind === 'note')
    .map(({ base, target }) => `${says(base)} / ${says(target)}`);
  const meant = judged.map(([base, target]) => `${says(base)} / ${says(target)}`);
  const [agreeing, missed] = [
    meant.filter((one) => told.includes(one)),
    meant.filter((one) => !told.includes(one)),
  ];
  return {
    agreeing: agreeing.length,
    disagreements: [
      ...missed.map((one) => `note not told: ${one}`),
      ...told.filter((one) => !meant.includes(one)).map((one) => `note unasked: ${one}`),
    ],
  };
}

const overlaps = (found: string, edit: string): boolean =>
  edit.trim() !== '' && (found.includes(edit.trim()) || (found.trim() !== '' && edit.includes(found.trim())));

/** The first change of the unit that touches the words, else the first that is not yet explained. */
function changeFor(
  unit: ComparedUnit,
  { from, to }: JudgedWords,
  explained: ReadonlySet<Change>,
): Change | undefined {
  const free = [...unit.heading.changes, ...unit.changes].filter((change) => !explained.has(change));
  return free.find(({ base, target }) => overlaps(base, from) || overlaps(target, to)) ?? free[0];
}

/** "12.4" by its address; "12.0", "12.4+" and "26.2|3" by their place in what holds them. */
function entryOf(units: readonly ComparedUnit[], was: string): ComparedUnit | undefined {
  const [place = '', row] = was.split('|');
  const plain = place.replace(/\+$/, '').replace(/\.0$/, '');
  const eId = eIdOfPlace(plain);
  const holder = units.find(({ base }) => base?.eId === eId);
  if (row !== undefined) {
    return units.find(({ base }) => base?.eId === `${eId}__table_1__row_${row}`);
  }
  if (!place.endsWith('.0') && !place.endsWith('+')) return holder;
  return (
    units.find(({ base }) => base?.kind === 'paragraph' && base.order === (holder?.base?.order ?? 0) + 1) ??
    units.find(({ base }) => base?.kind === 'paragraph' && base.order > (holder?.base?.order ?? 0))
  );
}

function misaligned({ pairs, added, removed }: AmendedLaw, units: readonly ComparedUnit[]): string[] {
  const wrong: string[] = [];
  for (const [was, is] of pairs) {
    const [from, to] = [eIdOfPlace(was), eIdOfPlace(is)];
    const found = was.endsWith('.0')
      ? [entryOf(units, was)?.target?.eId ?? null]
      : units.filter(({ base }) => base?.eId === from).map(({ target }) => target?.eId ?? null);
    if (!found.includes(to)) wrong.push(`${from} -> ${to}, found ${found.join() || 'none'}`);
  }
  for (const place of added) {
    const unit = units.find(({ target }) => target?.eId === eIdOfPlace(place));
    if (unit && unit.base !== null && unit.status !== 'split')
      wrong.push(`${place} is new, found ${unit.base.eId}`);
  }
  for (const place of removed) {
    const unit = units.find(({ base }) => base?.eId === eIdOfPlace(place));
    if (unit && unit.target !== null && unit.status !== 'merged')
      wrong.push(`${place} is gone, found ${unit.target.eId}`);
  }
  return wrong;
}
