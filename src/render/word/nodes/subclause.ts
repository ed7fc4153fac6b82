import type { Printer } from './printer.js';
import { printInline } from './provision.js';

/** "2.1." under khoản 2. */
export const printSubclause: Printer<'subclause'> = (node, context) =>
  printInline(node, context, { heading: 'DanvanSubclause', text: 'DanvanSubclause' });
