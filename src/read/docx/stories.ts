import type { WordPackage } from './word-package.js';
import type { XmlElement } from './xml.js';

/** The parts of a document that hold text ("stories", ECMA-376 part 1, 17.1). */
export interface Stories {
  document: XmlElement;
  footnote: XmlElement | null;
  endnote: XmlElement | null;
  headers: readonly XmlElement[];
  footers: readonly XmlElement[];
  comments: XmlElement | null;
}

/** @param isTextAlone whether comments are left out, which are no text of the document */
export function storiesOf(word: WordPackage, isTextAlone = false): Stories {
  return {
    document: word.document,
    footnote: word.part('footnotes'),
    endnote: word.part('endnotes'),
    headers: word.parts('header'),
    footers: word.parts('footer'),
    comments: isTextAlone ? null : word.part('comments'),
  };
}

export function listStories({
  document,
  footnote,
  endnote,
  headers,
  footers,
  comments,
}: Stories): XmlElement[] {
  return [document, footnote, endnote, ...headers, ...footers, comments].filter((part) => part !== null);
}

export function mapStories(stories: Stories, change: (part: XmlElement) => XmlElement): Stories {
  const changeOptional = (part: XmlElement | null) => part && change(part);
  return {
    document: change(stories.document),
    footnote: changeOptional(stories.footnote),
    endnote: changeOptional(stories.endnote),
    headers: stories.headers.map(change),
    footers: stories.footers.map(change),
    comments: changeOptional(stories.comments),
  };
}
