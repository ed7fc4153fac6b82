import { fillBlanks } from './blanks.js';
import { printBlank } from './print-blank.js';
import { PROFILE_FIELDS } from './profile-fields.js';
import { fillReferences } from './provision-marks.js';
import { describeProvision, provisionsOf } from './provisions.js';
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
    const value = field === 'provisions' ? provisionsOf(fields).map(describeProvision) : resolved.value;
    return { field, ...resolved, value: showValue(value) };
  });
}

/** A default may be made of fields that are blank; their marks mean nothing to a reader. */
function showValue(value: FieldValue): FieldValue {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? showText(item) : item));
  return typeof value === 'string' ? showText(value) : value;
}

/** References to provisions have the numbers of the model. */
function showText(text: string): string {
  return fillReferences(fillBlanks(text, (field) => printBlank(field)).text, (eId) => eId);
}
