import { Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

/** `--struck`, for every command that reads: what to do with words that are struck through, hidden or white on white. */
export function struckOption(catalogue: Catalogue): Option {
  return new Option(
    `--struck <${catalogue['commands.argument.what']()}>`,
    catalogue['commands.option.struck'](),
  )
    .choices(['omit', 'keep'])
    .default('omit');
}
