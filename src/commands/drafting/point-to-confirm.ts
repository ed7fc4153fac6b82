import { type Confirmation, confirmationName, fieldLabel } from '../../draft/index.js';
import { addressInWords } from '../../tree/address.js';

/** A point as the officer is told it: its name in the profile's `confirmed`, and what it is. */
export function pointToConfirm(point: Confirmation) {
  const { field, eId, value, message } = point;
  const name = confirmationName(point);
  const label = field === undefined && eId !== undefined ? addressInWords(eId) : fieldLabel(name);
  return { name, label, message, ...(value === undefined ? {} : { value }) };
}
