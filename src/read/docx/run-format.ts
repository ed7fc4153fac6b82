import type { SetAside } from '../../form/review-facts.js';
import type { ThemeFonts } from './theme-fonts.js';
import { isSwitchedOn, type XmlElement } from './xml.js';

/** What of a run's format changes what its characters say. */
export interface RunFormat {
  /** Font of Latin letters beyond ASCII, which is where TCVN3 and VNI put Vietnamese. */
  readonly font: string | null;
  /** Neither shown nor printed. */
  readonly hidden: boolean;
  /** Shown and printed in capitals, whatever was typed. */
  readonly capitals: boolean;
  /** A line is drawn through it, or two are. */
  readonly struck: boolean;
  /** White letters; `backed` says that what is behind them is not white. */
  readonly white: boolean;
  readonly backed: boolean;
  /** Set smaller above the line, as marks of notes and exponents are, or below it. */
  readonly raised: 'above' | 'below' | null;
  /** Character style. */
  readonly style: string | null;
}

export const PLAIN_RUN: RunFormat = {
  font: null,
  hidden: false,
  capitals: false,
  struck: false,
  white: false,
  backed: false,
  raised: null,
  style: null,
};

type Change = (property: XmlElement, theme: ThemeFonts) => Partial<RunFormat>;

/** A value that is switched on or off, and stays as it was where the property is not there. */
const toggle =
  (name: 'hidden' | 'capitals' | 'struck'): Change =>
  (property) => ({ [name]: isSwitchedOn(property) ?? false });

/** The properties of a run that matter here (ECMA-376 part 1, 17.3.2). */
const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['w:rFonts', (property, theme) => fontChange(property, theme)],
  ['w:vanish', toggle('hidden')],
  ['w:caps', toggle('capitals')],
  ['w:strike', toggle('struck')],
  ['w:dstrike', toggle('struck')],
  ['w:color', ({ attributes }) => ({ white: isWhite(attributes['w:val']) })],
  ['w:shd', ({ attributes }) => ({ backed: isDark(attributes) })],
  [
    'w:highlight',
    ({ attributes }) => ({ backed: !['none', 'white', undefined].includes(attributes['w:val']) }),
  ],
  ['w:vertAlign', ({ attributes }) => ({ raised: RAISED[attributes['w:val'] ?? ''] ?? null })],
  ['w:position', ({ attributes }) => positionChange(Number(attributes['w:val']))],
]);

const RAISED: Readonly<Record<string, RunFormat['raised']>> = { superscript: 'above', subscript: 'below' };
/** Half points; Word raises by 3 points, and a hair's breadth is a matter of taste. */
const RAISED_BY = 4;

/** Raising by hand is at least two points. A lowered text by hand may be anything, and stays as it is. */
function positionChange(halfPoints: number): Partial<RunFormat> {
  return halfPoints >= RAISED_BY ? { raised: 'above' } : {};
}

/** The format with `w:rPr` on top; the same object where nothing changes. */
export function applyRunProperties(
  format: RunFormat,
  properties: XmlElement | undefined,
  theme: ThemeFonts,
): RunFormat {
  let result = format;
  for (const property of properties?.children ?? []) {
    const change = typeof property === 'string' ? undefined : CHANGES.get(property.name);
    if (!change) continue;
    for (const [name, value] of Object.entries(change(property as XmlElement, theme))) {
      if (result[name as keyof RunFormat] !== value) result = { ...result, [name]: value };
    }
  }
  return result;
}

/** A theme font overrides a named one of the same element (ECMA-376 part 1, 17.3.2.26). */
function fontChange({ attributes }: XmlElement, theme: ThemeFonts): Partial<RunFormat> {
  const themed = theme.get(attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme'] ?? '');
  const font = themed ?? attributes['w:hAnsi'] ?? attributes['w:ascii'];
  return font === undefined ? {} : { font };
}

/** "FFFFFF"; a colour of the theme has its value beside its name. */
const isWhite = (colour: string | undefined): boolean => /^#?f{6}$/i.test(colour ?? '');

/** Whether a shading (`w:shd`) darkens what is behind the letters. */
export function isDark(attributes: XmlElement['attributes']): boolean {
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear' } = attributes;
  return (fill !== 'auto' && !isWhite(fill)) || !['clear', 'nil'].includes(pattern);
}

/**
 * Why letters of a format are no text of the document; null where they are.
 * @param isShaded whether what stands behind the paragraph is not white, as far as is known
 */
export function asideOf(format: RunFormat, isShaded: boolean): SetAside['how'] | null {
  if (format.hidden) return 'hidden';
  if (format.struck) return 'struck';
  return format.white && !format.backed && !isShaded ? 'white' : null;
}
