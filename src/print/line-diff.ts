/** What a repair would change, as a patch that `patch` and `git apply` take. */

import { Chalk } from 'chalk';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { showObeyed } from '../text/obeyed-signs.js';

/** Control characters but for tab and those that end a line: none of them may reach the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** @returns nothing where the two texts are the same */
export function printLineDiff(
  file: string,
  before: string,
  after: string,
  { colour }: { colour: boolean },
): string {
  if (before === after) return '';
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const name = showObeyed(file);
  // A tab ends a name with blanks, which would end at the first of them without it.
  const ending = name.includes(' ') ? '' : undefined;
  const patch = createTwoFilesPatch(name, name, before, after, ending, ending, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  const looks: [RegExp, (line: string) => string][] = [
    [/^(?:---|\+\+\+) /, (line) => line],
    [/^@@ /, chalk.cyan],
    [/^-/, chalk.red],
    [/^\+/, chalk.green],
  ];
  return patch
    .replace(CONTROL, '\ufffd')
    .split('\n')
    .map((line) => looks.find(([start]) => start.test(line))?.[1](line) ?? line)
    .join('\n');
}
