/** Lists of path patterns, in which "!" takes out again what an earlier pattern took in. */
import { matchesPath } from './path-glob.js';

/**
 * Whether a path fits a list: the last pattern that fits it decides. A list of exceptions alone fits nothing.
 * @example fitsPatterns('quy-che/cu/a.md', ['quy-che/**', '!quy-che/cu/**']) is false
 */
export function fitsPatterns(path: string, files: string | readonly string[]): boolean {
  return lastThatFits(path, [files].flat(), matchesPath);
}

/**
 * Whether a list of what is to be passed over names a path, or a folder around it, as .gitignore does: "luu-tru/" and
 * "luu-tru" with all that is in it, "/nhap.md" at the top only, "*.bak.md" anywhere.
 */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  return lastThatFits(path, patterns, ignores);
}

/** The patterns of a .danvanignore: one a line; empty lines and those that begin with "#" say nothing. */
export function parseIgnoreFile(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function lastThatFits(
  path: string,
  patterns: readonly string[],
  fits: (path: string, pattern: string) => boolean,
): boolean {
  const last = patterns.findLast((pattern) => fits(path, pattern.replace(/^!/, '')));
  return last !== undefined && !last.startsWith('!');
}

function ignores(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/\/$/, '');
  const isAtTop = wanted.startsWith('/');
  const bare = isAtTop ? wanted.slice(1) : wanted;
  const parts = path.split('/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  // A pattern of one name that is bound to the top has no "/" by which `matchesPath` would know that.
  return folders.some((place) =>
    isAtTop && !bare.includes('/') && place.includes('/') ? false : matchesPath(place, bare),
  );
}
