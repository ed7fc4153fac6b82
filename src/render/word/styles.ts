/**
 * The styles of the document, by name. Every form value sits in a style and none on a run or a paragraph, so
 * that Word's style pane can change it for the whole text, and a redline may mark runs without formatting of
 * their own; but for the spacing of a decision that is to fill its first page (fit-cover.ts). Style ids are stable: other programs, and our own reader, may rely on them.
 */

import type { ComponentName } from '../../form/rule-set.js';
import { NOISE_REASONS, type NoiseReason } from '../../tree/nodes.js';

export interface StyleRecipe {
  /** The row of the rule set that the style shows. */
  component: ComponentName;
  name: string;
  basedOn?: 'Heading1' | 'Heading2' | 'Heading3';
  /** Level in the navigation pane, from 0. */
  outlineLevel?: number;
  /** Of a cell: narrower than the page, so set without the indent and the wide spaces of the text. */
  inCell?: true;
}

/** Chapter, section and article use Word's own heading styles: the navigation pane lists them. */
export const PARAGRAPH_STYLES = {
  DanvanSuperior: { component: 'superior', name: 'Danvan Superior body' },
  DanvanIssuer: { component: 'issuer', name: 'Danvan Issuing body' },
  DanvanIssuerMark: { component: 'issuerMark', name: 'Danvan Issuer mark' },
  DanvanNumber: { component: 'numberLine', name: 'Danvan Number' },
  DanvanDraftMark: { component: 'draftMark', name: 'Danvan Draft mark' },
  DanvanSecrecyMark: { component: 'secrecyMark', name: 'Danvan Secrecy mark' },
  DanvanUrgencyMark: { component: 'urgencyMark', name: 'Danvan Urgency mark' },
  DanvanCirculationNote: { component: 'circulationNote', name: 'Danvan Circulation note' },
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
  DanvanTableText: { component: 'body', name: 'Danvan Table text', inCell: true },
  DanvanTableHead: { component: 'body', name: 'Danvan Table head', inCell: true },
  DanvanAuthority: { component: 'authority', name: 'Danvan Authority' },
  DanvanPosition: { component: 'position', name: 'Danvan Position' },
  DanvanSigner: { component: 'signer', name: 'Danvan Signer' },
  DanvanRecipientsLabel: { component: 'recipientsLabel', name: 'Danvan Recipients label' },
  DanvanRecipient: { component: 'recipient', name: 'Danvan Recipient' },
  DanvanPageNumber: { component: 'pageNumber', name: 'Danvan Page number' },
} as const satisfies Record<string, StyleRecipe>;

export type ParagraphStyle = keyof typeof PARAGRAPH_STYLES;

/** The row of the rule set that a paragraph style shows. */
export const componentOf = (style: ParagraphStyle): ComponentName => PARAGRAPH_STYLES[style].component;

/** Styles of a stretch inside a paragraph: what it looks like, and the paragraph around it. */
export const CHARACTER_STYLES = {
  DanvanArticleLabel: { name: 'Danvan Article label', component: 'article', within: 'articleText' },
  DanvanPartTitle: { name: 'Danvan Part title', component: 'partTitle', within: 'part' },
  DanvanChapterTitle: { name: 'Danvan Chapter title', component: 'chapterTitle', within: 'chapter' },
  DanvanSectionTitle: { name: 'Danvan Section title', component: 'sectionTitle', within: 'section' },
  DanvanAppendixTitle: { name: 'Danvan Appendix title', component: 'appendixTitle', within: 'appendix' },
} as const satisfies Record<string, { name: string; component: ComponentName; within: ComponentName }>;

type NoiseStyle = `DanvanNoise${Capitalize<NoiseReason>}`;
export type CharacterStyle = keyof typeof CHARACTER_STYLES | NoiseStyle;

/** The style of hidden text that belongs to nothing; it tells why, so that our reader brings back the same. */
export const noiseStyle = (reason: NoiseReason): NoiseStyle =>
  `DanvanNoise${(reason.charAt(0).toUpperCase() + reason.slice(1)) as Capitalize<NoiseReason>}`;

/** Whether a stretch is hidden text that belongs to nothing. */
export const isNoiseStyle = (style: CharacterStyle | undefined): boolean =>
  style?.startsWith(NOISE_BASE_STYLE) ?? false;

export const NOISE_BASE_STYLE = 'DanvanNoise';
/** Notes are printed, and only told apart. */
export const NOTE_STYLE: NoiseStyle = noiseStyle('footnote');
export const NOISE_STYLES: readonly NoiseStyle[] = NOISE_REASONS.map(noiseStyle);

/** The style that Word gives to comments. */
export const COMMENT_STYLE = 'CommentText';

/** The style of a paragraph that takes no room; a matter of the file, not of the form. */
export const SPACER_STYLE = 'DanvanSpacer';
