import { failer } from '../../findings/failure.js';
import { type Finding, reporter } from '../../findings/finding.js';
import type { ReadOptions } from '../reader.js';
import { findRevisions, type Revision } from './find-revisions.js';
import type { messages } from './messages.vi.js';
import { resolveRevisions } from './resolve-revisions.js';
import type { RevisionMode } from './revision-marks.js';
import { listStories, mapStories, type Stories } from './stories.js';
import type { XmlElement } from './xml.js';

const fail = failer<typeof messages>();
const report = reporter<typeof messages>();

/** The failure lists so many changes; its message says when there are more. */
const LISTED = 5;
const LONGEST_WORDS = 60;

/**
 * Settles the tracked changes of a document: nothing where it has none, else what the options say.
 * @param numberOf what says of paragraph properties which automatic number they give
 * @returns the stories without changes
 * @throws Failure with the first changes when the options do not say to accept or to reject them
 */
export function settleRevisions(
  stories: Stories,
  numberOf: (properties: XmlElement) => string,
  options: ReadOptions,
  file: string,
): { stories: Stories; findings: Finding[]; revisions: Revision[] } {
  const mode = options.revisions ?? 'fail';
  if (options.isTextAlone && mode !== 'fail')
    return { stories: settled(stories, mode), findings: [], revisions: [] };
  const revisions = listStories(stories).flatMap((part) => findRevisions(part, numberOf));
  const count = revisions.length;
  // Changes of form alone are no changes of the text; the form as it was is read without a word.
  if (count === 0 && mode === 'reject') return { stories: settled(stories, mode), findings: [], revisions };
  if (count === 0) return { stories, findings: [], revisions };
  if (mode === 'fail') {
    throw fail('read.docx.revisions', { file, count, first: describeFirst(revisions) });
  }
  const id = mode === 'accept' ? 'read.docx.revisionsAccepted' : 'read.docx.revisionsRejected';
  return {
    stories: settled(stories, mode),
    findings: [report(id, { count, authors: countByAuthor(revisions), first: describeFirst(revisions) })],
    revisions,
  };
}

const settled = (stories: Stories, mode: RevisionMode): Stories =>
  mapStories(stories, (part) => resolveRevisions(part, mode));

/** Who made how many, the busiest first: "Lan: 3, Minh: 1"; one without a name is "?". */
function countByAuthor(revisions: readonly Revision[]): string {
  const counts = new Map<string, number>();
  for (const { author } of revisions) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, LISTED)
    .map(([author, count]) => `${author.slice(0, LONGEST_WORDS) || '?'}: ${count}`)
    .join(', ');
}

/** The first changes on one line: `+ "khoản 3" (Nguyễn Văn A, 2024-05-01); - "khoản 2" (…)`. */
function describeFirst(revisions: readonly Revision[]): string {
  return revisions.slice(0, LISTED).map(describe).join('; ');
}

function describe({ kind, author, date, text }: Revision): string {
  const words = text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text || '¶';
  const who = [author.slice(0, LONGEST_WORDS), date.slice(0, 10)].filter((part) => part !== '').join(', ');
  return `${kind === 'insertion' ? '+' : '-'} "${words}"${who && ` (${who})`}`;
}
