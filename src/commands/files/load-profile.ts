import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, YAMLError } from 'yaml';
import type { Profile } from '../../draft/index.js';
import { parseProfile } from '../../draft/parse-profile.js';
import { failer } from '../../findings/failure.js';
import { decodeSource } from '../../read/decode-source.js';
import type { messages } from '../messages.vi.js';
import { readUserFile } from './read-user-file.js';

const fail = failer<typeof messages>();

/** A hundred times a profile with every field. */
const MOST_MEGABYTES = 1;

/** A profile that the user wrote, with the text of its file. */
export interface OpenedProfile {
  values: Profile;
  text: string;
}

/** @throws Failure for what is missing, no text, no YAML, or no profile, with the line */
export async function loadProfile(file: string, directory: string): Promise<Profile> {
  return (await openProfile(file, directory)).values;
}

/** For what goes on writing in it. @throws Failure as `loadProfile` does */
export async function openProfile(file: string, directory: string): Promise<OpenedProfile> {
  const bytes = await readUserFile(file, directory, MOST_MEGABYTES);
  if (bytes === null) throw fail('commands.inputNotReadable', { file, reason: 'ENOENT' });
  const { text } = decodeSource({ name: file, bytes });
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'error' });
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const offset = offsetOf(document, path);
    return offset === null ? null : lineAt(offset);
  };
  const values = parseProfile(readValue(document, file, lineAt), file, lineOf);
  return { values, text };
}

function readValue(document: Document.Parsed, file: string, lineAt: (offset: number) => number): unknown {
  try {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS();
  } catch (error) {
    // Not of the syntax, but as bad: an alias of nothing, or aliases that unfold without end.
    const [line, reason] = error instanceof YAMLError ? [lineAt(error.pos[0]), error.code] : [1, 'BAD_ALIAS'];
    throw fail('commands.badYaml', { file, line, reason }, { cause: error });
  }
}

/** Where the key of a value stands, or the item of a list; null for the whole document. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  const last = path.at(-1);
  if (last === undefined) return null;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const keys = isMap(parent) ? parent.items.map(({ key }) => key) : [];
  const key = keys.find((one) => isScalar(one) && String(one.value) === String(last));
  const found = key ?? document.getIn(path, true);
  return isNode(found) ? (found.range?.[0] ?? null) : null;
}
