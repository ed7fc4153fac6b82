import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages>();

/** One entry of a zip's central directory. Sizes in bytes, as the zip claims them. */
export interface ZipEntry {
  name: string;
  offset: number;
  packedSize: number;
  size: number;
  crc: number;
  /** 0 stored, 8 deflated; anything else is refused. */
  method: number;
  encrypted: boolean;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_FIELD = 1;

/**
 * Reads the central directory of a zip (APPNOTE 4.3.12 and 4.3.16), which alone says what the package holds.
 * @returns entries by lower-case name, as part names ignore case (ECMA-376 part 2, 9.1.1)
 * @throws Failure when it is cut off, has too many entries, or names that leave the package or come twice
 */
export function readZipDirectory(bytes: Uint8Array, file: string): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw fail('read.docx.truncated', { file });
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > READING_LIMITS.entries) throw tooMany(file);
  const entries = new Map<string, ZipEntry>();
  let position = start;
  for (let i = 0; i < count; i++) {
    if (position + ENTRY_LENGTH > end || view.getUint32(position, true) !== ENTRY_SIGNATURE) {
      throw fail('read.docx.truncated', { file });
    }
    const next = position + entryLength(view, position);
    if (next > end) throw fail('read.docx.truncated', { file });
    addEntry(entries, readEntry(view, position), file);
    position = next;
  }
  // The count has 16 bits: with 70,000 entries it says 4,464.
  if (position + 4 <= end && view.getUint32(position, true) === ENTRY_SIGNATURE) throw tooMany(file);
  return entries;
}

function tooMany(file: string): Error {
  return fail('read.docx.tooManyEntries', { file, limit: READING_LIMITS.entries });
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let position = view.byteLength - END_LENGTH; position >= first; position--) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  return null;
}

/** Length of an entry with its name, its extra fields and its comment. */
function entryLength(view: DataView, position: number): number {
  const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(position + at, true));
  return ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
}

function readEntry(view: DataView, position: number): ZipEntry {
  const nameEnd = position + ENTRY_LENGTH + view.getUint16(position + 28, true);
  const extraEnd = nameEnd + view.getUint16(position + 30, true);
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + position + ENTRY_LENGTH,
    nameEnd - position - ENTRY_LENGTH,
  );
  const [size, packedSize, offset] = widen(view, nameEnd, extraEnd, [
    view.getUint32(position + 24, true),
    view.getUint32(position + 20, true),
    view.getUint32(position + 42, true),
  ]);
  return {
    // Some old producers write "word\\document.xml".
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    size,
    packedSize,
    offset,
    crc: view.getUint32(position + 16, true),
    method: view.getUint16(position + 10, true),
    encrypted: (view.getUint16(position + 8, true) & 1) === 1,
  };
}

/**
 * Numbers that stand in the zip64 extra field instead (APPNOTE 4.5.3). Some producers put them there even for
 * small files, and 0xffffffff in their usual place.
 */
function widen<Numbers extends number[]>(
  view: DataView,
  start: number,
  end: number,
  numbers: Numbers,
): Numbers {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64_FIELD) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== 0xffffffff || at + 8 > end) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  }) as Numbers;
}

function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry, file: string): void {
  const { name } = entry;
  if (name.endsWith('/')) return;
  if (leavesPackage(name)) throw fail('read.docx.unsafeName', { file, name });
  const key = name.toLowerCase();
  // With two parts of one name, what is read here and what Word shows may differ.
  if (entries.has(key)) throw fail('read.docx.damaged', { file, part: name });
  if (entry.method !== 0 && entry.method !== 8) throw fail('read.docx.damaged', { file, part: name });
  entries.set(key, entry);
}

/** "../x", "/etc/x" and "C:/x" leave the package; "word/document.xml" does not. */
function leavesPackage(name: string): boolean {
  return name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..');
}
