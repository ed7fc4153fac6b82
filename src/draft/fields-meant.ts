/** Which fields a key that is none probably means: a slip of the keys, or the field's name in Vietnamese. */
import { nameKey } from '../data/name-key.js';
import { stripMarks } from '../text/fold.js';
import { nearest } from '../text/nearest.js';
import { fieldLabel } from './field-labels.vi.js';
import { PROFILE_FIELDS } from './profile-fields.js';

/** Names of fields and of their groups: "signer", "signer.name". */
const KNOWN_NAMES = [...new Set(PROFILE_FIELDS.flatMap((field) => [field.replace(/\..*/, ''), field]))];

/** At most three, the likeliest first. @param unknown the path as the user wrote it: "signr.name", "người ký" */
export function fieldsMeant(unknown: string): string[] {
  const byPath = nearest(unknown, KNOWN_NAMES);
  if (byPath.length > 0) return byPath;
  const byName = nearest(lastName(unknown), PROFILE_FIELDS, { key: lastName });
  return byName.length > 0 ? byName : fieldsLabelled(lastName(unknown));
}

const lastName = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/**
 * The fields whose label has the words of a key, whatever marks and signs these are written with: "nguoi_ky",
 * "Người ký" and "nguoiKy" are the words "người ký". A label that is those words goes before one that begins with them.
 */
function fieldsLabelled(key: string): string[] {
  const wanted = wordsOf(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (wanted.trim() === '') return [];
  const entryRank = (label: string) =>
    label === wanted ? 0 : label.startsWith(wanted) ? 1 : label.includes(wanted) ? 2 : null;
  const ranked = PROFILE_FIELDS.flatMap((field) => {
    const label = wordsOf(fieldLabel(field));
    const rank = entryRank(label);
    return rank === null ? [] : [{ field, rank, length: label.length }];
  });
  const found = ranked.sort((a, b) => a.rank - b.rank || a.length - b.length).map(({ field }) => field);
  return found.length > 0
    ? found.slice(0, 3)
    : nearest(key, PROFILE_FIELDS, { key: (text) => nameKey(text === key ? key : fieldLabel(text)) });
}

/** " nguoi ky " of "Người_ký": with a space at both ends, so that whole words are found. */
function wordsOf(text: string): string {
  return ` ${stripMarks(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
