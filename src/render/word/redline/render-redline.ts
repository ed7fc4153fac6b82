/** A comparison as a Word file with tracked changes. */
import { strToU8, zipSync } from 'fflate';
import type { ChangeClass, Comparison } from '../../../compare/comparison.js';
import { failer } from '../../../findings/failure.js';
import type { RuleSet } from '../../../form/rule-set.js';
import type { ClassSet } from '../../comparison/classes.js';
import type { Words } from '../../comparison/messages.js';
import type { messages } from '../../comparison/messages.vi.js';
import { sideText } from '../../comparison/side-text.js';
import { comparisonTitle } from '../../comparison/summary-lines.js';
import { changesOf } from '../../comparison/view.js';
import { CORE_PROPERTIES_TYPE, contentTypesPart, relationshipsPart } from '../package-parts.js';
import { headerPart } from '../page.js';
import { stylesPart } from '../styles-part.js';
import { xmlText } from '../xml.js';
import { commentsOf } from './comments.js';
import { documentPart, type Revision } from './document-part.js';
import { commentsPart, propertiesPart, settingsPart } from './other-parts.js';
import { redlineParagraphs } from './paragraphs.js';
import type { Token } from './tokens.js';
import { resolveRedline } from './verify.js';

export interface RedlineOptions {
  words: Words;
  /** The form whose styles the text is set in. */
  rules: RuleSet;
  /** Who is said to have made the changes. */
  author: string;
  /** ISO date of the changes, and of everything else in the file that has one. */
  date: string;
  /** Classes of change that go under a second author, so that Word can hide them; what is not answered has a third. */
  habits: ClassSet;
}

const fail = failer<typeof messages>();

/**
 * Renders the comparison as a Word file in which every difference, habits too, is a tracked change: accepting all
 * gives the target, rejecting all gives the base. The same input gives the same bytes.
 * @throws Failure `comparison.redlineUnfaithful` when, read back, it does not
 */
export function renderRedline(comparison: Comparison, options: RedlineOptions): Uint8Array {
  const { words, rules, author, date, habits } = options;
  const main: Revision = { author, date: `${date}T00:00:00Z` };
  const habit: Revision = { ...main, author: words['comparison.redline.habits']({ author }) };
  const apart: Revision = { ...main, author: words['comparison.redline.unanswered']({ author }) };
  const paragraphs = redlineParagraphs(comparison);
  const comments = commentsOf(paragraphs, comparison, {
    words,
    habits,
    habitAuthor: habit.author,
    unansweredAuthor: apart.author,
  });
  const document = documentPart(paragraphs, comments, {
    rules,
    headerId: 'header',
    revisionOf(token, isApart) {
      const isHabit = classesOf(token).every((name) => habits.has(name));
      const revision = token.row.unanswered ? apart : isHabit ? habit : main;
      return isApart ? { ...revision, date: `${date}T00:10:00Z` } : revision;
    },
  });
  verify(document, comparison);
  return zipParts(
    {
      '[Content_Types].xml': contentTypesPart(WORD_PARTS),
      '_rels/.rels': relationshipsPart([
        ['document', 'officeDocument', 'word/document.xml'],
        ['properties', CORE_PROPERTIES_TYPE, 'docProps/core.xml'],
      ]),
      'docProps/core.xml': propertiesPart(comparisonTitle(comparison, words), main),
      'word/_rels/document.xml.rels': relationshipsPart([
        ['styles', 'styles', 'styles.xml'],
        ['settings', 'settings', 'settings.xml'],
        ['comments', 'comments', 'comments.xml'],
        ['header', 'header', 'header.xml'],
      ]),
      'word/document.xml': document,
      'word/styles.xml': stylesPart(rules),
      'word/settings.xml': settingsPart(rules.language),
      'word/comments.xml': commentsPart(comments.flat(), main),
      'word/header.xml': headerPart(),
    },
    date,
  );
}

/** The class of a change; of a whole line that one text has those of its unit; of other ends of paragraphs substance. */
function classesOf(token: Token): ChangeClass[] {
  if (token.kind === 'text' && token.change) return [token.change.class];
  const { unit } = token.row;
  const isWhole = unit.base === null || unit.target === null;
  const classes = isWhole ? changesOf(unit).map((change) => change.class) : [];
  return classes.length > 0 ? classes : ['substantive'];
}

const WORD_PARTS = {
  'word/document.xml': 'document.main',
  'word/styles.xml': 'styles',
  'word/settings.xml': 'settings',
  'word/comments.xml': 'comments',
  'word/header.xml': 'header',
};

/** The last, empty paragraph is of neither text. */
function verify(document: string, comparison: Comparison): void {
  const { accepted, rejected } = resolveRedline(document);
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

/** Zip entries have no time zone; noon of the day is that day on every machine. */
function zipParts(parts: Readonly<Record<string, string>>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime,
  });
}
