/** Opens a file with the program that the system has for it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * What opens a file, by system. On Windows `start` is a word of the shell, which takes `%` and `&` in a name for its own; the
 * Explorer takes the name as it is.
 */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'explorer.exe', darwin: 'open' };

/** Does not wait. Where there is no such program nothing happens: the name of the file has been said. */
export function openResult(file: string, directory: string): void {
  const opener = spawn(OPENERS[process.platform] ?? 'xdg-open', [resolve(directory, file)], {
    detached: true,
    stdio: 'ignore',
  });
  opener.on('error', () => {});
  opener.unref();
}
