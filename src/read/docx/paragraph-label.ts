import { listLevelOf } from './numbering.js';
import {
  inheritNumbering,
  type NumberingProperties,
  readNumberingProperties,
} from './numbering-properties.js';
import { printText } from './print-text.js';
import { applyRunProperties } from './run-format.js';
import type { StoryContext } from './story-context.js';
import { printSymbols } from './symbols.js';
import { child, childValue, type XmlElement } from './xml.js';

/**
 * Counts a paragraph in its list and gives what Word prints before it, the blank after it included.
 * Empty where the paragraph has no number.
 */
export function countParagraph(properties: XmlElement | undefined, context: StoryContext): string {
  const { styles, numbering, lists, log } = context;
  const paragraphStyle = childValue(properties, 'w:pStyle');
  const bound = bindNumbering(properties, context);
  if (bound.numId === undefined || bound.numId === '0') return '';
  const list = numbering.get(bound.numId);
  const label = list && lists.next(bound.numId, listLevelOf(list, bound));
  if (!label) {
    log.missingLists.add(context.position.paragraph);
    return '';
  }
  for (const format of label.unknownFormats) log.numberFormats.add(format);
  // A label has the format of the paragraph's mark, with the level's own on top (17.9.24).
  const markFormat = styles.runFormat(paragraphStyle, child(properties, 'w:rPr'));
  const format = applyRunProperties(markFormat, label.level.runProperties, context.theme);
  const printed =
    label.level.format === 'bullet'
      ? printSymbols(label.text, format.font)
      : printText(label.text, format, log);
  if (printed.trim() === '') return '';
  return label.level.suffix === 'nothing' ? printed : `${printed} `;
}

/** Which list and level paragraph properties give, as a key: "3 0"; empty for none. */
export function numberingOfParagraph(properties: XmlElement, context: StoryContext): string {
  const bound = bindNumbering(properties, context);
  if (bound.numId === undefined || bound.numId === '0') return '';
  const list = context.numbering.get(bound.numId);
  return `${bound.numId} ${list ? listLevelOf(list, bound) : ''}`;
}

function bindNumbering(properties: XmlElement | undefined, { styles }: StoryContext): NumberingProperties {
  const styled = styles.numbering(childValue(properties, 'w:pStyle'));
  return inheritNumbering(styled, readNumberingProperties(properties));
}
