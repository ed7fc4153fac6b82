import type { Printer } from './printer.js';
import { printInline } from './provision.js';

/** A numbered or dashed item of a resolution or letter; bold where it has a title. */
export const printItem: Printer<'item'> = (node, context) =>
  printInline(node, context, { heading: 'DanvanItemHeading', text: 'DanvanItem' });
