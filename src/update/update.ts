/** What an update says: the types that every output reads, and what `danvan update --json` prints. */
import type { Node } from '../tree/nodes.js';

/** Raised when a program that reads the former version could go wrong with the new one. */
export const UPDATE_SCHEMA_VERSION = 1;

/**
 * - `kept`: the centre has not changed it; the local words stay to the letter
 * - `renewed`: the local words stay, but for a body that is over, which has the name of its successor
 * - `takenOver`: the locality had the old central words; the new ones stand
 * - `merged`: both changed it, in places that do not meet, and the user takes both changes
 * - `local`: only the locality has it
 * - `added`: the new central text has it, the old one did not
 * - `removed`: the centre has left it out, and the locality had the old central words
 * - `omitted`: the centre has changed what the locality had left out; nothing is put in
 * - `cleared`: what a new issue of the text gets anew (number, day, signer) is a blank
 * - `offered`: of several texts only another than the base has it; put in for a person to accept or to strike
 * - `preferred`: the words of the other text that the user prefers
 * - `conflict`: both changed it, or it names what is over, or several texts differ; the local words stay until a person decides
 */
export const UPDATE_STATUSES = [
  'kept',
  'renewed',
  'takenOver',
  'merged',
  'local',
  'added',
  'removed',
  'omitted',
  'cleared',
  'offered',
  'preferred',
  'conflict',
] as const;
export type UpdateStatus = (typeof UPDATE_STATUSES)[number];

/** Words of a provision in one of the texts. */
export interface UpdateWords {
  /** What the line is: an article, a recital, an item of the recipients. */
  kind: Node['type'];
  /** Its address in that text, or of the provision in which it stands. */
  eId: string | null;
  /** Printed marker: "Điều 9.", "3."; empty where there is none. */
  label: string;
  heading: string | null;
  text: string;
}

/** From what it is known why the words changed. */
export const REASON_KINDS = ['model', 'successor', 'instrument', 'text', 'numbering'] as const;
export interface UpdateReason {
  kind: (typeof REASON_KINDS)[number];
  /** In Vietnamese, as the data has it. */
  text: string;
}

/** One line of the text: a heading, a clause with the words beside its number, a further paragraph. */
export interface UpdateRow {
  status: UpdateStatus;
  /** In the old central text, in the new one, in the standing local one, and in the result; null where it is not there. */
  since: UpdateWords | null;
  current: UpdateWords | null;
  local: UpdateWords | null;
  result: UpdateWords | null;
  /** Why it changed, or why a person must decide. */
  reasons: UpdateReason[];
  /** What of it a person must read over before signing. */
  confirm: string[];
  /** Of a conflict whose changes do not meet: the words with both. */
  proposal: Pick<UpdateWords, 'heading' | 'text'> | null;
  /** Of an update of several texts: the words of the other ones, where they differ from the base or only they have them. */
  others: OtherWords[];
  /** The files of other texts that have nothing of the line, nor of what nests in it. */
  lackedBy: string[];
}

/** Words of another standing text, brought to the same central text and with the names of the base's unit. */
export interface OtherWords extends Pick<UpdateWords, 'label' | 'heading' | 'text'> {
  /** The file from which they come. */
  from: string;
}

export interface UpdatedText {
  name: string | null;
  number: string | null;
  /** ISO date: of a model text the day whose text it is. */
  day: string | null;
}

export interface Update {
  schemaVersion: typeof UPDATE_SCHEMA_VERSION;
  since: UpdatedText;
  current: UpdatedText;
  local: UpdatedText;
  /** Further standing texts of a merged unit, in the order in which they were named. */
  others: UpdatedText[];
  summary: Record<UpdateStatus, number> & { toConfirm: number };
  rows: UpdateRow[];
}

/** Whether the row is news to the officer. */
export const isNews = ({ status, confirm, reasons, others }: UpdateRow): boolean =>
  !['kept', 'local'].includes(status) || confirm.length + reasons.length + others.length > 0;

/** Lines that wait for a person: those over which texts differ, and those that only another text has. */
export const openLines = ({ conflict, offered }: Update['summary']): number => conflict + offered;

export function summariseUpdate(rows: readonly UpdateRow[]): Update['summary'] {
  const counts = UPDATE_STATUSES.map((status) => [
    status,
    rows.filter((row) => row.status === status).length,
  ]);
  const toConfirm = rows.filter(({ confirm }) => confirm.length > 0).length;
  return { ...(Object.fromEntries(counts) as Record<UpdateStatus, number>), toConfirm };
}
