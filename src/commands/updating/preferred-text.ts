/** Whose words stand where several texts differ. */
import { basename, extname } from 'node:path';
import { failer } from '../../findings/failure.js';
import { stripMarks } from '../../text/index.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/** A text of the command, and whose it is. */
interface NamedText {
  file: string;
  /** The unit: "Bắc Kạn". */
  unit: string | null;
}

/**
 * @param value a file as the command names it or without its folder and ending, a unit with or without marks, or a place from 1
 * @returns the place of the text, from 0; null where a person has not chosen
 * @throws Failure for what is no text of the command, or more than one
 */
export function preferredText(value: string | undefined, texts: readonly NamedText[]): number | null {
  if (value === undefined) return null;
  const exact = texts.findIndex(({ file }) => file === value);
  if (exact >= 0) return exact;
  if (/^\d{1,9}$/.test(value) && texts[Number(value) - 1] !== undefined) return Number(value) - 1;
  const wanted = bare(value);
  const [only, ...others] = texts.flatMap(({ file, unit }, index) =>
    [basename(file), basename(file, extname(file)), unit].some((name) => name && bare(name) === wanted)
      ? [index]
      : [],
  );
  if (only !== undefined && others.length === 0) return only;
  const choices = texts.map(({ file, unit }) => (unit === null ? file : `${file} (${unit})`)).join(', ');
  throw fail('commands.update.noSuchText', { value, choices });
}

/** "tỉnh Bắc Kạn", "bac kan" and "Bắc Kạn" are one name. */
const bare = (name: string): string =>
  stripMarks(name)
    .toLowerCase()
    .replace(/^(?:tinh|thanh pho)\s+/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
