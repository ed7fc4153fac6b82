import { extname } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { noSuchChoice } from '../terminal/no-such-choice.js';
import type { Shard } from '../terminal/shard-option.js';

export const UPDATE_FORMATS = ['docx', 'tracked', 'html', 'md', 'json'] as const;
export type UpdateFormat = (typeof UPDATE_FORMATS)[number];

export interface UpdateCommandOptions {
  fromDay?: string;
  toDay?: string;
  from?: string;
  to?: string;
  format?: string;
  json?: true;
  output?: string;
  merge?: true;
  prefer?: string;
  reference?: string;
  /** File of the profile. */
  profile?: string;
  /** "layout=front" … */
  set: string[];
  force?: true;
  /** Each text by itself, into a folder. */
  each?: true;
  shard?: Shard;
  jobs?: number;
  resume?: true;
}

const fail = failer<typeof messages>();

/** Tracked changes stand in a copy of the standing file, which is named by what it is. */
const OTHER_WORD: ReadonlySet<string> = new Set(['docm', 'dotx', 'dotm']);

/**
 * Where each format is written; tracked changes stand in a Word file of their own.
 * @param standing the file that is brought up to date, where its copy is named after it
 */
export function updatePaths(
  { format, output }: Pick<UpdateCommandOptions, 'format' | 'output'>,
  standing = '',
): Map<UpdateFormat, string> {
  if (output === undefined) {
    if (format !== undefined) throw fail('commands.update.outputWanted', undefined);
    return new Map();
  }
  const ending = endingOf(output);
  const known = UPDATE_FORMATS.find((one) => one === ending);
  const formats = format === undefined ? [known ?? 'docx'] : format.split(',').map(parseFormat);
  const isNamed = known !== undefined || (OTHER_WORD.has(ending) && formats.includes('tracked'));
  const stem = isNamed ? output.slice(0, -ending.length - 1) : output;
  const word = [ending, endingOf(standing)].find((one) => OTHER_WORD.has(one)) ?? 'docx';
  const isMany = formats.includes('docx') && formats.includes('tracked');
  return new Map(
    formats.map((one) => [
      one,
      one === 'tracked' ? `${stem}${isMany ? '.theo-doi' : ''}.${word}` : `${stem}.${one}`,
    ]),
  );
}

const endingOf = (path: string): string => extname(path).slice(1).toLowerCase();

function parseFormat(word: string): UpdateFormat {
  const format = UPDATE_FORMATS.find((one) => one === word.trim().toLowerCase());
  if (format !== undefined) return format;
  throw noSuchChoice('--format', word, UPDATE_FORMATS, 'update');
}
