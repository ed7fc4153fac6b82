/** Pairs rows of two tables by the cell that names them: "Gạo" of "1 | Gạo | 5", however the other cells changed. */
import { cellTexts } from '../tree/row-lines.js';
import type { Unit } from '../wording/units.js';

/** Rows of one name that each table has once. */
export function pairRows(base: readonly Unit[], target: readonly Unit[]): { base: Unit; target: Unit }[] {
  const answers = byName(target);
  return [...byName(base)].flatMap(([name, unit]) => {
    const answer = answers.get(name);
    return answer ? [{ base: unit, target: answer }] : [];
  });
}

function byName(units: readonly Unit[]): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const several = new Set<string>();
  for (const unit of units) {
    const name = unit.kind === 'row' ? nameOf(unit) : undefined;
    if (name === undefined) continue;
    if (found.has(name)) several.add(name);
    found.set(name, unit);
  }
  for (const name of several) found.delete(name);
  return found;
}

/** The first cell that says something; numbers of rows shift. */
function nameOf({ text, cells = [] }: Unit): string | undefined {
  const said = cellTexts(text, cells).find((one) => /\p{L}{2}/u.test(one));
  return said?.normalize('NFC').toLowerCase();
}
