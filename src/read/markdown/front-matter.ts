import { parse } from 'yaml';

export interface FrontMatter {
  values: Record<string, unknown> | null;
  /** Characters that the front matter takes up at the head of the file. */
  length: number;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/; // "---\ntitle: x\n---\n"; not a lone "---"

/** Sixty times that of an imported text; each key is compared with all before it, and what is longer is text. */
const LONGEST = 65_536;

/**
 * Reads YAML front matter. What stands between two rules but is no YAML mapping is text of the document, and
 * is left to the Markdown reader.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { values: null, length: 0 };
  const match = FENCED.exec(text);
  if (!match || match[0].length > LONGEST) return none;
  const values = parseMapping(match[1] ?? '');
  if (!values) return none;
  return { values, length: match[0].length };
}

function parseMapping(yaml: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(yaml);
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMapping ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
