import type { Printer } from './printer.js';
import { titleLine } from './provision.js';

/** Tiểu mục, its name in the line below. */
export const printSubsection: Printer<'subsection'> = (node, context) => [
  titleLine(node, context, 'DanvanSubsection'),
  ...context.printAll(node.children),
];
