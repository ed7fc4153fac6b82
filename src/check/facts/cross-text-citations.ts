/** Holds the citations of a text against those of the other texts of a run. */
import type { DatedData } from '../../data/index.js';
import { createFinding, type Finding } from '../../findings/finding.js';
import { printDate } from '../../text/calendar-date.js';
import { isDateShared } from '../../wording/citations.js';
import { placeOfText } from '../../wording/node-text.js';
import type { CheckResult } from '../engine/check-regulation.js';
import { CitationLog, type CitedAs } from './citation-conflicts.js';

const RULE = 'no-inconsistent-citation';

interface FiledCitation extends CitedAs {
  file: string;
}

export class CrossTextCitations {
  private readonly log: CitationLog<FiledCitation>;

  constructor(data: DatedData) {
    this.log = new CitationLog(data);
  }

  /** Records the citations of a text; finds those that an earlier text gives another date or issuer. */
  add(file: string, { citations }: Pick<CheckResult, 'citations'>): Finding[] {
    const known = new Set<string>();
    return citations.flatMap((citation) => {
      const { key, number, date, issuer, node, start, end } = citation;
      if (isDateShared(citation)) return [];
      const conflict = this.log.add({ key, number, date, issuer, file });
      // One finding a number; what differs within one text is told by the rule itself.
      if (!conflict || conflict.earlier.file === file || known.has(key)) return [];
      known.add(key);
      const { earlier, kind } = conflict;
      const params = {
        number,
        here: kind === 'date' ? printDate(date ?? '') : (issuer ?? ''),
        earlier: kind === 'date' ? printDate(earlier.date ?? '') : (earlier.issuer ?? ''),
        file: earlier.file,
      };
      const place = placeOfText(node, start, end);
      return [
        createFinding(`check.${RULE}.text`, params, {
          ruleId: RULE,
          // Nothing tells which of the two texts is wrong.
          severity: 'note',
          origin: place.origin,
          ...(place.end ? { end: place.end } : {}),
          actual: number,
        }),
      ];
    });
  }
}
