/** The form of model.yaml. */
import { z } from 'zod';
import { ISSUES, LEVELS, PROVENANCES } from '../model.js';

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
