/** The page: paper, margins, and the page number in the middle of the top margin from the second page on. */

import type { RuleSet } from '../../form/rule-set.js';
import { partOf } from './package-parts.js';
import { twipsOfMillimetres } from './units.js';
import { element } from './xml.js';

/**
 * Properties of a section (`w:sectPr`). Later sections have no header of their own and so continue the first
 * section's. A first page that differs (`titlePg`) and has no header either stays bare.
 * @param headerId relationship of the header with the page number
 */
export function sectionProperties(
  { page, annex }: RuleSet,
  { isAnnex, headerId }: { isAnnex: boolean; headerId: string },
): string {
  const { paper, margins, number } = page;
  const twips = ({ value }: { value: number }) => twipsOfMillimetres(value);
  return element(
    'w:sectPr',
    {},
    !isAnnex && element('w:headerReference', { 'w:type': 'default', 'r:id': headerId }),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', {
      'w:w': twips(paper.width),
      'w:h': twips(paper.height),
      'w:orient': 'portrait',
    }),
    element('w:pgMar', {
      'w:top': twips(margins.top),
      'w:right': twips(margins.right),
      'w:bottom': twips(margins.bottom),
      'w:left': twips(margins.left),
      'w:header': twips(number.fromTop),
      'w:footer': twips(number.fromTop),
      'w:gutter': 0,
    }),
    isAnnex && annex.restartPageNumbers && element('w:pgNumType', { 'w:start': 1 }),
    (!isAnnex || annex.firstPageBare) && element('w:titlePg'),
  );
}

/** `word/header1.xml`: the page number. */
export function headerPart(): string {
  const run = (...inside: string[]) => element('w:r', {}, ...inside);
  const character = (type: string) => run(element('w:fldChar', { 'w:fldCharType': type }));
  const style = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'DanvanPageNumber' }));
  const field = [character('begin'), run(element('w:instrText', {}, 'PAGE')), character('end')];
  return partOf('w:hdr', element('w:p', {}, style, ...field));
}
