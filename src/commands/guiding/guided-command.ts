/** A command line that the menu or dropped files stand for, with the file that it writes. */
import { basename, dirname, extname, join } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.js';
import { isThere } from '../files/is-there.js';

export interface GuidedCommand {
  argv: readonly string[];
  /** The file to open when it is done; null where there is none. */
  result: string | null;
}

/** Where results go, and how they are named. */
export interface Naming {
  catalogue: Catalogue;
  /** The user's folder. */
  directory: string;
}

/** Checks a text into a page beside it. */
export function checkCommand(file: string, { catalogue, directory }: Naming): GuidedCommand {
  const result = freeName(file, catalogue['guide.name.check']({ name: stemOf(file) }), '.html', directory);
  return { argv: ['check', file, '--format', 'html', '-o', result], result };
}

/** Compares two texts into a page beside the second. @param base empty for the central model text */
export function diffCommand(base: string, target: string, { catalogue, directory }: Naming): GuidedCommand {
  const name = catalogue['guide.name.diff']({
    base: base === '' ? '' : stemOf(base),
    target: stemOf(target),
  });
  const result = freeName(target, name, '.html', directory);
  return { argv: ['diff', ...(base === '' ? [] : [base]), target, '-o', result], result };
}

/** Drafts a profile into a Word file beside it. */
export function draftCommand(profile: string, { catalogue, directory }: Naming): GuidedCommand {
  const name = catalogue['guide.name.draft']({ name: stemOf(profile) });
  const result = freeName(profile, name, '.docx', directory);
  return { argv: ['draft', '--profile', profile, '-o', result], result };
}

/** Brings a standing regulation up to date, into a Word file beside it. */
export function updateCommand(file: string, { catalogue, directory }: Naming): GuidedCommand {
  const name = catalogue['guide.name.update']({ name: stemOf(file) });
  const result = freeName(file, name, '.docx', directory);
  return { argv: ['update', file, '-o', result], result };
}

/** Makes the papers that go with a draft, or with what a profile drafts, in a folder beside it. */
export function papersCommand(draft: string, { catalogue, directory }: Naming): GuidedCommand {
  const result = freeName(draft, catalogue['guide.name.papers']({ name: stemOf(draft) }), '', directory);
  return { argv: ['papers', draft, '-o', result], result };
}

/**
 * A name that no file has yet, in the folder of another file: "a.html", else "a-2.html". Nothing is written over.
 * @param beside a path of the user, absolute or from `directory`
 */
export function freeName(beside: string, stem: string, ending: string, directory: string): string {
  for (let count = 1; ; count++) {
    const path = join(dirname(beside), `${stem}${count === 1 ? '' : `-${count}`}${ending}`);
    if (!isThere(path, directory)) return path;
  }
}

const stemOf = (file: string): string => basename(file, extname(file));

/** As a person would type it: words with spaces or other signs in quotes. */
export function printCommand(argv: readonly string[]): string {
  const quoted = argv.map((word) => (/^[\p{L}\d_./\\:=-]+$/u.test(word) ? word : `"${word}"`)); // "a-b.docx" stays; "a b.docx" is quoted
  return ['danvan', ...quoted].join(' ');
}
