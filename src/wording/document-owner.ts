/** Says whose text a document is: which provincial unit it belongs to, and of which level the body is that issued it. */
import {
  type DatedData,
  formAt,
  isInForce,
  type Level,
  type Locality,
  provinceAt,
  provincesAt,
  type Tier,
} from '../data/index.js';
import { foldCase, foldTone, NO_LETTER_AFTER, NO_LETTER_BEFORE } from '../text/index.js';
import type { Document, ParagraphRole, Regulation } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';

export interface DocumentOwner {
  /** Id of the provincial unit; absent where the text does not say it. */
  unit?: string;
  level?: 'province' | 'city';
  tier?: Tier;
}

/** Most telling first: a place line also stands above texts of central bodies. */
const ROLES: readonly (readonly ParagraphRole[])[] = [
  ['superior', 'issuer'],
  ['author', 'annexLine', 'subject'],
  ['placeDate'],
];

/** @param given id of the unit, where the caller knows it */
export function ownerOf(root: Document, data: DatedData, day: string, given?: string): DocumentOwner {
  const tier = tierOf(root, data, day);
  const unit = given === undefined ? unitNamedIn(root, data, day, tier) : provinceAt(data, given, day);
  const level = unit ? formAt(unit, day)?.level : undefined;
  return {
    ...(unit ? { unit: unit.id } : {}),
    ...(level ? { level } : {}),
    ...(tier ? { tier } : {}),
  };
}

/** Central bodies issue their texts in a city too: the place line names the unit of a local body only. */
function unitNamedIn(root: Document, data: DatedData, day: string, tier: Tier | undefined): Locality | null {
  const units = provincesAt(data, day);
  for (const roles of ROLES) {
    if (roles.includes('placeDate') && tier === undefined) continue;
    const texts = textsOfRoles(root, roles).map(fold);
    const found = units.filter((unit) => texts.some((text) => names(text, formAt(unit, day)?.name ?? '')));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** The lowest level whose committee or people's committee the issuer is; of a blank issuer the signing authority's. */
function tierOf(root: Document, data: DatedData, day: string): Tier | undefined {
  const levels = data.levels.levels.filter((level) => isInForce(level, day));
  const isBody = (text: string, level: Level) => isBodyOf(text, level) || isCellOf(text, level, data, day);
  for (const roles of [['issuer'], ['subject', 'annexLine', 'author']] as const) {
    const texts = [...textsOfRoles(root, roles), ...(roles[0] === 'issuer' ? [] : formulasOf(root))].map(
      fold,
    );
    const found = levels.filter((level) => texts.some((text) => isBody(text, level)));
    const lowest = found.find(({ tier }) => tier === 'communal') ?? found[0];
    if (lowest) return lowest.tier;
  }
  return undefined;
}

function isBodyOf(text: string, { committee, organisation, peoplesCommittee, word }: Level): boolean {
  const own = committee.named ? `${committee.words} ${word}` : committee.words;
  return [own, organisation, peoplesCommittee].some((body) => names(text, body));
}

/** A unit with a Chi bộ in the place of a Đảng ủy. */
function isCellOf(text: string, { id, word }: Level, { partyCells }: DatedData, day: string): boolean {
  const hasCells = partyCells.units.some((cell) => cell.level === id && isInForce(cell, day));
  return hasCells && names(text, `${partyCells.committee} ${word}`);
}

const formulasOf = (root: Document): string[] => selectAll(root, 'enactingFormula').map(({ value }) => value);

function textsOfRoles(root: Document | Regulation, roles: readonly ParagraphRole[]): string[] {
  return selectAll(root, 'masthead').flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'paragraph' && child.role && roles.includes(child.role) ? [child.value] : [],
    ),
  );
}

/** Whether a folded text has the name as whole words: "tỉnh ủy thái nguyên" names "Thái Nguyên". */
function names(text: string, name: string): boolean {
  const folded = fold(name);
  if (folded === '' || !text.includes(folded)) return false;
  return new RegExp(`${NO_LETTER_BEFORE}${folded}${NO_LETTER_AFTER}`).test(text);
}

const fold = (text: string): string => foldTone(foldCase(text)).replace(/\s+/g, ' ');
