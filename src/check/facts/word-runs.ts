import type { Token } from '../../text/index.js';

/** The words of a text in runs that no punctuation, number or other mark cuts. */
export function runsOf<T extends Pick<Token, 'kind'>>(tokens: readonly T[]): T[][] {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
