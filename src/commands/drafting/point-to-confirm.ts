import { type Confirmation, confirmationName } from '../../draft/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';

/** A point as the officer is told it: its name in the profile's `confirmed`, and what it is. */
export function pointToConfirm(point: Confirmation, catalogue: Catalogue) {
  const { field, eId, value } = point;
  const message = catalogue['draft.point'](point);
  const name = confirmationName(point);
  const label =
    field === undefined && eId !== undefined
      ? addressInWords(eId)
      : catalogue['draft.fieldLabel']({ field: name });
  return { name, label, message, ...(value === undefined ? {} : { value }) };
}
