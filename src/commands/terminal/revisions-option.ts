import { Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

/** `--revisions`, for every command that reads: what to do with tracked changes in a Word file. */
export function revisionsOption(words: Catalogue): Option {
  return new Option(
    `--revisions <${words['commands.argument.format']()}>`,
    words['commands.option.revisions'](),
  )
    .choices(['accept', 'reject', 'fail'])
    .default('fail');
}
