/** For which texts, and for which parts of a text, a rule stands: data of the rule, which the walk keeps to. */

/**
 * Whose texts a rule speaks of.
 * - `any`: every legal text
 * - `party`: what a Party body issued, or what says nothing of its issuer; nothing that stands under the title of the State
 * - `familyOrParty`: what a Party body issued, by its masthead, its number or its issuer, and every regulation of this family
 * - `local`: all that no central body of the State issued: its texts speak of levels and units as a law names them
 * - `family`: regulations on mass-mobilisation work, which answer the central reference
 */
export const TEXT_SCOPES = ['any', 'party', 'familyOrParty', 'local', 'family'] as const;
export type TextScope = (typeof TEXT_SCOPES)[number];

/**
 * Where a text stands in its document.
 * - `body`: the provisions, the recitals and titles, of annexed instruments too
 * - `form`: lists, forms and samples: an appendix, and what stands outside the articles of a text that has them
 * - `table`: cells
 * - `quotation`: words of another text
 * - `furniture`: masthead, signature and recipients
 */
export const PLACES = ['body', 'form', 'table', 'quotation', 'furniture'] as const;
export type TextPart = (typeof PLACES)[number];

export interface RuleScope {
  texts: TextScope;
  /** All where it is left out. */
  places?: readonly TextPart[];
  /** In other texts what the rule finds proves nothing, and is a note. */
  sureIn?: TextScope;
  /** What it finds hangs on the document's day: where the text does not say it, a note. */
  hangsOnDay?: true;
  /** What it finds hangs on numbers and marks being read rightly: in a text that was read badly, a note. */
  hangsOnReading?: true;
  /** What it finds hangs on the words being those that were written: in a text whose words were damaged, a note. */
  hangsOnWords?: true;
}

/** Every text and every part of it. */
export const EVERYWHERE: RuleScope = { texts: 'any' };
