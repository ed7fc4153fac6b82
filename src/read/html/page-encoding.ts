/** What a web page says about its own form: whether it is one, and which encoding its head names. */
import { findByteOrderMark, guessUtf16 } from '../encodings/unicode-bytes.js';

/** Saved pages may start with long comments before the first element. */
const HEAD_BYTES = 16_384;

/** A page's first element: "<!DOCTYPE html …", "<html …", "<meta …"; not "<w:document …", "<h1>" of Markdown. */
const PAGE_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)(?=[\s>])/i;
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
  return PAGE_START.test(firstCharacters(bytes, HEAD_BYTES));
}

/** The encoding that the page's meta element names, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(firstCharacters(bytes, HEAD_BYTES))?.[1];
}
