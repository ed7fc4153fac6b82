/** The own names of a unit that went into another one: which they are, and a text of it under the names of the other. */
import {
  type DatedData,
  findProvince,
  formAt,
  type Locality,
  type NamesStay,
  unitWords,
} from '../../data/index.js';
import { escapePattern } from '../../text/escape-pattern.js';
import type { Document, Node } from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import { issuersOf, localityReader } from '../../wording/index.js';
import type { ModelSource } from './central-texts.js';
import { isOfItsTime } from './name-of-its-time.js';

/** The provincial unit whose text a document is: by the name it had, and the unit that holds its territory on a day. */
export interface OwnUnit {
  name: string;
  /** The words of its level that stand before its name: "tỉnh", "Tỉnh ủy". */
  levelWords: { unit: string; committee: string };
  aliases: readonly string[];
  successor: Locality;
}

/** @param day ISO date of the result; null where the text names no unit, or one that the data cannot tell from others */
export function ownUnitOf(tree: Document, day: string, { data, levels }: ModelSource): OwnUnit | null {
  const units = [...data.provinces.units, ...data.formerUnits.units];
  const named = units.flatMap((unit) => ('forms' in unit ? unit.forms.map(({ name }) => name) : [unit.name]));
  const places = [...new Set(named)].map((name) => ({ name, tier: 'provincial' as const }));
  const { names } = localityReader(levels, places, issuersOf(data))(tree);
  const answers = names.filter((name) => named.includes(name)).map((name) => findProvince(name, data, day));
  const answer = answers.find(({ kind }) => kind === 'found');
  if (answer?.kind !== 'found') return null;
  const { unit, viaFormer } = answer;
  const own = viaFormer !== undefined && 'forms' in viaFormer ? viaFormer : unit;
  const name = viaFormer?.name ?? formAt(unit, day)?.name;
  const form = own.forms.findLast((one) => one.name === name);
  if (name === undefined || form === undefined) return null;
  const { word, committee } = unitWords(form, data.levels);
  return { name, levelWords: { unit: word, committee }, aliases: own.aliases, successor: unit };
}

/** Names of one unit and what each becomes. */
export interface UnitNames {
  from: string;
  to: string;
  /** "tỉnh Bắc Kạn" and "Tỉnh ủy Bắc Kạn", and the same of the other unit. */
  pairs: readonly { words: string; name: string; to: string }[];
  /** Words of a level that the other unit does not have; a bare one is never replaced. */
  strangeWords: readonly string[];
  /** By what a sentence tells that it is of the time of the former unit. */
  namesStay: Pick<NamesStay, 'words' | 'beforeNumeral'>;
}

/** Null where the unit bears the name of its successor on that day: nothing is replaced then. */
export function namesUnderSuccessor(
  { name, aliases, levelWords, successor }: OwnUnit,
  day: string,
  { levels, formerUnits }: DatedData,
): UnitNames | null {
  const form = formAt(successor, day);
  if (form === null || form.name === name) return null;
  const next = unitWords(form, levels);
  const pairs = [name, ...aliases].flatMap((one) => [
    { words: levelWords.unit, name: one, to: next.unit },
    { words: levelWords.committee, name: one, to: next.committeeOfUnit },
  ]);
  const strangeWords = levelWords.unit === next.word ? [] : [levelWords.unit, levelWords.committee];
  return { from: name, to: next.name, pairs, strangeWords, namesStay: formerUnits.namesStay };
}

/** The text with each whole own name replaced, but where the name is the one of a time that is past. */
export function underOtherNames(tree: Document, names: UnitNames): Document {
  const { issuer, subject } = tree.meta;
  const rename = (text: string): string => renameIn(text, names);
  const meta = { ...tree.meta, issuer: issuer && rename(issuer), subject: subject && rename(subject) };
  return { ...(renamed(tree, rename) as Document), meta };
}

function renamed(node: Node, rename: (text: string) => string): Node {
  const clone = { ...node } as Node;
  if ('heading' in clone && clone.heading !== null) clone.heading = rename(clone.heading);
  if ('value' in clone) clone.value = rename(clone.value);
  if (hasChildren(clone)) {
    const children: readonly Node[] = clone.children;
    (clone as { children: Node[] }).children = children.map((child) => renamed(child, rename));
  }
  return clone;
}

/**
 * "trên địa bàn tỉnh Bắc Kạn" is changed, "thành phố Bắc Kạn", "Báo Bắc Kạn" and a bare "tỉnh" are not: only a name with the words
 * of its own level is surely that of the unit.
 */
export function renameIn(text: string, names: UnitNames): string {
  const ofUnit = names.pairs.map(({ words, name }) => `${spelled(words)}\\s+${escapePattern(name)}`);
  const pattern = new RegExp(`(?<!\\p{L})(?:${ofUnit.join('|')})(?!\\p{L})`, 'giu');
  return text.replace(pattern, (found: string, at: number) => {
    const pair = names.pairs.find(({ words, name }) =>
      new RegExp(`^${spelled(words)}\\s+${escapePattern(name)}$`, 'iu').test(found),
    );
    if (pair === undefined || isOfItsTime(text, at, names)) return found;
    // The words of the level stay as they are printed where both units have them.
    const isSameLevel = pair.to.toLowerCase() === `${pair.words} ${names.to}`.toLowerCase();
    const next = isSameLevel ? `${found.slice(0, -pair.name.length)}${names.to}` : likeFirst(found, pair.to);
    return found === found.toUpperCase() ? next.toUpperCase() : next;
  });
}

const spelled = (words: string): string => escapePattern(words).replaceAll(/ủy|uỷ/g, '(?:ủy|uỷ)');

const likeFirst = (printed: string, name: string): string =>
  printed.charAt(0) === printed.charAt(0).toUpperCase()
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    : name;

/** What an officer must read over in words that come from the other text: a name that was left, and one that was replaced. */
export function namesToConfirm(
  line: string,
  { from, to, strangeWords }: UnitNames,
): { left: string[]; replaced: boolean } {
  const left: string[] = [];
  // "Tỉnh ủy" is told as it is, and not as a "tỉnh" too.
  let rest = line;
  for (const words of [from, ...strangeWords].toSorted((a, b) => b.length - a.length)) {
    const without = rest.replace(new RegExp(`(?<!\\p{L})${spelled(words)}(?!\\p{L})`, 'giu'), '');
    if (without !== rest) left.push(words);
    rest = without;
  }
  return { left, replaced: line.includes(to) };
}
