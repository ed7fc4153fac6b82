/** The layers of a profile that the dated data give: a province or city, or a commune in one. */
import {
  beginsOn,
  type Congress,
  congressAt,
  type DatedData,
  findPartyCell,
  findSpecialZone,
  formAt,
  type Instrument,
  instrumentOf,
  type LevelId,
  type Locality,
  predecessorsOf,
  type UnitWords,
  unitWords,
} from '../data/index.js';
import { formatNumericDate, parseIsoDate } from '../text/calendar-date.js';
import { messages as vietnamese } from './messages.vi.js';
import type { Profile } from './profile-fields.js';
import type { ProfileLayer } from './resolve-profile.js';

/** In what words a layer says what must be confirmed. */
export type LayerMessages = Pick<
  typeof vietnamese,
  'draft.confirmCongress' | 'draft.confirmCommune' | 'draft.confirmRegulation' | 'draft.confirmPredecessors'
>;

type Predecessor = NonNullable<Profile['predecessors']>[number];

/** A xã, phường or đặc khu, as `levels.yaml` names their levels. */
export interface Commune {
  name: string;
  level: LevelId;
}

/**
 * What the data know of a province or city on a day: its words, its last congress, and the regulations to replace, of
 * which a merged unit has one of each former unit; one that is not known is a blank. Null where it does not exist then.
 * @param asOf ISO date
 */
export function unitLayer(
  data: DatedData,
  unit: Locality,
  asOf: string,
  messages: LayerMessages = vietnamese,
): ProfileLayer | null {
  const form = formAt(unit, asOf);
  if (form === null) return null;
  const words = unitWords(form, data.levels);
  const congress = congressAt(unit, asOf);
  const known = knownPredecessors(data, unit, asOf);
  return {
    source: 'data',
    values: {
      level: form.level,
      ...wordFields(words),
      ...(congress === null ? {} : congressFields(congress)),
      predecessors: known.map(({ former, instrument }) => predecessor(former, instrument)),
    },
    confirm: {
      ...(congress === null || congress.confidence === 'high'
        ? {}
        : { congress: messages['draft.confirmCongress']({}) }),
      ...confirmPredecessors(known, messages),
    },
  };
}

/** What the data know of a commune of a province or city on a day; null where that province does not exist then. */
export function communeLayer(
  data: DatedData,
  commune: Commune,
  province: Locality,
  asOf: string,
  messages: LayerMessages = vietnamese,
): ProfileLayer | null {
  const form = formAt(province, asOf);
  if (form === null) return null;
  const above = unitWords(form, data.levels);
  const regulation = citedRegulation(data, province, asOf);
  const cell = findPartyCell(unitWords(commune, data.levels).unit, data, asOf);
  const zone = findSpecialZone(unitWords(commune, data.levels).unit, data, asOf);
  // The data write the name as it is written, whatever marks and capitals the user gave it.
  const known = cell ?? (zone === null ? commune : { level: commune.level, name: zone.name });
  const words = unitWords(known, data.levels);
  return {
    source: 'data',
    values: {
      level: 'commune',
      ...wordFields(words),
      ...(cell !== null ? { committee: { name: data.partyCells.committee } } : {}),
      province: {
        title: above.unit,
        committee: above.committeeOfUnit,
        ...(regulation === null ? {} : { regulation }),
      },
      // Whether it has a regulation to replace is not known.
      predecessors: [{}],
    },
    confirm: {
      ...confirmPredecessors([], messages),
      ...(zone === null ? { 'unit.name': messages['draft.confirmCommune']({}) } : {}),
      ...(regulation === null ? {} : { 'province.regulation': messages['draft.confirmRegulation']({}) }),
    },
  };
}

function wordFields(words: UnitWords): Profile {
  return {
    unit: { name: words.name, title: words.unit, self: selfOf(words) },
    committee: { name: words.committee, title: words.committeeOfUnit },
    place: words.place,
  };
}

/** The unit word with the capital that it has in the full name: "Thành phố" of "Thành phố Hồ Chí Minh". */
function selfOf({ word, unit }: UnitWords): string {
  const start = unit.slice(0, word.length);
  return start.toLowerCase() === word ? start : word;
}

/** "2025-2030" is printed "2025 - 2030". */
function congressFields({ term, ordinal, name }: Congress): Profile {
  return { term: { ordinal, years: term.replace('-', ' - ') }, congress: name };
}

interface KnownPredecessor {
  /** Words of the unit on the day of its regulation. */
  former: UnitWords;
  instrument: Instrument | null;
}

/** The central decision that the regulations to be replaced follow: a unit is named as it was called after it. */
const CENTRAL = '23-qd-tw-2021';

function knownPredecessors(data: DatedData, unit: Locality, asOf: string): KnownPredecessor[] {
  const central = instrumentOf(CENTRAL, data.instruments);
  // The unit that gave its name to the merged one comes before the others.
  const merged = predecessorsOf(data, unit)
    .flatMap((former) => ('forms' in former ? [former] : []))
    .toSorted((one, other) => Number(one.nameLost) - Number(other.nameLost));
  const issuers: Locality[] =
    merged.length === 0 ? [unit] : merged.map((former) => ({ ...former, code: null }));
  return issuers.flatMap((issuer) => {
    const instrument = regulationToReplace(data, issuer.id, asOf);
    const day = instrument?.date ?? (central === null ? asOf : (beginsOn(central) ?? asOf));
    const form = formAt(issuer, day < asOf ? day : asOf) ?? issuer.forms.at(-1);
    return form === undefined ? [] : [{ former: unitWords(form, data.levels), instrument }];
  });
}

/** The latest that was in force before the day: one of the day itself is the one being drafted again. */
function regulationToReplace({ instruments }: DatedData, unit: string, asOf: string): Instrument | null {
  const before = instruments.instruments
    .filter((row) => row.unit === unit && row.topic === 'mass-mobilisation-regulation')
    .filter((row) => (beginsOn(row) ?? '') < asOf && (row.to === null || asOf <= row.to));
  const latest = before
    .map((row) => beginsOn(row) ?? '')
    .sort()
    .at(-1);
  return before.find((row) => (beginsOn(row) ?? '') === latest) ?? null;
}

/**
 * The issuer is named with its unit, for a merged unit replaces regulations of several. Of one that is not known the
 * unit and its committee stand, from which the template makes the rest once its number is filled in.
 */
function predecessor(former: UnitWords, instrument: Instrument | null): Predecessor {
  if (instrument === null) return { unit: former.unit, committee: former.committeeOfUnit };
  const { type, number, date, issuer, title } = instrument;
  return {
    // A date that is not known is asked for with the name of the unit.
    ...(date === null ? { unit: former.unit } : {}),
    type,
    number,
    date,
    issuer: issuer?.replace(former.committee, former.committeeOfUnit) ?? null,
    subject: title === null ? null : title.slice(0, 1).toLowerCase() + title.slice(1),
  };
}

/**
 * The regulation of a province as its communes cite it; null where its number, date or issuer is not known. A merged
 * province has those of the former units, of which the one that gave its name comes first.
 */
function citedRegulation(data: DatedData, province: Locality, asOf: string): string | null {
  const [known] = knownPredecessors(data, province, asOf).filter(({ instrument }) => instrument !== null);
  if (!known?.instrument) return null;
  const { type, number, date, issuer, subject } = predecessor(known.former, known.instrument);
  const day = date == null ? null : parseIsoDate(String(date));
  if (!type || !number || day === null || !issuer || !subject) return null;
  const about = type === 'Quy chế' ? 'về' : 'về việc';
  return `${type} số ${number}, ngày ${formatNumericDate(day)} của ${issuer} ${about} ${subject}`;
}

function confirmPredecessors(
  known: readonly KnownPredecessor[],
  messages: LayerMessages,
): Record<string, string> {
  const notes = known.flatMap(({ instrument }) =>
    instrument === null || instrument.confidence === 'high' || instrument.note === undefined
      ? []
      : [`${instrument.number}: ${instrument.note}`],
  );
  return { predecessors: [messages['draft.confirmPredecessors']({}), ...notes].join(' ') };
}
