/** Help that the build has kept, printed before anything else is loaded: most who ask for it wait for nothing else. */
import { readAssetNow } from '../../assets/assets.js';
import { Failure } from '../../findings/failure.js';
import { printHelpPage } from '../../print/help-page.js';
import type { HelpPages } from '../describing/help-pages.js';
import { chooseLanguage } from './language.js';
import type { Terminal } from './terminal.js';

const COLUMNS_OF_A_FILE = 80;

/** @returns null where more than help is asked for, or something else; then commander answers */
export function keptHelp(
  argv: readonly string[],
  { environment, answerIsTty, columns }: Pick<Terminal, 'environment' | 'answerIsTty' | 'columns'>,
): string | null {
  const name = helpedCommand(argv);
  if (name === null) return null;
  try {
    const pages = JSON.parse(readAssetNow(keptHelpPath(chooseLanguage(argv, environment)))) as HelpPages;
    const page = pages[name];
    return page === undefined ? null : printHelpPage(page, answerIsTty ? columns : COLUMNS_OF_A_FILE);
  } catch (error) {
    // A language that is not spoken is told as it ever was; where nothing was kept, help is made as it is asked for.
    if (error instanceof Failure || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export const keptHelpPath = (language: string): string => `dist/assets/help/${language}.json`;

/** "check" of `check --help`, `help check` and `--lang en check -h`; empty for danvan itself; null for anything else. */
function helpedCommand(argv: readonly string[]): string | null {
  const words = argv.filter(
    (word, index) => word !== '--lang' && !word.startsWith('--lang=') && argv[index - 1] !== '--lang',
  );
  const [first = '', second, ...more] = words;
  if (more.length > 0) return null;
  if (ASKS.has(second ?? first)) return second === undefined ? '' : first;
  return first === 'help' ? (second ?? '') : null;
}

const ASKS: ReadonlySet<string> = new Set(['--help', '-h']);
