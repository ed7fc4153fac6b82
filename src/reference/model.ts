/**
 * The model text: one entry a provision, each with one text or several of which level and date choose.
 * It is the only place where the words of a provision stand; the drafting templates assemble them.
 */
import type { ModelProvision, Variant } from './schemas/model.js';

export const LEVELS = ['province', 'city', 'commune'] as const;
/** For whom a regulation is: a province, a centrally run city, or a commune (xã, phường, đặc khu). */
export type ReferenceLevel = (typeof LEVELS)[number];

export const ISSUES = ['annexed', 'own-number'] as const;
/** How a regulation is issued: annexed to a decision, or under its own number. */
export type Issue = (typeof ISSUES)[number];

/** both: in both full texts; adapted: written for today's bodies or another level, with the reason;
 * official: from an official text that a user imported. */
export const PROVENANCES = ['both', 'thai-nguyen', 'ha-noi', 'adapted', 'official'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export type Model = readonly ModelProvision[];

/** What decides which text of a provision holds. */
export interface Situation {
  level: ReferenceLevel;
  /** ISO date */
  asOf: string;
  /** Id of the layout of bodies; without it only texts that are for no layout in particular count. */
  layout?: string | undefined;
  issue?: Issue | undefined;
}

/** The text of a provision in a situation: the first variant that fits, null where there is none. */
export function selectVariant(
  { variants }: ModelProvision,
  { level, asOf, layout, issue }: Situation,
): Variant | null {
  return (
    variants.find(
      (one) =>
        isForLevel(one, level) &&
        (one.from === undefined || one.from <= asOf) &&
        (one.to === undefined || asOf < one.to) &&
        (one.layouts === undefined || (layout !== undefined && one.layouts.includes(layout))) &&
        (one.issue === undefined || one.issue === issue),
    ) ?? null
  );
}

/** Whether the regulation of a level has the provision at all: a commune has no sixth Party body. */
export function isOfLevel({ variants }: ModelProvision, level: ReferenceLevel): boolean {
  return variants.some((one) => isForLevel(one, level));
}

function isForLevel({ levels }: Variant, level: ReferenceLevel): boolean {
  return levels === undefined || levels.includes(level);
}
