import type { Printer } from './printer.js';
import { titleLine } from './provision.js';

/** Chương, its name in the line below. */
export const printChapter: Printer<'chapter'> = (node, context) => [
  titleLine(node, context, 'Heading1', 'DanvanChapterTitle'),
  ...context.printAll(node.children),
];
