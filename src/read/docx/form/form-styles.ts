/** How Word would set a paragraph and its runs: document defaults, styles and direct formatting resolved. */
import type { Alignment, FontSlot, ParagraphForm, RunForm } from '../../../form/form-facts.js';
import { legacyFont } from '../../encodings/legacy-font.js';
import { inheritNumbering, readNumberingProperties } from '../numbering-properties.js';
import type { WordStyles } from '../style-sheet.js';
import type { Styles } from '../styles.js';
import { isPictureFont } from '../symbols.js';
import type { ThemeFonts } from '../theme-fonts.js';
import { child, childValue, isSwitchedOn, type XmlElement } from '../xml.js';

export type ParagraphLook = Pick<
  ParagraphForm,
  | 'align'
  | 'firstLineIndent'
  | 'leftIndent'
  | 'isNumbered'
  | 'spaceBefore'
  | 'spaceAfter'
  | 'line'
  | 'startsPage'
>;
export type RunLook = Omit<RunForm, 'text'> & { capitals: boolean };

export interface FormStyles {
  paragraphLook(paragraph: XmlElement): ParagraphLook;
  /** @param run a `w:r`, in the paragraph */
  runLook(paragraph: XmlElement, run: XmlElement): RunLook;
}

/** @param reading what the reading of the text has resolved of the same styles */
export function readFormStyles(
  { normal, defaults, chain }: WordStyles,
  { styles, theme }: { styles: Styles; theme: ThemeFonts },
): FormStyles {
  const styleOf = (paragraph: XmlElement): string | undefined =>
    childValue(child(paragraph, 'w:pPr'), 'w:pStyle') ?? normal;
  return {
    paragraphLook(paragraph) {
      const inherited = chain(styleOf(paragraph)).map((style) => child(style, 'w:pPr'));
      const own = child(paragraph, 'w:pPr');
      const look = paragraphLook([defaults.paragraph, ...inherited, own]);
      const { numId } = inheritNumbering(
        styles.numbering(childValue(own, 'w:pStyle')),
        readNumberingProperties(own),
      );
      const isNumbered = numId !== undefined && numId !== '0';
      return { ...look, isNumbered, startsPage: styles.startsPage(own) };
    },
    runLook(paragraph, run) {
      const own = child(run, 'w:rPr');
      const ofParagraph = chain(styleOf(paragraph)).map((style) => child(style, 'w:rPr'));
      const ofRun = chain(childValue(own, 'w:rStyle')).map((style) => child(style, 'w:rPr'));
      return runLook({ base: defaults.run, ofParagraph, ofRun, own }, theme);
    },
  };
}

type Layers = readonly (XmlElement | undefined)[];

/** The last layer that has the element counts. */
function lastOf(layers: Layers, name: string): XmlElement | undefined {
  return layers.map((layer) => child(layer, name)).findLast((found) => found !== undefined);
}

/** The last layer that gives the attribute counts: spacing and indents merge attribute by attribute (17.3.1.33). */
function attributeOf(layers: Layers, name: string, attribute: string): string | undefined {
  return layers
    .map((layer) => child(layer, name)?.attributes[attribute])
    .findLast((value) => value !== undefined);
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function paragraphLook(layers: Layers): Omit<ParagraphLook, 'startsPage' | 'isNumbered'> {
  const twips = (name: string, attribute: string): number =>
    Number(attributeOf(layers, name, attribute) ?? 0);
  // A first line goes in or out, so the nearest layer that says either counts (17.3.1.12).
  const { attributes: firstLine = {} } =
    layers
      .map((layer) => child(layer, 'w:ind'))
      .findLast((ind) => ind && ('w:hanging' in ind.attributes || 'w:firstLine' in ind.attributes)) ?? {};
  const rule = attributeOf(layers, 'w:spacing', 'w:lineRule') ?? 'auto';
  const line = Number(attributeOf(layers, 'w:spacing', 'w:line') ?? 240);
  const hanging = Number(firstLine['w:hanging'] ?? 0);
  return {
    align: ALIGNMENTS[attributeOf(layers, 'w:jc', 'w:val') ?? ''] ?? 'left',
    firstLineIndent: millimetres(hanging > 0 ? -hanging : Number(firstLine['w:firstLine'] ?? 0)),
    leftIndent: millimetres(twips('w:ind', 'w:left') || twips('w:ind', 'w:start')),
    spaceBefore: twips('w:spacing', 'w:before') / 20,
    spaceAfter: twips('w:spacing', 'w:after') / 20,
    line:
      rule === 'exact' || rule === 'atLeast'
        ? { rule, height: line / 20 }
        : { rule: 'multiple', height: line / 240 },
  };
}

interface RunLayers {
  base: XmlElement | undefined;
  ofParagraph: Layers;
  ofRun: Layers;
  own: XmlElement | undefined;
}

function runLook({ base, ofParagraph, ofRun, own }: RunLayers, theme: ThemeFonts): RunLook {
  const layers = [base, ...ofParagraph, ...ofRun, own];
  const size = attributeOf(layers, 'w:sz', 'w:val');
  const underline = attributeOf(layers, 'w:u', 'w:val');
  const color = attributeOf(layers, 'w:color', 'w:val');
  const toggle = (name: string): boolean => {
    const direct = isSwitchedOn(child(own, name));
    if (direct !== undefined) return direct;
    const isIn = (styles: Layers): boolean => isSwitchedOn(lastOf(styles, name)) ?? false;
    // Switches of a paragraph style and a run style cancel each other out (17.7.3).
    return isSwitchedOn(child(base, name)) === true || isIn(ofParagraph) !== isIn(ofRun);
  };
  return {
    ...fontsOf(layers, theme),
    size: size === undefined ? null : Number(size) / 2,
    bold: toggle('w:b'),
    italic: toggle('w:i'),
    underline: underline !== undefined && underline !== 'none',
    color: color === undefined || color === 'auto' ? null : color.toUpperCase(),
    capitals: toggle('w:caps'),
  };
}

/** A font that is left to the program is that of the other Latin slot. */
function fontsOf(layers: Layers, theme: ThemeFonts): Pick<RunLook, 'font' | 'otherFonts' | 'keepsFont'> {
  const [ascii, hAnsi] = [fontIn('ascii', layers, theme), fontIn('hAnsi', layers, theme)];
  const font = hAnsi ?? ascii;
  const others = (['ascii', 'eastAsia', 'cs'] as const).flatMap((slot) => {
    const found = slot === 'ascii' ? ascii : fontIn(slot, layers, theme);
    return found === null || found === font ? [] : [[slot, found]];
  });
  return {
    font,
    ...(others.length === 0 ? {} : { otherFonts: Object.fromEntries(others) }),
    ...([ascii, hAnsi].some((name) => name !== null && (legacyFont(name) || isPictureFont(name)))
      ? { keepsFont: true as const }
      : {}),
  };
}

/** The last layer that names the slot counts; there a theme font overrides a named one (17.3.2.26). */
function fontIn(slot: FontSlot, layers: Layers, theme: ThemeFonts): string | null {
  const themed = slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`;
  const { attributes = {} } =
    layers
      .map((layer) => child(layer, 'w:rFonts'))
      .findLast((fonts) => fonts && (themed in fonts.attributes || `w:${slot}` in fonts.attributes)) ?? {};
  return theme.get(attributes[themed] ?? '') ?? attributes[`w:${slot}`] ?? null;
}

/** A millimetre is 1440 / 25.4 twips. */
export const millimetres = (twips: number): number => Math.round(((twips * 25.4) / 1440) * 100) / 100;
