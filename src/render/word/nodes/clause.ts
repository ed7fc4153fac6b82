import type { Printer } from './printer.js';
import { printInline } from './provision.js';

/** Khoản: number and title upright and regular. */
export const printClause: Printer<'clause'> = (node, context) =>
  printInline(node, context, { heading: 'DanvanClause', text: 'DanvanClause' });
