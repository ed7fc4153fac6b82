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
  /** The colours of the letters and of their own ground, "FFFF00"; null where the run says none. */
  readonly colour: string | null;
  readonly ground: string | null;
  /** Marked with a highlighter, which prints. */
  readonly highlighted: boolean;
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
  colour: null,
  ground: null,
  highlighted: false,
  raised: null,
  style: null,
};

/** Half points; Word raises by 3 points, and a hair's breadth is a matter of taste. */
const RAISED_BY = 4;

/** The format with `w:rPr` on top (ECMA-376 part 1, 17.3.2); the same object where nothing changes. */
export function applyRunProperties(
  format: RunFormat,
  properties: XmlElement | undefined,
  theme: ThemeFonts,
): RunFormat {
  if (!properties || properties.children.length === 0) return format;
  let { font, hidden, capitals, struck, white, backed, colour, ground, highlighted, raised } = format;
  for (const property of properties.children) {
    if (typeof property === 'string') continue;
    const value = property.attributes['w:val'];
    switch (property.name) {
      case 'w:rFonts':
        font = readFont(property, theme) ?? font;
        break;
      case 'w:vanish':
        hidden = isSwitchedOn(property) ?? hidden;
        break;
      case 'w:caps':
        capitals = isSwitchedOn(property) ?? capitals;
        break;
      case 'w:strike':
      case 'w:dstrike':
        struck = isSwitchedOn(property) ?? struck;
        break;
      case 'w:color':
        white = isWhite(value);
        colour = asColour(value);
        break;
      case 'w:shd':
        backed = isDark(property.attributes);
        // The highlighter lies on top of the shading.
        if (!highlighted) ground = groundOf(property.attributes);
        break;
      case 'w:highlight':
        highlighted = !['none', 'white', undefined].includes(value);
        backed = highlighted;
        ground = HIGHLIGHTS[value ?? ''] ?? null;
        break;
      case 'w:vertAlign':
        raised = value === 'superscript' ? 'above' : value === 'subscript' ? 'below' : null;
        break;
      // Lowered by hand a text may be anything, and stays as it is.
      case 'w:position':
        raised = Number(value) >= RAISED_BY ? 'above' : raised;
        break;
    }
  }
  const same =
    font === format.font &&
    hidden === format.hidden &&
    capitals === format.capitals &&
    struck === format.struck &&
    white === format.white &&
    backed === format.backed &&
    colour === format.colour &&
    ground === format.ground &&
    highlighted === format.highlighted &&
    raised === format.raised;
  const changed = { font, hidden, capitals, struck, white, backed, colour, ground, highlighted, raised };
  return same ? format : { ...format, ...changed };
}

/** The colours of the highlighter (ECMA-376 part 1, 17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '00008B',
  darkCyan: '008B8B',
  darkGray: 'A9A9A9',
  darkGreen: '006400',
  darkMagenta: '800080',
  darkRed: '8B0000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'D3D3D3',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
};

const asColour = (value: string | undefined): string | null =>
  /^#?[\da-f]{6}$/i.test(value ?? '') ? (value ?? '').slice(-6).toUpperCase() : null;

/** The colour of a shading without a pattern; of one with a pattern nothing is known. */
const groundOf = ({ 'w:fill': fill, 'w:val': pattern = 'clear' }: XmlElement['attributes']): string | null =>
  pattern === 'clear' ? asColour(fill) : null;

/** A theme font overrides a named one of the same element (ECMA-376 part 1, 17.3.2.26). */
function readFont({ attributes }: XmlElement, theme: ThemeFonts): string | undefined {
  const themed = theme.get(attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme'] ?? '');
  return themed ?? attributes['w:hAnsi'] ?? attributes['w:ascii'];
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
  if (format.colour !== null && format.colour === format.ground) return 'white';
  return format.white && !format.backed && !isShaded ? 'white' : null;
}
