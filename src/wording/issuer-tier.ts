/** Of which tier the body is that issues a document, by the places of a document that name it. */

import { committeeWords, type DatedData, isInForce, type Tier } from '../data/index.js';
import { escapePattern } from '../text/escape-pattern.js';
import { foldCase, foldTone, NO_LETTER_AFTER, NO_LETTER_BEFORE } from '../text/index.js';
import type { Document, ParagraphRole } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';

/** A body that issues documents, as it is named without its unit: "Tỉnh ủy", "Đảng ủy xã", "Ủy ban nhân dân tỉnh". */
export interface Issuer {
  tier: Tier;
  name: string;
}

/**
 * The committees, organisations and people's committees of the levels; of a level whose small units have a Chi bộ in the
 * place of a Đảng ủy, that too.
 * @param day on which they must be in force (ISO 8601); of any day where it is left out
 */
export function issuersOf({ levels, partyCells }: DatedData, day?: string): Issuer[] {
  const holds = (row: Parameters<typeof isInForce>[0]): boolean => day === undefined || isInForce(row, day);
  return levels.levels.filter(holds).flatMap((level) => {
    const { id, tier, word, organisation, peoplesCommittee } = level;
    const hasCells = partyCells.units.some((cell) => cell.level === id && holds(cell));
    const names = [
      committeeWords(level),
      organisation,
      peoplesCommittee,
      ...(hasCells ? [`${partyCells.committee} ${word}`] : []),
    ];
    return names.map((name) => ({ tier, name }));
  });
}

/**
 * The tier of the issuer that the masthead names; of a blank one that of the signing authority, the author or the title; of a
 * department that of the committee above it. Above a commune's own committee stands its province's, so that a communal one counts
 * first.
 */
export function issuerTier(root: Document, issuers: readonly Issuer[]): Tier | undefined {
  const { issuer, subject } = root.meta;
  const second = [
    ...textsOfRoles(root, ['subject', 'annexLine', 'author']),
    ...formulasOf(root),
    issuer,
    subject,
  ];
  for (const given of [textsOfRoles(root, ['issuer']), second, textsOfRoles(root, ['superior'])]) {
    const texts = given.filter((text) => text !== null).map(foldName);
    const found = issuers.filter(({ name }) => texts.some((text) => namesWhole(text, name)));
    const lowest = found.find(({ tier }) => tier === 'communal') ?? found[0];
    if (lowest) return lowest.tier;
  }
  return undefined;
}

export const formulasOf = (root: Document): string[] =>
  selectAll(root, 'enactingFormula').map(({ value }) => value);

/** The texts of a masthead whose role is asked for. */
export function mastheadTexts(
  root: Document,
  isAskedFor: (role: ParagraphRole | undefined) => boolean,
): string[] {
  return selectAll(root, 'masthead').flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'paragraph' && isAskedFor(child.role) ? [child.value] : [])),
  );
}

/** The texts of a masthead that have one of the roles. */
export const textsOfRoles = (root: Document, roles: readonly ParagraphRole[]): string[] =>
  mastheadTexts(root, (role) => role !== undefined && roles.includes(role));

/**
 * Whether a folded text has the name as whole words: "tỉnh ủy thái nguyên" names "Thái Nguyên".
 * @param text as `foldName` gives it
 */
export function namesWhole(text: string, name: string): boolean {
  const folded = foldName(name);
  if (folded === '' || !text.includes(folded)) return false;
  return new RegExp(`${NO_LETTER_BEFORE}${escapePattern(folded)}${NO_LETTER_AFTER}`).test(text);
}

export const foldName = (text: string): string => foldTone(foldCase(text)).replace(/\s+/g, ' ');
