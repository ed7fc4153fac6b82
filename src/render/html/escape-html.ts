const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup, and control characters but for tab and line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a page
const UNSAFE = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text that HTML shows as it is, also between quotes of an attribute. Control characters show as unreadable. */
export const escapeHtml = (text: string): string =>
  text.replace(UNSAFE, (character) => ENTITIES[character] ?? '\ufffd');

/** One element; its children are HTML already. Attributes without a value are left out, `true` is a bare one. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>> = {},
  ...children: string[]
): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  }
  return EMPTY.has(name) ? `<${open}>` : `<${open}>${children.join('')}</${name}>`;
}

/** Elements without an end tag (HTML, 13.1.2 void elements). */
const EMPTY: ReadonlySet<string> = new Set(['input', 'meta', 'br']);
