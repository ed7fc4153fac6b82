import { children, type XmlElement } from './xml.js';

export type RevisionKind = 'insertion' | 'deletion';
export type RevisionMode = 'accept' | 'reject';

/** Elements that hold inserted or deleted runs, or mark a paragraph mark, row, cell or number as such. */
export const REVISION_KINDS: ReadonlyMap<string, RevisionKind> = new Map([
  ['w:ins', 'insertion'],
  ['w:moveTo', 'insertion'],
  ['w:cellIns', 'insertion'],
  ['w:del', 'deletion'],
  ['w:moveFrom', 'deletion'],
  ['w:cellDel', 'deletion'],
]);

/** The marks in the properties of a paragraph mark, row or cell. */
export function marksOf(properties: XmlElement | undefined): XmlElement[] {
  return children(properties).filter(({ name }) => REVISION_KINDS.has(name));
}

/** Whether what a revision holds or marks is there when it is accepted, or rejected. */
export function stays(revision: XmlElement, mode: RevisionMode): boolean {
  return (REVISION_KINDS.get(revision.name) === 'insertion') === (mode === 'accept');
}
