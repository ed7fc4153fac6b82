import { crc32, inflateRawSync } from 'node:zlib';
import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from './messages.vi.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

const fail = failer<typeof messages>();

/** An opened zip package. Nothing is unpacked until it is asked for, and nothing is ever written. */
export interface ZipArchive {
  names: readonly string[];
  /** The unpacked bytes of a part, or null where the package has none of that name (case does not count). */
  read(name: string): Uint8Array | null;
  /** The same as it is packed; nothing is unpacked, so that it is not known to be whole. */
  packed(name: string): PackedPart | null;
}

/** A part as a zip holds it: stored (0) or deflated (8). */
export interface PackedPart {
  method: number;
  crc: number;
  /** Of what it is unpacked to. */
  size: number;
  packed: Uint8Array;
}

/**
 * Opens a zip package held in memory.
 * @param file name for messages
 * @throws Failure when the zip is cut off, damaged, locked with a password, or beyond `READING_LIMITS`
 */
export function openZip(bytes: Uint8Array, file: string): ZipArchive {
  const entries = readZipDirectory(bytes, file);
  let remaining: number = READING_LIMITS.unzippedBytes;
  return {
    names: [...entries.values()].map((entry) => entry.name),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const part = unpack(bytes, entry, Math.min(remaining, READING_LIMITS.partBytes), file);
      remaining -= part.length;
      return part;
    },
    packed(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const { method, crc, size } = entry;
      return { method, crc, size, packed: packedBytes(bytes, entry, file) };
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number, file: string): Uint8Array {
  if (entry.encrypted) throw fail('read.docx.encrypted', { file });
  if (entry.size > limit) throw fail('read.docx.tooLarge', { file, part: entry.name, limit });
  const packed = packedBytes(bytes, entry, file);
  const part = entry.method === 0 ? packed : inflate(packed, entry, file);
  if (part.length !== entry.size || crc32(part) !== entry.crc) {
    throw fail('read.docx.damaged', { file, part: entry.name });
  }
  return part;
}

/** The local header (APPNOTE 4.3.7) repeats the name and has extra data of its own, so it must be read too. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.offset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) {
    throw fail('read.docx.damaged', { file, part: entry.name });
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw fail('read.docx.truncated', { file });
  return bytes.subarray(start, start + entry.packedSize);
}

/** Unpacks up to the size that the zip tells: one that lies about its sizes stops there, not at the end of memory. */
function inflate(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    throw fail('read.docx.damaged', { file, part: entry.name }, { cause: error });
  }
}
