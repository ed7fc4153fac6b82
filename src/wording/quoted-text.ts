/** Finds what stands between quotation marks. These are the words of others, and no repair may touch them. */

const OPENING = '“‘«';
const CLOSING = '”’»';

/** Whether the character at `index` stands inside quotation marks; a mark that is never closed opens nothing. */
export function isInQuotes(text: string, index: number): boolean {
  let open = 0;
  let isStraightOpen = false;
  for (const character of text.slice(0, index)) {
    if (OPENING.includes(character)) open++;
    else if (CLOSING.includes(character)) open = Math.max(0, open - 1);
    else if (character === '"') isStraightOpen = !isStraightOpen;
  }
  const rest = text.slice(index);
  return (open > 0 && hasAny(rest, CLOSING)) || (isStraightOpen && rest.includes('"'));
}

function hasAny(text: string, characters: string): boolean {
  return [...characters].some((character) => text.includes(character));
}
