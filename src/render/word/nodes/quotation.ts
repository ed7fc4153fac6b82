import { NODE_STYLES } from '../node-styles.js';
import type { Printer } from './printer.js';

/** Quoted text of an amendment: set as body text, and never as articles of this document. */
export const printQuotation: Printer<'quotation'> = (node, context) =>
  context
    .printAll(node.children)
    .map((content) =>
      content.kind === 'line' && content.style === NODE_STYLES.paragraph.text
        ? { ...content, style: NODE_STYLES.quotation.inside }
        : content,
    );
