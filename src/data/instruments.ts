/** Instruments that regulations cite: instruments.yaml. Which is meant by a citation is in find-instrument.ts. */
import type { Instrument, InstrumentStatus, InstrumentsTable } from './schemas/instruments.js';

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
