/** Page numbers that Word prints by itself are no words of a header or footer: they are out of sight while its words are compared. */

import { PAGE_FIELD } from '../../text/page-number.js';
import type { Markup } from '../markup.js';
import { isMarkup, textOfMarkup } from '../markup-tree.js';
import { renamed } from '../tracked-text.js';

/** The name of a text that is out of sight; only the name, not what is written. */
const HIDDEN = 'danvan:pageNumber';

interface OpenField {
  code: string;
  hasResult: boolean;
}

/** Puts the results of page numbers out of sight of whatever reads the texts of a story. */
export function hidePageNumbers(story: Markup): void {
  const open: OpenField[] = [];
  const visit = (node: Markup, isPage: boolean): void => {
    const field = open.at(-1);
    if (node.name === 'w:fldChar') {
      const type = node.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ code: '', hasResult: false });
      else if (type === 'separate' && field) field.hasResult = true;
      else if (type === 'end') open.pop();
    } else if (node.name === 'w:instrText' && field && !field.hasResult) field.code += textOfMarkup(node);
    else if (node.name === 'w:t' && (isPage || open.some(isPageNumber))) rename(node, HIDDEN);
    const isField = node.name === 'w:fldSimple' && PAGE_FIELD.test(node.attributes['w:instr'] ?? '');
    for (const inner of node.children) if (isMarkup(inner)) visit(inner, isPage || isField);
  };
  visit(story, false);
}

const isPageNumber = ({ code, hasResult }: OpenField): boolean => hasResult && PAGE_FIELD.test(code);

/** What was hidden is text again; in a deletion, deleted text (17.3.3.7). */
export function showPageNumbers(story: Markup, isDeleted = false): void {
  story.children = story.children.map((node) => {
    if (!isMarkup(node)) return node;
    if (node.name === HIDDEN) {
      rename(node, 'w:t');
      return isDeleted ? renamed(node, 'w:delText') : node;
    }
    showPageNumbers(node, isDeleted || node.name === 'w:del');
    return node;
  });
}

/** Changes by what the element is known, and none of its characters. */
function rename(node: Markup, name: string): void {
  Object.assign(node, { name });
}
