/** One file of an import: what is read of it, and what is written and told. */
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { describeDocument } from '../../parse/describe-document.js';
import type { ImportReport } from '../../print/import-report.js';
import type { ReadOptions, Source } from '../../read/reader.js';
import { renderMarkdown } from '../../render/markdown/index.js';
import type { DocumentComment } from '../../tree/comment.js';
import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';
import { type PlainFinding, toPlain } from '../files/plain-finding.js';
import { readTree } from '../files/read-tree.js';
import type { Terminal } from '../terminal/terminal.js';

export interface ImportBatch {
  setup: ImportTerms;
  item: { source: Source };
  /** What an earlier run has made is not read again. */
  answer: ImportedText | 'upToDate';
}

export interface ImportTerms {
  reading: Required<Pick<ReadOptions, 'revisions' | 'struck'>>;
  environment: Terminal['environment'];
  /** Whether the comments of Word files are wanted too. */
  withComments: boolean;
}

export interface ImportedText extends Pick<ImportReport, 'counts' | 'unverified' | 'comments'> {
  /** The file, as messages call it. */
  source: string;
  /** With front matter. */
  markdown: string;
  notices: PlainFinding[];
}

export async function importWorker(
  terms: ImportTerms,
): Promise<(item: ImportBatch['item']) => Promise<ImportedText>> {
  return ({ source }) => importText(source, terms);
}

/** @throws Failure of the readers */
export async function importText(
  source: Source,
  { reading, environment, withComments }: ImportTerms,
): Promise<ImportedText> {
  const { tree, findings, frontMatter } = await readTree(source, { environment }, reading);
  return {
    source: source.name,
    markdown: withFrontMatter(source.name, tree, frontMatter),
    ...countsOf(tree),
    notices: findings.map(toPlain),
    comments: withComments ? await importedComments(source, tree, reading) : [],
  };
}

/** Of a text that is read as it was before its tracked changes, those that stand in it then. */
export async function importedComments(
  source: Source,
  tree: Document,
  { revisions }: ImportTerms['reading'],
): Promise<DocumentComment[]> {
  const { documentComments } = await import('../word-copies/document-comments.js');
  return documentComments(source, tree, revisions === 'reject' ? 'reject' : 'accept');
}

/** What the report tells of an imported text. */
export function countsOf(tree: Document): Pick<ImportReport, 'counts' | 'unverified'> {
  const count = (type: 'article' | 'clause' | 'point') => selectAll(tree, type).length;
  return {
    counts: { articles: count('article'), clauses: count('clause'), points: count('point') },
    unverified: describeDocument(tree).unverified,
  };
}

/** The text with front matter: what the file itself says, over what its own front matter already said. */
function withFrontMatter(name: string, tree: Document, given: Record<string, unknown> | null): string {
  const { unverified, ...described } = describeDocument(tree);
  const values = {
    ...described,
    source: basename(name),
    completeness: null,
    ...given,
    unverified: unverified.filter((field) => given?.[field] === undefined),
  };
  return `---\n${stringify(values, { lineWidth: 0 })}---\n\n${renderMarkdown(tree)}`;
}
