/** What a repair would change, line by line: lines are changed in place, never added or taken out. */
import { Chalk } from 'chalk';

export function printLineDiff(
  file: string,
  before: string,
  after: string,
  { colour }: { colour: boolean },
): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const changed = old.flatMap((line, index) => {
    const now = fresh[index] ?? '';
    if (line === now) return [];
    const place = `@@ ${index + 1} @@`;
    return [chalk.cyan(place), chalk.red(`-${line}`), chalk.green(`+${now}`)];
  });
  return changed.length === 0 ? '' : `${[`--- ${file}`, `+++ ${file}`, ...changed].join('\n')}\n`;
}
