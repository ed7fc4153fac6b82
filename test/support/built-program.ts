/** The built program, for tests that run it as a process of its own. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const LAUNCHER = join(ROOT, 'bin', 'danvan.js');

export interface ProcessOutcome {
  code: number | null;
  /** stdout and stderr as a terminal shows them: in the order in which they were written. */
  screen: string;
}

/** The day on which the program thinks it runs, so that what it knows of the day does not change with ours. */
export const DAY = String(Date.UTC(2026, 10, 21, 12) / 1000);

/**
 * Runs the built `danvan` and gives what a person would see.
 * @throws Error where dist/ is missing or older than src/
 */
export function runBuilt(
  argv: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): ProcessOutcome {
  requireFreshBuild();
  const screen = join(temporaryFolder(), 'screen');
  const descriptor = openSync(screen, 'w');
  const { status } = spawnSync(process.execPath, [LAUNCHER, ...argv], {
    cwd: directory,
    stdio: ['ignore', descriptor, descriptor],
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: DAY,
      DANVAN_LANG: undefined,
      DANVAN_DEBUG: undefined,
      ...environment,
    },
  });
  closeSync(descriptor);
  return { code: status, screen: readFileSync(screen, 'utf8') };
}

/** A stale build would test yesterday's code. @throws Error where dist/ is missing or older than src/ */
export function requireFreshBuild(): void {
  const sources = filesUnder('src').filter((file) => file.endsWith('.ts'));
  if (!sources.every(isBuilt)) throw new Error('dist/ is older than src/: run npm run build');
  // The command line runs as a bundle, which is made last.
  const bundle = builtAt('cli/pack.js');
  if (!sources.every((file) => builtAt(file.replace(/\.ts$/, '.js')) <= bundle))
    throw new Error('dist/cli/ is older than dist/: run npm run build');
}

function isBuilt(file: string): boolean {
  return builtAt(file.replace(/\.ts$/, '.js')) >= statSync(join(ROOT, 'src', file)).mtimeMs;
}

/** When a file of dist/ was written; long ago where there is none. */
function builtAt(file: string): number {
  const output = join(ROOT, 'dist', file);
  return existsSync(output) ? statSync(output).mtimeMs : 0;
}
