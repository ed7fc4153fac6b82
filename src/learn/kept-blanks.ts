/** The blanks that a text still has which was merged with the draft of its profile. */
import type { Blank, Draft } from '../draft/index.js';
import type { Document } from '../tree/nodes.js';
import { textRows } from './text-rows.js';

/** "[cần bổ sung: khóa]" asks for "khóa". */
const ASKED = /^\[cần bổ sung:?\s*|\]$/giu;

/**
 * @param labelOf what a blank prints between its brackets
 * @returns those of the draft that stand in the text, or of which nobody can tell; then, by its own words, what only the text
 *   has as a blank
 */
export function keptBlanks(
  { blanks, markdown }: Pick<Draft, 'blanks' | 'markdown'>,
  tree: Document,
  labelOf: (blank: Blank) => string,
): Blank[] {
  const printed = new Map(
    textRows(tree).flatMap(({ blanks: left }) => left.map(({ text }) => [text.toLowerCase(), text] as const)),
  );
  const drafted = markdown.toLowerCase();
  const kept = blanks.filter((blank) => {
    if (blank.kind === 'clerical') return blank.field !== 'number' || tree.meta.number === null;
    const label = labelOf(blank).toLowerCase();
    return printed.has(label) || !drafted.includes(label);
  });
  const others = [...printed].filter(([key]) => !drafted.includes(key));
  return [
    ...kept,
    ...others.map(([, text]): Blank => ({ field: text.replaceAll(ASKED, ''), kind: 'content' })),
  ];
}
