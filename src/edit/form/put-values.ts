/** The values of a guide as WordprocessingML writes them: twips for lengths, half points for sizes. */
import type { ParagraphValues, RunValues, SectionValues } from '../../form/form-edit.js';
import type { Markup } from '../markup.js';
import { markupOf } from '../markup.js';
import { putAttributes, putProperty, putValue } from './property-order.js';

/** A millimetre is 1440 / 25.4 twips, a point 20. */
const ofMillimetres = (length: number): string => String(Math.round((length * 1440) / 25.4));
const ofPoints = (length: number): string => String(Math.round(length * 20));

export function putRun(properties: Markup, values: RunValues): void {
  const { font, color, size, bold, italic, underline } = values;
  if (font) {
    const named = font.slots.flatMap((slot): [string, string | null][] => [
      [`w:${slot}`, font.name],
      // A font of the theme would count before it.
      [slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`, null],
    ]);
    putAttributes(properties, 'w:rFonts', Object.fromEntries(named));
  }
  if (bold !== undefined) putSwitch(properties, 'w:b', bold);
  if (italic !== undefined) putSwitch(properties, 'w:i', italic);
  if (color !== undefined) putProperty(properties, markupOf(`<w:color w:val="${color}"/>`));
  if (size !== undefined) for (const name of ['w:sz', 'w:szCs']) putValue(properties, name, String(size * 2));
  if (underline !== undefined) putValue(properties, 'w:u', underline ? 'single' : 'none');
}

/** Letters of other scripts have a switch of their own. */
function putSwitch(properties: Markup, name: string, isOn: boolean): void {
  for (const one of [name, `${name}Cs`]) putValue(properties, one, isOn ? undefined : '0');
}

/** @param isStrict whether the file is of the strict form, which names the sides of a line by its direction (17.18.44) */
export function putParagraph(properties: Markup, values: ParagraphValues, isStrict: boolean): void {
  const { align, line, spaceBefore, spaceAfter, firstLineIndent } = values;
  if (line)
    putAttributes(properties, 'w:spacing', { 'w:line': ofPoints(line.height), 'w:lineRule': line.rule });
  if (spaceBefore !== undefined) putAttributes(properties, 'w:spacing', spaceOf('before', spaceBefore));
  if (spaceAfter !== undefined) putAttributes(properties, 'w:spacing', spaceOf('after', spaceAfter));
  if (firstLineIndent !== undefined)
    putAttributes(properties, 'w:ind', {
      'w:firstLine': ofMillimetres(firstLineIndent),
      'w:firstLineChars': null,
      'w:hanging': null,
      'w:hangingChars': null,
    });
  if (align !== undefined) putValue(properties, 'w:jc', (isStrict ? STRICT_SIDES : SIDES)[align]);
}

/** What Word counts in lines, or chooses by itself, would count before the length. */
const spaceOf = (side: 'before' | 'after', length: number): Record<string, string | null> => ({
  [`w:${side}`]: ofPoints(length),
  [`w:${side}Lines`]: null,
  [`w:${side}Autospacing`]: null,
});

const SIDES = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;
const STRICT_SIDES = { ...SIDES, left: 'start', right: 'end' } as const;

export function putSection(properties: Markup, { page, margins, headerFromTop }: SectionValues): void {
  if (page)
    putAttributes(properties, 'w:pgSz', {
      'w:w': ofMillimetres(page.width),
      'w:h': ofMillimetres(page.height),
      // The number of another paper in the printer's own list.
      'w:code': null,
    });
  const lengths = Object.entries(margins ?? {}).map(([side, length]) => [`w:${side}`, ofMillimetres(length)]);
  if (headerFromTop !== undefined) lengths.push(['w:header', ofMillimetres(headerFromTop)]);
  if (lengths.length > 0) putAttributes(properties, 'w:pgMar', Object.fromEntries(lengths));
}
