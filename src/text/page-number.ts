/** The numbers of pages that Word counts by itself, which are no words of a text. */

/** Matches a field's code " PAGE \* MERGEFORMAT " and " NUMPAGES "; not " PAGEREF _Toc1 ", which names a place of the text. */
export const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Matches what stands around them alone: "Trang …/…", "- … -", "Page of"; not "Trang … – Dự thảo 2". */
const PAGE_LABEL = /^(?:trang|page|of|[\s\d/…|–—-])*$/iu;

/** Whether a header or footer, read without the numbers that Word counts, says nothing else. */
export const isPageLabel = (text: string): boolean => PAGE_LABEL.test(text);
