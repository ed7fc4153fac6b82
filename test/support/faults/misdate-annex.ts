import type { Document, Paragraph, ParagraphRole } from '../../../src/tree/nodes.js';
import { selectAll } from '../../../src/tree/visit.js';
import { edited, type FaultClass } from './fault.js';

/** The drafts are of 20/11/2026. */
const WRONG_DATES = ['20/11/2025', '20/10/2026', '02/11/2026', '21/11/2026', '20/12/2024', '11/20/2026'];
const WRONG_PLACE_DATES = ['21 tháng 11 năm 2026', '20 tháng 12 năm 2026', '20 tháng 11 năm 2025'];

/** The line under the title of the annex gives another date than the decision, or the decision than the line. */
export const misdateAnnex: FaultClass = {
  name: 'wrong date in the annex line',
  rules: ['require-matching-annex', 'no-impossible-date'],
  least: 0.98,
  faultsIn(draft) {
    const inLine = WRONG_DATES.map((date) => ({ role: 'annexLine' as const, from: '20/11/2026', date }));
    const onCover = WRONG_PLACE_DATES.map((date) => ({
      role: 'placeDate' as const,
      from: '20 tháng 11 năm 2026',
      date,
    }));
    return [...inLine, ...onCover].map(({ role, from, date }) => ({
      what: `${role} of ${date}`,
      subject: edited(draft, (tree) => replaceIn(lineOf(tree, role), from, date)),
      isFoundBy: ({ actual }) => actual === (role === 'annexLine' ? date : '20/11/2026'),
    }));
  },
};

function lineOf(tree: Document, role: ParagraphRole): Paragraph {
  const found = selectAll(tree, 'paragraph').find((paragraph) => paragraph.role === role);
  if (!found) throw new Error(`the draft has no ${role}`);
  return found;
}

function replaceIn(paragraph: Paragraph, from: string, to: string): void {
  if (!paragraph.value.includes(from)) throw new Error(`no ${from} in: ${paragraph.value}`);
  paragraph.value = paragraph.value.replace(from, to);
}
