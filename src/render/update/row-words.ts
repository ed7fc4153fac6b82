/** A row of an update in words: its place, its status, and what an officer must know of it. */
import { addressInWords } from '../../tree/address.js';
import type { UpdateRow, UpdateWords } from '../../update/update.js';
import type { messages } from './messages.vi.js';

/** What the outputs of an update are worded with. */
export type UpdateMessages = typeof messages;

const shownLine = ({ result, local, current, since }: UpdateRow): UpdateWords | null =>
  result ?? local ?? current ?? since;

/** Of the provision in which the line stands; null outside the provisions. */
export const addressOfRow = (row: UpdateRow): string | null => shownLine(row)?.eId ?? null;

/** "khoản 3 Điều 9"; of a line outside the provisions the part of the document. */
export function placeOfRow(row: UpdateRow, catalogue: UpdateMessages): string {
  const line = shownLine(row);
  if (line === null) return '';
  if (line.eId !== null) return addressInWords(line.eId);
  if (line.kind === 'recital') return catalogue['update.part.recital']();
  return line.kind === 'item' ? catalogue['update.part.recipients']() : catalogue['update.part.other']();
}

/** Heading and text of one line, without its marker. */
export const wordsOfLine = (words: Pick<UpdateWords, 'heading' | 'text'> | null): string =>
  words === null ? '' : [words.heading, words.text].filter((part) => part).join(' ');

/** Reasons, points to confirm, the proposal and the words of other texts of a row, each a line. */
export function notesOfRow(
  { result, reasons, confirm, proposal, others }: UpdateRow,
  catalogue: UpdateMessages,
): string[] {
  return [
    ...reasons.map(({ text }) => text),
    ...confirm.map((message) => catalogue['update.confirm']({ message })),
    ...(proposal === null ? [] : [catalogue['update.proposal']({ text: wordsOfLine(proposal) })]),
    ...others
      .filter((other) => wordsOfLine(other) !== wordsOfLine(result))
      .map((other) => catalogue['update.otherWords']({ from: other.from, text: wordsOfLine(other) })),
  ];
}

/** What a comment of the text says of a row: where a person must look, the texts that differ from the words that stand. */
export function remarkOfRow(row: UpdateRow, catalogue: UpdateMessages): string {
  const status = catalogue[`update.status.${row.status}`]();
  const texts = SHOWN_WITH_TEXTS.has(row.status)
    ? textsToShow(row).map(
        (side) =>
          `${catalogue[`update.${side}`]()}: ${wordsOfLine(row[side]) || catalogue['update.nothing']()}`,
      )
    : [];
  return [`[${status}]`, ...texts, ...notesOfRow(row, catalogue)].join('\n');
}

const SHOWN_WITH_TEXTS: ReadonlySet<UpdateRow['status']> = new Set([
  'conflict',
  'merged',
  'omitted',
  'preferred',
]);

/** All three where the centre has changed the line, else the local one where other words stand. */
function textsToShow({ since, current, local, result }: UpdateRow): ('since' | 'current' | 'local')[] {
  if (wordsOfLine(since) !== wordsOfLine(current)) return ['since', 'current', 'local'];
  return wordsOfLine(local) === wordsOfLine(result) ? [] : ['local'];
}
