import { oncePer } from '../../text/once-per.js';

/** What a file that is called .docx may really be. */
export type ActualFormat =
  | 'html'
  | 'mhtml'
  | 'rtf'
  | 'doc'
  | 'encrypted'
  | 'pdf'
  | 'flatOpc'
  | 'wordXml'
  | 'odt'
  | 'fodt'
  | 'zip'
  | 'empty'
  | 'unknown';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells a file's format by its first bytes; never by its name. */
export const detectActualFormat: (bytes: Uint8Array) => ActualFormat = oncePer((bytes) => {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return isOpenDocumentText(bytes) ? 'odt' : 'zip';
  if (startsWith(bytes, OLE_SIGNATURE)) return hasEncryptedPackage(bytes) ? 'encrypted' : 'doc';
  const start = readStart(bytes);
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%pdf-')) return 'pdf';
  if (start.includes('http://schemas.microsoft.com/office/2006/xmlpackage')) return 'flatOpc';
  if (/<(?:\w+:)?worddocument[\s>]/.test(start)) return 'wordXml';
  if (start.includes('<office:document') && start.includes('opendocument.text"')) return 'fodt';
  if (isMessage(start)) return 'mhtml';
  if (/<!doctype html|<html[\s>]|<body[\s>]/.test(start)) return 'html';
  return 'unknown';
});

/** Formats of older word processors, by what their first bytes say, with the ending that a converter knows them by. */
const ENDINGS: Partial<Record<ActualFormat, string>> = {
  doc: 'doc',
  rtf: 'rtf',
  wordXml: 'xml',
  odt: 'odt',
  fodt: 'fodt',
};

/** The ending by which a converter knows an older word processor's file; undefined for one of another kind. */
export function converterEnding(bytes: Uint8Array): string | undefined {
  return ENDINGS[detectActualFormat(bytes)];
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** OpenDocument names its kind in the first entry of the zip, which is not packed (part 3, 3.3). */
const OPEN_DOCUMENT_TEXT = 'mimetypeapplication/vnd.oasis.opendocument.text';

function isOpenDocumentText(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(30, 200)).startsWith(OPEN_DOCUMENT_TEXT);
}

/** Lines "name: value" at the head of a file, of which one is of MIME (RFC 2045) and one gives the content's type. */
const MESSAGE_HEAD = /^(?:[!-9;-~]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)+/;

function isMessage(start: string): boolean {
  const head = MESSAGE_HEAD.exec(start)?.[0] ?? '';
  return /^mime-version\s*:/m.test(head) && /^content-type\s*:/m.test(head);
}

/** A document locked with a password is an OLE file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  outer: for (
    let at = bytes.indexOf(name[0] as number);
    at !== -1;
    at = bytes.indexOf(name[0] as number, at + 1)
  ) {
    for (let i = 1; i < name.length; i++) if (bytes[at + i] !== name[i]) continue outer;
    return true;
  }
  return false;
}

/** The first 4 KB as lower-case text, its byte order mark and zero bytes of UTF-16 left out. */
function readStart(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return start
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
}
