import type { readNumberingProperties } from './numbering-properties.js';
import {
  child,
  childNumber,
  children,
  childValue,
  findDescendant,
  isSwitchedOn,
  type XmlElement,
} from './xml.js';

/** One level of a list (`w:lvl`, ECMA-376 part 1, 17.9.6). */
export interface ListLevel {
  start: number;
  /** `w:numFmt`: "decimal", "lowerLetter", "bullet" … */
  format: string;
  /** The pattern of format "custom": "001, 002, 003, ...". */
  customFormat: string | undefined;
  /** "Điều %1." with %1 to %9 for the numbers of the levels. */
  text: string;
  /** What stands between the label and the text. */
  suffix: 'tab' | 'space' | 'nothing';
  /** All numbers of the label are decimal, whatever their level's format. */
  isLegal: boolean;
  /** Level number (from 1) whose use starts this level again; 0 for never; undefined for any level above. */
  restartsAfter: number | undefined;
  paragraphStyle: string | undefined;
  runProperties: XmlElement | undefined;
}

/** A list that paragraphs point to with `numId` (`w:num`). */
export interface ListInstance {
  /** The definition whose count it takes part in: instances of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Numbers at which this instance starts a level again, by level. */
  startOverrides: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<string, ListInstance>;

/**
 * Reads `numbering.xml` into lists by `numId`; null stands for a package without one.
 * @param numberingStyle gives the `numId` that a numbering style stands for
 */
export function readNumbering(
  root: XmlElement | null,
  numberingStyle: (style: string) => string | undefined,
): Numbering {
  const definitions = new Map<string, XmlElement>();
  for (const definition of children(root ?? undefined, 'w:abstractNum')) {
    definitions.set(definition.attributes['w:abstractNumId'] ?? '', definition);
  }
  const instances = new Map<string, XmlElement>();
  for (const instance of children(root ?? undefined, 'w:num')) {
    instances.set(instance.attributes['w:numId'] ?? '', instance);
  }

  /** A definition may only point to a numbering style, whose own list then counts (17.9.21). */
  const resolveDefinition = (instance: XmlElement): string => {
    let id = childValue(instance, 'w:abstractNumId') ?? '';
    for (let hops = 0; hops < 8; hops++) {
      const link = childValue(definitions.get(id), 'w:numStyleLink');
      const linked = link === undefined ? undefined : instances.get(numberingStyle(link) ?? '');
      if (!linked) break;
      id = childValue(linked, 'w:abstractNumId') ?? '';
    }
    return id;
  };

  const numbering = new Map<string, ListInstance>();
  for (const [numId, instance] of instances) {
    const definition = resolveDefinition(instance);
    const element = definitions.get(definition);
    if (element) numbering.set(numId, readInstance(instance, definition, element));
  }
  return numbering;
}

/** A list has nine levels, 0 to 8 (17.9.6). */
const MOST_LEVELS = 9;

function readInstance(instance: XmlElement, definition: string, element: XmlElement): ListInstance {
  const levels = new Map<number, ListLevel>();
  for (const level of children(element, 'w:lvl').slice(0, MOST_LEVELS))
    levels.set(levelNumber(level), readLevel(level));
  const startOverrides = new Map<number, number>();
  for (const override of children(instance, 'w:lvlOverride').slice(0, MOST_LEVELS)) {
    const number = levelNumber(override);
    const level = child(override, 'w:lvl');
    if (level) levels.set(number, readLevel(level));
    const start = childNumber(override, 'w:startOverride');
    if (start !== undefined) startOverrides.set(number, startNumber(start));
  }
  return { definition, levels, startOverrides };
}

function levelNumber(level: XmlElement): number {
  return Number.parseInt(level.attributes['w:ilvl'] ?? '0', 10) || 0;
}

/** The highest number at which Word lets a list begin. */
const HIGHEST_START = 32_767;

/** A list begins at 0 or more; what a file says beyond is out of the format, and would print as no number of a text. */
function startNumber(value: number): number {
  return Math.min(Math.max(value, 0), HIGHEST_START);
}

function readLevel(level: XmlElement): ListLevel {
  const suffix = childValue(level, 'w:suff');
  // Word writes a custom format inside mc:AlternateContent, its nearest plain format as the fallback.
  const format = findDescendant(level, 'w:numFmt');
  return {
    // Without w:start a level starts at 0 (17.9.25).
    start: startNumber(childNumber(level, 'w:start') ?? 0),
    format: format?.attributes['w:val'] ?? 'decimal',
    customFormat: format?.attributes['w:format'],
    text: childValue(level, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: isSwitchedOn(child(level, 'w:isLgl')) ?? false,
    restartsAfter: childNumber(level, 'w:lvlRestart'),
    paragraphStyle: childValue(level, 'w:pStyle'),
    runProperties: child(level, 'w:rPr'),
  };
}

/** The level of a paragraph: the one bound to its style, else the one it names, else the first. */
export function listLevelOf(
  list: ListInstance,
  numbering: ReturnType<typeof readNumberingProperties>,
): number {
  if (numbering.style !== undefined) {
    for (const [number, level] of list.levels) if (level.paragraphStyle === numbering.style) return number;
  }
  return numbering.level ?? 0;
}
