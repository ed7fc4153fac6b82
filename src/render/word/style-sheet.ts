/**
 * The styles of a Word file by a rule set, and no others: the DOCX library would add some twenty of its own (blue
 * headings, a 28 pt title) that a Party document has no use for.
 *
 * Capitals are the one value that no style holds: the words are printed as they are in the tree, so that the
 * file reads back as the same tree. A template types its titles in capitals; the form check looks at them.
 */
import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IContext,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  type IXmlableObject,
  StyleForCharacter,
  StyleForParagraph,
  XmlComponent,
} from 'docx';
import type { Component, RuleSet } from '../../form/rule-set.js';
import { element, RawElement } from './raw-element.js';
import {
  CHARACTER_STYLES,
  COMMENT_STYLE,
  NOISE_BASE_STYLE,
  NOISE_STYLES,
  NOTE_STYLE,
  PARAGRAPH_STYLES,
  SPACER_STYLE,
  type StyleRecipe,
} from './styles.js';
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units.js';

const sheets = new WeakMap<RuleSet, IStylesOptions>();

/** @returns for one set of rules the same sheet, of which the library writes each style once: drafts of a run have it in common */
export function styleSheet(rules: RuleSet): IStylesOptions {
  const sheet = sheets.get(rules) ?? {
    // Given these, the library leaves its own styles out.
    importedStyles: stylesOf(rules).map((style) => new KeptStyle(style)),
  };
  sheets.set(rules, sheet);
  return sheet;
}

/** A style that writes the same in every file. */
class KeptStyle extends XmlComponent {
  private written: IXmlableObject | undefined;

  constructor(private readonly style: XmlComponent) {
    super('w:style');
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.written ??= this.style.prepForXml(context);
    return this.written;
  }
}

function stylesOf(rules: RuleSet): XmlComponent[] {
  const ofParagraphs = Object.entries<StyleRecipe>(PARAGRAPH_STYLES).map(([id, recipe]) =>
    paragraphStyle(id, recipe, rules),
  );
  const ofWords = Object.entries(CHARACTER_STYLES).map(([id, { name, component, within }]) =>
    characterStyle(id, name, difference(rules.components[within], rules.components[component])),
  );
  const ofNoise = [
    characterStyle(NOISE_BASE_STYLE, 'Danvan Noise', { vanish: true }),
    ...NOISE_STYLES.map((id) => characterStyle(id, id, { vanish: id !== NOTE_STYLE }, NOISE_BASE_STYLE)),
  ];
  return [
    ...[documentDefaults(rules), NORMAL, DEFAULT_PARAGRAPH_FONT, NORMAL_TABLE],
    ...[COMMENT, ...ofParagraphs, SPACER].map((style) => new StyleForParagraph(style)),
    ...[...ofWords, ...ofNoise].map((style) => new StyleForCharacter(style)),
  ];
}

/** All four font slots: Word picks one by the letter's script, and an open slot falls back to another font. */
function documentDefaults({ font, components, language, paragraph }: RuleSet): DocumentDefaults {
  const { name } = font;
  return new DocumentDefaults({
    run: {
      font: { ascii: name, hAnsi: name, eastAsia: name, cs: name },
      color: font.color,
      size: halfPoints(components.body.size.value),
      language: { value: language, eastAsia: language, bidirectional: language },
    },
    paragraph: { spacing: spacing(components.body, paragraph) },
  });
}

/** Styles that Word expects in every document. */
const NORMAL = new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true });

const defaultStyle = (type: string, id: string, name: string, ...look: ReturnType<typeof element>[]) =>
  new RawElement(
    'w:style',
    element(
      'w:style',
      { 'w:type': type, 'w:default': 1, 'w:styleId': id },
      element('w:name', { 'w:val': name }),
      element('w:semiHidden'),
      ...look,
    ),
  );
const DEFAULT_PARAGRAPH_FONT = defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font');
const NO_PADDING = ['top', 'left', 'bottom', 'right'].map((side) =>
  element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' }),
);
const NORMAL_TABLE = defaultStyle(
  'table',
  'TableNormal',
  'Normal Table',
  element('w:tblPr', {}, element('w:tblCellMar', {}, ...NO_PADDING)),
);

const COMMENT: IParagraphStyleOptions = {
  id: COMMENT_STYLE,
  name: 'annotation text',
  basedOn: 'Normal',
  paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
  run: { size: 20 },
};

/**
 * A twentieth of a point high: after a closing that just fills its page, a whole point would open an empty page.
 */
const SPACER: IParagraphStyleOptions = {
  id: SPACER_STYLE,
  name: 'Danvan Spacer',
  basedOn: 'Normal',
  paragraph: { spacing: { before: 0, after: 0, line: 1, lineRule: 'exact' } },
  run: { size: 2 },
};

/** A style says what differs from the one under it; the font and its colour come from the defaults. */
function paragraphStyle(id: string, recipe: StyleRecipe, rules: RuleSet): IParagraphStyleOptions {
  const row = rules.components[recipe.component];
  const base = recipe.basedOn && rules.components[PARAGRAPH_STYLES[recipe.basedOn].component];
  if (recipe.inCell) return cellStyle(id, recipe, row);
  const { outlineLevel } = recipe;
  const keepNext = changed(row.keepWithNext, base?.keepWithNext ?? false);
  return {
    id,
    name: recipe.name,
    basedOn: recipe.basedOn ?? 'Normal',
    ...(row.keepWithNext && outlineLevel !== undefined && { next: 'DanvanBody' }),
    quickFormat: true,
    paragraph: {
      ...(keepNext !== undefined && { keepNext }),
      spacing: spacing(row, rules.paragraph),
      indent: {
        firstLine: twipsOfMillimetres(row.firstLineIndent?.value ?? 0),
        ...(row.leftIndent && { left: twipsOfMillimetres(row.leftIndent.value) }),
      },
      alignment: row.align === 'justify' ? 'both' : row.align,
      ...(outlineLevel !== undefined && { outlineLevel }),
    },
    run: {
      ...emphasis(row, base ?? PLAIN),
      size: halfPoints(row.size.value),
      ...(row.underline && { underline: { type: 'single' } }),
    },
  };
}

/** Nothing prescribes the inside of a table; lines close to each other and a head in bold are what offices print. */
function cellStyle(id: string, { name }: StyleRecipe, row: Component): IParagraphStyleOptions {
  const isHead = id === 'DanvanTableHead';
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: { before: twipsOfPoints(2), after: twipsOfPoints(2), line: 240, lineRule: 'auto' },
      alignment: isHead ? 'center' : 'left',
    },
    run: { ...(isHead && { bold: true }), size: halfPoints(row.size.value - 1) },
  };
}

type Look = Pick<Component, 'bold' | 'italic'>;
const PLAIN: Look = { bold: false, italic: false };

function emphasis(row: Look, base: Look): IRunStylePropertiesOptions {
  const [bold, italics] = [changed(row.bold, base.bold), changed(row.italic, base.italic)];
  return { ...(bold !== undefined && { bold }), ...(italics !== undefined && { italics }) };
}

/** A switch is written only where it differs from the style under it. */
const changed = (isOn: boolean, wasOn: boolean): boolean | undefined => (isOn === wasOn ? undefined : isOn);

function spacing(row: Component, defaults: RuleSet['paragraph']) {
  const { rule, height } = row.line ?? defaults.line;
  return {
    before: twipsOfPoints(row.spaceBefore?.value ?? 0),
    after: twipsOfPoints(row.spaceAfter?.value ?? defaults.spaceAfter.value),
    line: twipsOfPoints(height.value),
    lineRule: rule,
  };
}

const characterStyle = (
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  basedOn = 'DefaultParagraphFont',
): ICharacterStyleOptions => ({ id, name, basedOn, run });

/**
 * What a run style must say to look like `wanted` inside a paragraph that looks like `around`. Only what
 * differs: bold and italic of a paragraph style and a run style cancel each other out (ISO 29500-1, 17.7.3,
 * toggle properties).
 */
function difference(around: Component, wanted: Component): IRunStylePropertiesOptions {
  return {
    ...(around.bold !== wanted.bold && { bold: true }),
    ...(around.italic !== wanted.italic && { italics: true }),
    ...(around.size.value !== wanted.size.value && { size: halfPoints(wanted.size.value) }),
  };
}
