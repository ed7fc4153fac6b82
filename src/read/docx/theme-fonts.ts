import { child, findDescendant, type XmlElement } from './xml.js';

/** Font names by the theme's own names for them: "minorHAnsi" is, say, "Times New Roman". */
export type ThemeFonts = ReadonlyMap<string, string>;

/** Reads the Latin fonts of a theme part; null stands for a package without one. */
export function readThemeFonts(theme: XmlElement | null): ThemeFonts {
  const scheme = theme ? findDescendant(theme, 'a:fontScheme') : undefined;
  const fonts = new Map<string, string>();
  for (const kind of ['major', 'minor']) {
    const font = child(child(scheme, `a:${kind}Font`), 'a:latin')?.attributes.typeface;
    if (font) fonts.set(`${kind}HAnsi`, font).set(`${kind}Ascii`, font);
  }
  return fonts;
}
