/**
 * The fields of a profile as data: each with the kind of value that it takes. `profile-schema.ts` makes the schema of
 * them, which is opened only for a profile that someone wrote. `field-labels.vi.ts` says in Vietnamese what each field is.
 */
import { ISSUES, LEVELS } from '../reference/model.js';
import { CIRCULATION_NOTES, SECRECY_MARKS, URGENCY_MARKS } from '../text/document-marks.js';

/** A value of one of these kinds; `profile-schema.ts` says what each accepts. */
export type ValueKind = 'line' | 'text' | 'day' | 'date' | 'number' | 'draftRound';

/** One of some words. */
export interface Choice<W extends string = string> {
  readonly oneOf: readonly W[];
}
/** A list of lines, or of groups. */
export interface ListOf<I extends FieldKind = FieldKind> {
  readonly items: I;
}
export interface Group {
  readonly group: Readonly<Record<string, FieldKind>>;
}
export type FieldKind = ValueKind | Choice | ListOf | Group;

const oneOf = <const W extends string>(words: readonly W[]): Choice<W> => ({ oneOf: words });
const listOf = <const I extends FieldKind>(items: I): ListOf<I> => ({ items });
/** A group whose fields are all lines. */
const lines = <const N extends string>(...names: N[]) => ({
  group: Object.fromEntries(names.map((name) => [name, 'line'])) as Record<N, 'line'>,
});

/** Where the tone mark stands. */
const HABIT = oneOf(['older', 'newer']);

export const PROFILE = {
  group: {
    asOf: 'day',
    rules: oneOf(['hd05', 'hd36']),
    level: oneOf(LEVELS),
    unit: lines('name', 'title', 'self', 'communes', 'neighbourhoods'),
    /** Of a commune: the unit above, and its regulation with number and date ("Quyết định số 2387-QĐ/TU, ngày …"). */
    province: lines('title', 'committee', 'regulation'),
    superior: 'line',
    committee: lines('name', 'title', 'organisation', 'organisationTitle', 'members'),
    term: lines('ordinal', 'years'),
    congress: 'line',
    /** Id of the layout of bodies (layouts.yaml): who advises on dân vận, and which Party committees there are. */
    layout: 'line',
    issuingBody: oneOf(['standing-committee', 'committee']),
    issuer: lines('name', 'title'),
    issue: oneOf(ISSUES),
    subject: 'line',
    number: 'number',
    symbol: 'line',
    date: 'date',
    place: 'line',
    draftRound: 'draftRound',
    /** Marks of the document; none where they are not said. */
    secrecy: oneOf(SECRECY_MARKS),
    urgency: oneOf(URGENCY_MARKS),
    circulation: oneOf(CIRCULATION_NOTES),
    signer: lines('authority', 'position', 'name'),
    /** Regulations that the new one replaces; in a merged unit, one of each former unit. */
    predecessors: listOf({
      group: {
        /** The former unit, where its regulation is not known and must be asked for. */
        unit: 'line',
        /** The committee of the former unit: "Tỉnh ủy Bắc Kạn". */
        committee: 'line',
        type: 'line',
        /** With its symbol: "903-QĐ/TU". */
        number: 'line',
        date: 'date',
        issuer: 'line',
        subject: 'line',
      },
    }),
    bodies: lines(
      'advisory',
      'advisoryClass',
      'districtAdvisory',
      'neighbourhoodHeads',
      'centralAdvisory',
      'propaganda',
      'organisation',
      'partyCommittees',
      'subordinateCommittees',
      'steeringCommittees',
      'council',
      'government',
      'front',
      'agencies',
      'army',
      'police',
    ),
    terms: lines('grassrootsDemocracy'),
    /** Where the tone mark of ủy/uỷ and of hòa/hoà stands in the words of the model; whether it writes Nhân dân. */
    spelling: { group: { uy: HABIT, oa: HABIT, people: oneOf(['lower', 'capital']) } },
    recitals: listOf('line'),
    recipients: listOf('line'),
    punctuation: lines('recital', 'lastRecital', 'recipient', 'lastRecipient'),
    /** What the locality puts into the model text, says in words of its own, or leaves out; `provisions.ts` says how. */
    provisions: listOf({
      group: {
        after: 'line',
        before: 'line',
        replace: 'line',
        remove: 'line',
        heading: 'line',
        text: 'text',
        clauses: listOf('text'),
        reason: 'line',
      },
    }),
    /** Fields and provisions that the officer has confirmed: "layout", "art_5__cl_4", "khoản 4 Điều 5". */
    confirmed: listOf('line'),
  },
} as const satisfies Group;

interface ValueOf {
  line: string;
  text: string;
  day: string;
  date: string | number;
  number: string | number;
  draftRound: number;
}
/** The value that a kind of field holds. Every field may be left out (a default may fill it) or null (a blank on purpose). */
export type Value<K> = K extends keyof ValueOf
  ? ValueOf[K]
  : K extends Choice<infer W>
    ? W
    : K extends ListOf<infer I>
      ? (I extends Group ? Value<I> : Value<I> | null)[]
      : K extends { readonly group: infer F }
        ? { -readonly [N in keyof F]?: Value<F[N]> | null | undefined }
        : never;

/** What a draft says of a locality, as the user writes it. */
export type Profile = Value<typeof PROFILE>;

/** Dotted paths of all values, in the order of the fields: "unit.name", "predecessors". */
export const PROFILE_FIELDS: readonly string[] = pathsOf(PROFILE, '');

function pathsOf({ group }: Group, prefix: string): string[] {
  return Object.entries(group).flatMap(([name, kind]) =>
    isGroup(kind) ? pathsOf(kind, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

export function isGroup(kind: FieldKind): kind is Group {
  return typeof kind === 'object' && 'group' in kind;
}

/** The lists among the fields, each with the names of its item's fields; none where an item is a text. */
export const LIST_ITEM_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<FieldKind>(PROFILE.group).flatMap(([name, kind]) => {
    if (typeof kind === 'string' || !('items' in kind)) return [];
    return [[name, isGroup(kind.items) ? Object.keys(kind.items.group) : []] as const];
  }),
);

/** Whether a path is that of one value of a list's item: "predecessors.1.number"; not "predecessors.number". */
export function isItemField(path: string): boolean {
  const [, list = '', name = ''] = /^(\w+)\.\d{1,2}\.(\w+)$/.exec(path) ?? [];
  return LIST_ITEM_FIELDS.get(list)?.includes(name) === true;
}

/** Whether a field is a list of texts: its items are given by their places ("recitals.6"). */
export function isTextList(field: string): boolean {
  return LIST_ITEM_FIELDS.get(field)?.length === 0;
}

/** Those of the fields that are lists. */
export const PROFILE_LISTS: ReadonlySet<string> = new Set(LIST_ITEM_FIELDS.keys());
