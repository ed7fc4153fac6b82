/** Finds what changed in one pair of units: in the marker, in the heading and in the text on its line. */

import { foldForMatching, foldSpelling, foldTypography, foldUnicode } from '../text/index.js';
import { once } from '../text/once.js';
import { findAddresses } from '../tree/address.js';
import type { ParagraphRole } from '../tree/nodes.js';
import { findCrossReferences } from '../wording/cross-references.js';
import { NO_LINE, type Unit, type WordedLine } from '../wording/index.js';
import type { TextContext } from './classify/context.js';
import { classify } from './classify/index.js';
import type { Change, ChangeClass, ComparedUnit } from './comparison.js';
import { rowChanges } from './row-changes.js';
import { withRowNumbers } from './row-numbers.js';
import { operationOf, textChanges } from './text-changes.js';

/** A unit as it is compared: whole, or a piece of it. */
export interface Share {
  unit: Unit;
  /** Its text, or of a piece its stretch of that. */
  line: WordedLine;
  piece: number | null;
}

/** Whether the base's provision answers the target's. */
export type Answers = (baseEId: string, targetEId: string) => boolean;

type UnitChanges = Pick<ComparedUnit, 'label' | 'heading' | 'changes'>;

export function unitChanges(base: Share | null, target: Share | null, answers: Answers): UnitChanges {
  const compare = (from: WordedLine, to: WordedLine, isHeading = false): Change[] => {
    if (from.text === to.text) return [];
    const context = {
      role: commonRole(base?.unit, target?.unit),
      isHeading: isHeading && from.text !== '' && to.text !== '',
      base: contextOf(from, base),
      target: contextOf(to, target),
      answers,
    };
    return textChanges(from, to, (differences) => classify(differences, context));
  };
  return {
    label: {
      changes: counts(base) && counts(target) ? labelChanges(base.unit.label, target.unit.label) : [],
    },
    heading: { changes: compare(headingOf(base), headingOf(target), true) },
    changes: changesOfText(base, target, compare),
  };
}

function contextOf(line: WordedLine, share: Share | null): TextContext {
  return {
    line,
    articleEId: articleOf(share?.unit ?? null),
    references: once(() => findCrossReferences(line.text)),
    addresses: once(() => findAddresses(line.text)),
  };
}

function changesOfText(
  base: Share | null,
  target: Share | null,
  compare: (from: WordedLine, to: WordedLine) => Change[],
): Change[] {
  const [cells, others] = [base?.unit.cells, target?.unit.cells];
  if (base && target && cells && others) {
    const changes = rowChanges({ line: base.line, cells }, { line: target.line, cells: others }, compare);
    return withRowNumbers(base.unit, target.unit, changes);
  }
  return compare(base?.line ?? NO_LINE, target?.line ?? NO_LINE);
}

/** The role of both, or of the one that is there. */
function commonRole(base: Unit | undefined, target: Unit | undefined): ParagraphRole | null {
  const isShared = base === undefined || target === undefined || base.role === target.role;
  return isShared ? (base?.role ?? target?.role ?? null) : null;
}

/** Label and heading of a unit in pieces count with the first piece. */
const counts = (share: Share | null): share is Share => share !== null && (share.piece ?? 0) === 0;
const headingOf = (share: Share | null): WordedLine => (counts(share) ? share.unit.headingLine : NO_LINE);

function labelChanges(base: string, target: string): Change[] {
  if (base === target) return [];
  return [
    {
      class: labelClass(base, target),
      op: operationOf(base, target),
      base,
      target,
      baseOffset: 0,
      targetOffset: 0,
      reasons: [],
      suspect: null,
    },
  ];
}

const LABEL_FOLDS: readonly (readonly [ChangeClass, (label: string) => string])[] = [
  ['unicode', foldUnicode],
  ['spelling', (label) => foldSpelling(foldUnicode(label))],
  ['typography', (label) => withoutEnd(foldTypography(foldSpelling(foldUnicode(label))))],
  ['case', (label) => withoutEnd(foldForMatching(label))],
];

/** "Điều 5." and "Điều 5:" are one number. */
const withoutEnd = (label: string): string => label.replace(/(?<![.:)/-])[.:)/-]+$/, '');

function labelClass(base: string, target: string): ChangeClass {
  return LABEL_FOLDS.find(([, fold]) => fold(base) === fold(target))?.[0] ?? 'numbering';
}

function articleOf(unit: Unit | null): string | null {
  for (let place = unit; place; place = place.holder) if (place.kind === 'article') return place.eId;
  return null;
}
