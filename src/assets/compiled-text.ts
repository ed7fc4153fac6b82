/** The texts in `regulations/` as the build has already read and parsed them. */
import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.js';
import type { Reader, RunningText, Source } from '../read/reader.js';
import type { Document } from '../tree/nodes.js';
import { readAsset } from './assets.js';

/** What reading and parsing make of a text. */
export interface ParsedText {
  tree: Document;
  findings: Finding[];
  frontMatter: Record<string, unknown> | null;
  /** Of a text that the build has parsed, Markdown. */
  format?: Reader['format'];
  running?: RunningText[];
}

/** Where in the package the build puts the parsed form of a text, by its bytes: a text that was changed has none. */
export function compiledTextPath(bytes: Uint8Array): string {
  return `dist/assets/texts/${createHash('sha256').update(bytes).digest('hex')}.json`;
}

/** The parsed form of a text of which the build has seen the same bytes; null for any other. */
export async function readCompiledText({ name, bytes }: Source): Promise<ParsedText | null> {
  if (!name.endsWith('.md')) return null;
  const json = await readAsset(compiledTextPath(bytes)).catch(() => null);
  return json === null ? null : (JSON.parse(json) as ParsedText);
}
