/** A comparison as a Word file with tracked changes. */
import type { Comparison } from '../../../compare/comparison.js';
import { failer } from '../../../findings/failure.js';
import type { RuleSet } from '../../../form/rule-set.js';
import type { ClassSet } from '../../comparison/classes.js';
import type { ComparisonMessages } from '../../comparison/messages.js';
import type { messages } from '../../comparison/messages.vi.js';
import { sideText } from '../../comparison/side-text.js';
import { comparisonTitle } from '../../comparison/summary-lines.js';
import { sectionPage } from '../page.js';
import { wordComment } from '../word-comments.js';
import { writeDocument } from '../write-document.js';
import { xmlText } from '../xml-text.js';
import { buildParagraphs } from './build-paragraphs.js';
import { commentsOf, type RemarksOn } from './comments.js';
import { redlineParagraphs } from './paragraphs.js';
import { revisionAuthors } from './revision-authors.js';
import { resolveRedline } from './verify.js';

export interface RedlineOptions {
  catalogue: ComparisonMessages;
  /** The form whose styles the text is set in. */
  rules: RuleSet;
  /** Who is said to have made the changes. */
  author: string;
  /** ISO date of the changes, and of everything else in the file that has one. */
  date: string;
  /** Classes of change that go under a second author, so that Word can hide them; what is not answered has a third. */
  habits: ClassSet;
  /** What is said of a line in a comment beside what the comparison itself says. */
  remarksOn?: RemarksOn | undefined;
}

const fail = failer<typeof messages>();

/**
 * Renders the comparison as a Word file in which every difference, habits too, is a tracked change: accepting all
 * gives the target, rejecting all gives the base. The same input gives the same bytes.
 * @throws Failure `comparison.redlineUnfaithful` when, read back, it does not
 */
export async function renderRedline(comparison: Comparison, options: RedlineOptions): Promise<Uint8Array> {
  const { catalogue, rules, author, date, habits, remarksOn } = options;
  const { revisionOf, habitAuthor, unansweredAuthor } = revisionAuthors(options);
  const paragraphs = redlineParagraphs(comparison);
  const comments = commentsOf(paragraphs, comparison, {
    catalogue,
    habits,
    habitAuthor,
    unansweredAuthor,
    remarksOn,
  });
  const children = buildParagraphs(paragraphs, comments, (token, isApart) => {
    const revision = revisionOf(token);
    return isApart ? { ...revision, date: `${date}T00:10:00Z` } : revision;
  });
  const moment = new Date(`${date}T00:00:00Z`);
  const bytes = await writeDocument([{ ...sectionPage(rules, { isFirst: true }), children }], {
    rules,
    title: comparisonTitle(comparison, catalogue),
    creator: author,
    date: moment,
    // What the next reader types shows too.
    trackRevisions: true,
    comments: comments.flat().map(({ lines }, id) => wordComment(id, lines, { author, date: moment })),
  });
  verify(bytes, comparison);
  return bytes;
}

/** The last, empty paragraph is of neither text. */
function verify(bytes: Uint8Array, comparison: Comparison): void {
  const { accepted, rejected } = resolveRedline(bytes);
  refuseDifference('accept', accepted, sideText(comparison, 'target'));
  refuseDifference('reject', rejected, sideText(comparison, 'base'));
}

function refuseDifference(action: 'accept' | 'reject', actual: string, text: string): void {
  const [found, wanted] = [actual.split('\n'), `${xmlText(text)}\n`.split('\n')];
  const line = wanted.findIndex((expected, index) => expected !== found[index]);
  if (line < 0 && found.length === wanted.length) return;
  const at = line < 0 ? wanted.length : line;
  throw fail('comparison.redlineUnfaithful', {
    action,
    line: at + 1,
    expected: wanted[at] ?? '',
    actual: found[at] ?? '',
  });
}
