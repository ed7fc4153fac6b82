import { labelledLine, type Printer, valueRuns } from './printer.js';

/** Căn cứ: upright, its dash and its closing mark as printed in the tree. */
export const printRecital: Printer<'recital'> = (node, context, cuts) => [
  labelledLine('DanvanRecital', node.label, valueRuns(node.value, context, cuts)),
];
