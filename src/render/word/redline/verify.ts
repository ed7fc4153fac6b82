import { strFromU8, unzipSync } from 'fflate';

/**
 * Reads a redline back as Word would after "accept all" and after "reject all". It shares nothing with the code
 * that writes the redline, so that a fault there is found before the file is given to anybody.
 */

export interface Resolved {
  /** The text after accepting all changes, one paragraph a line. */
  accepted: string;
  /** The text after rejecting all changes. */
  rejected: string;
}

const DOCUMENT = 'word/document.xml';
const EMPTY = new Uint8Array();

/** Matches a tag, with "/" before or after its name, or the text up to the next one. */
const TOKEN = /<(\/?)([\w:]+)(?![\w:])[^<>]*?(\/?)>|([^<]+)/g;

/**
 * @param bytes a Word file without tables; a line break inside a paragraph counts as a blank
 */
export function resolveRedline(bytes: Uint8Array): Resolved {
  const document = strFromU8(
    unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT] ?? EMPTY,
  );
  return { accepted: resolve(document, 'w:del'), rejected: resolve(document, 'w:ins') };
}

/** @param dropped the element whose text and paragraph ends vanish: w:del when all is accepted, else w:ins */
function resolve(document: string, dropped: 'w:del' | 'w:ins'): string {
  const body = document.slice(document.indexOf('<w:body>'));
  const open: string[] = [];
  let text = '';
  let endsParagraph = true;
  for (const [, closes, name = '', isEmpty, words] of body.matchAll(TOKEN)) {
    if (words !== undefined) {
      const isText = open.at(-1) === 'w:t' || open.at(-1) === 'w:delText';
      if (isText && !open.includes(dropped)) text += unescapeXml(words);
    } else if (closes) {
      open.pop();
      if (name === 'w:p' && endsParagraph) text += '\n';
    } else {
      if (name === 'w:p') endsParagraph = true;
      if (name === dropped && open.includes('w:pPr')) endsParagraph = false;
      if (name === 'w:br' && !open.includes(dropped)) text += ' ';
      if (!isEmpty) open.push(name);
    }
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_entity, name: string) => ENTITIES[name] ?? '');
