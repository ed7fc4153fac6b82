/** Learning in tests: a profile of Thái Nguyên, its drafts, and what an edited text teaches. */
import { parse, parseDocument } from 'yaml';
import { provincesAt } from '../../src/data/index.js';
import { draftMarkdown, type Profile, unitLayer } from '../../src/draft/index.js';
import { parseProfile } from '../../src/draft/parse-profile.js';
import { amendProfile, type Learnt, type LearntDraft, learn } from '../../src/learn/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { dated } from './dated-data.js';
import { reference, resolve, templates } from './draft-materials.js';

const DAY = '2026-11-21';

export function draftOf(values: Profile, day = DAY): LearntDraft {
  const unit = provincesAt(dated, day).find(({ id }) => id === 'thai-nguyen');
  const data = unit && unitLayer(dated, unit, day);
  if (!data) throw new Error('no such unit');
  const profile = resolve(data, { source: 'file', values }, { source: 'option', values: { asOf: day } });
  const draft = draftMarkdown(profile, { reference, templates, allowMissing: true });
  return { draft, tree: readText(draft.markdown), profile };
}

export const readText = (markdown: string): Document => parseRegulation(readMarkdown(markdown).blocks).tree;

export const textOf = (tree: Document): string => renderMarkdown(tree);

/** What is learnt, written into the YAML of the profile, read again and drafted. */
export function learnInto(
  yaml: string,
  edited: Document,
): { learnt: Learnt; yaml: string; draft: LearntDraft } {
  const learnt = learn(parseProfile(parse(yaml), 'ho-so.yaml'), edited, {
    draftOf,
    reason: 'Theo bản sửa tay.',
  });
  const document = parseDocument(yaml);
  amendProfile(document, learnt);
  const text = document.toString({ lineWidth: 0 });
  return { learnt, yaml: text, draft: draftOf(parseProfile(parse(text), 'ho-so.yaml')) };
}
