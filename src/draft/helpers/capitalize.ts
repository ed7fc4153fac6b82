/** `{{capitalize bodies.advisoryClass}}`: the first letter large, for a name that begins a sentence. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
