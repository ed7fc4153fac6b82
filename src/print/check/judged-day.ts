import type { CheckedFile } from '../../check/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { printDate } from '../../text/index.js';

/** By which day a file was judged and from where that is known, in one sentence; null where nothing was judged. */
export function judgedDayWords({ judged }: Pick<CheckedFile, 'judged'>, catalogue: Catalogue): string | null {
  if (judged === null) return null;
  const origin = catalogue[`print.checkDay.${judged.origin}`]();
  return catalogue['print.checkDay']({ day: printDate(judged.day), origin });
}
