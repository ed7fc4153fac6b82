import { oneSided } from '../columns.js';
import { line, text as textRun } from '../content.js';
import { NODE_STYLES } from '../node-styles.js';
import type { Printer } from './printer.js';

/** Nơi nhận, at the bottom left beside the signature. */
export const printRecipients: Printer<'recipients'> = (node, context) => {
  const { text, inside } = NODE_STYLES.recipients;
  const items = context.printAll(node.children).filter((content) => content.kind === 'line');
  const label = line(text, [textRun(node.label)]);
  return [oneSided('signature', 'left', [label, ...items.map((item) => ({ ...item, style: inside }))])];
};
