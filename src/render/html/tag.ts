import { escapeXml } from '../../text/escape-xml.js';

/** Elements without an end tag (HTML, 13.1.2 void elements). */
const EMPTY: ReadonlySet<string> = new Set(['input', 'meta', 'br']);

/** One element; its children are HTML already. Attributes without a value are left out, `true` is a bare one. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>> = {},
  ...children: string[]
): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += value === true ? ` ${key}` : ` ${key}=${quoted(String(value))}`;
  }
  return EMPTY.has(name) ? `<${open}>` : `<${open}>${children.join('')}</${name}>`;
}

/** Quotation marks only where HTML asks for them (13.1.2.3): of a large page they were a thirtieth. */
const quoted = (value: string): string => (PLAIN.test(value) ? value : `"${escapeXml(value)}"`);

/** "c-case", "#r12"; not "row k-article", nor a value that is empty. */
const PLAIN = /^[\w#-]+$/;
