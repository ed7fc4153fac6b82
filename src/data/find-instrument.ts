import { numberKey } from '../text/legal-numbers.js';
import { oncePer } from '../text/once-per.js';
import { bodyOfIssuer } from './issuer-names.js';
import { nameKey } from './name-key.js';
import type { Instrument, InstrumentsTable } from './schemas/instruments.js';

/** What a text says of an instrument; null or absent where it does not say it. */
export interface InstrumentQuery {
  /** As printed, without "Số": "23-QĐ/TW", "2387/QĐ/TU". */
  number: string;
  /** ISO date */
  date?: string | null;
  /** "Ban Chấp hành Trung ương (khóa XI)"; what follows the name of the body does not count. */
  issuer?: string | null;
  /** Id of the provincial unit whose document cites or issued it; local numbers repeat in every province. */
  unit?: string | null;
}

/**
 * found: one instrument; the date and issuer given, if any, are its own.
 * differs: number known, but none has this date, or this issuer; `wrong` says which (the candidates have the rest right).
 * ambiguous: several have the number and nothing given tells them apart.
 * unknown: the table has no such number.
 */
export type InstrumentAnswer =
  | { kind: 'found'; instrument: Instrument; sameNumber: Instrument[] }
  | { kind: 'differs'; wrong: 'date' | 'issuer'; candidates: Instrument[] }
  | { kind: 'ambiguous'; candidates: Instrument[] }
  | { kind: 'unknown' };

/** The instrument that a citation means: by number, date and issuer together, since numbers repeat. */
export function findInstrument(citation: InstrumentQuery, table: InstrumentsTable): InstrumentAnswer {
  const numbered = sameNumber(citation.number, table).filter((row) => isOfUnit(row, citation.unit));
  if (numbered.length === 0) return { kind: 'unknown' };
  const dated = numbered.filter((row) => mayHaveDate(row, citation.date));
  if (dated.length === 0) return { kind: 'differs', wrong: 'date', candidates: numbered };
  const issued = dated.filter((row) => mayHaveIssuer(row, citation.issuer, table));
  if (issued.length === 0) return { kind: 'differs', wrong: 'issuer', candidates: dated };
  const exact = citation.date ? issued.filter(({ date }) => date === citation.date) : issued;
  const candidates = exact.length > 0 ? exact : issued;
  const [only] = candidates;
  return only === undefined || candidates.length > 1
    ? { kind: 'ambiguous', candidates }
    : { kind: 'found', instrument: only, sameNumber: numbered.filter((row) => row !== only) };
}

/** All instruments of a number, whatever their date: more than one is a collision. */
export function sameNumber(number: string, table: InstrumentsTable): Instrument[] {
  return byNumber(table).get(numberKey(number)) ?? [];
}

/** The table by its numbers, made once: a text cites dozens of instruments. */
const byNumber = oncePer((table: InstrumentsTable): Map<string, Instrument[]> => {
  const index = new Map<string, Instrument[]>();
  for (const row of table.instruments) {
    if (row.number === null) continue;
    const key = numberKey(row.number);
    index.set(key, [...(index.get(key) ?? []), row]);
  }
  return index;
});

/** Whether a number names its year, and so one instrument only: "10/2022/QH15"; not "33/CT-TTg". */
export function namesItsYear(number: string): boolean {
  return /^\d[\d.]*\/(19|20)\d\d\//.test(number);
}

/** A central instrument is of every unit; a local one is not of another. */
function isOfUnit(row: Instrument, unit: string | null | undefined): boolean {
  return row.unit === undefined || unit === undefined || unit === null || row.unit === unit;
}

function mayHaveDate({ date, between }: Instrument, cited: string | null | undefined): boolean {
  if (!cited) return true;
  if (date !== null) return date === cited;
  const { from, to } = between ?? { from: null, to: null };
  return (from === null || from <= cited) && (to === null || cited <= to);
}

function mayHaveIssuer(
  row: Instrument,
  cited: string | null | undefined,
  { issuers }: InstrumentsTable,
): boolean {
  if (!cited || row.issuer === null) return true;
  const aliases = issuers.find(({ name }) => name === row.issuer)?.aliases ?? [];
  const names = [nameKey(cited), nameKey(bodyOfIssuer(cited))];
  return [row.issuer, ...aliases].some((name) =>
    names.some((one) => one.startsWith(nameKey(name)) || one.startsWith(nameKey(bodyOfIssuer(name)))),
  );
}
