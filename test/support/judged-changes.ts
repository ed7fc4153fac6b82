/**
 * Changes judged by eye, and how far a comparison agrees with them.
 *
 * A judged change and one of the comparison are of the same place when their words overlap, in the base or in the
 * target. Each judged change answers to the found change with which it shares most, and each found change to the judged
 * change with which it shares most; it agrees when both have the same class. What was missed and what was
 * invented shares nothing with anything, and so disagrees.
 */
import { z } from 'zod';
import { CHANGE_CLASSES, type ChangeClass } from '../../src/compare/comparison.js';
import { type ComparedUnit, type Side, withNestedUnits } from '../../src/compare/index.js';

/** A stretch in its surroundings: "Đảng bộ {tỉnh}". Empty braces are a place where words come or go. */
const marked = z.string().regex(/^[^{}]*\{[^{}]*\}[^{}]*$/); // "{hoá} giải"; not "hoá giải"
const judgedClass = z.enum(CHANGE_CLASSES);
const why = z.string().min(1);

const judgedChange = z.strictObject({
  base: marked.optional(),
  target: marked.optional(),
  class: judgedClass,
  why,
  /** What the judgement was at first, and why it is another now. */
  revised: z.string().min(1).optional(),
});

/** `heading`, or the number of a khoản; null where the text has no such khoản. */
const place = z.string();
const judgedUnit = z.union([
  z.strictObject({ base: place, target: place, changes: z.array(judgedChange) }),
  z.strictObject({ base: place, target: z.null(), class: judgedClass, why }),
  z.strictObject({ base: z.null(), target: place, class: judgedClass, why }),
]);

export const judgedTextSchema = z.strictObject({
  base: z.string(),
  target: z.string(),
  articles: z.array(z.strictObject({ article: z.string(), units: z.array(judgedUnit) })),
});

export type JudgedArticle = z.infer<typeof judgedTextSchema>['articles'][number];
type JudgedUnit = z.infer<typeof judgedUnit>;

type SideName = 'base' | 'target';
const SIDES = ['base', 'target'] as const;

/** A stretch of one text: of the line with that name the characters from one index to another. */
interface Stretch {
  line: string;
  from: number;
  to: number;
  words: string;
}

/** A change as it is judged or found, on the sides that have it. */
export interface PlacedChange {
  class: ChangeClass;
  base: Stretch | null;
  target: Stretch | null;
}

/** Which khoản answers which: "5 4"; a minus for none. A pair of which nothing changed counts too. */
export function judgedPairs({ units }: JudgedArticle): string[] {
  return units.filter(({ base }) => base !== 'heading').map(({ base, target }) => pairName(base, target));
}

export function foundPairs({ clauses }: ComparedUnit): string[] {
  return clauses
    .filter(({ base, target }) => (base ?? target)?.number !== null)
    .map(({ base, target }) => pairName(base?.number, target?.number));
}

const pairName = (base: string | null | undefined, target: string | null | undefined): string =>
  `${base ?? '-'} ${target ?? '-'}`;

/** @throws Error when judged words are not in their khoản, or there more than once */
export function judgedChanges({ units }: JudgedArticle, article: ComparedUnit): PlacedChange[] {
  return units.flatMap((unit): PlacedChange[] => {
    if (!('changes' in unit)) return [wholeUnit(unit, article)];
    return unit.changes.map((change) => ({
      class: change.class,
      base: change.base === undefined ? null : locate(change.base, linesIn(article, 'base', unit.base)),
      target:
        change.target === undefined ? null : locate(change.target, linesIn(article, 'target', unit.target)),
    }));
  });
}

function wholeUnit(unit: Exclude<JudgedUnit, { changes: unknown }>, article: ComparedUnit): PlacedChange {
  const whole = (side: SideName): Stretch | null => {
    const number = unit[side];
    const [line] = number === null ? [] : linesIn(article, side, number);
    return line ? stretch(line, 0, line.text.length) : null;
  };
  return { class: unit.class, base: whole('base'), target: whole('target') };
}

/** Every change of the words of an article, and each text that is on one side alone as one more. */
export function foundChanges(article: ComparedUnit): PlacedChange[] {
  return withNestedUnits(article).flatMap(({ base, target, heading, changes }): PlacedChange[] => {
    if (base && target) {
      return [
        ...heading.changes.map((change) => placed(change, headingLine(base), headingLine(target))),
        ...changes.map((change) => placed(change, textLine(base), textLine(target))),
      ];
    }
    const whole = (side: Side | null): Stretch | null => side && stretch(textLine(side), 0, side.text.length);
    return [{ class: 'substantive', base: whole(base), target: whole(target) }];
  });
}

function placed(change: ComparedUnit['changes'][number], base: Line, target: Line): PlacedChange {
  const { baseOffset, targetOffset } = change;
  return {
    class: change.class,
    base: stretch(base, baseOffset, baseOffset + change.base.length),
    target: stretch(target, targetOffset, targetOffset + change.target.length),
  };
}

interface Line {
  name: string;
  text: string;
}

const textLine = ({ order, piece, text }: Side): Line => ({ name: `${order}/${piece ?? 0}`, text });
const headingLine = ({ order, heading }: Side): Line => ({ name: `${order} heading`, text: heading ?? '' });

/** The lines of a khoản with what is nested in it, or the line of the article's heading. */
function linesIn(article: ComparedUnit, side: SideName, wanted: string): Line[] {
  if (wanted === 'heading') return [headingLine(article[side] as Side)];
  return article.clauses
    .filter((clause) => clause[side]?.number === wanted)
    .flatMap(withNestedUnits)
    .flatMap(({ [side]: one }) => (one ? [textLine(one)] : []));
}

/** The place of marked words in the one line that has them with their surroundings. */
function locate(marked: string, lines: readonly Line[]): Stretch {
  const context = marked.replace(/[{}]/g, ''); // matches the brace of "{hoá"; not a letter
  const [open, close] = [marked.indexOf('{'), marked.indexOf('}') - 1];
  const found = lines.flatMap((line) => placesOf(context, line.text).map((at) => ({ line, at })));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} places for "${marked}"`);
  return stretch(only.line, only.at + open, only.at + close);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function stretch({ name, text }: Line, from: number, to: number): Stretch {
  return { line: name, from, to, words: text.slice(from, to) };
}

export interface Agreement {
  /** Share of the judged and found changes that agree with each other, from 0 to 1. */
  share: number;
  /** One line for each that does not. */
  disagreements: string[];
}

export function agreement(judged: readonly PlacedChange[], found: readonly PlacedChange[]): Agreement {
  const against = (title: string, ones: readonly PlacedChange[], others: readonly PlacedChange[]): string[] =>
    ones.flatMap((one) => {
      const other = mostShared(one, others);
      if (other?.class === one.class) return [];
      return [`${title} ${show(one)}, against ${other ? show(other) : 'nothing'}`];
    });
  const disagreements = [...against('judged', judged, found), ...against('found', found, judged)];
  const total = judged.length + found.length;
  return { share: total === 0 ? 1 : (total - disagreements.length) / total, disagreements };
}

/** The change with which one shares most; null where it shares nothing. */
function mostShared(one: PlacedChange, others: readonly PlacedChange[]): PlacedChange | null {
  let [best, most] = [null as PlacedChange | null, 0];
  for (const other of others) {
    const shared = SIDES.reduce((sum, side) => sum + overlap(one[side], other[side]), 0);
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}

/** How many characters, blanks aside, two stretches have in common. */
function overlap(one: Stretch | null, other: Stretch | null): number {
  if (!one || !other || one.line !== other.line) return 0;
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return from >= to ? 0 : one.words.slice(from - one.from, to - one.from).replace(/\s/g, '').length;
}

const show = (change: PlacedChange): string =>
  `${change.class} [${change.base?.words ?? ''}] → [${change.target?.words ?? ''}]`;
