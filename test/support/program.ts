/** The programs that `npm run package` makes. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param name "danvan.exe"
 * @throws Error where it is missing or older than the build
 */
export function requireProgram(name: string): string {
  const program = join(ROOT, 'program', name);
  const built = statSync(join(ROOT, 'dist/cli/pack.js')).mtimeMs;
  if (!existsSync(program) || statSync(program).mtimeMs < built)
    throw new Error(`${program} is not of this build: run npm run package`);
  return program;
}
