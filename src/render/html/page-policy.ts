/** What a report page may do: nothing may be loaded, and what is in the page is all that runs (Content Security Policy, level 3). */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
