import type { Command } from 'commander';
import { CHANGE_REASONS, type ChangeReason, HABIT_CLASSES } from '../../compare/comparison.js';
import { failer } from '../../findings/failure.js';
import type { ReadOptions } from '../../read/reader.js';
import { CLASSES, type ClassSet } from '../../render/comparison/classes.js';
import { parseAddress } from '../../tree/address.js';
import type { messages } from '../messages.vi.js';
import { noSuchChoice } from '../terminal/no-such-choice.js';

export const DIFF_FORMATS = ['terminal', 'html', 'docx', 'json', 'md'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export interface DiffOptions {
  /** A format or, with `since`, the new central text. */
  to?: string;
  /** The old central text. */
  since?: string;
  /** A file whose tracked changes are asked for. */
  tracked?: string;
  json?: true;
  output?: string;
  show: 'all' | 'substance';
  only: string[];
  ignore: string[];
  reason: string[];
  /** Whether one of the texts is an extract. */
  part?: true;
  map?: string;
  revisions: Revisions;
  revisionsBase?: Revisions;
  revisionsTarget?: Revisions;
  struck: NonNullable<ReadOptions['struck']>;
  author: string;
  /** Of a comparison as a Word file: in the file's own form, or in danvan's. */
  layout: 'file' | 'danvan';
  /** Into a copy of which text it is written. */
  into: 'base' | 'target';
  reference?: string | undefined;
  exitCode?: true;
  force?: true;
}

type Revisions = NonNullable<ReadOptions['revisions']>;

const fail = failer<typeof messages>();

const ENDINGS: Readonly<Record<string, DiffFormat>> = {
  html: 'html',
  htm: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  json: 'json',
  md: 'md',
};

/** The format that was asked for, else the one that the output file's ending means, else the terminal's. */
export function chooseFormat({ to, json, output }: DiffOptions): DiffFormat {
  const ending = /\.([^.]+)$/.exec(output ?? '')?.[1]?.toLowerCase(); // "so-sanh.html"; not "so-sanh"
  const asked = DIFF_FORMATS.find((format) => format === to);
  if (json && asked !== undefined) {
    throw fail('commands.conflictingOption', { option: '--json', other: '--to', help: 'danvan diff --help' });
  }
  if (json) return 'json';
  return asked ?? ENDINGS[ending ?? ''] ?? 'terminal';
}

/**
 * How each side is read: the answer for that side, else the one for both. Of a file's tracked changes the one side is
 * the text without them, the other the text with them.
 */
export function readingsOf(
  options: DiffOptions,
): Record<'base' | 'target', Pick<DiffOptions, 'revisions' | 'struck'>> {
  const { revisions, revisionsBase, revisionsTarget, struck, tracked } = options;
  const before = tracked === undefined ? revisions : 'reject';
  return {
    base: { revisions: revisionsBase ?? before, struck },
    target: { revisions: revisionsTarget ?? revisions, struck },
  };
}

/** The classes that are counted but not shown. @throws Failure for a class that there is not */
export function hiddenClasses({ show, ignore }: DiffOptions, command: Command): ClassSet {
  const ignored = ignore.map((name) => {
    const found = CLASSES.find((one) => one === name);
    if (found) return found;
    throw noSuchChoice('--ignore', name, CLASSES, command.name());
  });
  return new Set([...(show === 'all' ? [] : HABIT_CLASSES), ...ignored]);
}

/** What a user may ask for, the customary names beside those of the JSON. */
const REASON_NAMES = new Map<string, ChangeReason>([
  ...CHANGE_REASONS.map((reason) => [reason, reason] as const),
  ['order', 'reordered'],
]);

/** The reasons of changes that are asked for; none for all. @throws Failure for a reason that there is not */
export function reasonsOf({ reason }: DiffOptions, command: Command): ChangeReason[] {
  const names = [...REASON_NAMES.keys()];
  return reason.map((name) => {
    const found = REASON_NAMES.get(name);
    if (found) return found;
    throw noSuchChoice('--reason', name, names, command.name());
  });
}

/** "art_9" as it is; "Điều 9" and "khoản 3 Điều 9" as the address that they mean. */
export const toAddress = (words: string): string => parseAddress(words) ?? words;

/** For an option that takes a list and may be given several times: "a,b" and again "c". */
export const collectList = (value: string, before: string[]): string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];
