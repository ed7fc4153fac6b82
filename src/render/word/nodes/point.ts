import type { Printer } from './printer.js';
import { printInline } from './provision.js';

/** Điểm. */
export const printPoint: Printer<'point'> = (node, context) =>
  printInline(node, context, { heading: 'DanvanPoint', text: 'DanvanPoint' });
