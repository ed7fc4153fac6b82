/** Slips that clerks make, as the tables in templates/language know them. */

import type { Confidence } from './schemas/provenance.js';

interface Slip {
  /** Words before and after which the wrong form may be right: "hồ sơ xuất khẩu". */
  notBefore: readonly string[];
  notAfter: readonly string[];
}

export interface Confusion extends Slip {
  /** Which sounds or words are taken for each other: "l, n". */
  kind: string;
  /** Id of its source in the table, and how sure the row is. */
  source: string;
  confidence: Confidence;
  /** Two words, the second of which is one of `notAfter`, that make one: after them the form is wrong all the same. */
  evenAfter: readonly string[];
  /** Small letters. */
  wrong: string;
  right: string;
}

export interface WrittenName extends Slip {
  right: string;
  /** Letter for letter: "Ban thường vụ". */
  wrong: readonly string[];
  /** Whether it is written so in Party documents, whatever others do. */
  isPartys: boolean;
  /** Whether documents of the State write it so without exception. */
  isStates: boolean;
  /** Whether the wrong form is one only before a unit's own name: "ủy ban nhân dân tỉnh Nghệ An", not "ủy ban nhân dân các cấp". */
  ofUnit: boolean;
}

export interface ClerksSlips {
  confusions: readonly Confusion[];
  names: readonly WrittenName[];
  /** How a reviewer's remark begins, in brackets and as a line of its own; small letters. */
  remarks: { inBrackets: readonly string[]; ownLines: readonly string[] };
  /** What no text says a body need not do, and the heads under which duties are listed; small letters. */
  deniedDuties: { verbs: readonly string[]; duties: readonly string[] };
}
