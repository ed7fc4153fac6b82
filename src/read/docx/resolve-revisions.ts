import { pushAll } from '../../text/push-all.js';
import { joinParagraphs } from './join-paragraphs.js';
import { marksOf, REVISION_KINDS, type RevisionMode, stays } from './revision-marks.js';
import { child, children, findDescendant, type XmlElement, type XmlNode } from './xml.js';

/**
 * The part as it reads with all tracked changes accepted or rejected. Elements without changes come back as
 * the same objects.
 */
export function resolveRevisions(root: XmlElement, mode: RevisionMode): XmlElement {
  return resolve(root, mode) ?? root;
}

/** @returns null where the element goes away */
function resolve(element: XmlElement, mode: RevisionMode): XmlElement | null {
  const current = mode === 'reject' ? restoreFormer(element) : element;
  if (goesAway(current, mode)) return null;
  const resolved = joinParagraphs(resolveChildren(current.children, mode), mode);
  if (resolved === current.children) return current;
  const changed = { ...current, children: resolved };
  return isEmptyTable(changed) ? null : changed;
}

/** @returns the same array where nothing changes */
function resolveChildren(nodes: readonly XmlNode[], mode: RevisionMode): readonly XmlNode[] {
  let settled: XmlNode[] | null = null;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as XmlNode;
    const isHeld = typeof node !== 'string' && isContainer(node);
    const now = typeof node === 'string' ? node : isHeld ? null : resolve(node, mode);
    if (settled === null && now === node) continue;
    settled ??= nodes.slice(0, at);
    if (isHeld) pushAll(settled, stays(node, mode) ? resolveChildren(node.children, mode) : []);
    else if (now !== null) settled.push(now);
  }
  return settled ?? nodes;
}

/** An insertion or deletion around runs; without contents it only marks something. */
function isContainer(element: XmlElement): boolean {
  return REVISION_KINDS.has(element.name) && element.children.length > 0;
}

/** Whether a row or cell was inserted and is rejected, or was deleted and is accepted. */
function goesAway(element: XmlElement, mode: RevisionMode): boolean {
  if (element.name !== 'w:tr' && element.name !== 'w:tc') return false;
  return marksOf(child(element, `${element.name}Pr`)).some((mark) => !stays(mark, mode));
}

function isEmptyTable(element: XmlElement): boolean {
  return element.name === 'w:tbl' && !findDescendant(element, 'w:tr');
}

/** The element as it was before its properties changed, or as text again where it is deleted text. */
function restoreFormer(element: XmlElement): XmlElement {
  switch (element.name) {
    case 'w:delText':
      return { ...element, name: 'w:t' };
    case 'w:delInstrText':
      return { ...element, name: 'w:instrText' };
    case 'w:numPr':
      return child(element, 'w:ins') ? { ...element, children: [] } : element;
    case 'w:pPr':
      // The former properties leave out the format of the paragraph's mark and the section it ends.
      return restoreProperties(element, ['w:rPr', 'w:sectPr']);
    case 'w:rPr':
      return restoreProperties(element, [...REVISION_KINDS.keys()]);
    case 'w:sectPr':
      // Nor do they say which headers and footers the section has (17.13.5.32).
      return restoreProperties(element, ['w:headerReference', 'w:footerReference']);
    default:
      return element;
  }
}

/** The former properties in place of the present ones, of which only those named are kept. */
function restoreProperties(properties: XmlElement, kept: readonly string[]): XmlElement {
  const change = child(properties, `${properties.name}Change`);
  if (!change) return properties;
  const former = child(change, properties.name)?.children ?? [];
  return {
    ...properties,
    children: [...former, ...children(properties).filter(({ name }) => kept.includes(name))],
  };
}
