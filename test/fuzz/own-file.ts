/** What must hold of a Word file that danvan writes into: remarks change nothing that is read of it, and repairs nothing once they are rejected. */
import {
  openForEditing,
  type RemarkTerms,
  stripComments,
  trackForm,
  trackRepairs,
  writeRemarks,
} from '../../src/edit/index.js';
import { Failure } from '../../src/findings/failure.js';
import type { Finding } from '../../src/findings/finding.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { TODAY } from '../support/check-materials.js';

const TERMS: RemarkTerms = { author: 'danvan', date: `${TODAY}T00:00:00Z`, reading: 'accept' };

type Work = (name: string, bytes: Uint8Array, findings: readonly Finding[]) => Uint8Array;

const COPIES: readonly (readonly [what: string, make: Work, revisions: 'accept' | 'reject'])[] = [
  ['remarks', remarked, 'accept'],
  ['remarks taken out', stripped, 'accept'],
  ['repairs', repaired, 'reject'],
];

/** The trees that should be alike, of the file and of each copy of it; none of a file that takes nothing up. */
export async function treesOfCopies(
  name: string,
  bytes: Uint8Array,
  findings: readonly Finding[],
): Promise<{ what: string; tree: Document; again: Document }[]> {
  const found = [];
  for (const [what, make, revisions] of COPIES) {
    const copy = copyOrNull(() => make(name, bytes, findings));
    if (copy === null) continue;
    const [tree, again] = [await treeOf(name, bytes, revisions), await treeOf(name, copy, revisions)];
    found.push({ what, tree, again });
  }
  return found;
}

async function treeOf(name: string, bytes: Uint8Array, revisions: 'accept' | 'reject'): Promise<Document> {
  return parseRegulation((await readBlocks({ name, bytes }, { revisions })).blocks).tree;
}

function remarked(name: string, bytes: Uint8Array, findings: readonly Finding[]): Uint8Array {
  const file = openForEditing(bytes, name, false);
  writeRemarks(
    file,
    findings.map(({ paragraph, quote, reason }) => ({ paragraph, quote, lines: [reason] })),
    TERMS,
  );
  return file.save();
}

function stripped(name: string, bytes: Uint8Array, findings: readonly Finding[]): Uint8Array {
  const file = openForEditing(remarked(name, bytes, findings), name, false);
  stripComments(file, TERMS.author);
  return file.save();
}

function repaired(name: string, bytes: Uint8Array, findings: readonly Finding[]): Uint8Array {
  const file = openForEditing(bytes, name, false);
  trackRepairs(
    file,
    findings.flatMap(({ wordFix }) => (wordFix ? [wordFix] : [])),
    TERMS,
  );
  trackForm(
    file,
    findings.flatMap(({ formFix = [] }) => formFix),
    TERMS,
  );
  return file.save();
}

function copyOrNull(make: () => Uint8Array): Uint8Array | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
