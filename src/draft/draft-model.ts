/** Turns the model into what the templates print: the provisions of one level and day, filled with the profile. */
import { failer } from '../findings/failure.js';
import { isOfLevel, type Model, selectVariant, type Variant } from '../reference/model.js';
import type { messages } from './messages.vi.js';
import type { ResolvedProfile } from './resolve-profile.js';
import { habitOf, respell } from './respell.js';
import { situationOf } from './situation.js';
import type { Templates } from './templates.js';

/** A provision without the ones in it: its number, and its text in paragraphs of which the first follows the number. */
export interface DraftedProvision {
  eId: string;
  number: string;
  opening: string;
  paragraphs: string[];
}
export interface DraftedArticle extends DraftedProvision {
  /** Clauses, and subclauses ("2.1") after the clause to which they belong. */
  clauses: DraftedProvision[];
}
export interface DraftedSection {
  number: string;
  heading: string;
  articles: DraftedArticle[];
}
export interface DraftedChapter extends DraftedSection {
  sections: DraftedSection[];
}

/** The model text of a profile's level and day, provision by provision, and what each uses. */
export interface DraftedModel {
  decision: DraftedArticle[];
  chapters: DraftedChapter[];
  used: { eId: string; variant: Variant; fields: readonly string[] }[];
}

const fail = failer<typeof messages>();

/**
 * @param context what templates see of the profile
 * @throws Failure `draft.noText` for a provision without a text for the level and day; template failures
 */
export function draftModel(
  model: Model,
  profile: ResolvedProfile,
  templates: Templates,
  context: unknown,
): DraftedModel {
  const drafted: DraftedModel = { decision: [], chapters: [], used: [] };
  const situation = situationOf(profile);
  for (const provision of model) {
    if (!isOfLevel(provision, profile.level)) continue;
    const variant = selectVariant(provision, situation);
    const { id: eId } = provision;
    if (variant === null) throw fail('draft.noText', { eId, level: profile.level, asOf: profile.asOf });
    const source = spelledText(variant, profile);
    const name = `model.yaml: ${eId}`;
    const text = templates.renderText(source, name, context);
    const [opening = '', ...paragraphs] = text.split(/\n+/).map((line) => line.trim());
    place(drafted, { eId, number: numberOf(eId), opening, paragraphs });
    drafted.used.push({ eId, variant, fields: templates.fieldsOf(source, name) });
  }
  return drafted;
}

/** Texts of variants by habit of tone marks: the same for every draft of a run, and most of the text of each. */
const spelled = new WeakMap<Variant, Map<string, string>>();

function spelledText(variant: Variant, { fields }: ResolvedProfile): string {
  const byHabit = spelled.get(variant) ?? new Map<string, string>();
  spelled.set(variant, byHabit);
  const habit = habitOf(fields);
  const known = byHabit.get(habit);
  if (known !== undefined) return known;
  const text = respell(variant.heading ?? variant.text ?? '', fields);
  byHabit.set(habit, text);
  return text;
}

/** "art_9__cl_3" is 3, "art_6__cl_2__sub_2.1" is 2.1, "chp_II__sec_1" is 1. */
function numberOf(eId: string): string {
  return eId.slice(eId.lastIndexOf('_') + 1);
}

/** Puts a provision into the last open unit of the rank above it; the model's order is the printed order. */
function place({ decision, chapters }: DraftedModel, provision: DraftedProvision): void {
  const { eId, number, opening: heading } = provision;
  const chapter = chapters.at(-1);
  const section = chapter?.sections.at(-1) ?? chapter;
  const articles = eId.startsWith('dec__') ? decision : (section?.articles ?? []);
  if (/^chp_[IVX]+$/.test(eId)) chapters.push({ number, heading, articles: [], sections: [] });
  else if (eId.startsWith('chp_')) chapter?.sections.push({ number, heading, articles: [] });
  else if (eId.includes('__cl_')) articles.at(-1)?.clauses.push(provision);
  else articles.push({ ...provision, clauses: [] });
}
