import { writeSync } from 'node:fs';
import { type Readable, Writable } from 'node:stream';
import { failer } from '../../findings/failure.js';
import { showObeyedInLines } from '../../text/obeyed-signs.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * What a command may see of the process: where its answer goes, where everything else goes, and what stands
 * around it. Tests put their own in its place.
 */
export interface Terminal {
  /**
   * Writes the answer (stdout) in words of danvan's own, in which what a terminal obeys is shown: a name of a file, whoever says it,
   * gives no command. Throws a Failure when it cannot be written, except to a pipe that was closed.
   */
  answer(words: string): Promise<void>;
  /** The same for an answer that is a document, or has colours; its printer shows what a terminal obeys in what it quotes. */
  answerAsIs(output: string | Uint8Array): Promise<void>;
  /** Writes everything that is not the answer: warnings, progress, errors (stderr), in words of danvan's own as `answer` does. */
  note(words: string): void;
  /** The same for notes that have colours, or are a patch; their printer shows what a terminal obeys in what it quotes. */
  noteAsIs(text: string): void;
  /** Whether a person, and not a file or a pipe, sees the answer; or the notes. */
  readonly answerIsTty: boolean;
  readonly noteIsTty: boolean;
  /** Width in columns of the window, 80 where there is none. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly directory: string;
  /** The bytes of standard input, as they come. */
  input(): AsyncIterable<Uint8Array>;
  readonly inputIsTty: boolean;
  /** What questions are answered from and written to (stdin and stderr). */
  questionStreams(): { input: Readable; output: Writable };
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const [stdout, stderr] = [openStream('stdout'), openStream('stderr')];
  // Without a listener an error event ends the process with a stack trace. `answer` reports its own errors.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    answer: (words) => writeAll(stdout, showObeyedInLines(words)),
    answerAsIs: (output) => writeAll(stdout, output),
    note: (words) => void stderr.write(showObeyedInLines(words)),
    noteAsIs: (text) => void stderr.write(text),
    answerIsTty: stdout.isTTY === true,
    noteIsTty: stderr.isTTY === true,
    columns: stdout.columns || stderr.columns || 80,
    environment: process.env,
    directory: process.cwd(),
    // Node.js opens standard input when it is first named, and few commands read it.
    input: () => process.stdin,
    get inputIsTty() {
      return process.stdin.isTTY === true;
    },
    questionStreams: () => ({ input: process.stdin, output: stderr }),
  };
}

/**
 * Standard output or error. Where Node.js cannot open it, as under Wine, which gives a Windows program the pipes of Linux, what is
 * written goes to the same place by its number, and it is no terminal.
 */
function openStream(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  try {
    return process[name];
  } catch {
    return new Writable({ write: writeTo(name === 'stdout' ? 1 : 2) }) as NodeJS.WriteStream;
  }
}

/** @param file number of an open file */
function writeTo(file: number) {
  return (chunk: Buffer, _encoding: string, done: (error?: Error) => void): void => {
    let fault: Error | undefined;
    try {
      for (let from = 0; from < chunk.length; ) from += writeSync(file, chunk, from);
    } catch (error) {
      fault = error as Error;
    }
    done(fault);
  };
}

/** A reader that has seen enough (`danvan parse … | head`) closes the pipe; that is no failure. */
function writeAll(stream: NodeJS.WriteStream, output: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(output, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error || error.code === 'EPIPE') resolve();
      else
        reject(fail('commands.answerNotWritten', { reason: error.code ?? error.message }, { cause: error }));
    });
  });
}

/**
 * Whether to colour what goes to a stream. https://no-color.org: any value of NO_COLOR but the empty one
 * turns colours off.
 */
export function wantsColour(isTty: boolean, environment: Terminal['environment']): boolean {
  return isTty && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
