/** Three texts to one comparison: the local text beside the new central one, each difference with who made it. */
import { type CompareOptions, compareRegulations } from '../compare/compare-regulations.js';
import type {
  Change,
  Changer,
  ComparedDocument,
  ComparedUnit,
  Comparison,
  OutsideKind,
} from '../compare/comparison.js';
import { type StandingText, scrapsOf } from '../compare/outside.js';
import { withEqualTables } from '../tree/flatten-tables.js';
import type { Document } from '../tree/nodes.js';
import { notesWithMarks } from '../tree/note-marks.js';
import { unitChangedBy, wordsChangedBy } from './changed-by.js';
import { markOutside } from './outside-changed-by.js';
import { outsideTakenUpBy } from './outside-taken-up.js';
import { takenUpBy } from './taken-up.js';
import { indexThree, type ThreeIndexes, type ThreeTexts } from './three-texts.js';
import type { UnitPart } from './touched.js';

export interface MergeOptions extends Pick<CompareOptions, 'phrases' | 'pins' | 'partial' | 'isOneFormat'> {
  /** Headers and footers; of the old text only where it is compared for them. */
  running?: NonNullable<CompareOptions['running']> & { since?: readonly StandingText[] };
  /** Whether the old text is of the one format of both others, so that its headers, footers and notes answer theirs. */
  isOldOfOneFormat?: boolean;
  /** The names by which the user asked for the three texts, and what a reader must know of them. */
  names?: Record<TextName, string | null>;
  notes?: Record<TextName, string[]>;
}

type TextName = 'since' | 'base' | 'target';

/** The old central text, the new one, and the local text that follows the old one. */
export type Texts = Record<TextName, Document>;

/**
 * Compares a local text with the new central text and says of each difference who made it: the centre, which has
 * changed its text since, the locality, or both. What the local text already has of the new central text is listed
 * beside it.
 *
 * Where both central texts are the same, this is the comparison of the two texts, and every change is the locality's;
 * where the local text is the old central one, every change is the centre's. Where the texts do not prove it,
 * `changedBy` is absent.
 * @throws Failure `align.unknownPin` for a pin on what the texts do not have
 */
export function compareThree(given: Texts, options: MergeOptions = {}): Comparison {
  const [since, base, target] = withEqualTables(given.since, given.base, given.target);
  const { phrases, pins, partial, names, notes, running, isOneFormat, isOldOfOneFormat = false } = options;
  const common = { ...(phrases && { phrases }) };
  const side = <T>(of: Record<TextName, T> | undefined, from: TextName, to: TextName) =>
    of && { base: of[from], target: of[to] };
  const compare = (from: TextName, to: TextName, more: Partial<CompareOptions>): Comparison => {
    const [labels, remarks] = [side(names, from, to), side(notes, from, to)];
    const texts = { since, base, target };
    return compareRegulations(texts[from], texts[to], {
      ...common,
      ...more,
      ...(labels && { names: labels }),
      ...(remarks && { notes: remarks }),
    });
  };
  const ofPartial = partial === undefined ? {} : { partial };
  const besideOld = (to: 'base' | 'target'): Partial<CompareOptions> => ({
    isOneFormat: isOldOfOneFormat,
    running: { base: running?.since ?? [], target: running?.[to] ?? [] },
  });
  const three: ThreeTexts = {
    shown: compare('base', 'target', {
      ...ofPartial,
      ...(pins && { pins }),
      ...(running && { running }),
      ...(isOneFormat && { isOneFormat }),
    }),
    central: compare('since', 'base', besideOld('base')),
    local: compare('since', 'target', { ...ofPartial, ...besideOld('target') }),
  };
  const haveNotes = [since, base, target].every((text) => notesWithMarks(text).length > 0);
  const haveRunning = (kind: OutsideKind): boolean =>
    [running?.since, running?.base, running?.target].every((texts) =>
      texts?.some((one) => one.kind === kind),
    );
  const isKnown = (kind: OutsideKind): boolean =>
    isOldOfOneFormat || (kind === 'note' ? haveNotes : haveRunning(kind));
  const scraps = isOldOfOneFormat ? scrapsOf(given.since) : undefined;
  const outsideTakenUp = outsideTakenUpBy(three, isKnown);
  return {
    ...markChangers(three),
    outside: markOutside(three, { isKnown, scraps }),
    ...(outsideTakenUp.length > 0 && { outsideTakenUp }),
  };
}

function markChangers(three: ThreeTexts): Comparison {
  const indexes = indexThree(three);
  const mark = (units: readonly ComparedUnit[]): ComparedUnit[] =>
    units.map((unit) => ({
      ...unit,
      ...changer(unitChangedBy(unit, indexes)),
      label: { changes: markChanges(unit.label.changes, 'label', unit, indexes) },
      heading: { changes: markChanges(unit.heading.changes, 'heading', unit, indexes) },
      changes: markChanges(unit.changes, 'text', unit, indexes),
      clauses: mark(unit.clauses),
    }));
  const { shown, central } = three;
  const since: ComparedDocument = central.base;
  return {
    ...shown,
    articles: mark(shown.articles),
    headings: mark(shown.headings),
    decision: mark(shown.decision),
    since,
    takenUp: takenUpBy(three, indexes),
  };
}

/** The words of a unit that only one text has are as the unit is. */
function markChanges(
  changes: readonly Change[],
  part: UnitPart,
  unit: ComparedUnit,
  indexes: ThreeIndexes,
): Change[] {
  const isWhole = unit.base === null || unit.target === null;
  const ofUnit = isWhole ? unitChangedBy(unit, indexes) : undefined;
  return changes.map((change) => ({
    ...change,
    ...changer(isWhole ? ofUnit : wordsChangedBy(change, part, unit, indexes)),
  }));
}

const changer = (changedBy: Changer | undefined): { changedBy?: Changer } =>
  changedBy === undefined ? {} : { changedBy };
