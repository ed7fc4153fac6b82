/**
 * Noise stands in Markdown as a comment, `<!-- noise handwriting: Tin -->`: it does not show where the
 * Markdown is displayed, and is not lost.
 */
import type { Block } from '../block.js';

type Reason = NonNullable<Block['noise']>;
const COMMENT =
  /^<!--\s*noise\s+(handwriting|pageNumber|ocr|pageFurniture|runningHead|noteMark|footnote|setAside):([\s\S]*)-->$/;

/** "<!-- a -->" as far as it closes before another begins; the group keeps it where a text is split by it. */
export const WHOLE_COMMENT = /(<!--(?:[^<-]|<(?!!--)|-(?!->))*-->)/;

/** @returns the noise that an HTML comment holds, or null for any other HTML. */
export function parseNoiseComment(html: string): { reason: Reason; value: string } | null {
  const [, reason, inside] = COMMENT.exec(html) ?? [];
  const value = inside?.trim();
  if (!reason || !value) return null;
  return { reason: reason as Reason, value: value.replaceAll('&#45;', '-').replaceAll('&amp;', '&') };
}
