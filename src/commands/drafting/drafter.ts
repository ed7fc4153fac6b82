import { loadData, loadRuleSet } from '../../assets/checked-tables.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import type { ReferenceChoice } from '../../assets/load-reference.js';
import type { OwnTemplates } from '../../assets/own-templates.js';
import { type Coverage, prepareCoverage } from '../../check/index.js';
import type { DatedData } from '../../data/index.js';
import {
  type Draft,
  draftMarkdown,
  type ProfileLayer,
  type ResolvedProfile,
  refuseUnknownPoints,
  resolveProfile,
  situationOf,
} from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import type { RuleSet } from '../../form/rule-set.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { parseRegulation } from '../../parse/index.js';
import { paragraphBlocks } from '../../read/markdown/paragraph-blocks.js';
import type { About } from '../../reference/index.js';
import type { Document } from '../../tree/nodes.js';
import { tieBlanks } from '../../tree/tie-blanks.js';
import type { messages } from '../messages.vi.js';
import { draftMeasure, type MeasureDraft } from './measure-drafts.js';
import { refusePartyCell } from './refuse-party-cell.js';

/** A draft, read back by the parser and held against the reference before it is written. */
export interface CheckedDraft {
  profile: ResolvedProfile;
  draft: Draft;
  tree: Document;
  coverage: Coverage;
}

/** What all drafts of one run share, loaded and taken apart once. */
export interface Drafter {
  readonly data: DatedData;
  /** What is known of the reference. */
  readonly about: About;
  /** What a draft hangs on besides its profile, in plain values. */
  readonly materials: readonly unknown[];
  /** The form that a profile asks for. @throws Failure for a set of rules that breaks its schema */
  ruleSet(profile: ResolvedProfile): Promise<RuleSet>;
  /**
   * @throws Failure for a profile without a required field, for a unit that has a Chi bộ and no Đảng ủy, and for a confirmed
   *   point that is none
   */
  resolve(layers: readonly ProfileLayer[]): ResolvedProfile;
  /** @throws Failure for a day without a text, or a template that does not fit */
  draft(profile: ResolvedProfile, options?: { allowMissing?: boolean }): CheckedDraft;
  /** A draft of which the text is another, held against the reference anew. */
  withText(checked: CheckedDraft, draft: Draft, tree: Document): CheckedDraft;
}

/** Hướng dẫn 05-HD/VPTW of 27/5/2026, where a profile leaves the rules blank on purpose. */
const FALLBACK_RULES = 'hd05';

const fail = failer<typeof messages>();

/**
 * @param choice the reference to draft from
 * @param own templates and values of the user, which take the place of ours
 * @throws Failure for a reference that is not known, and for a file that breaks its schema
 */
export async function prepareDrafter(choice: ReferenceChoice, own?: OwnTemplates): Promise<Drafter> {
  const [data, materials] = [await loadData(), await loadDraftingMaterials(choice, own)];
  const { reference, templates, defaults } = materials;
  const measures = new Map<string, MeasureDraft>();
  const ruleSets = new Map<string, Promise<RuleSet>>();
  const measured = (profile: ResolvedProfile, tree: Document): Coverage => {
    const { level, asOf, layout } = situationOf(profile);
    const key = `${level} ${asOf} ${layout}`;
    const measure = measures.get(key) ?? draftMeasure(prepareCoverage(reference, level, { asOf, layout }));
    measures.set(key, measure);
    return measure(tree, String(profile.fields.get('unit.title')?.value ?? ''));
  };
  return {
    data,
    about: reference.about,
    materials: [data, reference, materials.templateTexts, defaults, [...(own?.ruleSets ?? [])]],
    ruleSet({ fields }) {
      const id = String(fields.get('rules')?.value ?? FALLBACK_RULES);
      const rules = ruleSets.get(id) ?? Promise.resolve(own?.ruleSets.get(id) ?? loadRuleSet(id));
      ruleSets.set(id, rules);
      return rules;
    },
    resolve(layers) {
      const profile = resolveProfile(layers, defaults, templates);
      refusePartyCell(profile, data);
      refuseUnknownPoints(profile, reference.model);
      return profile;
    },
    draft(profile, { allowMissing = false } = {}) {
      const draft = draftMarkdown(profile, { ...materials, allowMissing });
      const { tree } = parseRegulation(paragraphBlocks(draft.markdown, materials.paragraphs));
      tieBlanks(tree, draft.markdown, draft.blankPlaces);
      return { profile, draft, tree, coverage: measured(profile, tree) };
    },
    withText: ({ profile }, draft, tree) => ({ profile, draft, tree, coverage: measured(profile, tree) }),
  };
}

/** @throws Failure listing the content blanks that remain; number and day are the clerk's */
export function refuseBlanks({ blanks }: Draft, catalogue: Catalogue): void {
  const open = blanks.filter(({ kind }) => kind === 'content');
  if (open.length === 0) return;
  const fields = open
    .map(({ field, unit }) => `${catalogue['draft.fieldLabel']({ field, unit })} (${field})`)
    .join('; ');
  throw fail('commands.draft.notFinal', { count: open.length, fields });
}
