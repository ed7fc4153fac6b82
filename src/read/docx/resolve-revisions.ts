import { REVISION_KINDS } from './find-revisions.js';
import { child, children, type XmlElement, type XmlNode } from './xml.js';

export type RevisionMode = 'accept' | 'reject';

/** Properties that hold their former state in a "…Change" element. */
const CHANGED_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['w:pPr', 'w:pPrChange'],
  ['w:rPr', 'w:rPrChange'],
]);

/**
 * The part as it reads with all tracked changes accepted or rejected: what is left has no revisions.
 * Parts without revisions come back as they are.
 */
export function resolveRevisions(root: XmlElement, mode: RevisionMode): XmlElement {
  const resolved = resolve(root, mode);
  return typeof resolved === 'string' || !resolved ? root : resolved;
}

/** @returns null where the element goes away */
function resolve(element: XmlElement, mode: RevisionMode): XmlElement | null {
  const current = mode === 'reject' ? restoreProperties(element) : element;
  if ((current.name === 'w:tr' || current.name === 'w:tc') && goesAway(current, mode)) return null;
  const resolved: XmlNode[] = [];
  let changed = current !== element;
  for (const node of current.children) {
    if (typeof node === 'string') {
      resolved.push(node);
      continue;
    }
    const replaced = isContainer(node) ? unwrap(node, mode) : [resolve(node, mode)];
    for (const each of replaced) if (each) resolved.push(each);
    changed ||= replaced.length !== 1 || replaced[0] !== node;
  }
  const joined = joinParagraphs(resolved, mode);
  changed ||= joined !== resolved;
  if (
    current.name === 'w:tbl' &&
    changed &&
    !joined.some((node) => typeof node !== 'string' && holdsRow(node))
  )
    return null;
  return changed ? rename({ ...current, children: joined }, mode) : rename(current, mode);
}

/** An insertion or deletion around runs; without contents it only marks something. */
function isContainer(element: XmlElement): boolean {
  return REVISION_KINDS.get(element.name) !== undefined && element.children.length > 0;
}

function unwrap(container: XmlElement, mode: RevisionMode): (XmlElement | null)[] {
  if (!stays(container, mode)) return [];
  return children(container).flatMap((node) =>
    isContainer(node) ? unwrap(node, mode) : [resolve(node, mode)],
  );
}

function stays(revision: XmlElement, mode: RevisionMode): boolean {
  return (REVISION_KINDS.get(revision.name) === 'insertion') === (mode === 'accept');
}

/** Deleted text has elements of its own, which become text again when the deletion is rejected. */
function rename(element: XmlElement, mode: RevisionMode): XmlElement {
  if (mode === 'accept') return element;
  if (element.name === 'w:delText') return { ...element, name: 'w:t' };
  if (element.name === 'w:delInstrText') return { ...element, name: 'w:instrText' };
  return element;
}

/** The element with the properties that it had before they were changed. */
function restoreProperties(element: XmlElement): XmlElement {
  const changeName = CHANGED_PROPERTIES.get(element.name);
  const change = changeName === undefined ? undefined : child(element, changeName);
  if (!change)
    return element.name === 'w:numPr' && child(element, 'w:ins') ? { ...element, children: [] } : element;
  const former = child(change, element.name)?.children ?? [];
  // The former paragraph properties leave out the format of the mark and the section.
  const kept =
    element.name === 'w:pPr'
      ? children(element).filter(({ name }) => name === 'w:rPr' || name === 'w:sectPr')
      : [];
  const marks = children(element).filter(({ name }) => element.name === 'w:rPr' && REVISION_KINDS.get(name));
  return { ...element, children: [...former, ...kept, ...marks] };
}

/** Whether a row or cell was inserted and is rejected, or was deleted and is accepted. */
function goesAway(element: XmlElement, mode: RevisionMode): boolean {
  return marksOf(child(element, element.name === 'w:tr' ? 'w:trPr' : 'w:tcPr')).some(
    (mark) => !stays(mark, mode),
  );
}

function marksOf(properties: XmlElement | undefined): XmlElement[] {
  return children(properties).filter(({ name }) => REVISION_KINDS.get(name) !== undefined);
}

function holdsRow(element: XmlElement): boolean {
  return element.name === 'w:tr' || children(element).some(holdsRow);
}

/**
 * A paragraph whose mark goes away runs on into the next one, whose properties hold for both. Where no
 * paragraph follows, an empty one goes away and any other keeps its mark.
 */
function joinParagraphs(nodes: XmlNode[], mode: RevisionMode): XmlNode[] {
  if (!nodes.some((node) => typeof node !== 'string' && losesMark(node, mode))) return nodes;
  const joined: XmlNode[] = [];
  let pending: XmlNode[] = [];
  let last: XmlElement | null = null;
  const settle = () => {
    if (last && pending.length > 0) joined.push({ ...last, children: [...markProperties(last), ...pending] });
    pending = [];
    last = null;
  };
  for (const node of nodes) {
    if (typeof node === 'string' || node.name !== 'w:p') {
      if (typeof node !== 'string' && !isMarker(node)) settle();
      joined.push(node);
      continue;
    }
    const contents = node.children.filter((each) => typeof each === 'string' || each.name !== 'w:pPr');
    if (losesMark(node, mode)) {
      pending.push(...contents);
      last = node;
    } else {
      joined.push(
        pending.length > 0 ? { ...node, children: [...markProperties(node), ...pending, ...contents] } : node,
      );
      pending = [];
      last = null;
    }
  }
  settle();
  return joined;
}

function losesMark(node: XmlElement, mode: RevisionMode): boolean {
  if (node.name !== 'w:p') return false;
  return marksOf(child(child(node, 'w:pPr'), 'w:rPr')).some((mark) => !stays(mark, mode));
}

function markProperties(paragraph: XmlElement): XmlElement[] {
  return children(paragraph, 'w:pPr');
}

/** Bookmarks and ranges between paragraphs hold no text. */
function isMarker(element: XmlElement): boolean {
  return /(?:Start|End)$/.test(element.name) && element.children.length === 0;
}
