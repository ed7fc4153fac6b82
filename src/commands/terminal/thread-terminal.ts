import { Readable, Writable } from 'node:stream';
import { showObeyedInLines } from '../../text/obeyed-signs.js';
import type { Terminal } from './terminal.js';

/** What work in a thread knows of the terminal, as plain values. */
export type TerminalFacts = Pick<
  Terminal,
  'environment' | 'directory' | 'columns' | 'noteIsTty' | 'answerIsTty'
>;

/** The facts of a terminal, which cross to a thread. */
export const factsOf = ({
  environment,
  directory,
  columns,
  noteIsTty,
  answerIsTty,
}: Terminal): TerminalFacts => ({
  environment: { ...environment },
  directory,
  columns,
  noteIsTty,
  answerIsTty,
});

/**
 * A terminal for one piece of work of a batch: its notes are kept for the main thread, which says them in the order of the pieces.
 * There is nobody to answer.
 * @param note says the notes as they are
 */
export const threadTerminal = (facts: TerminalFacts, note: (text: string) => void): Terminal => ({
  ...facts,
  note: (words) => note(showObeyedInLines(words)),
  noteAsIs: note,
  answer: async () => {},
  answerAsIs: async () => {},
  input: () => Readable.from([]),
  inputIsTty: false,
  questionStreams: () => ({ input: Readable.from([]), output: new Writable() }),
});
