/**
 * Which value each field has and why: defaults and the day of today give way to the data of provinces, these to the
 * profile file, this to `--set`, and this to the options of the command line.
 */
import { failer } from '../findings/failure.js';
import type { ReferenceLevel } from '../reference/model.js';
import { printDate } from '../text/calendar-date.js';
import { dropConfirmed } from './confirmed.js';
import type { ProfileDefault } from './defaults-schema.js';
import type { messages } from './messages.vi.js';
import { applies, appliesIn } from './profile-defaults.js';
import { isTextList, PROFILE_FIELDS, type Profile } from './profile-fields.js';
import { ofSameNumber } from './replaced-document.js';
import { type FieldValue, type ProfileSource, type ResolvedField, SOURCES } from './resolved-field.js';
import { respell } from './respell.js';
import { contextOf, putInContext } from './template-context.js';
import type { Templates } from './templates.js';

/** A profile, or a part of one, and where it comes from. */
export interface ProfileLayer {
  source: Exclude<ProfileSource, 'default'>;
  /** What the user knows the source by: a file name, "--set signer.name=…". */
  detail?: string;
  values: Profile;
  /** Whether its lists say single values of items, the others being those of the layers below. */
  amendsLists?: true;
  /** What must be confirmed of single values, by field. */
  confirm?: Readonly<Record<string, string>>;
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
  const amendments: Amendment[] = [];
  for (const source of SOURCES)
    for (const layer of layers.filter((one) => one.source === source))
      addLayer(fields, layer, amendments, layers);
  const asOf = required(fields, 'asOf');
  const level = required(fields, 'level') as ReferenceLevel;
  required(fields, 'unit.name');
  const fill = (rows: readonly ProfileDefault[]) => {
    const context = contextOf(fields);
    for (const row of rows) {
      if (fields.has(row.field) || !applies(row, { level, asOf }, fields)) continue;
      const filled = fillDefault(row, fields, templates, context);
      fields.set(row.field, filled);
      putInContext(context, row.field, filled.value);
    }
  };
  // The data take the habit of tone marks before defaults are made of them, or one sentence would have both.
  const isHabit = ({ field }: ProfileDefault) => field === 'rules' || field.startsWith('spelling.');
  fill(defaults.filter(isHabit));
  respellData(fields);
  respellUrgency(fields);
  fill(defaults);
  for (const amendment of amendments) amendDefault(fields, amendment);
  endDraftMark(fields);
  refuseUnknownLayout(fields, defaults, { level, asOf });
  dropConfirmed(fields);
  return { asOf, level, fields };
}

/** A text that has its number is issued, and no draft any more; null says that there is no mark, not a blank one. */
function endDraftMark(fields: Map<string, ResolvedField>): void {
  const round = fields.get('draftRound');
  if (round === undefined) return;
  const isIssued = !['', 'null', 'undefined'].includes(String(fields.get('number')?.value));
  if (isIssued || round.value === null) fields.set('draftRound', { ...round, value: 0 });
}

/** @throws Failure `draft.badLayout` for a layout that units of the level do not have on the day, listing those that they have */
function refuseUnknownLayout(
  fields: ReadonlyMap<string, ResolvedField>,
  defaults: readonly ProfileDefault[],
  situation: { level: ReferenceLevel; asOf: string },
): void {
  const layout = fields.get('layout')?.value;
  if (typeof layout !== 'string') return;
  const known = defaults
    .filter((row) => row.field === 'bodies.advisory' && appliesIn(row, situation))
    .flatMap(({ when }) => when?.layout ?? []);
  if (known.length > 0 && !known.includes(layout))
    throw fail('draft.badLayout', {
      ...situation,
      asOf: printDate(situation.asOf),
      layout,
      choices: known.join(', '),
    });
}

function respellData(fields: Map<string, ResolvedField>): void {
  for (const [field, resolved] of fields)
    if (resolved.source === 'data')
      fields.set(field, { ...resolved, value: respellValue(resolved.value, fields) as FieldValue });
}

/** HỎA TỐC or HOẢ TỐC: printed in capitals, and a word like any other of the text, though the user chooses it. */
function respellUrgency(fields: Map<string, ResolvedField>): void {
  const urgency = fields.get('urgency');
  if (typeof urgency?.value !== 'string') return;
  fields.set('urgency', { ...urgency, value: respell(urgency.value.toLowerCase(), fields) });
}

/** A text, or the texts of a list's items. */
function respellValue(value: unknown, fields: ReadonlyMap<string, ResolvedField>): unknown {
  if (typeof value === 'string') return respell(value, fields);
  if (Array.isArray(value)) return value.map((item) => respellValue(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, respellValue(part, fields)]));
}

function fillDefault(
  { field, value, source, reason, confirm }: ProfileDefault,
  fields: ReadonlyMap<string, ResolvedField>,
  templates: Templates,
  context: unknown,
): ResolvedField {
  const render = (text: string) => {
    const spelled = respell(text, fields);
    return spelled.includes('{{')
      ? templates.renderText(spelled, `defaults.yaml: ${field}`, context)
      : spelled;
  };
  const filled = typeof value === 'string' ? render(value) : Array.isArray(value) ? value.map(render) : value;
  return { value: filled, source: 'default', ...present({ detail: source, reason, confirm }) };
}

/** Items of a list of texts of which no layer has said the others: these are the default's. */
interface Amendment {
  field: string;
  said: FieldValue;
  layer: ProfileLayer;
}

function amendDefault(fields: Map<string, ResolvedField>, { field, said, layer }: Amendment): void {
  const { source, detail } = layer;
  const value = amendItems(fields.get(field)?.value ?? [], said, field);
  fields.set(field, { ...fields.get(field), value, source, ...present({ detail }) });
}

function addLayer(
  fields: Map<string, ResolvedField>,
  layer: ProfileLayer,
  amendments: Amendment[],
  layers: readonly ProfileLayer[],
): void {
  for (const field of PROFILE_FIELDS) {
    const value = lookUp(layer.values, field);
    if (value === undefined) continue;
    const { source, detail, amendsLists } = layer;
    if (amendsLists && isTextList(field) && !fields.has(field) && Array.isArray(value) && value.length > 0) {
      amendments.push({ field, said: value, layer });
      continue;
    }
    const below = fields.get(field)?.value;
    fields.set(field, {
      value: amendsLists
        ? amendItems(field === 'predecessors' ? ofSameNumber(below, value, layers) : below, value, field)
        : withOrigin(below, value),
      source,
      ...present({ detail, confirm: layer.confirm?.[field] }),
    });
  }
}

/**
 * The items of a list with what is said of them put in; an empty list empties it.
 * @throws Failure `draft.listGap` for an item beyond the next
 */
function amendItems(below: FieldValue | undefined, said: FieldValue, field: string): FieldValue {
  if (!Array.isArray(below) || !Array.isArray(said) || said.length === 0) return said;
  const length = Math.max(below.length, said.length);
  if (isTextList(field)) {
    if (said.length > below.length + 1)
      throw fail('draft.listGap', { field, place: said.length - 1, next: below.length });
    return Array.from({ length }, (_, index): unknown => said[index] ?? below[index] ?? null);
  }
  return Array.from({ length }, (_, index): unknown => ({ ...below[index], ...said[index] }));
}

/** The one predecessor of a unit that was not merged is one of the same unit, whatever else is said of it. */
function withOrigin(below: FieldValue | undefined, said: FieldValue): FieldValue {
  if (!Array.isArray(below) || !Array.isArray(said) || below.length !== 1 || said.length !== 1) return said;
  const [{ unit, committee } = {}] = below as Record<string, unknown>[];
  const [item] = said as Record<string, unknown>[];
  if (typeof item !== 'object' || item === null || unit === undefined) return said;
  return [{ unit, committee, ...item }];
}

/** The entries that have a value. */
function present<K extends string>(entries: Record<K, string | undefined>): Partial<Record<K, string>> {
  const known = Object.entries(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<Record<K, string>>;
}

/** Undefined where the layer does not give the field or leaves its group empty; null where the field is null. */
function lookUp(values: unknown, field: string): FieldValue | undefined {
  let found: unknown = values;
  for (const name of field.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found as FieldValue | undefined;
}

function required(fields: ReadonlyMap<string, ResolvedField>, field: string): string {
  const value = fields.get(field)?.value;
  if (typeof value === 'string' && value !== '') return value;
  throw fail('draft.missingRequired', { field });
}
