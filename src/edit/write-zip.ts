/**
 * Writes a zip package (APPNOTE 4.3) in which entries that nobody touched stand packed as they came, which no library does: they keep
 * their bytes packed too, and nothing is packed twice.
 */
import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import type { PackedPart } from '../read/docx/zip.js';

export interface ZipPart {
  name: string;
  part: PackedPart;
}

/** Every copy has one moment in its directory, so that the same input gives the same bytes: 1 January 2000, as MS-DOS counts days. */
const DAY = ((2000 - 1980) << 9) | (1 << 5) | 1;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The version that knows how to unpack what is deflated, and the flag that names are UTF-8 (APPNOTE 4.4.3 and 4.4.4). */
const VERSION = 20;
const UTF8 = 0x0800;

export const packPart = (bytes: Uint8Array): PackedPart => smallerOf(bytes, deflateRawSync(bytes));

/** The same while other work goes on. */
export const packMeanwhile = async (bytes: Uint8Array): Promise<PackedPart> =>
  smallerOf(bytes, await deflateMeanwhile(bytes));

const deflateMeanwhile = promisify<Uint8Array, Uint8Array>(deflateRaw);

function smallerOf(bytes: Uint8Array, packed: Uint8Array): PackedPart {
  const isSmaller = packed.length < bytes.length;
  return {
    method: isSmaller ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
    packed: isSmaller ? packed : bytes,
  };
}

export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const sizeOf = (head: number): number =>
    names.reduce((sum, name, index) => sum + head + name.length + packedLength(parts[index]), 0);
  const directory = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const start = sizeOf(30);
  const bytes = new Uint8Array(start + directory + 22);
  const view = new DataView(bytes.buffer);
  let [at, entry] = [0, start];
  parts.forEach(({ part }, index) => {
    const name = names[index] as Uint8Array;
    const offset = at;
    view.setUint32(at, LOCAL, true);
    writeHead(view, at + 4, part, name);
    bytes.set(name, at + 30);
    bytes.set(part.packed, at + 30 + name.length);
    at += 30 + name.length + part.packed.length;
    view.setUint32(entry, CENTRAL, true);
    view.setUint16(entry + 4, VERSION, true);
    writeHead(view, entry + 6, part, name);
    view.setUint32(entry + 42, offset, true);
    bytes.set(name, entry + 46);
    entry += 46 + name.length;
  });
  view.setUint32(entry, END, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, start, true);
  return bytes;
}

const packedLength = (one: ZipPart | undefined): number => one?.part.packed.length ?? 0;

/** What both heads of an entry say, from the version that is needed to the length of the name (APPNOTE 4.3.7 and 4.3.12). */
function writeHead(
  view: DataView,
  at: number,
  { method, crc, size, packed }: PackedPart,
  name: Uint8Array,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.some((byte) => byte > 0x7f) ? UTF8 : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
