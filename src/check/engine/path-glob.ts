/** Patterns of paths in the configuration: "regulations/**", "*.md", "nhap/{a,b}-?.docx", "[ab].md". */
import picomatch from 'picomatch';
import { hasManyStars, matchesStars } from './starred-path.js';

/**
 * Dots at the start of a name are no secret, and "!" is no negation: where several patterns are given, one that
 * fits everything but one file would fit almost every file.
 */
const OPTIONS = { dot: true, nonegate: true, noextglob: true } as const;

/**
 * Whether a path (with "/") fits a pattern; a pattern without "/" fits the file's name in any folder. A name fits itself,
 * and parentheses mean themselves: "quy chế (bản [2]).md", "quy chế (*).md".
 */
export function matchesPath(path: string, pattern: string): boolean {
  const [wanted, whole] = [normalise(pattern), normalise(path)];
  const subject = wanted.includes('/') ? whole : (whole.split('/').at(-1) ?? whole);
  if (subject === wanted) return true;
  if (hasManyStars(wanted)) return matchesStars(subject, wanted);
  return picomatch.isMatch(subject, wanted.replace(/[()]/g, '\\$&'), OPTIONS);
}

/** Composed letters, as one system keeps names and another does not; no "./" before. */
const normalise = (path: string): string => path.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
