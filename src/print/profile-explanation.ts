/** Every field of a profile with its value and where that comes from, for a person at a terminal. */
import type { Catalogue } from '../messages/catalogue.js';
import { wrapText } from './wrap.js';

/** One field; `source` is one of the words of the catalogue: `print.source.<source>`. */
export interface FieldToExplain {
  field: string;
  /** A text, a number, or a list; null for a blank. */
  value: unknown;
  source: 'default' | 'today' | 'data' | 'file' | 'set' | 'option' | 'blank';
  /** Which file, row or option. */
  detail?: string;
  /** Why the value is what it is, and what must be confirmed of it. */
  reason?: string;
  confirm?: string;
}

const INDENT = '    ';

/** @param width columns of the terminal */
export function printProfile(fields: readonly FieldToExplain[], catalogue: Catalogue, width: number): string {
  return fields.map((field) => `${printField(field, catalogue, width)}\n`).join('');
}

function printField(field: FieldToExplain, catalogue: Catalogue, width: number): string {
  const { value, source, detail, reason, confirm } = field;
  const known = source === 'blank' || value === null ? '' : ` = ${printValue(value)}`;
  const origin = catalogue[`print.source.${source}`]() + (detail ? ` (${detail})` : '');
  const notes = [
    origin,
    ...(reason ? [reason] : []),
    ...(confirm
      ? [catalogue['print.toConfirm']({ message: catalogue['draft.point']({ message: confirm }) })]
      : []),
  ];
  return [
    wrapText(`${field.field}${known}`, { width, label: '', indent: INDENT }),
    ...notes.map((note) => wrapText(note, { width, indent: INDENT })),
  ].join('\n');
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(printValue).join('; ');
  if (value === '') return '""';
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

export interface ProfileReport {
  file: string;
  /** "tỉnh Thái Nguyên" */
  unit: string;
  /** Questions without an answer: their option, without dashes, and what they ask for. */
  open: readonly { option: string; label: string }[];
}

/** @param width columns of the terminal */
export function printProfileReport(
  { file, unit, open }: ProfileReport,
  catalogue: Catalogue,
  width: number,
): string {
  const lines = [catalogue['print.profileWritten']({ file, unit }), catalogue['print.profileUse']({ file })];
  const left = open.map(({ option, label }) => `  - ${label} (--${option})`);
  const paragraphs = [
    lines.join('\n'),
    ...(left.length === 0
      ? []
      : [[wrapText(catalogue['print.profileOpen'](), { width }), ...left].join('\n')]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
