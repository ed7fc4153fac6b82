/** Shows an edited part to the reading code, which takes elements of another kind. The part is not written and parsed again for it. */
import { type Renaming, renamingUnder } from '../read/docx/namespaces.js';
import type { OpenedPart } from '../read/docx/word-package.js';
import type { XmlElement, XmlNode } from '../read/docx/xml.js';
import type { Markup } from './markup.js';
import { decodeMarkupText, isMarkup } from './markup-tree.js';

/** The tree of an element as it stands when it is asked for. */
export const openedPart =
  (root: Markup): OpenedPart =>
  (isLeftOut) =>
    xmlTree(root, null, isLeftOut);

function xmlTree(
  { name, attributes, children }: Markup,
  outer: Renaming | null,
  isLeftOut: Parameters<OpenedPart>[0],
): XmlElement {
  const renaming = renamingUnder(outer, attributes);
  const nodes: XmlNode[] = [];
  for (const node of children) {
    if (!isMarkup(node)) {
      const text = decodedText(node);
      if (text !== '') nodes.push(text);
    } else if (!isLeftOut(renaming ? renaming.element(node.name) : node.name, node.attributes))
      nodes.push(xmlTree(node, renaming, isLeftOut));
  }
  return renaming
    ? { name: renaming.element(name), attributes: renaming.attributes({ ...attributes }), children: nodes }
    : { name, attributes, children: nodes };
}

/** Every end of a line is one sign to whoever reads XML (XML 1.0, 2.11). */
const decodedText = (raw: string): string =>
  decodeMarkupText(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
