/**
 * Windows for tests: Wine with a disk of its own. Standard input is empty, and what a program says goes to a file, for
 * Node.js cannot open the pipes of another system.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package wine64 has its programs. */
const LOADER = '/usr/lib/wine';

export interface ProgramOutcome {
  code: number | null;
  /** stdout and stderr in the order in which they were written. */
  screen: string;
}

export interface Wine {
  /** @param words the program and its arguments, as Windows has them */
  run(words: readonly string[], folder: string, environment?: Record<string, string>): ProgramOutcome;
  close(): void;
}

/** "Z:\tmp\a.docx" for "/tmp/a.docx". */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

/** Runs a program with nothing but what is said here around it. */
export function runAlone(
  program: string,
  words: readonly string[],
  folder: string,
  environment: Record<string, string>,
): ProgramOutcome {
  const place = mkdtempSync(join(tmpdir(), 'danvan-screen-'));
  const file = join(place, 'screen');
  const screen = openSync(file, 'w');
  const { status } = spawnSync(program, words, {
    cwd: folder,
    stdio: ['ignore', screen, screen],
    env: environment,
  });
  closeSync(screen);
  const outcome = { code: status, screen: readFileSync(file, 'utf8') };
  rmSync(place, { recursive: true });
  return outcome;
}

/**
 * Starts Windows 10 on a new disk. Wine 8 itself says that it is Windows 7, where Node.js (from 14 on) says that it needs Windows 10 and
 * ends; a real Windows 10 or 11 is what it says it is.
 */
export function openWine(): Wine {
  const home = mkdtempSync(join(tmpdir(), 'danvan-wine-'));
  const loader = join(LOADER, 'wine64');
  const base = {
    HOME: home,
    PATH: '/usr/bin:/bin',
    WINEPREFIX: join(home, 'disk'),
    WINELOADER: loader,
    WINESERVER: join(LOADER, 'wineserver64'),
    WINEDEBUG: '-all',
    LANG: 'C.UTF-8',
  };
  const run: Wine['run'] = (words, folder, environment = {}) =>
    runAlone(loader, words, folder, { ...base, ...environment });
  const { code, screen } = run(['winecfg', '-v', 'win10'], home);
  if (code !== 0) throw new Error(`Wine does not start: ${screen}`);
  // It stays while the tests run: to start it takes longer than most commands.
  runAlone(base.WINESERVER, ['-p300'], home, base);
  return {
    run,
    close() {
      runAlone(base.WINESERVER, ['-k', '-w'], home, base);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
