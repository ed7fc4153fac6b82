/** One file from its name to its report. */
import { readCompiledText } from '../../assets/compiled-text.js';
import type { Checker, OfficeWords, PathSettings } from '../../check/index.js';
import type { ReadOptions, Source } from '../../read/reader.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CheckCache } from './check-cache.js';
import { type CheckedSource, type CheckTerms, checkText } from './check-text.js';

export interface CheckSetup {
  checker: Checker;
  /** What the checker was made of, for a thread that makes its own. */
  materials: { form: string | undefined; reference: { id: string | undefined; folder: string } };
  /** ISO date of today. */
  today: string;
  asOf?: string | undefined;
  /** Id of the unit for a province's name as the user or the configuration gives it. */
  unitOf(province: string | undefined): string | undefined;
  province?: string | undefined;
  revisions: NonNullable<ReadOptions['revisions']>;
  struck: NonNullable<ReadOptions['struck']>;
  officeWords: OfficeWords;
  /** Where what was found is kept; null where it is not. */
  cache: CheckCache | null;
  terminal: Terminal;
}

/** What a check of a text needs besides its terms, in whichever thread. */
export type TextSetup = Pick<CheckSetup, 'checker' | 'materials' | 'revisions' | 'struck'> & {
  terminal: Pick<Terminal, 'environment'>;
};

/** By what a file is judged. */
export function termsFor(settings: PathSettings, setup: CheckSetup): CheckTerms {
  const { today, asOf, unitOf, province, officeWords } = setup;
  return {
    settings,
    today,
    asOf: asOf ?? settings.asOf,
    unit: unitOf(province ?? settings.province),
    officeWords,
  };
}

/**
 * Checks a text, or gives what is kept of it.
 * @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export async function checkSource(
  source: Source,
  terms: CheckTerms,
  setup: CheckSetup,
): Promise<CheckedSource> {
  const kept = await setup.cache?.kept(source, terms);
  if (kept) return kept;
  const checked = await findIn(source, terms, setup);
  await setup.cache?.keep(source, terms, checked);
  return checked;
}

/** @throws Failure as `checkSource` */
export async function findIn(source: Source, terms: CheckTerms, setup: TextSetup): Promise<CheckedSource> {
  // What the build has parsed needs no reader, and none is loaded.
  const compiled = await readCompiledText(source);
  if (compiled) return checkText(source, { ...compiled, hasOffsets: true }, setup.checker, terms);
  const { checkInput } = await import('./check-input.js');
  return checkInput(source, terms, setup);
}
