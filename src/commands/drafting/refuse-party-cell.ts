/** A unit that has a Chi bộ and no Đảng ủy is drafted for under that name alone, and no other unit under it. */
import { type DatedData, findPartyCell, unitWords } from '../../data/index.js';
import { nameKey } from '../../data/name-key.js';
import type { ResolvedProfile } from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * Whoever knows that a Đảng ủy has been set up says so: a `committee.name` of the user's own is taken.
 * @throws Failure `commands.draft.partyCell` where a unit that has a Chi bộ would be named after a Đảng ủy,
 *   `commands.draft.partyCellMixed` where the committee, its title and the layout of bodies do not go together
 */
export function refusePartyCell({ fields, asOf }: ResolvedProfile, data: DatedData): void {
  const fieldText = (field: string) => String(fields.get(field)?.value ?? '');
  const { committee, layout } = data.partyCells;
  const isCell = nameKey(fieldText('committee.name')) === nameKey(committee);
  const cell = findPartyCell(fieldText('unit.title') || fieldText('unit.name'), data, asOf);
  const { source } = fields.get('committee.name') ?? { source: 'default' };
  if (cell !== null && !isCell && (source === 'data' || source === 'default'))
    throw fail('commands.draft.partyCell', { unit: unitWords(cell, data.levels).unit, committee });
  const title = fieldText('committee.title');
  const titleIsCell = nameKey(title).startsWith(nameKey(committee));
  if (isCell === titleIsCell && isCell === (fieldText('layout') === layout)) return;
  throw fail('commands.draft.partyCellMixed', {
    committee: fieldText('committee.name'),
    title,
    layout: fieldText('layout'),
    cell: committee,
    cellLayout: layout,
  });
}
