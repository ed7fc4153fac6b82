import { PROFILE_FIELDS } from './profile.js';
import type { ResolvedField, ResolvedProfile } from './resolve-profile.js';

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
    return { field, ...resolved };
  });
}
