import {
  inheritNumbering,
  type NumberingProperties,
  readNumberingProperties,
} from './numbering-properties.js';
import { applyRunProperties, PLAIN_RUN, type RunFormat } from './run-format.js';
import { readStyleSheet } from './style-chain.js';
import type { ThemeFonts } from './theme-fonts.js';
import { child, childValue, isSwitchedOn, type XmlElement } from './xml.js';

/** What of the styles matters to the text: fonts, hiding, numbering, page breaks. */
export interface Styles {
  /** Format of a run: the document's defaults, its paragraph's style, its own style and its own properties. */
  runFormat(paragraphStyle: string | undefined, properties: XmlElement | undefined): RunFormat;
  /** Numbering that a paragraph style and the styles it is based on give. */
  numbering(paragraphStyle: string | undefined): NumberingProperties;
  /** `numId` that a numbering style stands for (ECMA-376 part 1, 17.9.21). */
  numberingStyle(style: string): string | undefined;
  startsPage(paragraphStyle: string | undefined): boolean;
  /** Borders (`w:tblBorders`) that a table style gives, the style's own before those it is based on. */
  tableBorders(tableStyle: string | undefined): XmlElement | undefined;
}

/** Reads `styles.xml`; null stands for a package without one. */
export function readStyles(root: XmlElement | null, theme: ThemeFonts): Styles {
  const { normal, find, chain } = readStyleSheet(root);
  const docDefaults = child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const defaultFormat = applyRunProperties(PLAIN_RUN, docDefaults, theme);
  const styledFormat = remember((key: string): RunFormat => {
    const [paragraphStyle, runStyle] = key.split('\n') as [string, string];
    return [...chain(paragraphStyle || normal), ...chain(runStyle || undefined)].reduce(
      (format, style) => applyRunProperties(format, child(style, 'w:rPr'), theme),
      defaultFormat,
    );
  });

  return {
    runFormat(paragraphStyle, properties) {
      const runStyle = childValue(properties, 'w:rStyle');
      const format = styledFormat(`${paragraphStyle ?? ''}\n${runStyle ?? ''}`);
      return applyRunProperties(runStyle ? { ...format, style: runStyle } : format, properties, theme);
    },
    numbering: remember((paragraphStyle) =>
      chain(paragraphStyle ?? normal).reduce(
        (inherited, style) =>
          inheritNumbering(
            inherited,
            readNumberingProperties(child(style, 'w:pPr')),
            style.attributes['w:styleId'],
          ),
        {} as NumberingProperties,
      ),
    ),
    numberingStyle: (style) => readNumberingProperties(child(find(style), 'w:pPr')).numId,
    startsPage: remember((paragraphStyle) =>
      chain(paragraphStyle ?? normal).reduce(
        (before, style) => isSwitchedOn(child(child(style, 'w:pPr'), 'w:pageBreakBefore')) ?? before,
        false,
      ),
    ),
    tableBorders: (tableStyle) =>
      chain(tableStyle)
        .map((style) => child(child(style, 'w:tblPr'), 'w:tblBorders'))
        .findLast((borders) => borders !== undefined),
  };
}

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
