import { Option } from 'commander';
import type { Catalogue } from '../../messages/catalogue.js';

/**
 * `--revisions`, for every command that reads: what to do with tracked changes in a Word file.
 * @param fallback "accept" where a text is only looked at: a draft under review is read as Word shows it at the
 * end. "fail" where a file is made of it, which must not take a proposal for the text.
 */
export function revisionsOption(catalogue: Catalogue, fallback: 'accept' | 'fail' = 'accept'): Option {
  return new Option(
    `--revisions <${catalogue['commands.argument.format']()}>`,
    catalogue['commands.option.revisions'](),
  )
    .choices(['accept', 'reject', 'fail'])
    .default(fallback);
}

/** `--revisions-base`, `--revisions-target`: the same for one side of a comparison; without it `--revisions` holds. */
export function revisionsOfSideOption(side: 'base' | 'target', catalogue: Catalogue): Option {
  return new Option(
    `--revisions-${side} <${catalogue['commands.argument.format']()}>`,
    catalogue[`commands.option.revisionsOf.${side}`](),
  ).choices(['accept', 'reject', 'fail']);
}
