/** Reads the comments of a drafted Word file back: which of them are points to confirm, and what they say. */

import type { Catalogue } from '../../messages/catalogue.js';
import { escapePattern } from '../../text/escape-pattern.js';

export interface PointRemark {
  what: string;
  /** As the draft has it; empty where the point is about a whole provision. */
  value: string;
  message: string;
}

/** Letters of the private use area, for the places of the values in the words of a remark. */
const MARKS = { what: '\uE010', name: '\uE011', value: '\uE012', message: '\uE013' };

/**
 * @param text a comment as it stands in the file, in any of the languages that a draft is written in
 * @returns null for any other comment
 */
export function readPointRemark(text: string, catalogues: readonly Catalogue[]): PointRemark | null {
  for (const catalogue of catalogues)
    for (const value of [MARKS.value, '']) {
      const found = patternOf(catalogue['commands.draft.pointRemark']({ ...MARKS, value })).exec(
        text,
      )?.groups;
      if (found) return { what: found.what ?? '', value: found.value ?? '', message: found.message ?? '' };
    }
  return null;
}

/** A remark may begin with the address of the provision that it is about; the other words stand as they are. */
function patternOf(remark: string): RegExp {
  const literally = escapePattern(remark);
  const source = Object.entries(MARKS).reduce(
    (pattern, [name, mark]) => pattern.replace(mark, `(?<${name}>.*?)`),
    literally,
  );
  return new RegExp(`^(?:[^:\\n]*: )?${source}$`, 's');
}
