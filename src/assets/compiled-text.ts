/** The texts in `regulations/` as the build has already read and parsed them. */
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

/** What the build keeps of a text. */
export interface CompiledText extends ParsedText {
  /** The text itself, which tells it from another of its length. */
  text: string;
}

/** Where in the package the build puts the parsed form of a text, by its length in bytes. */
export function compiledTextPath(bytes: Uint8Array): string {
  return `dist/assets/texts/${bytes.length}.json`;
}

/** The parsed form of a text of which the build has seen the same bytes; null for any other, one that was changed among them. */
export async function readCompiledText({ name, bytes }: Source): Promise<ParsedText | null> {
  if (!name.endsWith('.md')) return null;
  const json = await readAsset(compiledTextPath(bytes)).catch(() => null);
  if (json === null) return null;
  const { text, ...parsed } = JSON.parse(json) as CompiledText;
  return Buffer.from(text).equals(bytes) ? parsed : null;
}
