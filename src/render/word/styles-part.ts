/**
 * `word/styles.xml`. Written here and not by the DOCX library, which would add some twenty styles of its own
 * (blue headings, a 28 pt title) that a Party document has no use for.
 *
 * Capitals are the one value that no style holds: the words are printed as they are in the tree, so that the
 * file reads back as the same tree. A template types its titles in capitals; the form check looks at them.
 */
import type { Component, RuleSet } from '../../form/rule-set.js';
import {
  CHARACTER_STYLES,
  NOISE_BASE_STYLE,
  NOISE_STYLES,
  PARAGRAPH_STYLES,
  SPACER_STYLE,
  type StyleRecipe,
} from './styles.js';
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units.js';
import { element, XML_DECLARATION } from './xml.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function stylesPart(rules: RuleSet): string {
  const paragraphStyles = Object.entries<StyleRecipe>(PARAGRAPH_STYLES).map(([id, recipe]) =>
    paragraphStyle(id, recipe, rules),
  );
  const characterStyles = Object.entries(CHARACTER_STYLES).map(([id, { name, component, within }]) =>
    characterStyle(id, name, difference(rules.components[within], rules.components[component])),
  );
  return (
    XML_DECLARATION +
    element(
      'w:styles',
      { 'xmlns:w': NAMESPACE },
      documentDefaults(rules),
      ...BUILT_IN,
      ...paragraphStyles,
      SPACER,
      ...characterStyles,
      characterStyle(NOISE_BASE_STYLE, 'Danvan Noise', HIDDEN),
      ...NOISE_STYLES.map((id) => characterStyle(id, id, HIDDEN, NOISE_BASE_STYLE)),
    )
  );
}

/** All four font slots: Word picks one by the letter's script, and an open slot falls back to another font. */
function documentDefaults({ font, components, language, ...rules }: RuleSet): string {
  const { name } = font;
  const run = element(
    'w:rPr',
    {},
    element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name }),
    element('w:color', { 'w:val': font.color }),
    size(components.body),
    element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language }),
  );
  const paragraph = element('w:pPr', {}, spacing(components.body, rules.paragraph));
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, run),
    element('w:pPrDefault', {}, paragraph),
  );
}

const styleName = (name: string): string => element('w:name', { 'w:val': name });

const NO_PADDING = ['top', 'left', 'bottom', 'right'].map((side) =>
  element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' }),
);

const COMMENT_LOOK =
  element('w:pPr', {}, element('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })) +
  element('w:rPr', {}, element('w:sz', { 'w:val': 20 }), element('w:szCs', { 'w:val': 20 }));

/** Styles that Word expects in every document, and the one that it gives to comments. */
const BUILT_IN = [
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    styleName('Normal'),
    element('w:qFormat'),
  ),
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    styleName('Default Paragraph Font'),
    element('w:semiHidden'),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    styleName('Normal Table'),
    element('w:semiHidden'),
    element('w:tblPr', {}, element('w:tblCellMar', {}, ...NO_PADDING)),
  ),
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': 'CommentText' },
    styleName('annotation text'),
    element('w:basedOn', { 'w:val': 'Normal' }),
    COMMENT_LOOK,
  ),
];

/**
 * A twentieth of a point high: after a closing that just fills its page, a whole point would open an empty page.
 */
const SPACER = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': SPACER_STYLE },
  styleName('Danvan Spacer'),
  element('w:basedOn', { 'w:val': 'Normal' }),
  element(
    'w:pPr',
    {},
    element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 1, 'w:lineRule': 'exact' }),
  ),
  element('w:rPr', {}, element('w:sz', { 'w:val': 2 }), element('w:szCs', { 'w:val': 2 })),
);

/** A style says what differs from the one under it; the font and its colour come from the defaults. */
function paragraphStyle(id: string, recipe: StyleRecipe, rules: RuleSet): string {
  const row = rules.components[recipe.component];
  const base = recipe.basedOn && rules.components[PARAGRAPH_STYLES[recipe.basedOn].component];
  const isOwn = id.startsWith('Danvan');
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': isOwn ? 1 : undefined, 'w:styleId': id },
    styleName(recipe.name),
    element('w:basedOn', { 'w:val': recipe.basedOn ?? 'Normal' }),
    row.keepWithNext && recipe.outlineLevel !== undefined && element('w:next', { 'w:val': 'DanvanBody' }),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      toggle('w:keepNext', row.keepWithNext, base?.keepWithNext ?? false),
      spacing(row, rules.paragraph),
      element('w:ind', { 'w:firstLine': twipsOfMillimetres(row.firstLineIndent?.value ?? 0) }),
      element('w:jc', { 'w:val': row.align === 'justify' ? 'both' : row.align }),
      recipe.outlineLevel !== undefined && element('w:outlineLvl', { 'w:val': recipe.outlineLevel }),
    ),
    element('w:rPr', {}, ...runProperties(row, base ?? PLAIN), size(row), underline(row)),
  );
}

type Look = Pick<Component, 'bold' | 'italic'>;
const PLAIN: Look = { bold: false, italic: false };

const runProperties = (row: Look, base: Look): string[] => [
  toggle('w:b', row.bold, base.bold),
  toggle('w:bCs', row.bold, base.bold),
  toggle('w:i', row.italic, base.italic),
  toggle('w:iCs', row.italic, base.italic),
];

/** A switch is written only where it differs from the style under it. */
const toggle = (name: string, isOn: boolean, wasOn: boolean): string =>
  isOn === wasOn ? '' : element(name, isOn ? {} : { 'w:val': 0 });

const size = (row: Component): string =>
  ['w:sz', 'w:szCs'].map((name) => element(name, { 'w:val': halfPoints(row.size.value) })).join('');

const underline = (row: Component): string => (row.underline ? element('w:u', { 'w:val': 'single' }) : '');

function spacing(row: Component, defaults: RuleSet['paragraph']): string {
  const { rule, height } = row.line ?? defaults.line;
  return element('w:spacing', {
    'w:before': twipsOfPoints(row.spaceBefore?.value ?? 0),
    'w:after': twipsOfPoints(row.spaceAfter?.value ?? defaults.spaceAfter.value),
    'w:line': twipsOfPoints(height.value),
    'w:lineRule': rule,
  });
}

const HIDDEN = element('w:vanish');

function characterStyle(id: string, name: string, look: string, basedOn = 'DefaultParagraphFont'): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    styleName(name),
    element('w:basedOn', { 'w:val': basedOn }),
    look !== '' && element('w:rPr', {}, look),
  );
}

/**
 * What a run style must say to look like `wanted` inside a paragraph that looks like `around`. Only what
 * differs: bold and italic of a paragraph style and a run style cancel each other out (ISO 29500-1, 17.7.3,
 * toggle properties).
 */
function difference(around: Component, wanted: Component): string {
  const flip = (name: string, differs: boolean) => (differs ? element(name) : '');
  return [
    flip('w:b', around.bold !== wanted.bold),
    flip('w:bCs', around.bold !== wanted.bold),
    flip('w:i', around.italic !== wanted.italic),
    flip('w:iCs', around.italic !== wanted.italic),
    around.size.value === wanted.size.value ? '' : size(wanted),
  ].join('');
}
