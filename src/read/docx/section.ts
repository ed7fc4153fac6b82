import { childValue, type XmlElement } from './xml.js';

/** A section (`w:sectPr`) says itself how it begins; without a word it begins a page (17.6.22). */
export function startsNewPage(section: XmlElement | undefined): boolean {
  return !['continuous', 'nextColumn'].includes(childValue(section, 'w:type') ?? 'nextPage');
}
