/** Lines by themselves as a text: plain paragraphs, whatever they begin with. */
import type { Document, Paragraph } from './nodes.js';

export const pageOf = (lines: readonly Pick<Paragraph, 'value' | 'data'>[]): Document => ({
  type: 'document',
  kind: 'page',
  meta: { number: null, date: null, place: null, issuer: null, type: null, subject: null, signer: null },
  children: lines.map((line) => ({ type: 'paragraph', ...line })),
});
