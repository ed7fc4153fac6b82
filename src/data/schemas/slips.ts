/** The schema of the tables of clerks' slips: templates/language/confusions.yaml, written-names.yaml, review-remarks.yaml, denied-duties.yaml. */
import { z } from 'zod';
import { heardAlike } from '../../text/heard-alike.js';
import type { ClerksSlips, Confusion } from '../slips.js';
import { confidence } from './provenance.js';

const phrase = z.string().min(1);
const words = z.array(phrase).default([]);
const about = { schemaVersion: z.literal(1), asOf: z.iso.date(), source: phrase };

const origin = { source: phrase, confidence };

/** Words of two syllables whose sounds are taken for others in either of them. */
const soundCompounds = z.strictObject({
  ...origin,
  right: z.array(z.string().regex(/^\S+ \S+$/u)),
  /** Wrong forms that may come about where two other words meet, and so prove nothing: "thanh niên quan tâm". */
  mayMeet: words,
});

const confusions = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: z.iso.date(),
  /** Where the rows come from: `seen` says how much of a source was read. */
  sources: z.array(z.strictObject({ id: phrase, what: phrase, seen: phrase })),
  compounds: soundCompounds,
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
          /** Two words, the second of which is one of `notAfter`, that make one: "cơ quan sát nhập" is no "quan sát". */
          evenAfter: words,
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
      isStates: z.boolean().default(false),
      ofUnit: z.boolean().default(false),
    }),
  ),
});

const deniedDuties = z.strictObject({
  ...about,
  verbs: z.array(phrase).min(1),
  duties: z.array(phrase).min(1),
});

const reviewRemarks = z.strictObject({ ...about, inBrackets: z.array(phrase), ownLines: z.array(phrase) });

/** @param value the parsed YAML of the four files @throws ZodError naming what is ill-typed */
export function parseSlips(value: {
  confusions: unknown;
  writtenNames: unknown;
  reviewRemarks: unknown;
  deniedDuties: unknown;
}): ClerksSlips {
  const { inBrackets, ownLines } = reviewRemarks.parse(value.reviewRemarks);
  const { verbs, duties } = deniedDuties.parse(value.deniedDuties);
  const table = confusions.parse(value.confusions);
  const listed = table.confusions.flatMap(({ kind, source, confidence, pairs }) =>
    pairs.map((pair) => ({
      ...pair,
      kind,
      source: pair.source ?? source,
      confidence: pair.confidence ?? confidence,
    })),
  );
  return {
    confusions: [...listed, ...heardConfusions(table.compounds, new Set(listed.map(({ wrong }) => wrong)))],
    names: writtenNames.parse(value.writtenNames).names,
    remarks: { inBrackets, ownLines },
    deniedDuties: { verbs, duties },
  };
}

/** Each compound with one syllable as it may be heard; a row that is written out says more of its form, and stands. */
function heardConfusions(
  { right: compounds, mayMeet, source, confidence }: z.infer<typeof soundCompounds>,
  listed: ReadonlySet<string>,
): Confusion[] {
  const known = new Set([...listed, ...compounds, ...mayMeet]);
  return compounds.flatMap((right) => {
    const [first = '', last = ''] = right.split(' ');
    const forms = [
      ...heardAlike(first).map((one) => `${one} ${last}`),
      ...heardAlike(last).map((one) => `${first} ${one}`),
    ];
    return forms
      .filter((wrong) => !known.has(wrong))
      .map((wrong) => ({
        wrong,
        right,
        kind: 'âm',
        source,
        confidence,
        notBefore: [],
        notAfter: [],
        evenAfter: [],
      }));
  });
}
