/** Tells an Akoma Ntoso file by its first element. */
import { xmlEncoding } from '../docx/decode-xml.js';
import { startsWithTag } from '../encodings/unicode-bytes.js';

/** Files may begin with a licence of some length. */
export const AKN_HEAD_BYTES = 16_384;
/** `<akomaNtoso xmlns=…>`, `<an:akomaNtoso …>`, `<!DOCTYPE akomaNtoso …`. */
const FIRST_ELEMENT = /^<(?:!DOCTYPE\s+)?(?:[\w.-]{1,40}:)?akomaNtoso(?=[\s>[/])/;
/** What may stand before it: a declaration, instructions, comments. */
const PROLOG: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

export function startsLikeAkn(bytes: Uint8Array): boolean {
  if (!startsWithTag(bytes)) return false;
  return FIRST_ELEMENT.test(behindProlog(headOf(bytes.subarray(0, AKN_HEAD_BYTES))).slice(0, 200));
}

function headOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(xmlEncoding(bytes)).decode(bytes);
  } catch {
    return '';
  }
}

function behindProlog(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const mark = PROLOG.find(([open]) => rest.startsWith(open));
    if (!mark) return rest;
    const [open, close] = mark;
    const end = rest.indexOf(close, open.length);
    if (end < 0) return '';
    rest = rest.slice(end + close.length).trimStart();
  }
}

/** The OASIS Standard and its drafts (".../akn/3.0", ".../akn/3.0/CSD13"), and the versions before it. */
const NAMESPACES = ['http://docs.oasis-open.org/legaldocml/ns/akn/', 'http://www.akomantoso.org/'];

/** A file without a namespace is read as it is meant. */
export const isAknNamespace = (uri: string): boolean =>
  uri === '' || NAMESPACES.some((namespace) => uri.startsWith(namespace));
