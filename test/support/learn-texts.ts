/** Learning in tests: a profile of Thái Nguyên, its drafts, and what an edited text teaches. */
import { parse } from 'yaml';
import { provincesAt } from '../../src/data/index.js';
import { draftMarkdown, type Profile, unitLayer } from '../../src/draft/index.js';
import { parseProfile } from '../../src/draft/parse-profile.js';
import { amendedProfile, type Learnt, type LearntDraft, learnFromEdited } from '../../src/learn/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import type { Clause, Document, Subclause } from '../../src/tree/nodes.js';
import { tieBlanks } from '../../src/tree/tie-blanks.js';
import { visit } from '../../src/tree/visit.js';
import { dated } from './dated-data.js';
import { reference, resolve, templates } from './draft-materials.js';

const DAY = '2026-11-21';

export function draftOf(values: Profile, day = DAY): LearntDraft {
  const unit = provincesAt(dated, day).find(({ id }) => id === 'thai-nguyen');
  const data = unit && unitLayer(dated, unit, day);
  if (!data) throw new Error('no such unit');
  const profile = resolve(data, { source: 'file', values }, { source: 'option', values: { asOf: day } });
  const draft = draftMarkdown(profile, { reference, templates, allowMissing: true });
  const tree = tieBlanks(readText(draft.markdown), draft.markdown, draft.blankPlaces);
  return { draft, tree, profile };
}

export const readText = (markdown: string): Document => parseRegulation(readMarkdown(markdown).blocks).tree;

export const textOf = (tree: Document): string => renderMarkdown(tree);

/** The text numbered as danvan numbers: articles and clauses in a row, subclauses after their clause. */
export function renumbered(tree: Document): Document {
  const copy = structuredClone(tree);
  let article = 0;
  visit(copy, (node, ancestors) => {
    if (node.type !== 'article' || !ancestors.some(({ type }) => type === 'regulation')) return;
    article += 1;
    node.label = `Điều ${article}.`;
    const clauses = node.children.filter(({ type }) => type === 'clause') as Clause[];
    for (const [index, clause] of clauses.entries()) {
      clause.label = `${index + 1}.`;
      const inner = clause.children.filter(({ type }) => type === 'subclause') as Subclause[];
      for (const [place, sub] of inner.entries()) sub.label = `${index + 1}.${place + 1}.`;
    }
  });
  return copy;
}

/** What is learnt, written into the YAML of the profile, read again and drafted. */
export function learnInto(
  yaml: string,
  edited: Document,
): { learnt: Learnt; yaml: string; draft: LearntDraft } {
  const learnt = learnFromEdited(parseProfile(parse(yaml), 'ho-so.yaml'), edited, {
    draftOf,
    reason: 'Theo bản sửa tay.',
  });
  const text = amendedProfile(yaml, learnt);
  return { learnt, yaml: text, draft: draftOf(parseProfile(parse(text), 'ho-so.yaml')) };
}
