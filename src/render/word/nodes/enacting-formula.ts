import { line } from '../content.js';
import { type Printer, valueRuns } from './printer.js';

/** "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH". */
export const printEnactingFormula: Printer<'enactingFormula'> = (node, context, cuts) => [
  line('DanvanEnactingFormula', valueRuns(node.value, context, cuts)),
];
