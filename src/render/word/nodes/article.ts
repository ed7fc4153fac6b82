import type { Printer } from './printer.js';
import { printInline } from './provision.js';

/** Điều: its whole title line is bold; without a title only "Điều n." is. */
export const printArticle: Printer<'article'> = (node, context) =>
  printInline(node, context, { heading: 'Heading3', text: 'DanvanArticleText', label: 'DanvanArticleLabel' });
