import { child, findDescendant, type XmlElement } from './xml.js';

/** Font names by the theme's own names for them: "minorHAnsi" is, say, "Times New Roman". */
export type ThemeFonts = Readonly<Record<string, string>>;

/** Reads the Latin fonts of a theme part; null stands for a package without one. */
export function readThemeFonts(theme: XmlElement | null): ThemeFonts {
  const scheme = theme ? findDescendant(theme, 'a:fontScheme') : undefined;
  const fonts: Record<string, string> = {};
  for (const kind of ['major', 'minor']) {
    const font = child(child(scheme, `a:${kind}Font`), 'a:latin')?.attributes.typeface;
    if (font) fonts[`${kind}HAnsi`] = fonts[`${kind}Ascii`] = font;
  }
  return fonts;
}
