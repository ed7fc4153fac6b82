/** Parts of the package that the DOCX library cannot write as we need them, as XML text. */

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** One element; attributes without a value are left out. Children are XML already: text must be escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: (string | false | undefined)[]
): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = children.filter(Boolean).join('');
  return content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`;
}

/** What XML 1.0 cannot hold: control characters, half of a character. It shows as the sign for unreadable text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that XML can hold; the DOCX library escapes markup but not these. */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '\ufffd');

/** What may need another form in XML; most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: some of these are what XML forbids
const SPECIAL = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

export const escapeXml = (text: string): string =>
  SPECIAL.test(text)
    ? xmlText(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;
