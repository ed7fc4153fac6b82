import { child, childNumber, childValue, type XmlElement } from './xml.js';

/** `w:numPr` of a paragraph or style. What is left out is inherited (ECMA-376 part 1, 17.3.1.19). */
export interface NumberingProperties {
  /** "0" takes an inherited number away. */
  numId?: string | undefined;
  /** Level, from 0. */
  level?: number | undefined;
  /** The style that gave `numId`; its level may be bound to it in the numbering part. */
  style?: string | undefined;
}

export function readNumberingProperties(paragraphProperties: XmlElement | undefined): NumberingProperties {
  const properties = child(paragraphProperties, 'w:numPr');
  if (!properties) return {};
  return { numId: childValue(properties, 'w:numId'), level: childNumber(properties, 'w:ilvl') };
}

/** What holds when `own` stands on `inherited`. */
export function inheritNumbering(
  inherited: NumberingProperties,
  own: NumberingProperties,
  style?: string,
): NumberingProperties {
  return {
    numId: own.numId ?? inherited.numId,
    level: own.level ?? inherited.level,
    style: own.numId === undefined && own.level === undefined ? inherited.style : style,
  };
}
