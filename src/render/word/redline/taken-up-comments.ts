/** Comments on what the centre has changed and the local text has too: no tracked change shows it. */
import type { Change, Comparison, TakenUp } from '../../../compare/comparison.js';
import { addressInWords } from '../../../tree/address.js';
import type { ComparisonMessages } from '../../comparison/messages.js';
import type { ComparisonRow } from '../../comparison/rows.js';

/** By the line of the local text that has it. */
export type TakenUpOn = (line: ComparisonRow) => string[];

export function takenUpOn({ takenUp = [] }: Comparison, catalogue: ComparisonMessages): TakenUpOn {
  const byOrder = new Map<number, TakenUp>();
  for (const one of takenUp) if (one.target !== null) byOrder.set(one.target.order, one);
  return ({ unit, shows }) => {
    const one = shows === 'base' || unit.target === null ? undefined : byOrder.get(unit.target.order);
    return one === undefined
      ? []
      : [catalogue['comparison.redline.takenUp']({ what: whatOf(one, catalogue) })];
  };
}

/** What both have left out stands nowhere in the redline: it is said in its opening comment. */
export function takenOutLines({ takenUp = [] }: Comparison, catalogue: ComparisonMessages): string[] {
  return takenUp.flatMap(({ since, base, target }) =>
    since === null || base !== null || target !== null
      ? []
      : [
          catalogue['comparison.redline.takenOut']({
            place:
              since.eId === null ? catalogue[`comparison.kind.${since.kind}`]() : addressInWords(since.eId),
          }),
        ],
  );
}

function whatOf({ since, heading, changes }: TakenUp, catalogue: ComparisonMessages): string {
  if (since === null) return catalogue['comparison.status.added']();
  const all: Change[] = [...heading.changes, ...changes];
  if (all.length === 0) return catalogue['comparison.status.moved']();
  return all
    .map(({ base, target }) =>
      catalogue['comparison.redline.stretch']({ base: base.trim(), target: target.trim() }),
    )
    .join('; ');
}
