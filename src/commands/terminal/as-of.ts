import { failer } from '../../findings/failure.js';
import { statedDay } from '../../text/stated-date.js';
import type { messages } from '../messages.vi.js';
import type { Terminal } from './terminal.js';

const fail = failer<typeof messages>();

/**
 * The day whose units, bodies and instruments count: the one given, else that of SOURCE_DATE_EPOCH (seconds,
 * see reproducible-builds.org) in UTC, else today on this machine. ISO form.
 * @throws Failure for what is no day of the calendar, and for seconds that are none
 */
export function chooseAsOf(given: string | undefined, environment: Terminal['environment']): string {
  if (given === undefined) return dayOfEpoch(environment.SOURCE_DATE_EPOCH) ?? today();
  const day = statedDay(given);
  if (day === null) throw fail('commands.noSuchDay', { date: given });
  return day;
}

/** The last second of the year 9999, after which a day has another form. */
const LAST_SECOND = 253_402_300_799;

/** Seconds are those of UTC, so the day is, wherever the machine stands; null where none are given. */
function dayOfEpoch(epoch: string | undefined): string | null {
  if (!epoch) return null;
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LAST_SECOND) throw fail('commands.badEpoch', { epoch });
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function today(): string {
  const time = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
