import type { Finding } from '../findings/finding.js';
import type { FormFacts } from '../form/form-facts.js';
import type { ReviewFacts } from '../form/review-facts.js';
import type { Block } from './block.js';
import type { OpenedPart } from './docx/word-package.js';

export interface Source {
  /** File name as the user gave it; its extension is only a hint. */
  name: string;
  bytes: Uint8Array;
}

export interface ReadOptions {
  /** What to do with tracked changes in the input. Default "fail": refuse and list them. */
  revisions?: 'accept' | 'reject' | 'fail';
  /** Whether nothing is said of them and of comments, where only the text is asked for; they are then accepted or rejected. */
  isTextAlone?: boolean;
  /** What to do with words that are struck through, hidden or white on white. Default "omit": they are noise. */
  struck?: 'omit' | 'keep';
  /** Whether to read also how a Word file is set, which a check asks for; the file then takes twice as long to open. */
  form?: boolean;
  /** Parts of a Word package that are open as trees, by name in small letters, and are read as they stand there. */
  opened?: ReadonlyMap<string, OpenedPart>;
  /** Does the work of a reader that waits for nothing, where somebody looks how long it takes; throws where it takes too long. */
  run?: <T>(work: () => T) => T;
  /** Turns formats that only a word processor reads into DOCX; absent where none is installed. */
  convert?: Convert;
}

/**
 * Converts a file into another format, both named by their ending without the dot.
 * @throws Error saying why, when the program cannot read the file or takes too long
 */
export type Convert = (bytes: Uint8Array, from: string, to: string) => Promise<Uint8Array>;

export interface RunningText {
  kind: 'header' | 'footer';
  text: string;
}

export interface ReadResult {
  blocks: Block[];
  /** YAML front matter of a Markdown file, unvalidated; null where there is none. */
  frontMatter: Record<string, unknown> | null;
  /** How a Word file is set; absent for other formats, and where the options do not ask for it. */
  form?: FormFacts;
  /** Tracked changes, and words that are struck or hidden; absent where a format has neither. */
  review?: ReviewFacts;
  /** What stands on every page of a Word file, and is no text of the document. */
  running?: RunningText[];
  /** Set by `readBlocks`. */
  format?: Reader['format'];
  /** What was dropped, joined or guessed on the way in. */
  findings: Finding[];
}

/** One file format. A reader throws a `Failure` for input that it cannot read and never anything else. */
export interface Reader {
  format: 'markdown' | 'text' | 'html' | 'mhtml' | 'akn' | 'docx' | 'pdf' | 'doc';
  /** File name endings with the dot, lower case. */
  extensions: readonly string[];
  /** Whether the bytes themselves say that they are of this format; the name's ending is used only when no reader claims them. */
  accepts(bytes: Uint8Array): boolean;
  read(source: Source, options: ReadOptions): Promise<ReadResult>;
}
