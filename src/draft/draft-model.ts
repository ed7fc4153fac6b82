/** Turns the model into what the templates print: the provisions of one level and day, filled with the profile. */
import { failer } from '../findings/failure.js';
import { isOfLevel, type Model, selectVariant } from '../reference/model.js';
import type { Variant } from '../reference/schemas/model.js';
import { addressInWords } from '../tree/address.js';
import { applyProvisions } from './apply-provisions.js';
import { type DraftedPlace, draftedPlaces } from './drafted-places.js';
import { escapeProfileText } from './escape-markdown.js';
import type { messages } from './messages.vi.js';
import { type Entry, entryRank } from './model-entries.js';
import { numberEntries } from './number-entries.js';
import { type PrintedProvision, printedProvisions } from './printed-provisions.js';
import { provisionsOf } from './provisions.js';
import type { ResolvedProfile } from './resolve-profile.js';
import { habitOf, respell } from './respell.js';
import { situationOf } from './situation.js';
import type { Templates } from './templates.js';

/** A provision without the ones in it: its number, and its text in paragraphs of which the first follows the number. */
export interface DraftedProvision {
  eId: string;
  number: string;
  /** As it is printed before a clause or point: "3.", "2.1.", "a)". */
  label: string;
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

/** The model text of a profile's level and day with the locality's provisions, and what each uses. */
export interface DraftedModel {
  decision: DraftedArticle[];
  chapters: DraftedChapter[];
  /** What the model says, by its address in the draft and by that in the model. */
  used: { eId: string; id: string; variant: Variant; fields: readonly string[] }[];
  local: PrintedProvision[];
  places: DraftedPlace[];
  /** The address in the draft of a provision of the model. @throws Failure `draft.referenceGone` where it has none */
  addressOf: (id: string) => string;
}

const fail = failer<typeof messages>();

/**
 * @param context what templates see of the profile
 * @throws Failure `draft.noText` for a provision without a text for the level and day; failures of templates and of the
 *   locality's provisions
 */
export function draftModel(
  model: Model,
  profile: ResolvedProfile,
  templates: Templates,
  context: unknown,
): DraftedModel {
  const entries = entriesOf(model, profile, templates, context);
  const applied = applyProvisions(entries, provisionsOf(profile.fields));
  const numbered = numberEntries(entries);
  const addresses = new Map(numbered.map(({ key, eId }) => [key.toLowerCase(), eId]));
  const drafted: Pick<DraftedModel, 'decision' | 'chapters'> = { decision: [], chapters: [] };
  for (const { eId, number, rank, opening, paragraphs } of numbered)
    place(drafted, {
      eId,
      number,
      label: rank === 'point' ? `${number})` : `${number}.`,
      opening,
      paragraphs,
    });
  return {
    ...drafted,
    used: numbered.flatMap(({ eId, key, variant, fields }) =>
      variant === undefined ? [] : [{ eId, id: key, variant, fields }],
    ),
    local: printedProvisions(entries, applied, numbered),
    places: draftedPlaces(entries, applied, numbered),
    addressOf(id) {
      const address = addresses.get(id.toLowerCase());
      if (address === undefined) throw fail('draft.referenceGone', { target: addressInWords(id) });
      return address;
    },
  };
}

function entriesOf(model: Model, profile: ResolvedProfile, templates: Templates, context: unknown): Entry[] {
  const entries: Entry[] = [];
  const situation = situationOf(profile);
  let group: string | null = null;
  for (const provision of model) {
    if (!isOfLevel(provision, profile.level)) continue;
    const variant = selectVariant(provision, situation);
    const { id } = provision;
    if (variant === null) throw fail('draft.noText', { eId: id, level: profile.level, asOf: profile.asOf });
    const source = spelledText(variant, profile);
    const name = `model.yaml: ${id}`;
    // Words of an imported text are no template, whatever signs they have.
    const isTemplate = variant.provenance !== 'official';
    const text = isTemplate ? templates.renderText(source, name, context) : escapeProfileText(source);
    const [opening = '', ...paragraphs] = text.split(/\n+/).map((line) => line.trim());
    const rank = entryRank(id);
    const isOfDecision = id.startsWith('dec__');
    entries.push({
      key: id,
      parent: rank === 'article' ? (isOfDecision ? null : group) : outerKey(id),
      rank,
      opening,
      paragraphs,
      variant,
      fields: isTemplate ? templates.fieldsOf(source, name) : [],
      hasHeading: variant.heading !== undefined,
      isRemoved: false,
      isOfDecision,
    });
    if (rank === 'chapter' || rank === 'section') group = id;
  }
  return entries;
}

const outerKey = (id: string): string | null => id.slice(0, Math.max(0, id.lastIndexOf('__'))) || null;

/** Texts of variants by habit of tone marks: the same for every draft of a run, and most of the text of each. */
const spelled = new WeakMap<Variant, Map<string, string>>();

function spelledText(variant: Variant, { fields }: ResolvedProfile): string {
  const byHabit = spelled.get(variant) ?? new Map<string, string>();
  spelled.set(variant, byHabit);
  const habit = habitOf(fields);
  const known = byHabit.get(habit);
  if (known !== undefined) return known;
  // A published text may have both, and keeps its own habit of tone marks.
  const words = [variant.heading, variant.text].filter((part) => part !== undefined).join('\n');
  const text = variant.provenance === 'official' ? words : respell(words, fields);
  byHabit.set(habit, text);
  return text;
}

/** Puts a provision into the last open unit of the rank above it; the model's order is the printed order. */
function place(
  { decision, chapters }: Pick<DraftedModel, 'decision' | 'chapters'>,
  provision: DraftedProvision,
): void {
  const { eId, number, opening: heading } = provision;
  const chapter = chapters.at(-1);
  const section = chapter?.sections.at(-1) ?? chapter;
  // A regulation of a few articles has no chapters: they stand in one without a number, which is not printed.
  const isOutside = !eId.startsWith('dec__') && !eId.startsWith('chp_') && chapter === undefined;
  if (isOutside) chapters.push({ number: '', heading: '', articles: [], sections: [] });
  const articles = eId.startsWith('dec__') ? decision : ((section ?? chapters[0])?.articles ?? []);
  if (/^chp_[IVX]+$/.test(eId)) chapters.push({ number, heading, articles: [], sections: [] });
  else if (eId.startsWith('chp_')) chapter?.sections.push({ number, heading, articles: [] });
  else if (/__(?:cl|point)_/.test(eId)) articles.at(-1)?.clauses.push(provision);
  else articles.push({ ...provision, clauses: [] });
}
