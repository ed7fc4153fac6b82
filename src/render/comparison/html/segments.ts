/** The stretches of a line as HTML: `<del>` and `<ins>` by class, so that a style sheet can show or mute them. */
import type { ChangeClass } from '../../../compare/comparison.js';
import type { Segment } from '../line.js';
import type { Words } from '../messages.js';
import { escapeHtml, tag } from './escape-html.js';

/**
 * @param wholeClass the class of what is not a change of its own, such as a whole unit added
 */
export function printSegments(
  segments: readonly Segment[],
  wholeClass: ChangeClass | null,
  words: Words,
): string {
  return segments.map((segment) => printSegment(segment, wholeClass, words)).join('');
}

function printSegment({ op, text, change }: Segment, wholeClass: ChangeClass | null, words: Words): string {
  const printed = escapeHtml(text).replaceAll('\n', tag('br'));
  if (op === 'equal') return printed;
  const name = change?.class ?? wholeClass;
  const reasons = (change?.reasons ?? []).map((reason) => words[`comparison.reason.${reason}`]());
  const label = name && [words[`comparison.class.${name}`](), ...reasons].join(', ');
  const attributes = { class: name === null ? undefined : `c-${name}`, title: label ?? undefined };
  return tag(op === 'delete' ? 'del' : 'ins', attributes, printed);
}
