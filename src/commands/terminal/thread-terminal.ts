import { Readable, Writable } from 'node:stream';
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
 */
export const threadTerminal = (facts: TerminalFacts, note: (text: string) => void): Terminal => ({
  ...facts,
  note,
  answer: async () => {},
  input: () => Readable.from([]),
  inputIsTty: false,
  questionStreams: () => ({ input: Readable.from([]), output: new Writable() }),
});
