/** What an officer is told at the terminal after an update: how much of each kind, and every line that must be looked at. */
import type { Catalogue } from '../../messages/catalogue.js';
import { addressOfRow, notesOfRow, placeOfRow, wordsOfLine } from '../../render/update/row-words.js';
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
  catalogue: Catalogue,
  width: number,
): string {
  const { summary, rows } = update;
  const counted = UPDATE_STATUSES.filter((status) => summary[status] > 0).map(
    (status) => `  ${catalogue[`update.status.${status}`]()}: ${summary[status]}`,
  );
  const told = TOLD.map((status) =>
    printRows(
      status,
      rows.filter((row) => row.status === status),
      catalogue,
      width,
    ),
  );
  const confirm = rows.filter((row) => row.confirm.length > 0 && !TOLD.includes(row.status));
  const paragraphs = [
    files.map((file) => catalogue['print.written']({ file })).join('\n'),
    [catalogue['print.update.counts'](), ...counted].join('\n'),
    ...told,
    printConfirm(confirm, catalogue, width),
    printLacks(rows, catalogue, width),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function printRows(
  status: UpdateStatus,
  rows: readonly UpdateRow[],
  catalogue: Catalogue,
  width: number,
): string {
  if (rows.length === 0) return '';
  const title = catalogue[`update.status.${status}`]();
  const provisions = byProvision(rows).map((lines) => printProvision(lines, catalogue, width));
  return [`${title.charAt(0).toUpperCase()}${title.slice(1)}:`, ...provisions].join('\n');
}

/** A provision of several paragraphs is one thing to look at; recitals and recipients have no address, and stand each for itself. */
function byProvision(rows: readonly UpdateRow[]): UpdateRow[][] {
  const provisions = new Map<string | UpdateRow, UpdateRow[]>();
  for (const row of rows) {
    const at = addressOfRow(row) ?? row;
    const lines = provisions.get(at);
    if (lines === undefined) provisions.set(at, [row]);
    else lines.push(row);
  }
  return [...provisions.values()];
}

/** What is told of several of its lines in the same words is told once. */
function printProvision(
  [first, ...further]: readonly UpdateRow[],
  catalogue: Catalogue,
  width: number,
): string {
  const told = new Set<string>();
  const lines: string[] = [];
  const tell = (text: string): void => {
    if (!told.has(text)) lines.push(wrapText(text, { width, indent: '      ' }));
    told.add(text);
  };
  const notes = (row: UpdateRow): void => {
    for (const { text } of row.reasons) tell(text);
    for (const note of notesOfRow({ ...row, reasons: [] }, catalogue)) tell(shorten(note));
  };
  if (first === undefined) return '';
  const text = `${placeOfRow(first, catalogue)}: ${ownWords(first)}`;
  lines.push(wrapText(text, { width, label: '  - ', indent: '    ' }));
  notes(first);
  for (const row of further) {
    const paragraph = catalogue['print.update.paragraph']({ text: ownWords(row) });
    lines.push(wrapText(paragraph, { width, indent: '    ' }));
    notes(row);
  }
  return lines.join('\n');
}

const ownWords = ({ result, local, current }: UpdateRow): string =>
  shorten(wordsOfLine(result ?? local ?? current));

function printConfirm(rows: readonly UpdateRow[], catalogue: Catalogue, width: number): string {
  if (rows.length === 0) return '';
  const lines = rows.flatMap((row) =>
    row.confirm.map((message) =>
      wrapText(`${placeOfRow(row, catalogue)}: ${message}`, { width, label: '  - ', indent: '    ' }),
    ),
  );
  return [catalogue['print.update.confirm'](), ...new Set(lines)].join('\n');
}

/** What other texts have nothing of: the base keeps it, so that it is no change, and yet somebody left it out. */
function printLacks(rows: readonly UpdateRow[], catalogue: Catalogue, width: number): string {
  const files = [...new Set(rows.flatMap(({ lackedBy }) => lackedBy))];
  const lines = files.map((file) => {
    const lacking = rows.filter(({ lackedBy }) => lackedBy.includes(file));
    const places = [...new Set(lacking.map((row) => placeOfRow(row, catalogue)))];
    const said = catalogue['print.update.lacks']({ file, count: lacking.length, places: places.join('; ') });
    return wrapText(said, { width, label: '  - ', indent: '    ' });
  });
  return lines.length === 0 ? '' : [catalogue['print.update.lacking'](), ...lines].join('\n');
}

const LONGEST = 160;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
