import type { ParagraphRole } from '../../../tree/nodes.js';
import { line } from '../content.js';
import { NODE_STYLES, ROLE_STYLES } from '../node-styles.js';
import { labelled, type Printer, wordRuns } from './printer.js';

/** Roles whose text holds a number or a date that may be still to come. */
const MAY_BE_BLANK: ReadonlySet<ParagraphRole> = new Set(['number', 'placeDate', 'annexLine']);

/** Đoạn; one with a role is set as that component of the form. */
export const printParagraph: Printer<'paragraph'> = (node, context, cuts) => {
  const style = node.role ? ROLE_STYLES[node.role] : NODE_STYLES.paragraph.text;
  const mayBeBlank = node.role !== undefined && MAY_BE_BLANK.has(node.role) && cuts.length === 0;
  const runs = wordRuns(node, cuts, mayBeBlank ? context.rules.blanks : undefined);
  return [line(style, labelled(node.label, runs))];
};

/** Quoted text of an amendment: set as body text, and never as articles of this document. */
export const printQuotation: Printer<'quotation'> = (node, context) =>
  context
    .printAll(node.children)
    .map((content) =>
      content.kind === 'line' && content.style === NODE_STYLES.paragraph.text
        ? { ...content, style: NODE_STYLES.quotation.inside }
        : content,
    );
