/** Reads the parts of other formats that a Word document imports: web pages, Word documents, plain text, and RTF once it is converted. */
import type { Finding } from '../../findings/finding.js';
import { decodeText } from '../encodings/decode-text.js';
import { readHtml } from '../html/index.js';
import { readMhtml } from '../mhtml/index.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { readPlainText } from '../txt/read-plain-text.js';
import { type ActualFormat, detectActualFormat } from './actual-format.js';
import type { ChunkAnswer, ReadChunk } from './alt-chunk.js';
import type { WordPackage } from './word-package.js';
import { openZip } from './zip.js';

/** Documents inside documents; Word does not go deeper, either. */
const DEEPEST = 3;

export interface ChunkOptions extends ReadOptions {
  /** What a word processor made of parts in RTF: DOCX by the name of the part. */
  converted?: ReadonlyMap<string, Uint8Array>;
  /** How many documents stand around this one. */
  depth?: number;
}

/**
 * @param readWord reads a Word document, for those inside this one
 * @param add is told what was noticed in a part
 */
export function chunkReader(
  word: WordPackage,
  options: ChunkOptions,
  readWord: (source: Source, options: ChunkOptions) => ReadResult,
  add: (findings: readonly Finding[]) => void,
): ReadChunk {
  const depth = (options.depth ?? 0) + 1;
  // Parts that are at hand are those of the document around.
  const { opened: _, ...others } = options;
  return (relationship): ChunkAnswer => {
    const part = word.content(relationship);
    if (!part) return { unread: '?' };
    const bytes = options.converted?.get(part.name) ?? part.bytes;
    const source = { name: part.name, bytes };
    const kind = kindOf(part.name, bytes);
    const read = depth > DEEPEST ? undefined : READERS[kind];
    const inner = { ...others, depth, form: false };
    const result = kind === 'word' && depth <= DEEPEST ? readWord(source, inner) : read?.(source, inner);
    if (!result) return { unread: kind };
    add(result.findings);
    return { blocks: result.blocks };
  };
}

const READERS: Readonly<Record<string, (source: Source, options: ReadOptions) => ReadResult>> = {
  html: readHtml,
  mhtml: readMhtml,
  text: ({ bytes }) => {
    const { text, findings } = decodeText(bytes);
    return { ...readPlainText(text), findings };
  },
};

const KINDS: Partial<Record<ActualFormat, string>> = {
  zip: 'word',
  flatOpc: 'word',
  html: 'html',
  mhtml: 'mhtml',
};

/** A fragment of a page may begin with any element, so the part's ending counts where its bytes say nothing. */
function kindOf(name: string, bytes: Uint8Array): string {
  const actual = detectActualFormat(bytes);
  const ending = /\.([^./]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (actual !== 'unknown') return KINDS[actual] ?? actual;
  if (/^x?html?$/.test(ending)) return 'html';
  return ending === 'txt' ? 'text' : ending || '?';
}

/** Turns the parts in RTF into DOCX, where a converter is at hand; one that it cannot read stays what it is. */
export async function convertChunks(
  { bytes, name: file }: Source,
  convert: ReadOptions['convert'],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const converted = new Map<string, Uint8Array>();
  if (!convert || detectActualFormat(bytes) !== 'zip') return converted;
  const zip = openZip(bytes, file);
  for (const name of zip.names.filter((each) => /\.(?:rtf|doc)$/i.test(each)).slice(0, MOST_CONVERTED)) {
    const part = zip.read(name);
    const kind = part && detectActualFormat(part);
    if (!part || (kind !== 'rtf' && kind !== 'doc')) continue;
    const made = await convert(part, kind, 'docx').catch(() => null);
    if (made) converted.set(name, made);
  }
  return converted;
}

/** Each takes some seconds. */
const MOST_CONVERTED = 8;
