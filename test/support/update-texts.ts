/** Updates of published and made texts, as the command makes them. */
import { modelTextOn } from '../../src/commands/comparing/reference-text.js';
import { modelsOfDays } from '../../src/commands/updating/central-texts.js';
import { ownChanges } from '../../src/commands/updating/own-changes.js';
import { spellingOf } from '../../src/commands/updating/spelling-of.js';
import { provincesAt } from '../../src/data/index.js';
import { draftMarkdown, type Profile, unitLayer } from '../../src/draft/index.js';
import { vi } from '../../src/messages/vi.js';
import { parseRegulation } from '../../src/parse/index.js';
import { markdownBlocks } from '../../src/read/markdown/markdown-blocks.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { type UpdatedRegulation, updateRegulation } from '../../src/update/index.js';
import { dated } from './dated-data.js';
import { defaults, reference, resolve, templates } from './draft-materials.js';
import { levels, phrases } from './phrases.js';

export const modelSource = {
  materials: {
    reference,
    templates,
    defaults,
    templateFolder: '23-qd-tw',
    templateTexts: {},
    paragraphs: new Map(),
  },
  data: dated,
  levels,
  places: dated.provinces.units.flatMap(({ forms }) =>
    forms.map(({ name }) => ({ name, tier: 'provincial' as const })),
  ),
};

/** The model text of a day in the form of a local text, spelled as another text is. */
export const modelOn = (day: string, local: Document, spelledAs: Document = local): Document =>
  modelTextOn(day, local, modelSource, { spelling: spellingOf(spelledAs) }).tree;

/** What a province would have issued on a day: a draft of its profile, numbered and dated. */
export function issuedBy(id: string, day: string, values: Profile): Document {
  const unit = provincesAt(dated, day).find((one) => one.id === id);
  const layer = unit && unitLayer(dated, unit, day);
  if (!layer) throw new Error(`no unit ${id} on ${day}`);
  const own = { source: 'file' as const, values: { number: '17', date: day, ...values } };
  const profile = resolve(layer, own, { source: 'option', values: { asOf: day } });
  return treeOfText(draftMarkdown(profile, { reference, templates, allowMissing: true }).markdown);
}

/** A standing text brought from one day to another. */
export function updateBetween(local: Document, from: string, to: string): UpdatedRegulation {
  const { since, current, successors, renewTerm, ...known } = modelsOfDays(
    local,
    { from, to },
    modelSource,
    vi,
  );
  return updateRegulation(
    { since: since.tree, current: current.tree, local },
    { ...known, phrases, changeOwn: ownChanges(from === to ? null : to, { successors, renewTerm }, vi) },
  );
}

/** Three texts as Markdown, updated without a reason for anything. */
export function updateTexts(since: string, current: string, local: string, merge = false): UpdatedRegulation {
  return updateRegulation(
    { since: treeOfText(since), current: treeOfText(current), local: treeOfText(local) },
    { phrases, isOneModel: false, acceptsProposals: merge, reasonsFor: () => [], confirmFor: () => [] },
  );
}

export const treeOfText = (text: string): Document => parseRegulation(markdownBlocks(text)).tree;

/** The tree as it is read again, so that trees made in different ways can be compared. */
export const printed = (tree: Document): string => renderMarkdown(tree);
