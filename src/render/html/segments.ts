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
  /** Leaves out what each change is called: a list says it beside the words, and a title for each is a tenth of a large page. */
  areUntitled?: boolean;
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
      return printSegment(segment, marks, catalogue) + by;
    })
    .join('');
}

function printSegment(
  { op, text, change }: Segment,
  { wholeClass, wholeChanger, wholeReasons, areUntitled }: LineMarks,
  catalogue: ComparisonMessages,
): string {
  if (op === 'equal') return printText(text);
  const [, before = '', marked = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  // A blank at the edge is not marked, unless it is all that changed.
  if (marked === '' && change === null) return printText(text);
  const name = change?.class ?? wholeClass;
  const reasons = (change?.reasons ?? []).map((reason) => catalogue[`comparison.reason.${reason}`]());
  const changer = change?.changedBy ?? wholeChanger;
  const by = changer === undefined ? [] : [catalogue[`comparison.changer.${changer}`]()];
  const label = name && [catalogue[`comparison.class.${name}`](), ...reasons, ...by].join(', ');
  const attributes = {
    class: name === null ? undefined : `c-${name}`,
    title: areUntitled ? undefined : (label ?? undefined),
    'data-by': changer,
    // Words that came or went with a whole clause have no change of their own.
    'data-reasons': [...new Set(change?.reasons ?? wholeReasons)].join(' ') || undefined,
  };
  const mark = op === 'delete' ? 'del' : 'ins';
  if (marked === '') return tag(mark, attributes, printText(text));
  return printText(before) + tag(mark, attributes, printText(marked)) + printText(after);
}

const printText = (text: string): string => escapeXml(text).replaceAll('\n', tag('br'));
