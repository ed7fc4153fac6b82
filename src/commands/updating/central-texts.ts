/** The two central texts of an update: the model text of two days, or two references that the user names. */
import type { DraftingMaterials } from '../../assets/load-drafting-materials.js';
import type { DatedData } from '../../data/index.js';
import type { Profile, ProfileLayer } from '../../draft/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { printDate } from '../../text/calendar-date.js';
import { findLegalNumbers } from '../../text/legal-numbers.js';
import type { Document, Regulation } from '../../tree/nodes.js';
import type { UpdatedText, UpdateOptions, UpdateReason } from '../../update/index.js';
import type { PhraseTables } from '../../wording/phrase-book.js';
import {
  centralInFormOf,
  type DraftedModels,
  type ModelText,
  modelTextOn,
} from '../comparing/reference-text.js';
import { type TermSuccessor, termSuccessor } from './congress-successor.js';
import { fieldSuccessors, type Successor } from './field-successors.js';
import { type ReplacedText, withReplacedTexts } from './replaced-texts.js';
import { spellingOf } from './spelling-of.js';

export interface CentralTexts
  extends Pick<UpdateOptions, 'isOneModel' | 'reasonsFor' | 'confirmFor' | 'prevails'> {
  since: { tree: Document; told: UpdatedText };
  current: { tree: Document; told: UpdatedText };
  /** Bodies of the locality that the data name otherwise on the new day. */
  successors: readonly Successor[];
  /** Its congress and term in the recitals. */
  renewTerm: TermSuccessor;
}

export interface ModelSource extends Pick<PhraseTables, 'levels' | 'places'> {
  materials: DraftingMaterials;
  data: DatedData;
  /** What the user says of the unit, for the new model text. */
  said?: readonly ProfileLayer[];
  /** What was drafted for texts before. */
  drafted?: DraftedModels;
}

/**
 * The model text of the day of the local text, and of the day to which it is brought.
 * @param days ISO dates
 * @param given the standing texts of which one is made
 */
export function modelsOfDays(
  local: Document,
  days: { from: string; to: string },
  source: ModelSource,
  catalogue: Catalogue,
  given: readonly ReplacedText[] = [],
): CentralTexts {
  const spelling = spellingOf(local);
  const isSameDay = days.from === days.to;
  const since = modelTextOn(days.from, local, source, { spelling });
  const current =
    isSameDay && !source.said?.length ? since : newModel(days.to, local, source, { spelling }, given);
  const { name, number } = source.materials.reference.about;
  const told = (day: string): UpdatedText => ({ name, number, day });
  const reasons = reasonsByProvision(current, catalogue);
  const ownNumber = issueOf(local).number;
  return {
    isOneModel: true,
    since: { tree: since.tree, told: told(days.from) },
    current: { tree: current.tree, told: told(days.to) },
    successors: isSameDay ? [] : fieldSuccessors(since.profile, current.profile, catalogue),
    renewTerm: isSameDay ? () => null : termSuccessor(since.profile, current.profile, catalogue),
    reasonsFor: (eId) =>
      reasons.get(eId) ?? [
        { kind: 'model', text: catalogue['commands.update.modelOf']({ day: printDate(days.to) }) },
      ],
    confirmFor: (eId) => confirmationsAt(eId, current, catalogue),
    // What a new decision says of the one that it replaces.
    prevails: (unit) =>
      !isSameDay &&
      ownNumber !== null &&
      (unit.eId ?? unit.holder?.eId)?.startsWith('dec__') === true &&
      citesNumber(unit.text, ownNumber),
  };
}

/** "2387/QĐ/TU" is the number that is also written "2387-QĐ/TU". */
const isSameNumber = (one: string, other: string): boolean => {
  const bare = (number: string) => number.replace(/[\s/-]+/g, '-').toUpperCase();
  return bare(one) === bare(other);
};

const citesNumber = (text: string, number: string): boolean =>
  findLegalNumbers(text).some((found) => isSameNumber(found.text, number));

/** Number and day of a text: of a scan without its head those of the line that says with which decision the annex was issued. */
export function issueOf(document: Document): Document['meta'] {
  const printed = printedIssue(document);
  return isIssued(printed) ? printed : { ...printed, number: null };
}

function printedIssue({ meta, children }: Document): Document['meta'] {
  const annexed = children.find((child): child is Regulation => child.type === 'regulation');
  return meta.number === null && annexed !== undefined ? { ...meta, ...annexed.meta } : meta;
}

/** "-QĐ/TU" has room for a number; a text that prints none may be a scan without its head. */
const isIssued = ({ number }: Document['meta']): boolean => number === null || /^[^-/]*\d/.test(number);

/** A new issue replaces the standing text; of a merged unit the data know the texts of all that went into it. */
function newModel(
  day: string,
  local: Document,
  source: ModelSource,
  own: Profile,
  given: readonly ReplacedText[],
): ModelText {
  const { said = [] } = source;
  const model = (known: Profile) => modelTextOn(day, local, source, { ...own, ...known }, said);
  const byUser = said.findLast(({ values }) => values.predecessors !== undefined)?.values.predecessors;
  if (byUser !== undefined) return model({ predecessors: byUser });
  // What is not issued yet goes on replacing what it names.
  if (!isIssued(printedIssue(local))) return model({ predecessors: [] });
  const byData = model({ predecessors: undefined } as Profile);
  const { number, date } = issueOf(local);
  const value = byData.profile.fields.get('predecessors')?.value;
  const known = withReplacedTexts(Array.isArray(value) ? value : [], given);
  const isKnown = known.some((one) => isSameNumber(String(one?.number ?? ''), number ?? ''));
  if (isKnown && given.length > 0) return model({ predecessors: known });
  if (isKnown || number === null) return isKnown ? byData : model({});
  const standing = { type: 'Quyết định', number, ...(date && { date }) };
  return model({ predecessors: [standing] });
}

function reasonsByProvision({ draft }: ModelText, catalogue: Catalogue): Map<string, UpdateReason[]> {
  const reasons = new Map<string, UpdateReason[]>();
  const add = (eId: string, text: string) =>
    reasons.set(eId, [...(reasons.get(eId) ?? []), { kind: 'model', text }]);
  for (const { eId, reason } of draft.annotations) add(eId, reason);
  if (draft.annotations.every(({ eId }) => eId !== 'dec__art_3'))
    add('dec__art_3', catalogue['commands.update.replacesStanding']());
  return reasons;
}

function confirmationsAt(eId: string, { draft }: ModelText, catalogue: Catalogue): string[] {
  return draft.confirmations
    .filter((point) => point.eId === eId || point.usedIn === eId)
    .map((point) => {
      const message = catalogue['draft.point'](point);
      return point.field === undefined
        ? message
        : `${catalogue['draft.fieldLabel']({ field: point.field })}: ${message}`;
    });
}

/** Two texts that the user names; why they differ is known only from the texts themselves. */
export function namedTexts(
  local: Document,
  texts: { from: { tree: Document; name: string }; to: { tree: Document; name: string } },
  catalogue: Catalogue,
): CentralTexts {
  const told = ({ tree, name }: { tree: Document; name: string }): UpdatedText => ({
    name,
    number: tree.meta.number,
    day: tree.meta.date,
  });
  const text = catalogue['commands.update.byText']({ name: texts.to.tree.meta.number ?? texts.to.name });
  return {
    isOneModel: false,
    since: { tree: centralInFormOf(local, texts.from.tree), told: told(texts.from) },
    current: { tree: centralInFormOf(local, texts.to.tree), told: told(texts.to) },
    successors: [],
    renewTerm: () => null,
    reasonsFor: () => [{ kind: 'text', text }],
    confirmFor: () => [],
  };
}
