/** The two shapes of a numbered provision, shared by the printers of its kinds. */
import { headingStandsBeside, standsBesideLabel } from '../../../tree/beside-label.js';
import { cutsAfter } from '../../../tree/cuts.js';
import type { NoteOrNoise, Provision } from '../../../tree/nodes.js';
import { type Content, type ContentLine, line, type Run, text } from '../content.js';
import { NODE_STYLES, stylesOf } from '../node-styles.js';
import { groupCuts, labelled, type PrintContext, wordRuns } from './printer.js';

/** "Điều 9. Tên điều" and its text below; without a title, "Điều 9. Các cấp ủy …" on one line, or "3 -" over "luật.". */
export function printInline(node: Provision, context: PrintContext): Content[] {
  const styles = stylesOf(node.type);
  if (node.heading !== null) {
    const cuts = cutsAfter(node.children, -1);
    const heading = wordRuns(node, cuts);
    const below = node.children.slice(cuts.length);
    const isBeside = node.type !== 'article' || headingStandsBeside(node.label, node.heading, below[0]);
    const lines = isBeside ? [labelled(node.label, heading)] : [labelled(node.label, []), heading];
    return [...lines.map((runs) => line(styles.heading ?? styles.text, runs)), ...context.printAll(below)];
  }
  const [first, ...rest] = groupCuts(node.children);
  if (first?.node.type !== 'paragraph') {
    return [line(styles.text, labelled(node.label, [], styles.label)), ...context.printAll(node.children)];
  }
  const body = labelled(first.node.label, wordRuns(first.node, first.cuts));
  const lines =
    first.node.label || standsBesideLabel(node.label, first.node.value)
      ? [line(styles.text, labelled(node.label, body, styles.label))]
      : [line(styles.text, labelled(node.label, [], styles.label)), line(NODE_STYLES.paragraph.text, body)];
  return [...lines, ...context.printCut(rest)];
}

/** A title that would look like an item if it began a line: "- QUY ĐỊNH CHUNG" after "Chương I"; not "QUY ĐỊNH". */
const LEADING_MARK = /^[-–+*•]\s*\p{L}/u;

/** "Chương I" and its title in the line below, as one paragraph: one entry of the navigation pane; then its text. */
export function printTitled(node: Provision, context: PrintContext): Content[] {
  const cuts = node.heading === null ? [] : cutsAfter(node.children, -1);
  return [titleLine(node, cuts), ...context.printAll(node.children.slice(cuts.length))];
}

function titleLine(node: Provision, cuts: readonly NoteOrNoise[]): ContentLine {
  const styles = stylesOf(node.type);
  const title = node.heading === null ? [] : wordRuns(node, cuts);
  const label: Run[] = node.label === '' ? [] : [text(node.label)];
  const separator: Run = LEADING_MARK.test(node.heading ?? '') ? text(' ') : { kind: 'break' };
  const gap = label.length > 0 && title.length > 0 ? [separator] : [];
  const styled = title.map((run) =>
    run.kind === 'text' && !run.style && styles.title ? { ...run, style: styles.title } : run,
  );
  return line(styles.text, [...label, ...gap, ...styled]);
}
