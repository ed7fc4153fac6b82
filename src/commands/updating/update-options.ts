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

/** Where each format is written; tracked changes stand in a Word file of their own. */
export function updatePaths({
  format,
  output,
}: Pick<UpdateCommandOptions, 'format' | 'output'>): Map<UpdateFormat, string> {
  if (output === undefined) {
    if (format !== undefined) throw fail('commands.update.outputWanted', undefined);
    return new Map();
  }
  const ending = extname(output).slice(1).toLowerCase();
  const known = UPDATE_FORMATS.find((one) => one === ending);
  const stem = known === undefined ? output : output.slice(0, -ending.length - 1);
  const formats = format === undefined ? [known ?? 'docx'] : format.split(',').map(parseFormat);
  const isMany = formats.includes('docx') && formats.includes('tracked');
  return new Map(
    formats.map((one) => [
      one,
      one === 'tracked' ? `${stem}${isMany ? '.theo-doi' : ''}.docx` : `${stem}.${one}`,
    ]),
  );
}

function parseFormat(word: string): UpdateFormat {
  const format = UPDATE_FORMATS.find((one) => one === word.trim().toLowerCase());
  if (format !== undefined) return format;
  throw noSuchChoice('--format', word, UPDATE_FORMATS, 'update');
}
