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
    const nameLength = view.getUint16(position + 28, true);
    const entry = readEntry(view, position, nameLength);
    addEntry(entries, entry, file);
    position +=
      ENTRY_LENGTH + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
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

function readEntry(view: DataView, position: number, nameLength: number): ZipEntry {
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + position + ENTRY_LENGTH,
    Math.max(0, Math.min(nameLength, view.byteLength - position - ENTRY_LENGTH)),
  );
  const sizes = {
    size: view.getUint32(position + 24, true),
    packedSize: view.getUint32(position + 20, true),
    offset: view.getUint32(position + 42, true),
  };
  return {
    // Some old producers write "word\document.xml".
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    ...sizes,
    crc: view.getUint32(position + 16, true),
    method: view.getUint16(position + 10, true),
    encrypted: (view.getUint16(position + 8, true) & 1) === 1,
  };
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
