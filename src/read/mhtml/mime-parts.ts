/** Takes a message of several parts (MIME, RFC 2045 to 2047, 2557) apart. */

export interface MimePart {
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  /** Decoded: no more quoted-printable or Base64. */
  body: Uint8Array;
}

/** A page has some pictures and style sheets; more parts than this are no page. */
const MOST_PARTS = 2_000;
/** Messages inside messages. */
const DEEPEST = 4;

/**
 * The parts of a message that hold something themselves, in order.
 * @param message of which each byte is one character (latin1)
 */
export function mimeParts(message: string, depth = 0): MimePart[] {
  const { headers, body } = splitHead(message);
  const boundary = parameterOf(headers.get('content-type') ?? '', 'boundary');
  if (boundary === null || boundary === '' || depth >= DEEPEST) {
    return [{ headers, body: decodeBody(body, headers.get('content-transfer-encoding') ?? '') }];
  }
  return splitAt(body, boundary).flatMap((part) => mimeParts(part, depth + 1));
}

/** `boundary="----=_NextPart"` or `charset=utf-8` of a header; null where it has none. */
export function parameterOf(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function splitHead(message: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(message);
  const head = end ? message.slice(0, end.index) : '';
  const headers = new Map<string, string>();
  // A line that begins with a blank goes on with the one before (RFC 5322, 2.2.3).
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : message };
}

/** What stands between the lines "--boundary"; before the first and after "--boundary--" stands nothing that counts. */
function splitAt(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let open = -1;
  for (
    let at = body.indexOf(mark);
    at !== -1 && parts.length < MOST_PARTS;
    at = body.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (open !== -1) parts.push(body.slice(open, at).replace(/\r?\n$/, ''));
    const lineEnd = body.indexOf('\n', at);
    open = body.startsWith('--', at + mark.length) || lineEnd === -1 ? -1 : lineEnd + 1;
    if (open === -1) return parts;
  }
  // A file that was cut off has its last part all the same.
  if (open !== -1 && parts.length < MOST_PARTS) parts.push(body.slice(open));
  return parts;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const name = encoding.toLowerCase();
  if (name === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  return new Uint8Array(Buffer.from(name === 'quoted-printable' ? unquote(body) : body, 'latin1'));
}

/** "=C3=A1" is two bytes, and "=" at the end of a line joins it to the next (RFC 2045, 6.7). */
function unquote(body: string): string {
  return body
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
