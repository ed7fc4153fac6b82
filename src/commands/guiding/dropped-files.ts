/** What files mean that were dropped on the program: one text is checked, two are compared, a profile is drafted. */
import { extname } from 'node:path';
import { isThere } from '../files/is-there.js';
import {
  checkCommand,
  diffCommand,
  draftCommand,
  type GuidedCommand,
  type Naming,
} from './guided-command.js';

const PROFILES: ReadonlySet<string> = new Set(['.yaml', '.yml']);

/**
 * @param argv of the whole command line
 * @returns null where it is no list of files alone, or of files that mean nothing together
 */
export function droppedFiles(argv: readonly string[], naming: Naming): GuidedCommand | null {
  const [first = '', second, ...more] = argv;
  const areFiles = argv.every((word) => extname(word) !== '' && isThere(word, naming.directory));
  if (first === '' || !areFiles || more.length > 0) return null;
  const profiles = argv.filter(isProfile);
  if (second === undefined)
    return profiles.length > 0 ? draftCommand(first, naming) : checkCommand(first, naming);
  return profiles.length > 0 ? null : diffCommand(first, second, naming);
}

const isProfile = (file: string): boolean => PROFILES.has(extname(file).toLowerCase());
