import { fillBlanks } from './blanks.js';
import { printBlank } from './print-blank.js';
import { PROFILE_FIELDS } from './profile-fields.js';
import type { ResolvedProfile } from './resolve-profile.js';
import type { FieldValue, ResolvedField } from './resolved-field.js';

/** One line of `--explain-profile`. */
export interface ExplainedField extends Omit<ResolvedField, 'source'> {
  field: string;
  /** "blank" where nothing gives the field a value. */
  source: ResolvedField['source'] | 'blank';
}

/** Every field of the profile in the order of the schema, with its value and where that comes from. */
export function explainProfile({ fields }: ResolvedProfile): ExplainedField[] {
  return PROFILE_FIELDS.map((field) => {
    const resolved = fields.get(field);
    if (resolved === undefined) return { field, value: null, source: 'blank' };
    return { field, ...resolved, value: showValue(resolved.value) };
  });
}

/** A default may be made of fields that are blank; their marks mean nothing to a reader. */
function showValue(value: FieldValue): FieldValue {
  if (Array.isArray(value))
    return value.map((item) =>
      typeof item === 'string' ? fillBlanks(item, (field) => printBlank(field)).text : item,
    );
  return typeof value === 'string' ? fillBlanks(value, (field) => printBlank(field)).text : value;
}
