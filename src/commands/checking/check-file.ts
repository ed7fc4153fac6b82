/** One file from its name to its report. */
import { readCompiledText } from '../../assets/compiled-text.js';
import type { Checker, OfficeWords, PathSettings } from '../../check/index.js';
import type { ReadOptions, Source } from '../../read/reader.js';
import type { CheckRequest } from '../files/thread-jobs.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CheckCache } from './check-cache.js';
import { type CheckedSource, type CheckTerms, checkText } from './check-text.js';

export interface CheckSetup {
  checker: Checker;
  /** What the checker was made of, for a thread that makes its own. */
  materials: Pick<CheckRequest, 'form' | 'reference'>;
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

/** @throws Failure of the readers, commands.inputTooSlow, commands.inputTooMuchMemory */
export async function checkSource(
  source: Source,
  settings: PathSettings,
  setup: CheckSetup,
): Promise<CheckedSource> {
  const terms: CheckTerms = {
    settings,
    today: setup.today,
    asOf: setup.asOf ?? settings.asOf,
    unit: setup.unitOf(setup.province ?? settings.province),
    officeWords: setup.officeWords,
  };
  const find = () => findIn(source, terms, setup);
  return setup.cache ? setup.cache.check(source, terms, find) : find();
}

async function findIn(source: Source, terms: CheckTerms, setup: CheckSetup): Promise<CheckedSource> {
  // What the build has parsed needs no reader, and none is loaded.
  const compiled = await readCompiledText(source);
  if (compiled) return checkText(source, { ...compiled, hasOffsets: true }, setup.checker, terms);
  const { checkInput } = await import('./check-input.js');
  return checkInput(source, terms, setup);
}
