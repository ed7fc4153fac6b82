import { failer } from '../../findings/failure.js';
import { LANGUAGES, type Language } from '../../messages/catalogue.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * The language of messages: `--lang` before `DANVAN_LANG` before Vietnamese. It is looked up before the
 * command line is parsed, because help and usage errors are messages too.
 * @throws Failure for a language that danvan does not speak
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const wanted = languageOption(argv) ?? environment.DANVAN_LANG?.trim();
  if (!wanted) return 'vi';
  const known = LANGUAGES.find((language) => language === wanted.toLowerCase());
  if (!known) throw fail('commands.unknownLanguage', { language: wanted, known: LANGUAGES.join(', ') });
  return known;
}

/** The last `--lang en` or `--lang=en` before a bare `--`; null where there is none. */
function languageOption(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  let found: string | null = null;
  options.forEach((word, index) => {
    if (word === '--lang') found = options[index + 1] ?? '';
    else if (word.startsWith('--lang=')) found = word.slice('--lang='.length);
  });
  return found;
}
