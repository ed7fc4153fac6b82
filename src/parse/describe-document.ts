import type { Document, DocumentKind, DocumentMeta } from '../tree/nodes.js';
import { selectAll } from '../tree/visit.js';

/** What the text itself says about a document, for the front matter of an imported file. */
export interface Description {
  title: string | null;
  kind: DocumentKind;
  number: string | null;
  /** ISO date. */
  date: string | null;
  issuer: string | null;
  /** Fields that were guessed or not found, so that a person must look at them. */
  unverified: Describable[];
}

export type Describable = 'title' | 'kind' | 'number' | 'date' | 'issuer' | 'completeness';

/**
 * Describes a document from its own masthead and annex line. Nothing is made up: what is not printed is null.
 * That nothing is missing from a file can never be told from the file, so `completeness` is always unverified.
 */
export function describeDocument(tree: Document): Description {
  const title = titleOf(tree.meta);
  const { number, date } = tree.meta;
  const issuer = tree.meta.issuer ?? selectAll(tree, 'regulation')[0]?.meta.issuer ?? null;
  const found = { title, number, date, issuer };
  const unverified: Describable[] = (['title', 'number', 'date', 'issuer'] as const).filter(
    (field) => found[field] === null || !isPrintedOnCover(field, tree),
  );
  if (tree.meta.type === null) unverified.push('kind');
  return { ...found, kind: tree.kind, unverified: [...unverified, 'completeness'] };
}

/** Number and date that only the annex line gives are those of the cover, but were read in another place. */
function isPrintedOnCover(field: 'title' | 'number' | 'date' | 'issuer', tree: Document): boolean {
  if (field === 'title') return tree.meta.type !== null;
  const masthead = tree.children.find((child) => child.type === 'masthead');
  const role = { number: 'number', date: 'placeDate', issuer: 'issuer' } as const;
  return (
    masthead?.children.some((child) => child.type === 'paragraph' && child.role === role[field]) ?? false
  );
}

/** "QUYẾT ĐỊNH" and "về việc ban hành …" make "Quyết định về việc ban hành …". */
function titleOf({ type, subject }: DocumentMeta): string | null {
  if (type === null) return subject;
  const words = type.charAt(0) + type.slice(1).toLowerCase();
  return subject === null ? words : `${words} ${subject}`;
}
