/**
 * Which value each field has and why: defaults give way to the data of provinces, these to the profile file, this to
 * `--set`, and this to the options of the command line.
 */
import { failer } from '../findings/failure.js';
import type { ReferenceLevel } from '../reference/model.js';
import { blankMark, isBlankMark } from './blanks.js';
import { applies, type ProfileDefault } from './defaults.js';
import type { messages } from './messages.vi.js';
import { LIST_ITEM_FIELDS, PROFILE_FIELDS, type Profile } from './profile.js';
import { respell } from './spelling.js';
import type { Templates } from './templates.js';

/** In rising order of precedence. */
export const SOURCES = ['default', 'data', 'file', 'set', 'option'] as const;
export type ProfileSource = (typeof SOURCES)[number];

/** A profile, or a part of one, and where it comes from. */
export interface ProfileLayer {
  source: Exclude<ProfileSource, 'default'>;
  /** What the user knows the source by: a file name, "--set signer.name=…". */
  detail?: string;
  values: Profile;
  /** What must be confirmed of single values, by field. */
  confirm?: Readonly<Record<string, string>>;
}

/** A field's value: a text, a number, or a list. Null is a blank on purpose; absent is not known. */
export type FieldValue = string | number | readonly unknown[] | null;

export interface ResolvedField {
  value: FieldValue;
  source: ProfileSource;
  detail?: string;
  /** Why a default is what it is. */
  reason?: string;
  confirm?: string;
}

export interface ResolvedProfile {
  asOf: string;
  level: ReferenceLevel;
  /** By field; a field that nothing gives a value is missing, and blank in the draft. */
  fields: ReadonlyMap<string, ResolvedField>;
}

const fail = failer<typeof messages>();

/**
 * Resolves every field. Defaults may name other fields; they are filled in the order of the rows.
 * @throws Failure `draft.missingRequired` without asOf, level or unit.name; template failures from a bad default
 */
export function resolveProfile(
  layers: readonly ProfileLayer[],
  defaults: readonly ProfileDefault[],
  templates: Templates,
): ResolvedProfile {
  const fields = new Map<string, ResolvedField>();
  for (const source of SOURCES)
    for (const layer of layers.filter((one) => one.source === source)) addLayer(fields, layer);
  const asOf = required(fields, 'asOf');
  const level = required(fields, 'level') as ReferenceLevel;
  required(fields, 'unit.name');
  const fill = (rows: readonly ProfileDefault[]) => {
    for (const row of rows)
      if (!fields.has(row.field) && applies(row, { level, asOf }, (field) => fields.get(field)?.value))
        fields.set(row.field, fillDefault(row, fields, templates));
  };
  // The data take the habit of tone marks before defaults are made of them, or one sentence would have both.
  const isHabit = ({ field }: ProfileDefault) => field === 'rules' || field.startsWith('spelling.');
  fill(defaults.filter(isHabit));
  respellData(fields);
  fill(defaults);
  return { asOf, level, fields };
}

function respellData(fields: Map<string, ResolvedField>): void {
  for (const [field, resolved] of fields)
    if (resolved.source === 'data' && typeof resolved.value === 'string')
      fields.set(field, { ...resolved, value: respell(resolved.value, fields) });
}

function fillDefault(
  { field, value, source, reason, confirm }: ProfileDefault,
  fields: ReadonlyMap<string, ResolvedField>,
  templates: Templates,
): ResolvedField {
  const render = (text: string) => {
    const spelled = respell(text, fields);
    return spelled.includes('{{')
      ? templates.renderText(spelled, `defaults.yaml: ${field}`, contextOf(fields))
      : spelled;
  };
  const filled = typeof value === 'string' ? render(value) : Array.isArray(value) ? value.map(render) : value;
  return { value: filled, source: 'default', ...present({ detail: source, reason, confirm }) };
}

function addLayer(fields: Map<string, ResolvedField>, layer: ProfileLayer): void {
  for (const field of PROFILE_FIELDS) {
    const value = lookUp(layer.values, field);
    if (value === undefined) continue;
    const { source, detail } = layer;
    fields.set(field, { value, source, ...present({ detail, confirm: layer.confirm?.[field] }) });
  }
}

/** The entries that have a value. */
function present<K extends string>(entries: Record<K, string | undefined>): Partial<Record<K, string>> {
  const known = Object.entries(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<Record<K, string>>;
}

/** Undefined where the layer does not give the field; null where it, or its group, is null. */
function lookUp(values: unknown, field: string): FieldValue | undefined {
  let found: unknown = values;
  for (const name of field.split('.')) {
    if (found === null) return null;
    if (typeof found !== 'object' || found === undefined || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found as FieldValue | undefined;
}

function required(fields: ReadonlyMap<string, ResolvedField>, field: string): string {
  const value = fields.get(field)?.value;
  if (typeof value === 'string' && value !== '') return value;
  throw fail('draft.missingRequired', { field });
}

/**
 * What templates see: one object a group, in which every field of the profile is present and
 * an unknown one is the mark of its blank. `mapText` is applied to every known text.
 */
export function contextOf(
  fields: ReadonlyMap<string, ResolvedField>,
  mapText: (text: string) => string = (text) => text,
): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const field of PROFILE_FIELDS) {
    const path = field.split('.');
    let group = root;
    for (const name of path.slice(0, -1)) {
      group[name] ??= {};
      group = group[name] as Record<string, unknown>;
    }
    group[path.at(-1) ?? ''] = contextValue(fields.get(field)?.value ?? null, field, mapText);
  }
  return root;
}

/** A missing list has one blank item; an item that is a group has every field of the group, the missing ones blank. */
function contextValue(value: FieldValue, field: string, mapText: (text: string) => string): unknown {
  const textOf = (known: unknown) => (isBlankMark(known) ? known : mapText(String(known)));
  const itemFields = LIST_ITEM_FIELDS.get(field);
  if (itemFields === undefined) {
    if (typeof value === 'number') return value;
    return value === null ? blankMark(field) : textOf(value);
  }
  const items = Array.isArray(value) ? value : [null];
  return items.map((item: unknown, index) => {
    if (itemFields.length === 0) return item === null ? blankMark(field) : textOf(item);
    const entries = itemFields.map((name) => {
      const inner = (item as Record<string, unknown> | null)?.[name] ?? null;
      return [name, inner === null ? blankMark(field, { index, name }) : textOf(inner)];
    });
    return Object.fromEntries(entries);
  });
}
