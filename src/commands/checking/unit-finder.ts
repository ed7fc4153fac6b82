import { type DatedData, findProvince } from '../../data/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * Makes the function that gives the id of the province that a user names, and undefined where no name was given.
 * @param asOf ISO date: names of that day count
 * @throws Failure `commands.unknownProvince` with the nearest names, from the function that is made
 */
export function unitFinder(
  data: DatedData,
  asOf: string,
): (province: string | undefined) => string | undefined {
  return (name) => {
    if (name === undefined) return undefined;
    const answer = findProvince(name, data, asOf);
    if (answer.kind === 'found') return answer.unit.id;
    const suggestion =
      answer.kind === 'unknown'
        ? answer.nearest.join(', ')
        : answer.candidates.map(({ unit }) => unit.id).join(', ');
    throw fail('commands.unknownProvince', { name, suggestion });
  };
}
