/** The name by which people ask for the central reference, however they write it. */
import { REFERENCE } from '../../assets/reference-id.js';
import { nameKey } from '../../data/name-key.js';

export const namesReference = (name: string): boolean => nameKey(name) === nameKey(REFERENCE);
