/** Values of profile fields where neither the data nor the user gives one: dated, by level, with their reasons. */
import type { ReferenceLevel } from '../reference/model.js';
import { foldTone } from '../text/index.js';
import type { ProfileDefault } from './defaults-schema.js';
import type { ResolvedField } from './resolved-field.js';

/** Whether a row is for this level and day, whatever the other fields are. */
export function appliesIn(
  { levels, from, to }: ProfileDefault,
  { level, asOf }: { level: ReferenceLevel; asOf: string },
): boolean {
  return (
    (levels === undefined || levels.includes(level)) &&
    (from === undefined || from <= asOf) &&
    (to === undefined || asOf < to)
  );
}

/** Whether a row is for this level and day, and its conditions hold of the `fields` that are known so far. */
export function applies(
  row: ProfileDefault,
  situation: { level: ReferenceLevel; asOf: string },
  fields: ReadonlyMap<string, ResolvedField>,
): boolean {
  const { when = {}, stated = [] } = row;
  return (
    appliesIn(row, situation) &&
    Object.entries(when).every(([field, value]) => {
      const known = foldTone(String(fields.get(field)?.value));
      return [value].flat().some((one) => foldTone(one) === known);
    }) &&
    stated.every((field) => fields.has(field) && fields.get(field)?.source !== 'today')
  );
}
