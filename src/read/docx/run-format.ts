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
  /** Character style. */
  readonly style: string | null;
}

export const PLAIN_RUN: RunFormat = { font: null, hidden: false, capitals: false, style: null };

/** The format with `w:rPr` on top; the same object where nothing changes. */
export function applyRunProperties(
  format: RunFormat,
  properties: XmlElement | undefined,
  theme: ThemeFonts,
): RunFormat {
  let { font, hidden, capitals } = format;
  for (const property of properties?.children ?? []) {
    if (typeof property === 'string') continue;
    if (property.name === 'w:rFonts') font = readFont(property, theme) ?? font;
    else if (property.name === 'w:vanish') hidden = isSwitchedOn(property) ?? hidden;
    else if (property.name === 'w:caps') capitals = isSwitchedOn(property) ?? capitals;
  }
  const same = font === format.font && hidden === format.hidden && capitals === format.capitals;
  return same ? format : { ...format, font, hidden, capitals };
}

/** A theme font overrides a named one of the same element (ECMA-376 part 1, 17.3.2.26). */
function readFont({ attributes }: XmlElement, theme: ThemeFonts): string | undefined {
  const themed = theme.get(attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme'] ?? '');
  return themed ?? attributes['w:hAnsi'] ?? attributes['w:ascii'];
}
