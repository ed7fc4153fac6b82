import { Writable } from 'node:stream';
import type { Terminal } from './terminal.js';

/** How far a long piece of work has come. */
export interface Progress {
  advance(): void;
  stop(): void;
}

const SILENT: Progress = { advance: () => {}, stop: () => {} };

/**
 * Shows a bar among the notes while a person watches them. In a file, a pipe or a pipeline (`CI` is set) there is
 * none: it would only leave control characters behind.
 * @param what the work, in the user's language
 */
export async function showProgress(what: string, total: number, terminal: Terminal): Promise<Progress> {
  if (!terminal.noteIsTty || terminal.environment.CI || total < 2) return SILENT;
  const {
    default: { SingleBar, Presets },
  } = await import('cli-progress');
  const bar = new SingleBar(
    {
      stream: noteStream(terminal),
      format: `${what} {bar} {value}/{total}`,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { advance: () => bar.increment(), stop: () => bar.stop() };
}

/** The notes as the stream on which the bar is drawn. */
function noteStream(terminal: Terminal): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      terminal.note(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, columns: terminal.columns });
}
