/** Instruments that regulations cite: instruments.yaml. Which is meant by a citation is in find-instrument.ts. */
import { z } from 'zod';
import { datedRange, isoDate } from './dated-range.js';
import { provenance } from './provenance.js';

export const INSTRUMENT_STATUSES = [
  'in-force',
  'no-repeal-found',
  'not-established',
  'replaced',
  'overtaken',
  'inferred',
] as const;
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number];

export const instrument = datedRange.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Number and symbol as printed, without "Số": "23-QĐ/TW"; null for an instrument that has none. */
  number: z.string().nullable(),
  /** The type word; null where only the number is known. */
  type: z.string().nullable(),
  date: isoDate.nullable(),
  /** Bounds of an unknown date, both inclusive. */
  between: datedRange.optional(),
  issuer: z.string().nullable(),
  /** Id of the provincial unit of a local instrument. */
  unit: z.string().optional(),
  title: z.string().nullable(),
  /** What kind of text it is, where drafts or checks ask for all of a kind. */
  topic: z.enum(['mass-mobilisation-regulation']).optional(),
  /** What was known when the data was made; `standingAt` says what it means on a day. */
  status: z.enum(INSTRUMENT_STATUSES),
  replacedBy: z.array(z.string()).default([]),
  amendedBy: z.array(z.string()).default([]),
  ...provenance,
});
export type Instrument = z.infer<typeof instrument>;

export const instrumentsTable = z.strictObject({
  /** Other names of issuers, for comparing a citation's issuer with the true one. */
  issuers: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()) })),
  instruments: z.array(instrument),
});
export type InstrumentsTable = z.infer<typeof instrumentsTable>;

export interface Standing {
  kind: 'in-force' | 'not-yet' | 'ended';
  /** What holds in its place on the day: replacements of replacements are followed. Empty where nothing does. */
  now: Instrument[];
  /** Those that have changed it by the day. */
  amendments: Instrument[];
  /** Whether an officer must verify it before citing it. */
  verify: boolean;
}

const TO_VERIFY: readonly InstrumentStatus[] = ['no-repeal-found', 'not-established', 'inferred'];

/** How an instrument stands on a day. An instrument of unknown date counts from the last day on which it can be. */
export function standingAt(row: Instrument, table: InstrumentsTable, asOf: string): Standing {
  const begins = beginsOn(row);
  const ended = row.to !== null && row.to <= asOf;
  return {
    kind: ended ? 'ended' : begins !== null && asOf < begins ? 'not-yet' : 'in-force',
    now: ended ? replacementsAt(row, table, asOf) : [],
    amendments: rowsOf(row.amendedBy, table).filter((other) => (beginsOn(other) ?? '') <= asOf),
    verify: TO_VERIFY.includes(row.status) || row.confidence === 'low',
  };
}

/** Null where the row has no instrument of that id. */
export function instrumentOf(id: string, { instruments }: InstrumentsTable): Instrument | null {
  return instruments.find((row) => row.id === id) ?? null;
}

/** First day in effect; a Party document counts from its date unless the table says otherwise. */
export function beginsOn({ from, date, between }: Instrument): string | null {
  return from ?? date ?? between?.to ?? null;
}

/** The local regulations on dân vận of a unit that are not over on a day, latest first. */
export function regulationsOf(unitId: string, { instruments }: InstrumentsTable, asOf: string): Instrument[] {
  return instruments
    .filter(({ unit, topic }) => unit === unitId && topic === 'mass-mobilisation-regulation')
    .filter((row) => (beginsOn(row) ?? '') <= asOf && (row.to === null || asOf < row.to))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

function rowsOf(ids: readonly string[], { instruments }: InstrumentsTable): Instrument[] {
  return instruments.filter(({ id }) => ids.includes(id));
}

/** Replacements end in time: the table's test forbids circles. */
function replacementsAt(row: Instrument, table: InstrumentsTable, asOf: string): Instrument[] {
  const found = rowsOf(row.replacedBy, table).flatMap((next) =>
    next.to !== null && next.to <= asOf ? replacementsAt(next, table, asOf) : [next],
  );
  return [...new Set(found)];
}
