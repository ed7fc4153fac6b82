/** Bodies of Party, State and Front by date, and which of them has a duty: bodies.yaml. */
import { isInForce } from './dated-range.js';
import type { UnitWords } from './names.js';
import type { BodiesTable, Body, Duty, DutyHolder } from './schemas/bodies.js';
import type { Tier } from './tiers.js';

export interface BodyStanding {
  body: Body;
  kind: 'in-force' | 'not-yet' | 'ended';
  /** The body itself while it lasts, then those that have its duties on the day; empty where nobody has. */
  now: Body[];
}

/** How a body stands on a day, null where the table has no such id. Successors of successors are followed. */
export function bodyAt(id: string, table: BodiesTable, asOf: string): BodyStanding | null {
  const found = bodyOf(id, table);
  if (found === null) return null;
  if (isInForce(found, asOf)) return { body: found, kind: 'in-force', now: [found] };
  if (found.from !== null && asOf < found.from) return { body: found, kind: 'not-yet', now: [] };
  const now = found.successors.flatMap((next) => bodyAt(next, table, asOf)?.now ?? []);
  return { body: found, kind: 'ended', now: [...new Set(now)] };
}

/** All bodies of a level that exist on a day, in the table's order. */
export function bodiesAt({ bodies }: BodiesTable, asOf: string, level: Tier): Body[] {
  return bodies.filter((row) => row.tier === level && isInForce(row, asOf));
}

/** Who has a duty at a level on a day; null where nobody is on record. */
export function dutyHolderAt(
  duty: Duty,
  level: Tier,
  table: BodiesTable,
  asOf: string,
): { holder: Body; alternatives: Body[]; row: DutyHolder } | null {
  const row = table.duties.find((one) => one.duty === duty && one.tier === level && isInForce(one, asOf));
  const holder = row === undefined ? null : bodyOf(row.body, table);
  if (row === undefined || holder === null) return null;
  return { holder, alternatives: row.alternatives.flatMap((id) => bodyOf(id, table) ?? []), row };
}

/** "Ban Dân vận {committee}" with the words of Thái Nguyên is "Ban Dân vận Tỉnh ủy". */
export function bodyName({ name }: Body, { committee, word }: Pick<UnitWords, 'committee' | 'word'>): string {
  return name.replaceAll('{committee}', committee).replaceAll('{word}', word);
}

export function bodyOf(id: string, { bodies }: BodiesTable): Body | null {
  return bodies.find((row) => row.id === id) ?? null;
}
