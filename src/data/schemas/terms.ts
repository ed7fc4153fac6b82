/** The form of terms.yaml. */
import { z } from 'zod';
import { SEVERITIES } from '../../findings/finding.js';
import { DUTIES } from './bodies.js';
import { isoDate } from './dated-range.js';
import { tier } from './levels.js';
import { provenance } from './provenance.js';
import { pattern } from './term-pattern.js';

const since = isoDate.nullable();

/** A pattern that counts from the term's own day, or from a day of its own. */
const datedPattern = z.union([pattern, z.strictObject({ text: pattern, from: since })]);

/** Words to write, or advice where there are none. */
const replacement = z.union([
  z.strictObject({ from: since, text: z.string() }),
  z.strictObject({ from: since, advice: z.string() }),
]);
export type Replacement = z.infer<typeof replacement>;

export const SCOPES = ['anywhere', 'recitals', 'issuer', 'citation'] as const;

export const term = z.strictObject({
  id: z.string().regex(/^T\d\d[a-z]?$/),
  patterns: z.array(datedPattern).default([]),
  /** Instruments whose citation is meant, and from when on. */
  instruments: z.array(z.strictObject({ id: z.string(), from: since })).default([]),
  /** A hit inside a match of one of these does not count. */
  unless: z.array(pattern).default([]),
  /** A hit does not count where the text also has one of these. */
  unlessNear: z.array(pattern).default([]),
  /** A hit counts only where the text also has one of these. */
  near: z.array(pattern).default([]),
  /** The part of a text in which the term counts; "citation": of citations as such, without a pattern. */
  scope: z.enum(SCOPES).default('anywhere'),
  /** Only in texts of bodies of these tiers; of any where absent. */
  tiers: z.array(tier).optional(),
  /** Only in texts of units in a province, or in a city, of the day; of both where absent. */
  levels: z.array(z.enum(['province', 'city'])).optional(),
  severity: z.enum(SEVERITIES),
  /** A lawful word that is only worth a thought, or one that a rule of its own judges: no check reports it as over. */
  lawful: z.boolean().default(false),
  /** Of instruments: a citation with its date and issuer is right as it is. */
  onlyIncomplete: z.boolean().default(false),
  /** First day on which a text should not use it; null: never right. */
  from: since,
  /** What to write, or to do, instead, by day; {committee} and {word} are the unit's own words. */
  replacements: z.array(replacement).min(1),
  /** Where the holder of a duty is what to write instead. */
  duty: z.enum(DUTIES).optional(),
  ...provenance,
});
export type ObsoleteTerm = z.infer<typeof term>;

export const termsTable = z.strictObject({
  /** Words that show that a sentence speaks of the past. */
  historical: z.array(pattern),
  /** Those of them that name what a text replaces: the names of its day stand there by right. */
  replacing: z.array(pattern),
  terms: z.array(term),
});
export type TermsTable = z.infer<typeof termsTable>;
