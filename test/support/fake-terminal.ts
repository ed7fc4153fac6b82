import { PassThrough, Writable } from 'node:stream';
import type { Terminal } from '../../src/commands/terminal/terminal.js';
import { run } from '../../src/main.js';

export interface Outcome {
  code: number;
  /** What went to stdout and to stderr. */
  answer: string;
  notes: string;
}

export interface Surroundings {
  directory?: string;
  input?: string | Uint8Array;
  environment?: Record<string, string>;
  /** Whether a person watches the notes. */
  watched?: boolean;
  /** What a person types at each question, the Enter key left out; goes with `watched`. */
  typed?: readonly string[];
  /** Thrown when the answer is written. */
  fault?: Error;
}

/** Runs one command line in this process, as `danvan` would, with nothing of the real terminal. */
export async function runDanvan(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  let answer = '';
  let notes = '';
  const take = (output: string | Uint8Array): void => {
    if (around.fault) throw around.fault;
    answer += typeof output === 'string' ? output : new TextDecoder().decode(output);
  };
  const note = (text: string): void => {
    notes += text;
  };
  const terminal: Terminal = {
    answer: async (words) => take(words),
    answerAsIs: async (output) => take(output),
    note,
    noteAsIs: note,
    answerIsTty: false,
    noteIsTty: around.watched === true,
    columns: 80,
    environment: around.environment ?? {},
    directory: around.directory ?? process.cwd(),
    input: async function* () {
      const { input = '' } = around;
      yield typeof input === 'string' ? new TextEncoder().encode(input) : input;
    },
    inputIsTty: around.input === undefined,
    questionStreams: () => typist(around.typed ?? [], note),
  };
  const code = await run(argv, terminal);
  return { code, answer, notes };
}

/** A person who types the next answer when a question appears. */
function typist(answers: readonly string[], show: (text: string) => void) {
  const input = new PassThrough();
  const waiting = [...answers];
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const text = String(chunk);
      show(text);
      // clack draws this mark once for each question.
      const next = text.includes('◆') ? waiting.shift() : undefined;
      if (next !== undefined) setImmediate(() => input.write(`${next}\r`));
      done();
    },
  });
  return { input, output };
}
