import { findProvince, formAt } from '../data/index.js';
import { loadData } from './checked-tables.js';

/**
 * The names of the province that a user's words mean ("tỉnh Thái Nguyên", "TP.HCM"); none where they mean none.
 * That of a former province stands before that of the unit that holds its territory now.
 * @param asOf ISO date of the names
 */
export async function provinceNames(words: string, asOf: string): Promise<string[]> {
  const answer = findProvince(words, await loadData(), asOf);
  if (answer.kind !== 'found') return [];
  const { unit, viaFormer } = answer;
  return [viaFormer?.name ?? '', formAt(unit, asOf)?.name ?? '', unit.id];
}
