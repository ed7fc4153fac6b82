import type { Printer } from './printer.js';
import { titleLine } from './provision.js';

/** Phần, its name in the line below. */
export const printPart: Printer<'part'> = (node, context) => [
  titleLine(node, context, 'DanvanPart', 'DanvanPartTitle'),
  ...context.printAll(node.children),
];
