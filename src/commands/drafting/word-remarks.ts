/** What the officer finds as comments in a drafted Word file: the points to confirm, and the reasons of adapted words. */
import type { Confirmation, Draft } from '../../draft/index.js';
import type { ComponentName } from '../../form/rule-set.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { ProvisionComment } from '../../render/word/index.js';
import { pointToConfirm } from './point-to-confirm.js';

/** Where a field is printed that stands outside the provisions, by the beginning of its name. */
const PRINTED_AT: readonly (readonly [field: string, at: ComponentName])[] = [
  ['superior', 'superior'],
  ['committee', 'issuer'],
  ['issu', 'issuer'],
  ['number', 'numberLine'],
  ['symbol', 'numberLine'],
  ['draftRound', 'draftMark'],
  ['place', 'placeDate'],
  ['date', 'placeDate'],
  ['subject', 'subject'],
  ['recitals', 'recital'],
  ['province', 'recital'],
  ['congress', 'recital'],
  ['term', 'recital'],
  ['recipients', 'recipientsLabel'],
  ['signer.position', 'position'],
  ['signer.name', 'signer'],
  ['signer', 'authority'],
];

/**
 * Each point once, at the words that it is about; one on no single place stands at the first line.
 * @param isFinal a text that goes to be signed has none on points, which Word would print beside it
 */
export function wordRemarks(
  { confirmations, annotations }: Draft,
  catalogue: Catalogue,
  { annotate, isFinal }: { annotate: boolean; isFinal: boolean },
): ProvisionComment[] {
  const points = isFinal ? [] : confirmations.map((point) => pointRemark(point, catalogue));
  return annotate ? [...points, ...annotations.map(({ eId, reason }) => ({ eId, text: reason }))] : points;
}

function pointRemark(point: Confirmation, catalogue: Catalogue): ProvisionComment {
  const { field, eId, usedIn } = point;
  const { name, label, value = '', message } = pointToConfirm(point, catalogue);
  const at = PRINTED_AT.find(([start]) => field?.startsWith(start))?.[1];
  return {
    ...(at === undefined ? {} : { at }),
    ...(eId === undefined && usedIn === undefined ? {} : { eId: eId ?? usedIn }),
    text: catalogue['commands.draft.pointRemark']({ what: label, name, value, message }),
  };
}
