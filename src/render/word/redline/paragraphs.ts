/** The stream of tokens cut into paragraphs as Word holds them: the mark at the end belongs to the paragraph. */
import type { Comparison } from '../../../compare/comparison.js';
import type { ComparisonRow } from '../../comparison/rows.js';
import { type EndToken, redlineTokens, type TextToken } from './tokens.js';

export interface RedlineParagraph {
  runs: TextToken[];
  /** Whether the paragraph's end is kept, inserted or deleted. */
  end: EndToken;
  /** The row with which it begins; null for a paragraph without text. */
  row: ComparisonRow | null;
}

export function redlineParagraphs(comparison: Comparison): RedlineParagraph[] {
  const paragraphs: RedlineParagraph[] = [];
  let runs: TextToken[] = [];
  for (const token of redlineTokens(comparison)) {
    if (token.kind === 'text') {
      runs.push(token);
    } else {
      paragraphs.push({ runs, end: token, row: runs[0]?.row ?? null });
      runs = [];
    }
  }
  return paragraphs;
}
