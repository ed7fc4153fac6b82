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
import type { RuleSet } from '../../form/rule-set.js';
import type { ParagraphStyle } from './styles.js';
import { twipsOfMillimetres } from './units.js';

export interface PageSetup {
  /** Whether it opens the document; later sections have no header of their own and so continue the first one's. */
  isFirst: boolean;
  /** For wide tables: the paper lies on its side, its margins stay. Default false. */
  landscape?: boolean;
}

/**
 * A section's options without its content. A first page that differs and has no header of its own stays bare.
 * An annex counts its pages as the rules say.
 */
export function sectionPage(
  { page, annex }: RuleSet,
  { isFirst, landscape = false }: PageSetup,
): Omit<ISectionOptions, 'children'> {
  const { paper, margins, number } = page;
  const twips = ({ value }: { value: number }) => twipsOfMillimetres(value);
  const restarts = !isFirst && annex.restartPageNumbers;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst || annex.firstPageBare,
      page: {
        // The library changes width and height of a landscape page itself.
        size: {
          width: twips(paper.width),
          height: twips(paper.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(number.fromTop),
          footer: twips(number.fromTop),
          gutter: 0,
        },
        ...(restarts && { pageNumbers: { start: 1 } }),
      },
    },
    ...(isFirst && { headers: { default: pageNumberHeader() } }),
  };
}

const PAGE_NUMBER: ParagraphStyle = 'DanvanPageNumber';

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: PAGE_NUMBER, children: [number] })] });
}
