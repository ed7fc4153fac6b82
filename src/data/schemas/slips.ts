/** The schema of the tables of clerks' slips: templates/language/confusions.yaml, written-names.yaml, review-remarks.yaml. */
import { z } from 'zod';
import type { ClerksSlips } from '../slips.js';
import { confidence } from './provenance.js';

const phrase = z.string().min(1);
const words = z.array(phrase).default([]);
const about = { schemaVersion: z.literal(1), asOf: z.iso.date(), source: phrase };

const origin = { source: phrase, confidence };

const confusions = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: z.iso.date(),
  /** Where the rows come from: `seen` says how much of a source was read. */
  sources: z.array(z.strictObject({ id: phrase, what: phrase, seen: phrase })),
  confusions: z.array(
    z.strictObject({
      kind: phrase,
      ...origin,
      pairs: z.array(
        z.strictObject({
          wrong: phrase,
          right: phrase,
          notBefore: words,
          notAfter: words,
          /** Of the row, where they are not those of its kind. */
          source: phrase.optional(),
          confidence: confidence.optional(),
        }),
      ),
    }),
  ),
});

const writtenNames = z.strictObject({
  ...about,
  names: z.array(
    z.strictObject({
      right: phrase,
      wrong: z.array(phrase).min(1),
      notBefore: words,
      notAfter: words,
      isPartys: z.boolean().default(false),
    }),
  ),
});

const reviewRemarks = z.strictObject({ ...about, inBrackets: z.array(phrase), ownLines: z.array(phrase) });

/** @param value the parsed YAML of the three files @throws ZodError naming what is ill-typed */
export function parseSlips(value: {
  confusions: unknown;
  writtenNames: unknown;
  reviewRemarks: unknown;
}): ClerksSlips {
  const { inBrackets, ownLines } = reviewRemarks.parse(value.reviewRemarks);
  return {
    confusions: confusions.parse(value.confusions).confusions.flatMap(({ kind, source, confidence, pairs }) =>
      pairs.map((pair) => ({
        ...pair,
        kind,
        source: pair.source ?? source,
        confidence: pair.confidence ?? confidence,
      })),
    ),
    names: writtenNames.parse(value.writtenNames).names,
    remarks: { inBrackets, ownLines },
  };
}
