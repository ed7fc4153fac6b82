/**
 * Words with a guide to their sound above them (`w:ruby`, ECMA-376 part 1, 17.3.3.25). A guide stands in a run and has runs of its own,
 * which cannot be marked one by one: both settlings would leave an empty guide. So a paragraph in which one differs goes whole, and one
 * that comes in says in plain words what the reader reads.
 */
import type { Markup } from '../../markup.js';
import { childOf, hasDescendant, isMarkup } from '../../markup-tree.js';
import { placedRuns, textOfRunChild } from '../../paragraph-text.js';

const isGuide = ({ name }: Markup): boolean => name === 'w:ruby';

export const hasGuide = (node: Markup): boolean => hasDescendant(node, isGuide);

/** What a run says, the words of guides among them; a formula says what it says. */
export function textWithGuides({ element, text }: { element: Markup; text: string }): string {
  if (element.name !== 'w:r' || !hasGuide(element)) return text;
  return element.children
    .filter(isMarkup)
    .map((node) => (isGuide(node) ? wordsOfGuide(node) : (textOfRunChild(node) ?? '')))
    .join('');
}

/** The words, and behind them the guide in brackets, as the reader prints them. */
function wordsOfGuide(guide: Markup): string {
  const [words = '', reading] = ['w:rubyBase', 'w:rt'].map((name) => {
    const part = childOf(guide, name);
    return part && wordsIn(part);
  });
  return reading === undefined ? words : `${words} (${reading})`;
}

const wordsIn = (part: Markup): string =>
  part.children
    .filter(isMarkup)
    .map((node) => textOfRunChild(node) ?? wordsIn(node))
    .join('');

/** The text of a paragraph as a reader reads it, each guide in brackets of its own that no text has. */
export const paragraphTextWithGuides = (paragraph: Markup): string =>
  placedRuns(paragraph)
    .map((run) => (hasGuide(run.element) ? `${EDGE}${textWithGuides(run)}${EDGE}` : run.text))
    .join('');

/** A noncharacter (Unicode 23.7): the same words with a guide and without one are not the same. */
const EDGE = '\ufdd1';
