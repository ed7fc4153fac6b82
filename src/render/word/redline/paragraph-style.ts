/** The paragraph style of a unit: the same as in a drafted document. */
import type { ComparedUnit, Side } from '../../../compare/comparison.js';
import type { Row } from '../../comparison/rows.js';
import { ROLE_STYLES } from '../nodes/paragraph.js';
import type { ParagraphStyle } from '../styles.js';

const STYLES: Record<Side['kind'], ParagraphStyle> = {
  document: 'DanvanBody',
  regulation: 'DanvanBody',
  masthead: 'DanvanBody',
  recital: 'DanvanRecital',
  enactingFormula: 'DanvanEnactingFormula',
  recipients: 'DanvanRecipientsLabel',
  signatureBlock: 'DanvanBody',
  part: 'DanvanPart',
  chapter: 'Heading1',
  section: 'Heading2',
  subsection: 'DanvanSubsection',
  appendix: 'DanvanAppendix',
  article: 'Heading3',
  clause: 'DanvanClause',
  subclause: 'DanvanSubclause',
  point: 'DanvanPoint',
  item: 'DanvanItem',
  paragraph: 'DanvanBody',
  quotation: 'DanvanQuotation',
};

/** What the style of a plain paragraph or item becomes inside these units. */
const INSIDE: Partial<Record<Side['kind'], ParagraphStyle>> = {
  recipients: 'DanvanRecipient',
  quotation: 'DanvanQuotation',
};

/** @param row the row with which the paragraph begins */
export function paragraphStyle({ unit, holders, shows }: Row): ParagraphStyle {
  const side = sideShown(unit, shows);
  if (side === null) return 'DanvanBody';
  if (side.role !== null) return ROLE_STYLES[side.role];
  if (side.kind === 'article' && !side.heading) return 'DanvanArticleText';
  if (side.kind === 'item' && side.heading) return 'DanvanItemHeading';
  const holder = holders.at(-1);
  const inside = holder && INSIDE[sideShown(holder, shows)?.kind ?? 'paragraph'];
  return inside ?? STYLES[side.kind];
}

const sideShown = ({ base, target }: ComparedUnit, shows: Row['shows']): Side | null =>
  shows === 'base' ? (base ?? target) : (target ?? base);
