import { restyleTone } from '../text/tone-style.js';
import type { ResolvedField } from './resolved-field.js';

const WORD = /[\p{L}\p{M}]+/gu;
/** The one capitalised syllable with two spellings that is hardly ever part of a name: "Tỉnh ủy", "Ủy ban". */
const COMMITTEE = ['ủy', 'uỷ'];

/**
 * Words of our own (the model, the defaults, the data) in the profile's habit of placing tone marks, so that a draft
 * has one habit. What the user typed never passes here. Capitalised words stay, for they may be names ("Khánh Hòa").
 */
export function respell(text: string, fields: ReadonlyMap<string, ResolvedField>): string {
  return (['uy', 'oa'] as const).reduce((spelled, group) => {
    const habit = fields.get(`spelling.${group}`)?.value;
    if (habit !== 'older' && habit !== 'newer') return spelled;
    const style = habit === 'older' ? 'old' : 'new';
    if (restyleTone(spelled, style, group) === spelled.normalize('NFC')) return spelled;
    return spelled.replace(WORD, (word) => (isCommonWord(word) ? restyleTone(word, style, group) : word));
  }, text);
}

/** What of a profile decides how `respell` spells. */
export function habitOf(fields: ReadonlyMap<string, ResolvedField>): string {
  return `${fields.get('spelling.uy')?.value} ${fields.get('spelling.oa')?.value}`;
}

function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return word === lower || COMMITTEE.includes(lower);
}
