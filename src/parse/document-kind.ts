import type { DocumentKind, Node, TopNode } from '../tree/nodes.js';
import { hasChildren } from '../tree/visit.js';
import { kindOfTitle, SELF_REFERENCES } from './title-words.js';

/** What kind of document the children make: by the title, else by the addressee, else by how the text speaks of itself. */
export function documentKind(children: readonly TopNode[], type: string | null): DocumentKind {
  const titled = type === null ? null : kindOfTitle(type);
  if (titled) return titled;
  const masthead = children.find((child) => child.type === 'masthead');
  const isLetter = masthead?.children.some(
    (child) => child.type === 'paragraph' && child.role === 'salutation',
  );
  if (isLetter) return 'officialLetter';
  if (!children.some((child) => PROVISIONS.has(child.type))) return 'page';
  return kindOfSelfReferences(children) ?? 'regulation';
}

const PROVISIONS = new Set<TopNode['type']>(['article', 'chapter', 'part', 'section', 'regulation']);
const SELF_REFERENCE = new RegExp(`(?<!\\p{L})(?:${[...SELF_REFERENCES.keys()].join('|')})(?!\\p{L})`, 'gu');

/** The kind that the text most often names with "này", as "Nghị định này"; annexes speak for themselves. */
function kindOfSelfReferences(children: readonly TopNode[]): DocumentKind | null {
  const counts = new Map<DocumentKind, number>();
  const count = (node: Node): void => {
    if (node.type === 'regulation' || node.type === 'quotation') return;
    const text = 'value' in node ? node.value : '';
    for (const [words] of text.includes(' này') ? text.matchAll(SELF_REFERENCE) : []) {
      const kind = SELF_REFERENCES.get(words);
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    if (hasChildren(node)) node.children.forEach(count);
  };
  children.forEach(count);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
