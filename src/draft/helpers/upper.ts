/** `{{upper committee.title}}`: all letters large, as in the masthead. */
export function upper(text: string): string {
  return text.toUpperCase();
}
