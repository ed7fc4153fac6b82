import { failer } from '../findings/failure.js';
import type { Reference } from '../reference/reference.js';
import { addressInWords } from '../tree/address.js';
import type { SourceBlank } from '../tree/tie-blanks.js';
import { type Blank, fillBlanks } from './blanks.js';
import { confirmedPoints, REFERENCE_POINT } from './confirmed.js';
import { type DraftedModel, draftModel } from './draft-model.js';
import type { DraftedPlace } from './drafted-places.js';
import { escapeProfileText } from './escape-markdown.js';
import { messages } from './messages.vi.js';
import { missingRequirements } from './missing-requirements.js';
import { printBlank, unitOfBlank } from './print-blank.js';
import { fillReferences } from './provision-marks.js';
import type { ResolvedProfile } from './resolve-profile.js';
import type { FieldValue } from './resolved-field.js';
import { respell } from './respell.js';
import { contextOf } from './template-context.js';
import type { Templates } from './templates.js';
import { writtenBlanks } from './written-blanks.js';

/** Something that the officer must check before signing: a value of the profile, or a provision. */
export interface Confirmation {
  field?: string;
  value?: string;
  /** Address in the draft. */
  eId?: string;
  /** Address in the model, where the draft numbers the provision otherwise. */
  provision?: string;
  /** Of a field: the provision in which its words first stand. */
  usedIn?: string;
  /** In Vietnamese, as the data has it. */
  message: string;
}

/** What the profile's `confirmed` calls a point. */
export const confirmationName = ({ field, provision, eId }: Confirmation): string =>
  field ?? provision ?? eId ?? REFERENCE_POINT;

/** Why a provision differs from the texts of 2021. */
export interface Annotation {
  eId: string;
  reason: string;
}

export interface Draft {
  markdown: string;
  blanks: Blank[];
  /** Where blanks stand in the Markdown, in order. */
  blankPlaces: readonly SourceBlank[];
  confirmations: Confirmation[];
  annotations: Annotation[];
  /** Every provision of the model and of the locality, in order. */
  places: readonly DraftedPlace[];
}

export interface DraftMaterials {
  reference: Reference;
  templates: Templates;
  /** Folder of the templates of documents; that of the reference's id where it is left out. */
  templateFolder?: string;
  /** Whether the profile may leave out what every regulation must say. */
  allowMissing?: boolean;
}

const fail = failer<typeof messages>();

/**
 * Drafts the document of a profile as Markdown: the decision with its annexed regulation, or the regulation under its
 * own number, as the profile's `issue` says. One paragraph a line; blanks are marked or left open.
 * @throws Failure `draft.levelNotCovered` for a day on which the reference has no text for the level, and for provisions of
 *   the locality that do not fit the model
 */
export function draftMarkdown(
  profile: ResolvedProfile,
  { reference, templates, templateFolder, allowMissing = false }: DraftMaterials,
): Draft {
  const { level, asOf } = profile;
  const from = reference.about.levels[level]?.from;
  if (from === undefined || asOf < from)
    throw fail('draft.levelNotCovered', { level, asOf, from: from ?? '' });
  const context = contextOf(profile.fields, escapeProfileText);
  const model = draftModel(reference.model, profile, templates, context);
  const gaps = missingRequirements(model.local, reference.requirements, level, allowMissing);
  const form = profile.fields.get('issue')?.value;
  const rendered = templates.render(`${templateFolder ?? reference.about.id}/${form}.md.hbs`, {
    ...context,
    decision: model.decision,
    chapters: model.chapters,
  });
  const confirmed = confirmedPoints(profile.fields);
  const unitOf = (field: string) => unitOfBlank(field, profile);
  const { text, blanks, places } = fillBlanks(tidy(fillReferences(rendered, model.addressOf)), (field) =>
    respell(printBlank(field, unitOf(field)), profile.fields).replace(WIDE_BLANK, ' '),
  );
  return {
    markdown: text,
    blankPlaces: places,
    blanks: [...blanks.map((blank) => withUnit(blank, unitOf(blank.field))), ...writtenBlanks(profile, text)],
    confirmations: [
      ...(reference.about.status === 'reconstructed'
        ? []
        : [{ message: messages['draft.confirmImported']({ number: reference.about.number }) }]),
      ...confirmationsOf(profile, model, form === 'annexed', text),
      ...gaps.map(({ id, eId, message }) => ({ eId, provision: id, message })),
    ].filter((point) => !confirmed.has(confirmationName(point))),
    annotations: annotationsOf(profile, model, form === 'annexed', (reason) => {
      const words = templates.renderText(reason, 'model.yaml: reason', context);
      return fillReferences(words, model.addressOf);
    }),
    places: model.places,
  };
}

function withUnit(blank: Blank, unit: string | undefined): Blank {
  return unit === undefined ? blank : { ...blank, unit };
}

/** What is more than one space; a pattern of every blank would copy each word of the text. */
const WIDE_BLANK = /[ \t]{2,}|\t/g;

/** One space between words, one empty line between paragraphs: what standalone tags and empty parts leave is gone. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(WIDE_BLANK, ' ').trim());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** A body that the text nowhere names is not asked for: a commune's text says nothing of the adviser of the centre. */
function isSaid(field: string, value: FieldValue, text: string): boolean {
  if (!field.startsWith('bodies.') || typeof value !== 'string') return true;
  return text.toLowerCase().includes(escapeProfileText(value).toLowerCase());
}

function confirmationsOf(
  { fields }: ResolvedProfile,
  { used }: DraftedModel,
  withDecision: boolean,
  text: string,
): Confirmation[] {
  const printed = used.filter(({ eId }) => withDecision || !eId.startsWith('dec__'));
  const ofFields = [...fields].flatMap(([field, { confirm, value }]) => {
    if (confirm === undefined || !isSaid(field, value, text)) return [];
    const usedIn = printed.find(({ fields: names }) => names.includes(field))?.eId;
    return [
      { field, value: printValue(value), message: confirm, ...(usedIn === undefined ? {} : { usedIn }) },
    ];
  });
  const ofProvisions = used.flatMap(({ eId, id, variant }) =>
    variant.confirm === undefined
      ? []
      : [{ eId, message: variant.confirm, ...(id === eId ? {} : { provision: id }) }],
  );
  return [...ofFields, ...ofProvisions];
}

function printValue(value: FieldValue): string {
  const text = Array.isArray(value) ? value.map(printItem).join('; ') : String(value ?? '');
  return fillBlanks(text, (field) => printBlank(field)).text;
}

/** An item that is a group (a predecessor) by what is known of it. */
function printItem(item: unknown): string {
  const values = typeof item === 'object' && item !== null ? Object.values(item) : [item];
  return values.filter((known) => known !== null && known !== undefined).join(', ');
}

/** The reasons of the variants, of the defaults whose words stand in a provision, and of what is the locality's own. */
function annotationsOf(
  { fields }: ResolvedProfile,
  { used, local }: DraftedModel,
  withDecision: boolean,
  fill: (reason: string) => string,
): Annotation[] {
  const ofModel = used.flatMap(({ eId, variant, fields: names }) => {
    const reasons = [variant.reason, ...names.map((name) => fields.get(name)?.reason)];
    return [...new Set(reasons)].flatMap((reason) =>
      reason === undefined ? [] : [{ eId, reason: fill(reason) }],
    );
  });
  const own = local.map(({ eId, provision: { action, target, reason } }) => ({
    eId,
    reason: messages['draft.localProvision']({ action, target: addressInWords(target), reason }),
  }));
  return [...ofModel, ...own].filter(({ eId }) => withDecision || !eId.startsWith('dec__'));
}
