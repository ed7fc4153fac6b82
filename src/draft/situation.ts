import { ISSUES, type Situation } from '../reference/model.js';
import type { ResolvedProfile } from './resolve-profile.js';

/** What of a profile decides which texts of the model hold: level, day, layout of bodies, form of issue. */
export function situationOf({ level, asOf, fields }: ResolvedProfile): Situation {
  const fieldText = (field: string) => {
    const value = fields.get(field)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const issue = ISSUES.find((one) => one === fieldText('issue'));
  return { level, asOf, layout: fieldText('layout'), issue };
}
