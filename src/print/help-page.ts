/** The help of a command out of its parts, as commander lays it out, so that it can be shown without loading the command. */

export interface HelpPage {
  /** "Cách dùng: danvan check [tùy chọn] [tệp...]" */
  usage: string;
  about: string;
  /** Arguments, options, options of all commands, commands. */
  lists: { title: string; items: [term: string, meaning: string][] }[];
  /** What stands under the lists, with its line ends. */
  after: string;
}

/** A column that is narrower is not wrapped, as commander has it. */
const LEAST_TO_WRAP = 40;
const INDENT = 2;
const GAP = 2;

/** @param width columns of the window */
export function printHelpPage({ usage, about, lists, after }: HelpPage, width: number): string {
  const terms = Math.max(0, ...lists.flatMap(({ items }) => items.map(([term]) => term.length)));
  const meanings = INDENT + terms + GAP;
  const item = ([term, meaning]: HelpPage['lists'][number]['items'][number]): string =>
    meaning === ''
      ? `${' '.repeat(INDENT)}${term}`
      : `${' '.repeat(INDENT)}${term.padEnd(terms + GAP)}${wrapped(meaning, width - meanings).join(`\n${' '.repeat(meanings)}`)}`;
  const blocks = [
    [usage],
    ...(about === '' ? [] : [wrapped(about, width)]),
    ...lists.map(({ title, items }) => [title, ...items.map(item)]),
  ];
  return `${blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')}${after}`;
}

function wrapped(text: string, width: number): string[] {
  if (width < LEAST_TO_WRAP) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
