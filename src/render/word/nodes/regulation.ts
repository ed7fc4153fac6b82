import type { Printer } from './printer.js';

/** Quy chế ban hành kèm theo: on a new page, its heading printed by its own masthead. */
export const printRegulation: Printer<'regulation'> = (node, context) => [
  { kind: 'sectionStart' },
  ...context.printAll(node.children),
];
