import type { Printer } from './printer.js';
import { titleLine } from './provision.js';

/** Mục, its name in the line below. */
export const printSection: Printer<'section'> = (node, context) => [
  titleLine(node, context, 'Heading2', 'DanvanSectionTitle'),
  ...context.printAll(node.children),
];
