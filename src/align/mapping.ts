/** The mapping says which unit of one text answers which of the other, and why. Comparison, coverage and matrix read it. */
import type { Unit, Units } from '../wording/units.js';

/** What speaks for a pair, so that a reader can follow it: a score from 0 to 1 and the words or labels behind it. */
export interface Evidence {
  kind: (typeof EVIDENCE_KINDS)[number];
  score: number;
  detail: string;
}

/**
 * `exact`: the same text but for habits; `heading` and `text`: how alike they are; `contained`: how much of a piece,
 * or of a chapter's articles, the other has; `position`: the same place of the form; `number`: the same number, never
 * alone; `pin`: a reviewer said so.
 */
export const EVIDENCE_KINDS = ['exact', 'heading', 'text', 'contained', 'position', 'number', 'pin'] as const;

export const LINK_KINDS = ['pair', 'removed', 'added', 'split', 'merged'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Units that answer each other: one and one, one and none, one and several (split), several and one (merged). */
export interface Link {
  kind: LinkKind;
  base: Unit[];
  target: Unit[];
  /** Whether only the breaks between paragraphs differ: each side, joined, has the words of the other in one row. */
  rejoined: boolean;
  /** Whether it stands elsewhere: out of order among its neighbours, or in another article. */
  moved: boolean;
  /** From 0 to 1, over the units with what nests in them; 0 without a counterpart. */
  similarity: number;
  evidence: Evidence[];
}

/** Every unit of either text is in exactly one link. */
export interface Mapping {
  base: Units;
  target: Units;
  links: Link[];
  linkOf: ReadonlyMap<Unit, Link>;
  /** The side that answers only some duties of the other, where one does. */
  partial: 'base' | 'target' | null;
}
