/** What a web page says about its own form: whether it is one, and which encoding its head names. */
import { findByteOrderMark, guessUtf16, startsWithTag } from '../encodings/unicode-bytes.js';

/** Saved pages may start with long comments before the first element. */
const HEAD_BYTES = 16_384;

/** A page's first element: "<!DOCTYPE html …", "<html …", "<meta …"; not "<w:document …", "<h1>" of Markdown. */
const PAGE_START = /^<(?:!doctype\s+html|html|head|body|meta|title)(?=[\s>])/i;
/** `<meta charset="utf-8">`, `content="text/html; charset=windows-1258"`. */
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i;

function firstCharacters(bytes: Uint8Array, length: number): string {
  const head = bytes.subarray(0, length);
  const mark = findByteOrderMark(head);
  const encoding = mark?.encoding ?? guessUtf16(head) ?? 'utf-8';
  return new TextDecoder(encoding).decode(head);
}

/** Whether bytes start as a web page does. */
export function startsLikePage(bytes: Uint8Array): boolean {
  if (!startsWithTag(bytes)) return false;
  const head = firstCharacters(bytes, HEAD_BYTES);
  return PAGE_START.test(head.slice(endOfProlog(head), HEAD_BYTES));
}

/** Where the first element may begin: behind blanks, an XML declaration and comments, each of them passed once. */
function endOfProlog(head: string): number {
  let at = blanksEnd(head, 0);
  if (head.startsWith('<?xml', at)) at = blanksEnd(head, after(head, '>', at));
  while (head.startsWith('<!--', at)) at = blanksEnd(head, after(head, '-->', at + 4));
  return at;
}

/** The offset behind the next such mark; the end of the text where there is none. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function blanksEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}

/** The encoding that the page's meta element names, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(firstCharacters(bytes, HEAD_BYTES))?.[1];
}
