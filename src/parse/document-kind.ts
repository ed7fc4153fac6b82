import type { DocumentKind, TopNode } from '../tree/nodes.js';
import { kindOfTitle } from './title-words.js';

/** What kind of document the children make: by the title, else by the addressee, else by the provisions. */
export function documentKind(children: readonly TopNode[], type: string | null): DocumentKind {
  const titled = type === null ? null : kindOfTitle(type);
  if (titled) return titled;
  const masthead = children.find((child) => child.type === 'masthead');
  const isLetter = masthead?.children.some(
    (child) => child.type === 'paragraph' && child.role === 'salutation',
  );
  if (isLetter) return 'officialLetter';
  return children.some((child) => PROVISIONS.has(child.type)) ? 'regulation' : 'page';
}

const PROVISIONS = new Set<TopNode['type']>(['article', 'chapter', 'part', 'section', 'regulation']);
