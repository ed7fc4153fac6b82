import type { Printer } from './printer.js';
import { titleLine } from './provision.js';

/** Phụ lục: on a page of its own, with its own page numbers. */
export const printAppendix: Printer<'appendix'> = (node, context) => [
  { kind: 'sectionStart' },
  titleLine(node, context, 'DanvanAppendix', 'DanvanAppendixTitle'),
  ...context.printAll(node.children),
];
