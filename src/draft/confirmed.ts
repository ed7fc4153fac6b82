/** The points that the officer has confirmed: the profile names them in `confirmed`, and they are not asked again. */
import { failer } from '../findings/failure.js';
import type { Model } from '../reference/model.js';
import { nearest } from '../text/nearest.js';
import { parseAddress } from '../tree/address.js';
import { fieldsMeant } from './fields-meant.js';
import type { messages } from './messages.vi.js';
import { PROFILE_FIELDS } from './profile-fields.js';
import type { ResolvedField } from './resolved-field.js';

type Fields = ReadonlyMap<string, ResolvedField>;

/** The name of the point on the text that is drafted from, which is neither a field nor a provision. */
export const REFERENCE_POINT = 'reference';

const fail = failer<typeof messages>();

/** Names of fields, and eIds of provisions, which may also be written in words: "khoản 4 Điều 5" is "art_5__cl_4". */
export function confirmedPoints(fields: Fields): ReadonlySet<string> {
  const listed = fields.get('confirmed')?.value;
  const names = (Array.isArray(listed) ? listed : []).filter((name) => typeof name === 'string');
  return new Set(names.map((name) => parseAddress(name) ?? name.trim()));
}

/** Takes what is to be confirmed from the fields that are. */
export function dropConfirmed(fields: Map<string, ResolvedField>): void {
  for (const name of confirmedPoints(fields)) {
    const { confirm, ...field } = fields.get(name) ?? { value: null, source: 'default' as const };
    if (confirm !== undefined) fields.set(name, field);
  }
}

/** @throws Failure `draft.unknownPoint` for a name that is no field and no provision of the model */
export function refuseUnknownPoints({ fields }: { fields: Fields }, model: Model): void {
  const provisions = model.map(({ id }) => id);
  const known = new Set([...PROFILE_FIELDS, ...provisions, REFERENCE_POINT]);
  for (const name of confirmedPoints(fields)) {
    if (known.has(name)) continue;
    const isProvision = /^(?:dec|chp|art|reg)_/.test(name);
    const meant = isProvision
      ? nearest(name, provisions)
      : [...nearest(name, [REFERENCE_POINT]), ...fieldsMeant(name)];
    throw fail('draft.unknownPoint', { name, nearest: meant.slice(0, 3).join(', ') });
  }
}
