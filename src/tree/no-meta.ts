import type { DocumentMeta } from './nodes.js';

/** What is known of a document that says nothing of itself. */
export const NO_META: Readonly<DocumentMeta> = {
  number: null,
  date: null,
  place: null,
  issuer: null,
  type: null,
  subject: null,
  signer: null,
};
