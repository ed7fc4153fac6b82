/**
 * The styles of the document. Every form value sits in a style and none on a run or a paragraph, so that
 * Word's style pane can change it for the whole text, and a redline may mark runs without formatting of their
 * own. Style ids are stable: other programs, and our own reader, may rely on them.
 *
 * Capitals are the one value that no style holds: the words are printed as they are in the tree, so that the
 * file reads back as the same tree. A template types its titles in capitals; the form check looks at them.
 */
import {
  AlignmentType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { NOISE_REASONS, type NoiseReason } from '../../tree/nodes.js';
import type { Component, ComponentName, RuleSet } from './rule-set.js';
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units.js';

interface StyleRecipe {
  /** The row of the rule set that the style shows. */
  component: ComponentName;
  name: string;
  basedOn?: 'Heading1' | 'Heading2' | 'Heading3';
  /** Level in the navigation pane, from 0. */
  outlineLevel?: number;
}

/** Chapter, section and article use Word's own heading styles: the navigation pane lists them. */
const PARAGRAPH_STYLES = {
  DanvanSuperior: { component: 'superior', name: 'Danvan Superior body' },
  DanvanIssuer: { component: 'issuer', name: 'Danvan Issuing body' },
  DanvanIssuerMark: { component: 'issuerMark', name: 'Danvan Issuer mark' },
  DanvanNumber: { component: 'numberLine', name: 'Danvan Number' },
  DanvanDraftMark: { component: 'draftMark', name: 'Danvan Draft mark' },
  DanvanPartyTitle: { component: 'partyTitle', name: 'Danvan Party title' },
  DanvanStateTitle: { component: 'stateTitle', name: 'Danvan State title' },
  DanvanStateMotto: { component: 'stateMotto', name: 'Danvan State motto' },
  DanvanPlaceDate: { component: 'placeDate', name: 'Danvan Place and date' },
  DanvanTypeName: { component: 'typeName', name: 'Danvan Type name' },
  DanvanAuthor: { component: 'author', name: 'Danvan Author' },
  DanvanSubject: { component: 'subject', name: 'Danvan Subject' },
  DanvanLetterSubject: { component: 'letterSubject', name: 'Danvan Letter subject' },
  DanvanSeparator: { component: 'separator', name: 'Danvan Separator' },
  DanvanAnnexLine: { component: 'annexLine', name: 'Danvan Annex line' },
  DanvanSalutation: { component: 'salutation', name: 'Danvan Salutation' },
  DanvanAddressee: { component: 'addressee', name: 'Danvan Addressee' },
  DanvanRecital: { component: 'recital', name: 'Danvan Recital' },
  DanvanEnactingFormula: { component: 'enactingFormula', name: 'Danvan Enacting formula' },
  Heading1: { component: 'chapter', name: 'heading 1', outlineLevel: 0 },
  Heading2: { component: 'section', name: 'heading 2', outlineLevel: 1 },
  Heading3: { component: 'article', name: 'heading 3', outlineLevel: 2 },
  DanvanPart: { component: 'part', name: 'Danvan Part', basedOn: 'Heading1', outlineLevel: 0 },
  DanvanAppendix: { component: 'appendix', name: 'Danvan Appendix', basedOn: 'Heading1', outlineLevel: 0 },
  DanvanSubsection: {
    component: 'subsection',
    name: 'Danvan Subsection',
    basedOn: 'Heading2',
    outlineLevel: 1,
  },
  DanvanArticleText: {
    component: 'articleText',
    name: 'Danvan Article without heading',
    basedOn: 'Heading3',
    outlineLevel: 2,
  },
  DanvanClause: { component: 'clause', name: 'Danvan Clause' },
  DanvanSubclause: { component: 'subclause', name: 'Danvan Subclause' },
  DanvanPoint: { component: 'point', name: 'Danvan Point' },
  DanvanItem: { component: 'item', name: 'Danvan Item' },
  DanvanItemHeading: { component: 'itemHeading', name: 'Danvan Item heading', outlineLevel: 3 },
  DanvanBody: { component: 'body', name: 'Danvan Body' },
  DanvanQuotation: { component: 'quotation', name: 'Danvan Quotation' },
  DanvanAuthority: { component: 'authority', name: 'Danvan Authority' },
  DanvanPosition: { component: 'position', name: 'Danvan Position' },
  DanvanSigner: { component: 'signer', name: 'Danvan Signer' },
  DanvanRecipientsLabel: { component: 'recipientsLabel', name: 'Danvan Recipients label' },
  DanvanRecipient: { component: 'recipient', name: 'Danvan Recipient' },
  DanvanPageNumber: { component: 'pageNumber', name: 'Danvan Page number' },
} as const satisfies Record<string, StyleRecipe>;

export type ParagraphStyle = keyof typeof PARAGRAPH_STYLES;

type NoiseStyle = `DanvanNoise${Capitalize<NoiseReason>}`;

/** The text styles inside a paragraph. */
export type CharacterStyle =
  | 'DanvanArticleLabel'
  | 'DanvanPartTitle'
  | 'DanvanChapterTitle'
  | 'DanvanSectionTitle'
  | 'DanvanAppendixTitle'
  | NoiseStyle;

/** The style of hidden text that belongs to nothing; it tells why, so that our reader brings back the same. */
export const noiseStyle = (reason: NoiseReason): NoiseStyle =>
  `DanvanNoise${(reason.charAt(0).toUpperCase() + reason.slice(1)) as Capitalize<NoiseReason>}`;

/** The style of a paragraph that takes no room; a matter of the file, not of the form. */
export const SPACER_STYLE = 'DanvanSpacer';

const SPACER: IParagraphStyleOptions = {
  id: SPACER_STYLE,
  name: 'Danvan Spacer',
  basedOn: 'Normal',
  run: { size: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
};

/** The row of the rule set that a paragraph style shows. */
export const componentOf = (style: ParagraphStyle): ComponentName => PARAGRAPH_STYLES[style].component;

export function buildStyles(rules: RuleSet): IStylesOptions {
  const recipes = Object.entries<StyleRecipe>(PARAGRAPH_STYLES);
  return {
    default: {
      document: {
        run: {
          font: fontSlots(rules.font.name),
          size: halfPoints(rules.components.body.size.value),
          color: rules.font.color,
          language: { value: rules.language, eastAsia: rules.language, bidirectional: rules.language },
        },
        paragraph: { spacing: spacingOf(rules.components.body, rules) },
      },
    },
    paragraphStyles: [...recipes.map(([id, recipe]) => paragraphStyle(id, recipe, rules)), SPACER],
    characterStyles: characterStyles(rules),
  };
}

/** All four slots: Word picks one by the letter's script, and a slot left open falls back to another font. */
const fontSlots = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

function paragraphStyle(id: string, recipe: StyleRecipe, rules: RuleSet): IParagraphStyleOptions {
  const row = rules.components[recipe.component];
  return {
    id,
    name: recipe.name,
    basedOn: recipe.basedOn ?? 'Normal',
    quickFormat: true,
    run: runProperties(row, rules),
    paragraph: {
      alignment: ALIGNMENTS[row.align],
      indent: { firstLine: twipsOfMillimetres(row.firstLineIndent?.value ?? 0) },
      spacing: spacingOf(row, rules),
      keepNext: row.keepWithNext,
      ...(recipe.outlineLevel !== undefined && { outlineLevel: recipe.outlineLevel }),
    },
  };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

function runProperties(row: Component, rules: RuleSet) {
  return {
    font: fontSlots(rules.font.name),
    size: halfPoints(row.size.value),
    color: rules.font.color,
    bold: row.bold,
    italics: row.italic,
    ...(row.underline && { underline: {} }),
  };
}

function spacingOf(row: Component, rules: RuleSet) {
  const { rule, height } = row.line ?? rules.paragraph.line;
  return {
    before: twipsOfPoints(row.spaceBefore?.value ?? 0),
    after: twipsOfPoints(row.spaceAfter?.value ?? rules.paragraph.spaceAfter.value),
    line: twipsOfPoints(height.value),
    lineRule: rule,
  };
}

function characterStyles({ components: rows }: RuleSet): ICharacterStyleOptions[] {
  return [
    {
      id: 'DanvanArticleLabel',
      name: 'Danvan Article label',
      run: difference(rows.articleText, rows.article),
    },
    { id: 'DanvanPartTitle', name: 'Danvan Part title', run: difference(rows.part, rows.partTitle) },
    {
      id: 'DanvanChapterTitle',
      name: 'Danvan Chapter title',
      run: difference(rows.chapter, rows.chapterTitle),
    },
    {
      id: 'DanvanSectionTitle',
      name: 'Danvan Section title',
      run: difference(rows.section, rows.sectionTitle),
    },
    {
      id: 'DanvanAppendixTitle',
      name: 'Danvan Appendix title',
      run: difference(rows.appendix, rows.appendixTitle),
    },
    { id: 'DanvanNoise', name: 'Danvan Noise', run: { vanish: true } },
    ...NOISE_REASONS.map(noiseStyle).map((id) => ({
      id,
      name: id,
      basedOn: 'DanvanNoise',
      run: { vanish: true },
    })),
  ];
}

/**
 * What a run style must say to look like `wanted` inside a paragraph that looks like `around`. Only what
 * differs: bold and italic of a paragraph style and a run style cancel each other out (ISO 29500-1, 17.7.3,
 * toggle properties).
 */
function difference(around: Component, wanted: Component) {
  return {
    ...(around.bold !== wanted.bold && { bold: true }),
    ...(around.italic !== wanted.italic && { italics: true }),
    ...(around.size.value !== wanted.size.value && { size: halfPoints(wanted.size.value) }),
  };
}
