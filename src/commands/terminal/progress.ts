import { Writable } from 'node:stream';
import type { Catalogue } from '../../messages/catalogue.js';
import type { CommandContext } from './command.js';
import type { Terminal } from './terminal.js';

/** How far a long piece of work has come. */
export interface Progress {
  advance(): void;
  stop(): void;
}

const SILENT: Progress = { advance: () => {}, stop: () => {} };

/**
 * Shows a bar among the notes while a person watches them, with how many are done in a second and what time is left. In a
 * file, a pipe or a pipeline (`CI` is set) there is none: it would only leave control characters behind.
 * @param what the work, in the user's language; null for no bar
 */
export async function showProgress(
  what: string | null,
  total: number,
  { terminal, catalogue }: CommandContext,
): Promise<Progress> {
  if (what === null || !terminal.noteIsTty || terminal.environment.CI || total < 2) return SILENT;
  const {
    default: { SingleBar, Presets, Format },
  } = await import('cli-progress');
  const bar = new SingleBar(
    {
      stream: noteStream(terminal),
      format: (options, { progress, value, startTime }) => {
        const drawn = (Format.BarFormat as BarFormat)(progress, options);
        return `${what} ${drawn} ${value}/${total}${paceOf(value, total, Date.now() - startTime, catalogue)}`;
      },
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { advance: () => bar.increment(), stop: () => bar.stop() };
}

type BarFormat = (progress: number, options: object) => string;

/** Before it has gone on for so long nothing is known of the pace. */
const KNOWN_AFTER_MS = 2000;

/**
 * " · 12,5 documents/s · about 3 min 20 s left"; nothing while it is not known.
 * @param took milliseconds
 */
export function paceOf(done: number, total: number, took: number, catalogue: Catalogue): string {
  if (done === 0 || took < KNOWN_AFTER_MS) return '';
  const each = took / done;
  const seconds = Math.ceil(((total - done) * each) / 1000);
  const rate = catalogue['commands.batch.rate']({ perSecond: Number((1000 / each).toPrecision(2)) });
  const left = catalogue['commands.batch.left']({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return ` · ${rate} · ${left}`;
}

/** The notes as the stream on which the bar is drawn; as it is, for a bar moves the cursor. */
function noteStream(terminal: Terminal): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      terminal.noteAsIs(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, columns: terminal.columns });
}
