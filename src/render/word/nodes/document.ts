import type { Printer } from './printer.js';

/** Văn bản; one document inside another (two texts on one web page) starts a page of its own. */
export const printDocument: Printer<'document'> = (node, context) => [
  { kind: 'sectionStart' },
  ...context.printAll(node.children),
];
