/** The two shapes of a numbered provision, shared by the printers of its kinds. */
import type { Provision } from '../../../tree/nodes.js';
import { highlightBlanks } from '../blanks.js';
import { type Content, type ContentLine, line, type Run, text } from '../content.js';
import { stylesOf } from '../node-styles.js';
import { groupCuts, labelled, type PrintContext, valueRuns } from './printer.js';

/** "Điều 9. Tên điều" and its text below; without a title, "Điều 9. Các cấp ủy …" on one line. */
export function printInline(node: Provision, context: PrintContext): Content[] {
  const styles = stylesOf(node.type);
  if (node.heading !== null) {
    const heading = highlightBlanks(node.heading);
    const style = styles.heading ?? styles.text;
    return [line(style, labelled(node.label, heading)), ...context.printAll(node.children)];
  }
  const [first, ...rest] = groupCuts(node.children);
  if (first?.node.type !== 'paragraph') {
    return [line(styles.text, labelled(node.label, [], styles.label)), ...context.printAll(node.children)];
  }
  const body = labelled(first.node.label, valueRuns(first.node.value, first.cuts));
  return [line(styles.text, labelled(node.label, body, styles.label)), ...context.printCut(rest)];
}

/** A title that would look like an item if it began a line: "- QUY ĐỊNH CHUNG" after "Chương I"; not "QUY ĐỊNH". */
const LEADING_MARK = /^[-–+*.:]/u;

/** "Chương I" and its title in the line below, as one paragraph: one entry of the navigation pane; then its text. */
export function printTitled(node: Provision, context: PrintContext): Content[] {
  return [titleLine(node), ...context.printAll(node.children)];
}

function titleLine(node: Provision): ContentLine {
  const styles = stylesOf(node.type);
  const title = node.heading === null ? [] : highlightBlanks(node.heading);
  const label: Run[] = node.label === '' ? [] : [text(node.label)];
  const separator: Run = LEADING_MARK.test(node.heading ?? '') ? text(' ') : { kind: 'break' };
  const gap = label.length > 0 && title.length > 0 ? [separator] : [];
  const styled = title.map((run) =>
    run.kind === 'text' && styles.title ? { ...run, style: styles.title } : run,
  );
  return line(styles.text, [...label, ...gap, ...styled]);
}
