/** What an officer is told at the terminal after an update: how much of each kind, and every line that must be looked at. */
import type { Catalogue } from '../../messages/catalogue.js';
import { notesOfRow, placeOfRow, wordsOfLine } from '../../render/update/row-words.js';
import { UPDATE_STATUSES, type Update, type UpdateRow, type UpdateStatus } from '../../update/update.js';
import { wrapText } from '../wrap.js';

/** Those of which each line is told. */
const TOLD: readonly UpdateStatus[] = [
  'conflict',
  'offered',
  'preferred',
  'merged',
  'omitted',
  'added',
  'removed',
];

/** @param width columns of the terminal */
export function printUpdate(
  update: Update,
  files: readonly string[],
  words: Catalogue,
  width: number,
): string {
  const { summary, rows } = update;
  const counted = UPDATE_STATUSES.filter((status) => summary[status] > 0).map(
    (status) => `  ${words[`update.status.${status}`]()}: ${summary[status]}`,
  );
  const told = TOLD.map((status) =>
    printRows(
      status,
      rows.filter((row) => row.status === status),
      words,
      width,
    ),
  );
  const confirm = rows.filter((row) => row.confirm.length > 0 && !TOLD.includes(row.status));
  const paragraphs = [
    files.map((file) => words['print.written']({ file })).join('\n'),
    [words['print.update.counts'](), ...counted].join('\n'),
    ...told,
    printConfirm(confirm, words, width),
    printLacks(rows, words, width),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function printRows(
  status: UpdateStatus,
  rows: readonly UpdateRow[],
  words: Catalogue,
  width: number,
): string {
  if (rows.length === 0) return '';
  const title = words[`update.status.${status}`]();
  const lines = rows.map((row) => {
    const own = wordsOfLine(row.result ?? row.local ?? row.current);
    const head = wrapText(`${placeOfRow(row, words)}: ${shorten(own)}`, {
      width,
      label: '  - ',
      indent: '    ',
    });
    const notes = row.reasons.map(({ text }) => wrapText(text, { width, indent: '      ' }));
    const others = notesOfRow({ ...row, reasons: [] }, words).map((note) =>
      wrapText(shorten(note), { width, indent: '      ' }),
    );
    return [head, ...notes, ...others].join('\n');
  });
  return [`${title.charAt(0).toUpperCase()}${title.slice(1)}:`, ...lines].join('\n');
}

function printConfirm(rows: readonly UpdateRow[], words: Catalogue, width: number): string {
  if (rows.length === 0) return '';
  const lines = rows.flatMap((row) =>
    row.confirm.map((message) =>
      wrapText(`${placeOfRow(row, words)}: ${message}`, { width, label: '  - ', indent: '    ' }),
    ),
  );
  return [words['print.update.confirm'](), ...new Set(lines)].join('\n');
}

/** What other texts have nothing of: the base keeps it, so that it is no change, and yet somebody left it out. */
function printLacks(rows: readonly UpdateRow[], words: Catalogue, width: number): string {
  const files = [...new Set(rows.flatMap(({ lackedBy }) => lackedBy))];
  const lines = files.map((file) => {
    const lacking = rows.filter(({ lackedBy }) => lackedBy.includes(file));
    const places = [...new Set(lacking.map((row) => placeOfRow(row, words)))];
    const said = words['print.update.lacks']({ file, count: lacking.length, places: places.join('; ') });
    return wrapText(said, { width, label: '  - ', indent: '    ' });
  });
  return lines.length === 0 ? '' : [words['print.update.lacking'](), ...lines].join('\n');
}

const LONGEST = 160;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
