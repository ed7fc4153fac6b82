import type { CitedAddress } from '../../tree/address.js';
import type { ParagraphRole } from '../../tree/nodes.js';
import type { CrossReference } from '../../wording/cross-references.js';
import type { WordedLine } from '../../wording/index.js';
import type { Difference } from '../text-changes.js';

/** What a class may look at beside the difference itself. */
export interface DifferenceContext {
  /** Of a paragraph of a masthead or signature block. */
  role: ParagraphRole | null;
  /** Whether both texts are headings, which name and do not bind. */
  isHeading: boolean;
  base: TextContext;
  target: TextContext;
  /** Whether the base's provision answers the target's, by the mapping. */
  answers(baseEId: string, targetEId: string): boolean;
}

export interface TextContext {
  line: WordedLine;
  /** The article in which the text stands: "khoản 2" alone is one of its clauses. */
  articleEId: string | null;
  /** What the line cites, looked for when it is first asked for. */
  references(): readonly CrossReference[];
  addresses(): readonly CitedAddress[];
}

/** Whether a class explains a difference. Classes are asked from the weakest to the strongest. */
export type Explains = (difference: Difference, context: DifferenceContext) => boolean;
