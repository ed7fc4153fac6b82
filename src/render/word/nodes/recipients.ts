import { highlightBlanks } from '../blanks.js';
import { oneSided } from '../columns.js';
import { type Line, line } from '../content.js';
import type { Printer } from './printer.js';

/** Nơi nhận, at the bottom left beside the signature. */
export const printRecipients: Printer<'recipients'> = (node, context) => {
  const label = highlightBlanks(node.label, context.rules.blanks);
  const items = context.printAll(node.children).filter((content) => content.kind === 'line');
  return [oneSided('signature', 'left', [line('DanvanRecipientsLabel', label), ...items.map(asRecipient)])];
};

const asRecipient = (item: Line): Line => ({ ...item, style: 'DanvanRecipient' });
