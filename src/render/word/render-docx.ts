/** A document's tree as a Word file: the tree printed by its rule set, then packed. */

import type { RuleSet } from '../../form/rule-set.js';
import type { Document } from '../../tree/nodes.js';
import { restoreMarks } from '../../tree/restore-marks.js';
import { type BodyIds, buildSection } from './body.js';
import { joinClosings } from './columns.js';
import { annotate, type ProvisionComment } from './comments.js';
import type { Content } from './content.js';
import { fitCover } from './fit-cover.js';
import { keepLastPage } from './last-page.js';
import { printNodes } from './nodes/index.js';
import { sectionPage } from './page.js';
import { wordComment } from './word-comments.js';
import { writeDocument } from './write-document.js';

export interface RenderDocxOptions {
  /** The form to follow, from `parseRuleSet`. */
  rules: RuleSet;
  /** ISO date, or date and time, of the file's properties, entries and comments. Nothing else gives a date. */
  date: string;
  /** Title, subject, description and author of the file's properties, as the caller words them. */
  title: string;
  subject?: string;
  description?: string;
  creator?: string;
  /** For printing on both sides: left and right margins change places on the back. Default false. */
  duplex?: boolean;
  /** Word comments on provisions. */
  comments?: readonly ProvisionComment[];
}

/**
 * Renders a document as DOCX. Every non-blank character of the tree is in the file's text, in the tree's
 * order; noise is hidden text. The same tree and options give the same bytes.
 * @throws RangeError when `date` is no date
 */
export async function renderDocx(tree: Document, options: RenderDocxOptions): Promise<Uint8Array> {
  const { creator = AUTHOR, comments: remarks = [], ...properties } = options;
  const date = new Date(options.date);
  const printed = joinClosings(printNodes(restoreMarks(tree).children, options.rules));
  const { contents, comments } = annotate(printed, remarks);
  const [first = [], ...others] = splitSections(contents);
  const { contents: cover, rules } = fitCover(first, options.rules);
  const ids = countIds();
  const fitted = [cover, ...others];
  const sections = fitted.with(-1, keepLastPage(fitted.at(-1) ?? [], rules)).map((section, index) => ({
    ...sectionPage(rules, { isFirst: index === 0 }),
    children: buildSection(section, rules, ids),
  }));
  return writeDocument(sections, {
    ...properties,
    rules,
    creator,
    date,
    comments: comments.map((text, id) => wordComment(id, text.split('\n'), { author: AUTHOR, date })),
  });
}

/** Of comments, and of a document whose author nobody names. */
const AUTHOR = 'danvan';

/** The content before and after each section start; a start before any content opens no empty page. */
function splitSections(contents: readonly Content[]): Content[][] {
  const sections: Content[][] = [[]];
  for (const content of contents) {
    const current = sections.at(-1) as Content[];
    if (content.kind !== 'sectionStart') current.push(content);
    else if (current.length > 0) sections.push([]);
  }
  return sections;
}

function countIds(): BodyIds {
  let drawings = 0;
  return {
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
  };
}
