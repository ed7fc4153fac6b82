/** A note that stands by itself, as HTML that Markdown shows. The Markdown reader knows the form. */
export const noteElement = (value: string): string =>
  `<aside>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</aside>`;
