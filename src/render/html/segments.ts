/** The stretches of a line as HTML: `<del>` and `<ins>` by class, so that a style sheet can show or mute them. */
import type { ChangeClass } from '../../compare/comparison.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { Segment } from '../comparison/line.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { tag } from './tag.js';

/**
 * @param wholeClass the class of what is not a change of its own, such as a whole unit added
 */
export function printSegments(
  segments: readonly Segment[],
  wholeClass: ChangeClass | null,
  words: ComparisonMessages,
): string {
  return segments.map((segment) => printSegment(segment, wholeClass, words)).join('');
}

function printSegment(
  { op, text, change }: Segment,
  wholeClass: ChangeClass | null,
  words: ComparisonMessages,
): string {
  if (op === 'equal') return printText(text);
  const [, before = '', marked = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  // A blank at the edge is not marked, unless it is all that changed.
  if (marked === '' && change === null) return printText(text);
  const name = change?.class ?? wholeClass;
  const reasons = (change?.reasons ?? []).map((reason) => words[`comparison.reason.${reason}`]());
  const label = name && [words[`comparison.class.${name}`](), ...reasons].join(', ');
  const attributes = { class: name === null ? undefined : `c-${name}`, title: label ?? undefined };
  const mark = op === 'delete' ? 'del' : 'ins';
  if (marked === '') return tag(mark, attributes, printText(text));
  return printText(before) + tag(mark, attributes, printText(marked)) + printText(after);
}

const printText = (text: string): string => escapeXml(text).replaceAll('\n', tag('br'));
