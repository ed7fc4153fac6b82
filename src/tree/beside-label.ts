import type { Node } from './nodes.js';

/** "2.4-", "1.1/": a number of this form is one before any text. */
const DOTTED = /^\d{1,2}\.\d/;

/**
 * Whether a text on the line of a label leaves the label what it is: "2 -" and "5/" are numbers only before a capital, quoted or
 * not, so that other text ("3 - luật.") stands below them. A dash alone is an item before any text.
 */
export function standsBesideLabel(label: string, text: string): boolean {
  return DOTTED.test(label) || !/[\p{L}\d]\s?[-–/]$/u.test(label) || /^["“‘(]?\p{Lu}/u.test(text);
}

/**
 * Whether an article's heading on the line of its number is read as one again: behind a number without a mark ("Điều 1 phạm vi") only
 * a capital shows that it is no citation, and capitals with small letters below them ("Điều 1. QUY CHẾ" over "công tác dân vận") would
 * be one heading with these.
 */
export function headingStandsBeside(label: string, heading: string, first: Node | undefined): boolean {
  if (/[\p{L}\d]$/u.test(label)) return /^["“‘(]?\p{Lu}/u.test(heading);
  const isCapitals = !/\p{Ll}/u.test(heading) && /\p{Lu}/u.test(heading);
  return !isCapitals || first?.type !== 'paragraph' || !/^["“‘'(]*\p{Ll}/u.test(first.value);
}
