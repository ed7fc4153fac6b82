/**
 * Breaks a text between words into lines of at most `width` columns; later lines begin with `indent`. A word
 * longer than a line stands on its own. Every Vietnamese letter takes one column in NFC.
 */
export function wrapText(text: string, { width, indent = '' }: { width: number; indent?: string }): string {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(' ')) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(word);
    else if ([...line, ' ', ...word].length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
