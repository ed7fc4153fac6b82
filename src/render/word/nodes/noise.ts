import { line, text } from '../content.js';
import { noiseStyle } from '../styles.js';
import type { Printer } from './printer.js';

/** Text that belongs to nothing: kept as hidden text, which the DOCX reader brings back. */
export const printNoise: Printer<'noise'> = (node) => [
  { ...line('DanvanBody', [text(node.value, noiseStyle(node.reason))]), hidden: true },
];
