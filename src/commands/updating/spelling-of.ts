/** The habits of a text, so that a model text beside it differs in what it says and not in how it is spelled. */
import type { Profile } from '../../draft/index.js';
import { toneGroupOf, toneStyleOf } from '../../text/index.js';
import type { Document } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';

const WORD = /[\p{L}\p{M}]+/gu;

/** The more frequent of each pair of habits; a habit of which the text has no word is left to the defaults. */
export function spellingOf(tree: Document): NonNullable<Profile['spelling']> {
  const text = plainText(tree).normalize('NFC');
  const counts = { uy: { old: 0, new: 0 }, oa: { old: 0, new: 0 } };
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const [group, style] = [toneGroupOf(word), toneStyleOf(word)];
    if (group !== null && style !== null) counts[group][style] += 1;
  }
  const habit = (group: 'uy' | 'oa') => {
    const { old, new: newer } = counts[group];
    return old + newer === 0 ? {} : { [group]: old >= newer ? ('older' as const) : ('newer' as const) };
  };
  const lower = text.match(/ nhân dân(?!\p{L})/gu)?.length ?? 0;
  const capital = text.match(/ Nhân dân(?!\p{L})/gu)?.length ?? 0;
  return { ...habit('uy'), ...habit('oa'), people: capital > lower ? 'capital' : 'lower' };
}
