import { blankMark, isBlankMark } from './blanks.js';
import { LIST_ITEM_FIELDS, PROFILE_FIELDS } from './profile-fields.js';
import { replacedDocument } from './replaced-document.js';
import type { FieldValue, ResolvedField } from './resolved-field.js';

/**
 * What templates see: one object a group, in which every field of the profile is present and
 * an unknown one is the mark of its blank. `mapText` is applied to every known text.
 */
export function contextOf(
  fields: ReadonlyMap<string, ResolvedField>,
  mapText: (text: string) => string = (text) => text,
): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const field of PROFILE_FIELDS) putInContext(root, field, fields.get(field)?.value ?? null, mapText);
  return root;
}

/** Changes one field of a context. */
export function putInContext(
  root: Record<string, unknown>,
  field: string,
  value: FieldValue,
  mapText: (text: string) => string = (text) => text,
): void {
  const path = field.split('.');
  let group = root;
  for (const name of path.slice(0, -1)) {
    group[name] ??= {};
    group = group[name] as Record<string, unknown>;
  }
  group[path.at(-1) ?? ''] = contextValue(value, field, mapText);
}

/** A missing list has one blank item; an item that is a group has every field of the group, the missing ones blank. */
function contextValue(value: FieldValue, field: string, mapText: (text: string) => string): unknown {
  const knownText = (known: unknown) => (isBlankMark(known) ? known : mapText(String(known)));
  const itemFields = LIST_ITEM_FIELDS.get(field);
  if (itemFields === undefined) {
    if (typeof value === 'number') return value;
    return value === null ? blankMark(field) : knownText(value);
  }
  const items = Array.isArray(value) ? value : [null];
  return items.map((item: unknown, index) => {
    if (itemFields.length === 0) return item === null ? blankMark(field) : knownText(item);
    const values = (item ?? {}) as Record<string, unknown>;
    const known = field === 'predecessors' ? replacedDocument(values) : values;
    const entries = itemFields.map((name) => {
      const inner = known[name] ?? null;
      return [name, inner === null ? blankMark(field, { index, name }) : knownText(inner)];
    });
    return Object.fromEntries(entries);
  });
}
