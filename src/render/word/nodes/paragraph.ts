import type { ParagraphRole } from '../../../tree/nodes.js';
import { widenBlanks } from '../blanks.js';
import { line } from '../content.js';
import type { ParagraphStyle } from '../styles.js';
import { labelled, type Printer, valueRuns } from './printer.js';

/** The style of each role; a redline sets its paragraphs in the same. */
export const ROLE_STYLES: Record<ParagraphRole, ParagraphStyle> = {
  superior: 'DanvanSuperior',
  issuer: 'DanvanIssuer',
  number: 'DanvanNumber',
  motto: 'DanvanPartyTitle',
  placeDate: 'DanvanPlaceDate',
  draftMark: 'DanvanDraftMark',
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

/** Roles whose text holds a number or a date that may be still to come. */
const MAY_BE_BLANK: ReadonlySet<ParagraphRole> = new Set(['number', 'placeDate', 'annexLine']);

/** Đoạn; one with a role is set as that component of the form. */
export const printParagraph: Printer<'paragraph'> = (node, context, cuts) => {
  const style = node.role ? ROLE_STYLES[node.role] : 'DanvanBody';
  const mayBeBlank = node.role !== undefined && MAY_BE_BLANK.has(node.role) && cuts.length === 0;
  const value = mayBeBlank ? widenBlanks(node.value, context.rules.blanks) : node.value;
  return [line(style, labelled(node.label, valueRuns(value, context, cuts)))];
};
