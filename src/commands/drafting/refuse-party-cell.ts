/** A unit that has a Chi bộ and no Đảng ủy: the model text is that of a Đảng ủy, and would name a body that does not exist. */
import { type DatedData, findPartyCell, levelById, unitWords } from '../../data/index.js';
import { nameKey } from '../../data/name-key.js';
import type { ResolvedProfile } from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * Whoever knows better says so: a `committee.title` of the user's own that begins with "Đảng ủy" is taken.
 * @throws Failure `commands.draft.partyCell`
 */
export function refusePartyCell({ fields, asOf }: ResolvedProfile, data: DatedData): void {
  const textOf = (field: string) => String(fields.get(field)?.value ?? '');
  const cell = findPartyCell(textOf('unit.title') || textOf('unit.name'), data, asOf);
  if (cell === null) return;
  const title = fields.get('committee.title');
  const isStated = title !== undefined && title.source !== 'data' && title.source !== 'default';
  const { words } = levelById(data.levels, cell.level).committee;
  if (isStated && nameKey(String(title.value)).startsWith(nameKey(words))) return;
  const { unit, committeeOfUnit } = unitWords(cell, data.levels);
  throw fail('commands.draft.partyCell', { unit, committee: committeeOfUnit });
}
