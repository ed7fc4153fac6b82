/** What the cover of a document has of masthead, signature and recipients, and what shows that it goes to its end. */
import type { Document, NodeType, Paragraph, ParagraphRole } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { selectAll } from '../../tree/visit.js';

export interface CoverParts {
  /** A masthead that names who issued the document, or of whom it is, and gives a number or a type. */
  hasMasthead: boolean;
  hasSignature: boolean;
  hasRecipients: boolean;
  /** The last article of the cover says from when it holds or who carries it out: nothing of the text comes after it. */
  endsItself: boolean;
}

/** "Quyết định này có hiệu lực kể từ ngày ký", "… chịu trách nhiệm thi hành Quyết định này"; not "hiệu lực, hiệu quả". */
const CLOSING =
  /có hiệu lực (?:thi hành )?(?:kể )?từ|(?:thi hành|thực hiện) (?:Quyết định|Quy chế|Quy định) này/u;

export function coverPartsOf(root: Document): CoverParts {
  const has = (type: NodeType): boolean => selectAll(root, type).length > 0;
  const roles = new Set(
    selectAll(root, 'masthead').flatMap(({ children }) =>
      children.flatMap((child) => ((child as Paragraph).role ? [(child as Paragraph).role] : [])),
    ),
  ) as ReadonlySet<ParagraphRole>;
  const last = root.children.filter(({ type }) => type === 'article' || type === 'chapter').at(-1);
  return {
    hasMasthead: (roles.has('issuer') || roles.has('motto')) && (roles.has('number') || roles.has('type')),
    hasSignature: has('signatureBlock'),
    hasRecipients: has('recipients'),
    endsItself: last !== undefined && CLOSING.test(plainText(last).slice(-LONGEST)),
  };
}

/** Signs at the end of a document in which its closing words stand. */
const LONGEST = 2000;
