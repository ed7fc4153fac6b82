/**
 * Packages that are measured beside danvan and that nothing of danvan needs: they are installed into a temporary folder for the time
 * of the measurement, so that neither the package nor its lock file has to carry and to renew them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WANTED = { mammoth: '1', docxtemplater: '3', pizzip: '3' };

/** @returns `load` gives a package, or null where it could not be installed */
export function installOthers() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-others-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: WANTED }));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const require = createRequire(join(folder, 'package.json'));
  const attempt = (work) => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    load: (name) => attempt(() => require(name)),
    version: (name) =>
      attempt(
        () => JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version,
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
