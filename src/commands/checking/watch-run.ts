/** `--watch`: checks again whenever a file of the run, or what it is judged by, changes. It ends when the user stops it. */
import { dirname } from 'node:path';
import { failer } from '../../findings/failure.js';
import { FolderWatch } from '../files/folder-watch.js';
import { stampsOf, watchedFolders } from '../files/watched-folders.js';
import type { messages } from '../messages.vi.js';
import type { CommandContext } from '../terminal/command.js';
import { sayFailure } from '../terminal/say-failure.js';

const fail = failer<typeof messages>();

/** Clears the window and what was scrolled out of it, and goes to its first line (ECMA-48, 8.3.39 and 8.3.21). */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** What a round looks at: files of the user's, and what they are judged by. */
export interface RoundInputs {
  files: string[];
  /** Configuration, vocabularies, ignore file, baseline. */
  others: string[];
}

export interface WatchedRun {
  /** As the user names the files. */
  names: readonly string[];
  inputs(): Promise<RoundInputs>;
  run(): Promise<void>;
}

/** @throws Failure where nothing can be watched */
export async function watchRun({ names, inputs, run }: WatchedRun, context: CommandContext): Promise<never> {
  const { terminal, catalogue } = context;
  const { directory } = terminal;
  const watch = new FolderWatch();
  const look = async (): Promise<string> => {
    // A configuration that is broken for a moment is told by the round itself.
    const { files, others } = await inputs().catch(() => ({ files: [], others: [] }));
    const folders = await watchedFolders(names, directory);
    for (const file of others) folders.add(dirname(file));
    const [failed] = watch.follow(folders);
    if (failed || folders.size === 0)
      throw fail('commands.check.notWatched', failed ?? { folder: names.join(', '), reason: 'ENOENT' });
    return stampsOf([...files, ...others], directory);
  };
  for (;;) {
    let seen = await look();
    if (terminal.answerIsTty) await terminal.answerAsIs(CLEAR);
    try {
      await run();
    } catch (error) {
      sayFailure(error, { terminal, catalogue });
    }
    terminal.note(`${catalogue['commands.check.watching']()}\n`);
    for (;;) {
      await watch.next();
      const now = await look();
      if (now !== seen) break;
      seen = now;
    }
  }
}
