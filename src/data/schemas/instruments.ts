/** The form of instruments.yaml. */
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
