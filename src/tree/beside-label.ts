/** "2.4-", "1.1/": a number of this form is one before any text. */
const DOTTED = /^\d{1,2}\.\d/;

/**
 * Whether a text on the line of a label leaves the label what it is: "2 -" and "5/" are numbers only before a capital, quoted or
 * not, so that other text ("3 - luật.") stands below them. A dash alone is an item before any text.
 */
export function standsBesideLabel(label: string, text: string): boolean {
  return DOTTED.test(label) || !/[\p{L}\d]\s?[-–/]$/u.test(label) || /^["“‘(]?\p{Lu}/u.test(text);
}
