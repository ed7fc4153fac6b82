/** Says what to write or to do in place of a word that a text of its day should not use. */
import { formAt, type ObsoleteTerm, provinceAt, replacementAt, unitWords } from '../../data/index.js';
import type { DocumentFacts } from './document-facts.js';

export interface Advice {
  text: string;
  /** Whether the text can be written as it is; else it says what to do. */
  isReplacement: boolean;
}

/** Null where the table knows nothing for the day. */
export function adviceFor(term: ObsoleteTerm, facts: DocumentFacts): Advice | null {
  const row = replacementAt(term, facts.day);
  if (row === null) return null;
  const isReplacement = 'text' in row;
  return { text: fillFields(isReplacement ? row.text : row.advice, facts), isReplacement };
}

/** "Tỉnh ủy" for {committee} in a province's text; where the owner is not known the field goes. */
function fillFields(text: string, { data, day, owner }: DocumentFacts): string {
  const { unit: id } = owner();
  const unit = id === undefined ? null : provinceAt(data, id, day);
  const form = unit === null ? null : formAt(unit, day);
  const words = form === null ? null : unitWords(form, data.levels);
  return text
    .replaceAll('{committee}', words?.committee ?? '')
    .replaceAll('{word}', words?.word ?? '')
    .replace(/\s+(?=[,;.)]|$)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
