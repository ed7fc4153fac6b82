/** Which fields a key that is none probably means: a slip of the keys, or the field's name in Vietnamese. */
import { nameKey } from '../data/name-key.js';
import { stripMarks } from '../text/fold.js';
import { nearest } from '../text/nearest.js';
import { fieldLabel } from './field-labels.vi.js';
import { LIST_ITEM_FIELDS, PROFILE_FIELDS } from './profile-fields.js';

/** Names of fields and of their groups: "signer", "signer.name". */
const KNOWN_NAMES = [...new Set(PROFILE_FIELDS.flatMap((field) => [field.replace(/\..*/, ''), field]))];

/** "provisions.0.sau": a field of an item of a list. */
const OF_ITEM = /^(?<list>\w+)\.\d+\.(?<name>.+)$/;

/**
 * At most three, the likeliest first; of an item of a list all that it has, where none is near.
 * @param unknown the path as the user wrote it: "signr.name", "người ký"
 */
export function fieldsMeant(unknown: string): string[] {
  const { list = '', name = '' } = OF_ITEM.exec(unknown)?.groups ?? {};
  const ofItem = LIST_ITEM_FIELDS.get(list) ?? [];
  if (ofItem.length > 0) {
    const near = nearest(name, ofItem);
    return near.length > 0 ? near : [...ofItem];
  }
  const byPath = nearest(unknown, KNOWN_NAMES);
  if (byPath.length > 0) return byPath;
  // What is written under "signer" is meant of the signer.
  const group = unknown.slice(0, unknown.lastIndexOf('.') + 1);
  const inGroup = group === '' ? [] : fieldsLabelled(lastName(unknown), group);
  if (inGroup.length > 0) return inGroup;
  const byName = nearest(lastName(unknown), PROFILE_FIELDS, { key: lastName });
  return byName.length > 0 ? byName : labelledOrNear(lastName(unknown));
}

const lastName = (path: string) => path.slice(path.lastIndexOf('.') + 1);

function labelledOrNear(key: string): string[] {
  const found = fieldsLabelled(key);
  if (found.length > 0) return found;
  return nearest(key, PROFILE_FIELDS, { key: (text) => nameKey(text === key ? key : fieldLabel(text)) });
}

/**
 * The fields whose label has the words of a key, whatever marks and signs these are written with: "nguoi_ky",
 * "Người ký" and "nguoiKy" are the words "người ký". A label that is those words goes before one that begins with them,
 * then comes one that has them in their order with others between, "ngày ban hành" of "ngày, tháng, năm ban hành", and last
 * one that has them in another order.
 * @param group only fields whose path begins so: "signer."
 */
function fieldsLabelled(key: string, group = ''): string[] {
  const wanted = wordsOf(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (wanted.trim() === '') return [];
  const entryRank = (label: string) =>
    label === wanted
      ? 0
      : label.startsWith(wanted)
        ? 1
        : label.includes(wanted)
          ? 2
          : hasInOrder(label, wanted)
            ? 3
            : hasInAnyOrder(label, wanted)
              ? 4
              : null;
  const ranked = PROFILE_FIELDS.filter((field) => field.startsWith(group)).flatMap((field) => {
    const label = wordsOf(fieldLabel(field));
    const rank = entryRank(label);
    return rank === null ? [] : [{ field, rank, length: label.length }];
  });
  const found = ranked.sort((a, b) => a.rank - b.rank || a.length - b.length).map(({ field }) => field);
  return found.slice(0, 3);
}

/** Whether a label has all words of another, one after the other. */
function hasInOrder(label: string, wanted: string): boolean {
  const words = label.trim().split(' ');
  let from = 0;
  return wanted
    .trim()
    .split(' ')
    .every((word) => {
      const at = words.indexOf(word, from);
      from = at + 1;
      return at >= 0;
    });
}

/** "Dự thảo lần" of "lần dự thảo"; a single word has no order. */
function hasInAnyOrder(label: string, wanted: string): boolean {
  const words = new Set(label.trim().split(' '));
  const asked = wanted.trim().split(' ');
  return asked.length > 1 && asked.every((word) => words.has(word));
}

/** " nguoi ky " of "Người_ký": with a space at both ends, so that whole words are found. */
function wordsOf(text: string): string {
  return ` ${stripMarks(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
