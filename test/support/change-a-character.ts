/** Changes one character of a document's visible text, wherever the file keeps it: another one, one less, one more. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Choice } from './seeded-choice.js';

/** Where visible text stands in a file, and how the file is put together again. */
export interface VisibleText {
  /** Places of letters and digits, as part and index in it. */
  places: readonly { part: string; at: number }[];
  /** The file with another letter or digit at a place, by default; or without it, or with one more before it. */
  changed(place: { part: string; at: number }, how?: CharacterEdit): Uint8Array;
  /** The words around a place, for messages. */
  around(place: { part: string; at: number }): string;
}

export const CHARACTER_EDITS = ['replace', 'delete', 'insert'] as const;
export type CharacterEdit = (typeof CHARACTER_EDITS)[number];

const LETTER = /[\p{L}\d]/u;
const WORD_PARTS = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** Of a Word file: body, tables, notes, headers and footers; fields are left out, whose results Word makes anew. */
export function visibleInDocx(bytes: Uint8Array): VisibleText {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.keys(files)
      .filter((name) => WORD_PARTS.test(name))
      .map((name) => [name, strFromU8(files[name] ?? new Uint8Array())]),
  );
  return visible(parts, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (changed) =>
    zipSync({ ...files, ...Object.fromEntries([...changed].map(([name, text]) => [name, strToU8(text)])) }),
  );
}

/**
 * Of a page: what stands between tags in its body.
 * @param lines of the source that hold the document; menus and windows of the site around it are none of its text
 */
export function visibleInHtml(html: string, lines: { first: number; last: number }): VisibleText {
  const body = html.search(/<body\b/i);
  const blank = (hidden: string): string => ' '.repeat(hidden.length);
  const shown = html
    .replace(/<(script|style|title|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|&[#\w]+;/gi, blank)
    // No reader sees what a page hides: a name of the text for its own scripts.
    .replace(/<(\w+)\b[^<>]*\bstyle="[^"]*display:\s*none[^<>]*>[^<>]*<\/\1>/gi, blank)
    .replace(/^[\s\S]*?(?=<body\b)/i, body < 0 ? (head) => head : blank)
    .split('\n')
    .map((line, index) => (index + 1 < lines.first || index + 1 > lines.last ? blank(line) : line))
    .join('\n');
  const encode = (changed: ReadonlyMap<string, string>): Uint8Array =>
    new TextEncoder().encode(changed.get('html') ?? '');
  return visible(new Map([['html', html]]), />([^<>]+)</g, encode, new Map([['html', shown]]));
}

/** Of Markdown: what is no front matter, tag, address of a link or entity. */
export function visibleInMarkdown(text: string): VisibleText {
  const blank = (hidden: string): string => ' '.repeat(hidden.length);
  const shown = text
    .replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '))
    .replace(/<[^<>\n]*>|\]\([^()\n]*\)|&[#\w]+;|^[ \t]*\[[^\]\n]*\]:.*$|^```.*$/gm, blank);
  const encode = (changed: ReadonlyMap<string, string>): Uint8Array =>
    new TextEncoder().encode(changed.get('md') ?? '');
  return visible(new Map([['md', text]]), /^(.+)$/gm, encode, new Map([['md', shown]]));
}

function visible(
  parts: ReadonlyMap<string, string>,
  pattern: RegExp,
  encode: (parts: ReadonlyMap<string, string>) => Uint8Array,
  shown: ReadonlyMap<string, string> = parts,
): VisibleText {
  const places = [...shown].flatMap(([part, text]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: words = '', index }) => {
      const start = index + whole.indexOf(words);
      return [...words].every((letter) => letter.length === 1)
        ? [...words].flatMap((letter, at) => (LETTER.test(letter) ? [{ part, at: start + at }] : []))
        : [];
    }),
  );
  return {
    places,
    changed({ part, at }, how = 'replace') {
      const text = parts.get(part) ?? '';
      const put = how === 'delete' ? '' : otherThan(text.charAt(at));
      const end = how === 'insert' ? at : at + 1;
      return encode(new Map([...parts, [part, text.slice(0, at) + put + text.slice(end)]]));
    },
    around: ({ part, at }) => (parts.get(part) ?? '').slice(Math.max(at - 30, 0), at + 30),
  };
}

/** Another digit for a digit; for a letter one that no habit of spelling takes for it. */
function otherThan(character: string): string {
  if (/\d/.test(character)) return String((Number(character) + 3) % 10);
  const other = /^[xX]$/.test(character) ? 'q' : 'x';
  return character === character.toUpperCase() ? other.toUpperCase() : other;
}

/** A few places, chosen by chance. */
export const somePlaces = (
  text: VisibleText,
  count: number,
  choice: Choice,
): { part: string; at: number }[] => choice.some(text.places, count);
