import type { Citation } from '../../wording/citations.js';
import { printedText } from '../../wording/node-text.js';

/** Where the name of the issuer ends in the node's text; the end of the date where none is named. */
export function endOfIssuer({ node, dateEnd, issuer }: Citation): number {
  if (issuer === null) return dateEnd;
  const at = printedText(node).indexOf(issuer, dateEnd);
  return at < 0 ? dateEnd : at + issuer.length;
}
