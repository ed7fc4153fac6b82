/** Puts what an edited text teaches into the file of its profile, and proves it by drafting from that file. */
import { parse } from 'yaml';
import type { Profile } from '../../draft/index.js';
import { parseProfile } from '../../draft/parse-profile.js';
import { Failure } from '../../findings/failure.js';
import {
  amendedProfile,
  explainedValues,
  type LearnOptions,
  type Learnt,
  learnFromEdited,
  type RowDifference,
  rowDifferences,
  textRows,
} from '../../learn/index.js';
import type { Document } from '../../tree/nodes.js';
import type { OpenedProfile } from '../files/load-profile.js';

export interface LearntProfile {
  /** The file with what was learnt; null where there is nothing to learn. */
  text: string | null;
  learnt: Learnt;
  /** How many provisions the profile had. */
  listed: number;
  /** What the draft of the learnt profile does not have as the edited text has it. */
  left: RowDifference[];
  /** Why `draft` would refuse the learnt profile as it stands. */
  problem: Failure | null;
  /** Whether the text is of another kind than the draft: most of it answers nothing there. */
  isOtherText: boolean;
}

/** Of the rows of a text, the most that may differ from the draft of which it is said to be an edited copy. */
const MOST_DIFFERENT = 0.7;

/** @param strictDraftOf drafts as the user will: it refuses what may not be left out */
export function learnInto(
  { values, text }: OpenedProfile,
  edited: Document,
  options: LearnOptions & { strictDraftOf: (values: Profile) => unknown },
): LearntProfile {
  const { draftOf, strictDraftOf } = options;
  const rows = textRows(edited);
  const first = rowDifferences(textRows(draftOf(explainedValues(values)).tree), rows);
  const nothing = { text: null, left: [], problem: null, listed: values.provisions?.length ?? 0 };
  const isOtherText = first.length > rows.length * MOST_DIFFERENT;
  if (first.length === 0 || isOtherText)
    return { ...nothing, isOtherText, learnt: { fields: new Map(), provisions: [], stale: [] } };
  const learnt = learnFromEdited(values, edited, options);
  const file = amendedProfile(text, learnt);
  const now = parseProfile(parse(file), '');
  const left = rowDifferences(textRows(draftOf(explainedValues(now)).tree), rows);
  return {
    ...nothing,
    text: file,
    learnt,
    left,
    problem: refusalOf(() => strictDraftOf(now)),
    isOtherText,
  };
}

function refusalOf(draft: () => unknown): Failure | null {
  try {
    draft();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
