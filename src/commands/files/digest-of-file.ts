import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export const digestOfBytes = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Null where there is no such file, or none that can be read. */
export async function digestOfFile(path: string, directory: string): Promise<string | null> {
  const bytes = await readFile(resolve(directory, path)).catch(() => null);
  return bytes && digestOfBytes(bytes);
}
