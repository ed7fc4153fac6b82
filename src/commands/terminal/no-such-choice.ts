import { type Failure, failer } from '../../findings/failure.js';
import { nearest } from '../../text/nearest.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/** A value that an option does not take, with those that it takes and the nearest of them. */
export function noSuchChoice(
  option: string,
  value: string,
  known: readonly string[],
  command: string,
): Failure {
  return fail('commands.invalidChoice', {
    name: option,
    value,
    choices: known.join(', '),
    suggestion: nearest(value, known).join(', '),
    help: `danvan ${command} --help`,
  });
}
