/** The page: paper, margins, and the page number in the middle of the top margin from the second page on. */
import {
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { RuleSet } from './rule-set.js';
import { twipsOfMillimetres } from './units.js';

export function sectionPage(
  rules: RuleSet,
  { isAnnex }: { isAnnex: boolean },
): Omit<ISectionOptions, 'children'> {
  const { paper, margins, number } = rules.page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: !isAnnex || rules.annex.firstPageBare,
      page: {
        size: {
          width: twipsOfMillimetres(paper.width.value),
          height: twipsOfMillimetres(paper.height.value),
          orientation: PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMillimetres(margins.top.value),
          bottom: twipsOfMillimetres(margins.bottom.value),
          left: twipsOfMillimetres(margins.left.value),
          right: twipsOfMillimetres(margins.right.value),
          header: twipsOfMillimetres(number.fromTop.value),
          footer: twipsOfMillimetres(number.fromTop.value),
          gutter: 0,
        },
        ...(isAnnex && rules.annex.restartPageNumbers && { pageNumbers: { start: 1 } }),
      },
    },
    ...(!isAnnex && { headers: { default: pageNumberHeader() } }),
  };
}

/**
 * Later sections have no header of their own and so continue the first section's. A first page that differs
 * (`titlePage`) and has no header either stays bare.
 */
const pageNumberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'DanvanPageNumber',
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
