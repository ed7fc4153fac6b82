/**
 * The provisions of a locality: what its profile puts into the model text (`after`, `before`), says in words of its own
 * (`replace`) or leaves out (`remove`). Each names a provision by its address in the model, in either form:
 * "art_9__cl_4", "khoản 4 Điều 9".
 */
import { failer } from '../findings/failure.js';
import { addressInWords, parseAddress } from '../tree/address.js';
import type { messages } from './messages.vi.js';
import type { ResolvedField } from './resolved-field.js';

export const PROVISION_ACTIONS = ['after', 'before', 'replace', 'remove'] as const;
export type ProvisionAction = (typeof PROVISION_ACTIONS)[number];

export interface LocalProvision {
  action: ProvisionAction;
  /** Address of the model. */
  target: string;
  heading?: string;
  /** The words, each paragraph an item; absent where the profile gives none. */
  text?: string[];
  clauses?: string[][];
  reason?: string;
  /** Which of the list it is, from 1. */
  place: number;
}

const fail = failer<typeof messages>();

/** "Điều 5. …", "Chương II", "3. …", "Mục 2": words that would begin a provision of the document; not "a) …". */
const STARTS_PROVISION =
  /^\s*(?:(?:Điều|Chương|Mục|Phần)\s+(?:\d+|[IVXLC]+)(?:[.:]|\s*$)|\d+(?:\.\d+)*\.\s)/u;

/**
 * The provisions of a profile, each on its own as it must be.
 * @throws Failure for one that has no action or several, lacks words or has words that would begin another provision
 */
export function provisionsOf(fields: ReadonlyMap<string, ResolvedField>): LocalProvision[] {
  const listed = fields.get('provisions')?.value;
  return Array.isArray(listed) ? listed.map((item, index) => provisionOf(item ?? {}, index + 1)) : [];
}

type Written = Partial<
  Record<ProvisionAction | 'heading' | 'text' | 'reason', string | null> & {
    clauses: (string | null)[] | null;
  }
>;

function provisionOf(written: Written, place: number): LocalProvision {
  const actions = PROVISION_ACTIONS.filter((action) => (written[action] ?? null) !== null);
  const [action] = actions;
  if (action === undefined || actions.length > 1) throw fail('draft.provisionAction', { place });
  const stated = written[action] ?? '';
  const target = parseAddress(stated) ?? stated.trim();
  const { heading, text, clauses, reason } = written;
  const provision: LocalProvision = {
    action,
    target,
    place,
    ...(heading ? { heading: heading.trim() } : {}),
    ...(typeof text === 'string' ? { text: paragraphsOf(text) } : {}),
    ...(clauses ? { clauses: clauses.map((clause) => paragraphsOf(clause ?? '')) } : {}),
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  };
  refuseWords(provision);
  return provision;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function refuseWords({ action, target, place, heading, text, clauses }: LocalProvision): void {
  const hasWords = heading !== undefined || text !== undefined || clauses !== undefined;
  if (action === 'remove' && hasWords) throw fail('draft.provisionNoWordsWanted', { place });
  if (action !== 'remove' && !hasWords) throw fail('draft.provisionWordsWanted', { place });
  const isEmptied = action === 'replace' && !heading && !clauses && text?.length === 0;
  if (isEmptied || action === 'remove') return;
  if (isInArticle(target) && (heading !== undefined || clauses !== undefined))
    throw fail('draft.provisionOfClause', { place });
  if (target.startsWith('chp_') && (action !== 'replace' || heading === undefined || text || clauses))
    throw fail('draft.provisionOfChapter', { place });
  const empty = text?.length === 0 || clauses?.some((clause) => clause.length === 0);
  if (empty) throw fail('draft.provisionWordsWanted', { place });
  const line = [heading ?? '', ...(text ?? []), ...(clauses ?? []).flat()].find((one) =>
    STARTS_PROVISION.test(one),
  );
  if (line !== undefined) throw fail('draft.provisionLine', { place, line: line.slice(0, 40) });
}

export const isInArticle = (eId: string): boolean => /art_\d+__/.test(eId);

/** Whether the provision leaves its target without words. */
export const leavesOut = ({ action, heading, text, clauses }: LocalProvision): boolean =>
  action === 'remove' || (action === 'replace' && !heading && !clauses && text?.length === 0);

/** One provision of the list as the explanation of a profile shows it. */
export function describeProvision({
  action,
  target,
  heading,
  text,
  clauses,
  reason,
}: LocalProvision): string {
  const words = [heading, ...(text ?? []), ...(clauses ?? []).flat()].filter((part) => part !== undefined);
  const shown = words.length === 0 ? '' : `: ${words.join(' / ')}`;
  return `${action} ${addressInWords(target)}${shown}${reason === undefined ? '' : ` (${reason})`}`;
}
