import { restyleTone } from '../text/tone-style.js';
import type { ResolvedField } from './resolved-field.js';

const WORD = /[\p{L}\p{M}]+/gu;
/** The one capitalised syllable with two spellings that is hardly ever part of a name: "Tỉnh ủy", "Ủy ban". */
const COMMITTEE = ['ủy', 'uỷ'];

/**
 * "nhân dân" as the people, which some write with a capital. In the names of bodies and forces ("Hội đồng nhân dân",
 * "an ninh nhân dân") it is a word like any other. Matches "của nhân dân"; not "tòa án nhân dân", nor "Nhân dân".
 */
const PEOPLE =
  /(?<!(?:hội đồng|ủy ban|uỷ ban|tòa án|toà án|viện kiểm sát|hội thẩm|an ninh|công an|quân đội|đối ngoại) )nhân dân(?!\p{L})/giu;

/**
 * Words of our own (the model, the defaults, the data) in the profile's habit of placing tone marks, so that a draft
 * has one habit. What the user typed never passes here. Capitalised words stay, for they may be names ("Khánh Hòa").
 */
export function respell(text: string, fields: ReadonlyMap<string, ResolvedField>): string {
  const toned = respellTones(text, fields);
  return fields.get('spelling.people')?.value === 'capital' ? toned.replace(PEOPLE, 'Nhân dân') : toned;
}

function respellTones(text: string, fields: ReadonlyMap<string, ResolvedField>): string {
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
  return ['uy', 'oa', 'people'].map((group) => fields.get(`spelling.${group}`)?.value).join(' ');
}

function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return word === lower || COMMITTEE.includes(lower);
}
