import {
  inheritNumbering,
  type NumberingProperties,
  readNumberingProperties,
} from './numbering-properties.js';
import { applyRunProperties, isDark, PLAIN_RUN, type RunFormat } from './run-format.js';
import type { WordStyles } from './style-sheet.js';
import type { ThemeFonts } from './theme-fonts.js';
import { child, childValue, isSwitchedOn, visitElements, type XmlElement } from './xml.js';

/** What of the styles matters to the text: fonts, hiding, numbering, page breaks. */
export interface Styles {
  /** Format of a run: the document's defaults, its paragraph's style, its own style and its own properties. */
  runFormat(paragraphStyle: string | undefined, properties: XmlElement | undefined): RunFormat;
  /** Numbering that a paragraph style and the styles it is based on give. */
  numbering(paragraphStyle: string | undefined): NumberingProperties;
  /** `numId` that a numbering style stands for (ECMA-376 part 1, 17.9.21). */
  numberingStyle(style: string): string | undefined;
  /** Whether a paragraph of these properties (`w:pPr`) begins a page, by itself or by its style. */
  startsPage(properties: XmlElement | undefined): boolean;
  /** Whether a paragraph of these properties (`w:pPr`) has a background that is not white, by itself or by its style. */
  isShaded(properties: XmlElement | undefined): boolean;
  /** Borders (`w:tblBorders`) that a table style gives, the style's own before those it is based on. */
  tableBorders(tableStyle: string | undefined): XmlElement | undefined;
  /** Whether a table style darkens any part of its tables, or is not there to be asked. */
  darkensTable(tableStyle: string | undefined): boolean;
}

export function readStyles({ normal, defaults, find, chain }: WordStyles, theme: ThemeFonts): Styles {
  const defaultFormat = applyRunProperties(PLAIN_RUN, defaults.run, theme);
  const styledFormat = remember((key: string): RunFormat => {
    const [paragraphStyle, runStyle] = key.split('\n') as [string, string];
    return [...chain(paragraphStyle || normal), ...chain(runStyle || undefined)].reduce(
      (format, style) => applyRunProperties(format, child(style, 'w:rPr'), theme),
      defaultFormat,
    );
  });
  const styledStart = remember((paragraphStyle: string | undefined) =>
    chain(paragraphStyle).reduce(
      (before, style) => isSwitchedOn(child(child(style, 'w:pPr'), 'w:pageBreakBefore')) ?? before,
      false,
    ),
  );

  const styledShade = remember((paragraphStyle: string | undefined) =>
    chain(paragraphStyle).reduce((before, style) => {
      const shade = child(child(style, 'w:pPr'), 'w:shd');
      return shade ? isDark(shade.attributes) : before;
    }, false),
  );

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
    startsPage: (properties) =>
      isSwitchedOn(child(properties, 'w:pageBreakBefore')) ??
      styledStart(childValue(properties, 'w:pStyle') ?? normal),
    isShaded: (properties) => {
      const own = child(properties, 'w:shd');
      return own ? isDark(own.attributes) : styledShade(childValue(properties, 'w:pStyle') ?? normal);
    },
    tableBorders: (tableStyle) =>
      chain(tableStyle)
        .map((style) => child(child(style, 'w:tblPr'), 'w:tblBorders'))
        .findLast((borders) => borders !== undefined),
    darkensTable: remember((tableStyle) => {
      const styles = chain(tableStyle);
      return (tableStyle !== undefined && styles.length === 0) || styles.some(hasDarkShade);
    }),
  };
}

function hasDarkShade(style: XmlElement): boolean {
  let isFound = false;
  visitElements(style, ({ name, attributes }) => {
    isFound ||= name === 'w:shd' && isDark(attributes);
  });
  return isFound;
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
