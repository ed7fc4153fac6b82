/** The instruments that a text cites, where it says enough of them to name them: type, number, and a day or year. */

import type { Document, Node } from '../../tree/nodes.js';
import { type Citation, citationsIn, citingNodes, mayCite } from '../../wording/citations.js';
import { type AknMarkup, markup } from './markup.js';
import { conceptUri, workUri } from './work-uris.js';

/** A stretch of a node's text that names an instrument. */
export interface CitedWork {
  start: number;
  end: number;
  uri: string;
  /** As printed: "Quyết định số 23-QĐ/TW". */
  words: string;
}

export function citedWorks(node: Node, text: string): CitedWork[] {
  if (!mayCite(node)) return [];
  return citationsIn(node).flatMap((citation) => {
    const uri = uriOf(citation);
    if (uri === null) return [];
    const [start, end] = [citation.typeStart, citation.end];
    return [{ start, end, uri, words: text.slice(start, end) }];
  });
}

function uriOf({ type, number, parts, date, issuer }: Citation): string | null {
  const day = date ?? parts.year?.toString() ?? null;
  if (type === null || parts.figure === null || day === null) return null;
  return workUri('act', { type, issuer, date: day, number });
}

/** One entry for each instrument that is cited, in the order of their first citations. */
export function activeReferences(tree: Document): AknMarkup[] {
  const cited = new Map<string, string>();
  for (const node of citingNodes(tree)) {
    const text = 'value' in node ? node.value : 'heading' in node ? (node.heading ?? '') : '';
    for (const { uri, words } of citedWorks(node, text)) if (!cited.has(uri)) cited.set(uri, words);
  }
  return [...cited].map(([uri, words], index) =>
    markup('activeRef', { eId: `cited_${index + 1}`, href: uri, showAs: words }),
  );
}

/** Who made the marks and the description, issued and signed the document, as far as it says so. */
export function namedAgents(tree: Document): AknMarkup[] {
  const { issuer, signer } = tree.meta;
  const agent = (
    element: string,
    eId: string,
    kind: Parameters<typeof conceptUri>[0],
    name: string | null,
  ) => (name === null ? [] : [markup(element, { eId, href: conceptUri(kind, name), showAs: name })]);
  return [
    ...agent('TLCOrganization', 'issuer', 'organization', issuer),
    ...agent('TLCPerson', 'signer', 'person', signer),
    ...agent('TLCObject', 'danvan', 'object', 'danvan'),
  ];
}
