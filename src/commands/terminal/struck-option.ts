import { Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

/** `--struck`, for every command that reads: what to do with words that are struck through, hidden or white on white. */
export function struckOption(words: Catalogue): Option {
  return new Option(`--struck <${words['commands.argument.what']()}>`, words['commands.option.struck']())
    .choices(['omit', 'keep'])
    .default('omit');
}
