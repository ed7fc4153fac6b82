/** The styles in which each kind of node and each role of a paragraph is set, in drafts and in redlines. */
import type { NodeType, ParagraphRole } from '../../tree/nodes.js';
import type { CharacterStyle, ParagraphStyle } from './styles.js';

export interface NodeStyles {
  /** Of its text, or of its number and its text on one line. */
  text: ParagraphStyle;
  /** Of its number and heading on one line, where that differs. */
  heading?: ParagraphStyle;
  /** Of the number alone, before its text. */
  label?: CharacterStyle;
  /** Of the heading, in the line below its number. */
  title?: CharacterStyle;
  /** What the style of a plain paragraph or item becomes inside the node. */
  inside?: ParagraphStyle;
}

export const NODE_STYLES = {
  document: { text: 'DanvanBody' },
  masthead: { text: 'DanvanBody' },
  recital: { text: 'DanvanRecital' },
  enactingFormula: { text: 'DanvanEnactingFormula' },
  recipients: { text: 'DanvanRecipientsLabel', inside: 'DanvanRecipient' },
  signatureBlock: { text: 'DanvanBody' },
  regulation: { text: 'DanvanBody' },
  part: { text: 'DanvanPart', title: 'DanvanPartTitle' },
  chapter: { text: 'Heading1', title: 'DanvanChapterTitle' },
  section: { text: 'Heading2', title: 'DanvanSectionTitle' },
  subsection: { text: 'DanvanSubsection' },
  appendix: { text: 'DanvanAppendix', title: 'DanvanAppendixTitle' },
  article: { heading: 'Heading3', text: 'DanvanArticleText', label: 'DanvanArticleLabel' },
  clause: { text: 'DanvanClause' },
  subclause: { text: 'DanvanSubclause' },
  point: { text: 'DanvanPoint' },
  item: { heading: 'DanvanItemHeading', text: 'DanvanItem' },
  paragraph: { text: 'DanvanBody' },
  quotation: { text: 'DanvanQuotation', inside: 'DanvanQuotation' },
  table: { text: 'DanvanTableText' },
  row: { text: 'DanvanTableText' },
  cell: { heading: 'DanvanTableHead', text: 'DanvanTableText' },
  noise: { text: 'DanvanBody' },
  note: { text: 'DanvanBody' },
} as const satisfies Record<NodeType, NodeStyles>;

/** The styles of a node of a kind that is known only when it is printed. */
export const stylesOf = (type: NodeType): NodeStyles => NODE_STYLES[type];

export const ROLE_STYLES: Record<ParagraphRole, ParagraphStyle> = {
  superior: 'DanvanSuperior',
  issuer: 'DanvanIssuer',
  number: 'DanvanNumber',
  motto: 'DanvanPartyTitle',
  placeDate: 'DanvanPlaceDate',
  draftMark: 'DanvanDraftMark',
  secrecyMark: 'DanvanSecrecyMark',
  urgencyMark: 'DanvanUrgencyMark',
  circulationNote: 'DanvanCirculationNote',
  type: 'DanvanTypeName',
  author: 'DanvanAuthor',
  subject: 'DanvanSubject',
  annexLine: 'DanvanAnnexLine',
  separator: 'DanvanSeparator',
  salutation: 'DanvanSalutation',
  addressee: 'DanvanAddressee',
  authority: 'DanvanAuthority',
  position: 'DanvanPosition',
  signer: 'DanvanSigner',
};
