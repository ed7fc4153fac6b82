/**
 * The model text: one entry a provision, each with one text or several of which level and date choose.
 * It is the only place where the words of a provision stand; the drafting templates assemble them.
 */
import { z } from 'zod';

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

const words = z.string().trim().min(1);
const variantFields = {
  levels: z.array(z.enum(LEVELS)).min(1).optional(),
  /** First day on which the text holds, and the first on which it no longer does. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Layouts of bodies (layouts.yaml) for which the text is; without them, for all that no text before it is for. */
  layouts: z.array(z.string()).min(1).optional(),
  /** The form of issue for which the text is. */
  issue: z.enum(ISSUES).optional(),
  provenance: z.enum(PROVENANCES),
  /** Why it differs from the full texts; shown to the officer, and a Word comment with `--annotate`. */
  reason: words.optional(),
  /** What the officer must check before signing. */
  confirm: words.optional(),
  /** Handlebars fields of the profile may stand in both. A line break in `text` parts two paragraphs. */
  heading: words.optional(),
  text: words.optional(),
  /** Parts of the text, word for word, that only one of the full texts has: no text is blamed for lacking them. */
  optional: z.array(words).min(1).optional(),
};

const variant = z
  .strictObject(variantFields)
  .refine(({ provenance, reason }) => provenance !== 'adapted' || reason !== undefined, {
    message: 'an adapted text needs a reason',
    path: ['reason'],
  })
  .refine(({ heading, text }) => heading !== undefined || text !== undefined, {
    message: 'heading or text is missing',
    path: ['text'],
  })
  .refine(({ text = '', optional = [] }) => optional.every((part) => text.includes(part)), {
    message: 'an optional part is not in the text',
    path: ['optional'],
  });
export type Variant = z.infer<typeof variant>;

/** `chp_II`, `chp_II__sec_1`, `art_6`, `art_6__cl_2`, `art_6__cl_2__sub_2.1`, `dec__art_1`. */
const id = z
  .string()
  .regex(
    /^(?:chp_[IVX]+(?:__sec_[\dIVX]+)?|(?:dec__)?art_\d+(?:__cl_\d+(?:__sub_[\d.]+)?(?:__point_\p{L}\d?)?|__point_\p{L}\d?)?)$/u,
  );

const withVariants = z.strictObject({ id, variants: z.array(variant).min(1) });

/** An entry with one text says it without `variants`. */
const provision = z.union([
  withVariants,
  z
    .strictObject({ id, ...variantFields })
    .transform(({ id, ...only }) => ({ id, variants: [only] }))
    .pipe(withVariants),
]);

/** The provisions in the order in which they are printed. */
export const modelSchema = z.array(provision).min(1);
export type ModelProvision = z.output<typeof provision>;
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
