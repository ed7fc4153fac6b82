/** The stretches of a line as HTML: `<del>` and `<ins>` by class, so that a style sheet can show or mute them. */
import type { ChangeClass, ChangeReason, Changer, ComparedUnit } from '../../compare/comparison.js';
import { escapeXml } from '../../text/escape-xml.js';
import { changerNote, changersOf } from '../comparison/changers.js';
import { strongestClass } from '../comparison/classes.js';
import type { Segment } from '../comparison/line.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { changesOf } from '../comparison/view.js';
import { tag } from './tag.js';

/** What holds for what is not a change of its own, such as a whole unit added, and who made the changes of the line. */
export interface LineMarks {
  wholeClass: ChangeClass | null;
  wholeChanger: Changer | undefined;
  wholeReasons: readonly ChangeReason[];
  /** Where they are several, each change says whose it is. */
  changers: readonly Changer[];
  /** What the element around the line says of it, so that a mark that says the same leaves it out. */
  heldReasons?: string | undefined;
}

export function lineMarks(unit: ComparedUnit): LineMarks {
  return {
    wholeClass: strongestClass(changesOf(unit)),
    wholeChanger: unit.changedBy,
    wholeReasons: changesOf(unit).flatMap(({ reasons }) => reasons),
    changers: changersOf([unit], new Set()),
  };
}

export function printSegments(
  segments: readonly Segment[],
  marks: LineMarks,
  catalogue: ComparisonMessages,
): string {
  return segments
    .map((segment, index) => {
      const note = changerNote(segments, index, marks.changers, catalogue);
      const by =
        note === null
          ? ''
          : tag('small', { class: 'by', 'data-by': segment.change?.changedBy }, `(${escapeXml(note)})`);
      return printSegment(segment, marks) + by;
    })
    .join('');
}

function printSegment(segment: Segment, marks: LineMarks): string {
  const { op, text } = segment;
  if (!isMarked(segment)) return printText(text);
  const [, before = '', marked = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const name = markClass(segment, marks);
  const reasons = markReasons(segment, marks).join(' ');
  const attributes = {
    // Most changes are of substance: a mark says only what else it is.
    class: name === 'substantive' ? undefined : `c-${name ?? 'none'}`,
    'data-by': segment.change?.changedBy ?? marks.wholeChanger,
    'data-reasons': reasons === (marks.heldReasons ?? '') ? undefined : reasons,
  };
  const mark = op === 'delete' ? 'del' : 'ins';
  if (marked === '') return tag(mark, attributes, printText(text));
  return printText(before) + tag(mark, attributes, printText(marked)) + printText(after);
}

/** A blank is not marked, unless it is all that changed. */
export const isMarked = ({ op, text, change }: Segment): boolean =>
  op !== 'equal' && (change !== null || text.trim() !== '');

/** Words that came or went with a whole clause have no change of their own. */
export const markClass = ({ change }: Segment, { wholeClass }: LineMarks): ChangeClass | null =>
  change?.class ?? wholeClass;

export const markReasons = ({ change }: Segment, { wholeReasons }: LineMarks): ChangeReason[] => [
  ...new Set(change?.reasons ?? wholeReasons),
];

const printText = (text: string): string => escapeXml(text).replaceAll('\n', tag('br'));
