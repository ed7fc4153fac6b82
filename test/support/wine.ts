/**
 * Windows for tests: Wine with a disk of its own. Standard input is empty, and what a program says goes to a file, for
 * Node.js cannot open the pipes of another system.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package wine64 has its parts. */
const LOADER = '/usr/lib/wine';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu/wine';

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

/** Starts Windows 10. */
export function openWine(): Wine {
  const home = mkdtempSync(join(tmpdir(), 'danvan-wine-'));
  const loader = withoutPlaceholders(join(home, 'wine'));
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

/**
 * A copy of Wine without `VirtualAlloc2`. V8 from 13 on reserves memory by placeholders where Windows has that function. Wine 8 has the
 * function and refuses placeholders, and V8 gives up; where there is none, V8 does without, as on older Windows.
 * @returns its loader
 */
function withoutPlaceholders(root: string): string {
  const [loader, libraries] = [join(root, 'lib/wine'), join(root, 'lib/x86_64-linux-gnu/wine')];
  mkdirSync(loader, { recursive: true });
  symlinkSync('/usr/share', join(root, 'share'));
  // Wine looks for its parts beside the files that it was started from, wherever links lead.
  copyFileSync(join(LOADER, 'wine64'), join(loader, 'wine64'));
  for (const folder of ['x86_64-unix', 'x86_64-windows']) {
    mkdirSync(join(libraries, folder), { recursive: true });
    for (const name of readdirSync(join(LIBRARIES, folder))) {
      const [from, to] = [join(LIBRARIES, folder, name), join(libraries, folder, name)];
      if (name === 'ntdll.so') copyFileSync(from, to);
      else if (name === 'kernelbase.dll') writeFileSync(to, renamed(readFileSync(from)));
      else symlinkSync(from, to);
    }
  }
  return join(loader, 'wine64');
}

/** Names stand sorted between zeros; the new one keeps its place. */
function renamed(library: Buffer): Buffer {
  const text = library.toString('latin1').replaceAll('\0VirtualAlloc2\0', '\0VirtualAlloc1\0');
  return Buffer.from(text, 'latin1');
}
