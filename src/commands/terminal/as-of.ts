import { failer } from '../../findings/failure.js';
import { statedDay } from '../../text/stated-date.js';
import type { messages } from '../messages.vi.js';
import type { Terminal } from './terminal.js';

const fail = failer<typeof messages>();

/**
 * The day whose units, bodies and instruments count: the one given, else that of SOURCE_DATE_EPOCH (seconds,
 * see reproducible-builds.org), else today on this machine. ISO form.
 * @throws Failure for what is no day of the calendar
 */
export function chooseAsOf(given: string | undefined, environment: Terminal['environment']): string {
  if (given === undefined) return isoDay(currentTime(environment));
  const day = statedDay(given);
  if (day === null) throw fail('commands.noSuchDay', { date: given });
  return day;
}

function currentTime({ SOURCE_DATE_EPOCH: epoch }: Terminal['environment']): Date {
  return epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

function isoDay(time: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
