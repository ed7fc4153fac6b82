import { type DatedData, findProvince, formAt, type ProvinceMatch, type Unit } from '../../data/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * The province or city that the user's words mean on a day.
 * @throws Failure naming the nearest ones, or those among which to choose
 */
export function chooseProvince(words: string, data: DatedData, asOf: string): ProvinceMatch {
  const answer = findProvince(words, data, asOf);
  if (answer.kind === 'found') return answer;
  if (answer.kind === 'unknown') {
    throw fail('commands.unknownProvince', { name: words, suggestion: answer.nearest.join(', ') });
  }
  const candidates = answer.candidates.map(({ unit }) => unitName(unit, asOf));
  throw fail('commands.ambiguousProvince', { name: words, candidates: candidates.join(', ') });
}

/** Its name of the day, without the unit word. */
export function unitName(unit: Unit, asOf: string): string {
  return formAt(unit, asOf)?.name ?? unit.id;
}
