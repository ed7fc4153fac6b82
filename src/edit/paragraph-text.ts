/** The text of one paragraph as its runs hold it, and where each stretch of it stands. */
import { symbolText } from '../read/docx/symbols.js';
import { composeLetters } from '../text/normalize.js';
import type { Markup } from './markup.js';
import { decodeMarkupText, isMarkup, textOfMarkup } from './markup-tree.js';
import { chosenAlternative } from './paragraphs.js';
import { simpleLetters } from './simple-letters.js';

/** A run, or something that stands in the place of one and cannot be cut (a formula). */
export interface PlacedRun {
  element: Markup;
  parent: Markup;
  /** The elements between the paragraph and the run, the outermost first. */
  inside: readonly Markup[];
  /** Its stretch of the paragraph's text; empty for a run that prints nothing. */
  start: number;
  end: number;
  text: string;
}

/** Containers of what is not there when a text is read with its tracked changes accepted. */
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** The runs of a paragraph in order; those of a text box are none of its. Deleted ones are left out. */
export function placedRuns(paragraph: Markup): PlacedRun[] {
  const runs: PlacedRun[] = [];
  let at = 0;
  const add = (element: Markup, inside: readonly Markup[], text: string): void => {
    const [start, parent] = [at, inside.at(-1) ?? paragraph];
    at += text.length;
    runs.push({ element, parent, inside, start, end: at, text });
  };
  const visit = (container: Markup, inside: readonly Markup[]): void => {
    for (const node of container.children) {
      if (!isMarkup(node) || DELETED.has(node.name) || node.name.endsWith('Pr')) continue;
      if (node.name === 'w:r') add(node, inside, textOfRun(node));
      else if (node.name === 'm:oMath') add(node, inside, textOfMarkup(node));
      else if (node.name === 'mc:AlternateContent') {
        const chosen = chosenAlternative(node);
        visit(chosen, [...inside, node, chosen]);
      } else visit(node, [...inside, node]);
    }
  };
  visit(paragraph, []);
  return runs;
}

/** What one child of a run adds to the text; null for what is no text. */
export function textOfRunChild(node: Markup): string | null {
  switch (node.name) {
    case 'w:t':
      return printedText(node);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(node.attributes);
    default:
      return null;
  }
}

function textOfRun({ children }: Markup): string {
  let text = '';
  for (const node of children) if (isMarkup(node)) text += textOfRunChild(node) ?? '';
  return text;
}

/** Blanks at either end count only with xml:space="preserve", as in Word. */
function printedText(node: Markup): string {
  let text = '';
  for (const inner of node.children) if (!isMarkup(inner)) text += decodeMarkupText(inner);
  return node.attributes['xml:space'] === 'preserve' ? text : trimXmlBlanks(text);
}

/** Of XML's four blanks (XML 1.0, 2.3) alone: a no-break space is text. */
function trimXmlBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && XML_BLANKS.has(text.charAt(start))) start += 1;
  while (end > start && XML_BLANKS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const XML_BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

export function paragraphText(paragraph: Markup): string {
  let whole = '';
  for (const { text } of placedRuns(paragraph)) whole += text;
  return whole;
}

/** The letters of a text without blanks and case, each with its stretch: what two spellings of one text share. */
export interface Letters {
  text: string;
  starts: number[];
  ends: number[];
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const NO_LETTER = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\ufeff]/u;
const HYPHEN = /[\u2010\u2011]/;

/** @param ignoresCase whether capitals count as small letters, as a font that prints all in capitals makes of them */
export function lettersOf(raw: string, ignoresCase = true): Letters {
  const simple = simpleLetters(raw, ignoresCase);
  if (simple) return simple;
  const letters: Letters = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    if (NO_LETTER.test(cluster)) continue;
    const composed = composeLetters(cluster).replace(HYPHEN, '-');
    const lower = ignoresCase ? composed.toLowerCase() : composed;
    for (const unit of (lower.length === composed.length ? lower : composed).split('')) {
      letters.text += unit;
      letters.starts.push(index);
      letters.ends.push(index + cluster.length);
    }
  }
  return letters;
}

/** A stretch of a paragraph's text. */
export interface TextRange {
  start: number;
  end: number;
}
