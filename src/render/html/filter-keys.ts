/** What the filters of the page ask of a line: its classes and, of three texts, who made each of its changes. */
import type { ChangeClass, ComparedUnit } from '../../compare/comparison.js';
import { CLASSES } from '../comparison/classes.js';
import { changesOf } from '../comparison/view.js';

/** "substantive", or "substantive:centre" where it is known who changed it; the weightiest class first. */
export function filterKeys(
  units: readonly ComparedUnit[],
  classes: readonly ChangeClass[] = CLASSES,
): string[] {
  const keys = new Set(
    units.flatMap((unit) =>
      changesOf(unit).map(({ class: name, changedBy = unit.changedBy }) => keyOf(name, changedBy)),
    ),
  );
  return classes.flatMap((name) =>
    [...keys].filter((key) => key === name || key.startsWith(`${name}:`)).toSorted(),
  );
}

const keyOf = (name: string, changer: string | undefined): string =>
  changer === undefined ? name : `${name}:${changer}`;
