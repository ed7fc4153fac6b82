import { type DatedData, findProvince } from '../../data/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * Makes the function that finds the id of the province that a name means; none for none.
 * @param asOf ISO date of the names
 * @throws Failure naming the nearest
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
