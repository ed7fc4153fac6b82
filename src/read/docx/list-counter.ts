import { formatNumber } from './number-format.js';
import type { ListInstance, ListLevel, Numbering } from './numbering.js';

/** What Word prints before a numbered paragraph. */
export interface ListLabel {
  text: string;
  level: ListLevel;
  /** Formats that are not known here, whose numbers were printed as plain digits. */
  unknownFormats: string[];
}

/** Counts the numbered paragraphs of one document, in document order. */
export interface ListCounter {
  /** Counts a paragraph. Null where the list or its level is not defined: then Word prints nothing. */
  next(numId: string, level: number): ListLabel | null;
}

const LEVELS = 9;

/** In UTF-16 units: what Word lets people enter; more would only blow a hostile document up. */
const LONGEST_LABEL = 255;

export function createListCounter(numbering: Numbering): ListCounter {
  /** Current numbers by definition, then by level; undefined where a level has not begun. */
  const counts = new Map<string, (number | undefined)[]>();
  /** Levels whose start override has been used, as "numId level": it holds once only. */
  const overridden = new Set<string>();

  return {
    next(numId, levelNumber) {
      const list = numbering.get(numId);
      const level = list?.levels.get(levelNumber);
      // A level beyond the nine of the format is none, whatever the file defines for it.
      if (!list || !level || levelNumber < 0 || levelNumber >= LEVELS) return null;
      const numbers = counts.get(list.definition) ?? new Array<number | undefined>(LEVELS).fill(undefined);
      counts.set(list.definition, numbers);

      const key = `${numId} ${levelNumber}`;
      const override = overridden.has(key) ? undefined : list.startOverrides.get(levelNumber);
      overridden.add(key);
      const before = numbers[levelNumber];
      numbers[levelNumber] = override ?? (before === undefined ? level.start : before + 1);
      beginLevelsAbove(numbers, list, levelNumber);
      restartDeeperLevels(numbers, list, levelNumber);
      return writeLabel(list, level, numbers);
    },
  };
}

/**
 * A level that no paragraph has used yet shows its start in labels below it, and counts on from there: the
 * first "Điều" after a lone khoản is the second one (Microsoft's knowledge base, Q110380).
 */
function beginLevelsAbove(numbers: (number | undefined)[], list: ListInstance, used: number): void {
  for (let above = 0; above < used; above++) {
    numbers[above] ??= list.startOverrides.get(above) ?? list.levels.get(above)?.start;
  }
}

/** By default a level starts again after any level above it; `w:lvlRestart` narrows that (17.9.10). */
function restartDeeperLevels(numbers: (number | undefined)[], list: ListInstance, used: number): void {
  for (let deeper = used + 1; deeper < LEVELS; deeper++) {
    const restartsAfter = list.levels.get(deeper)?.restartsAfter;
    if (restartsAfter === undefined || used < restartsAfter) numbers[deeper] = undefined;
  }
}

function writeLabel(list: ListInstance, level: ListLevel, numbers: (number | undefined)[]): ListLabel {
  const unknownFormats: string[] = [];
  // "Điều %1." has one number, "%1.%2" two; "%%" and "%x" have none.
  const text = level.text.slice(0, LONGEST_LABEL).replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const referred = list.levels.get(index);
    if (!referred) return '';
    const value = numbers[index] ?? referred.start;
    if (level.isLegal && referred.format !== 'none' && referred.format !== 'bullet') return String(value);
    const printed = formatNumber(value, referred.format, referred.customFormat);
    if (printed === null) unknownFormats.push(referred.format);
    return printed ?? String(value);
  });
  return { text: text.slice(0, LONGEST_LABEL), level, unknownFormats };
}
