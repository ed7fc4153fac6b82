const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup, and what XML 1.0 (2.2) forbids or advises against: control characters but tab and the ends of lines, half of a
 * character, and the two codes that are none.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not get through
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The same without pairs of surrogates told from halves: most texts have neither, and are told so in half the time. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const MAY_BE_SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text that XML and HTML show as it is, also between quotes of an attribute. What they cannot hold shows as the sign
 * for unreadable text.
 */
export const escapeXml = (text: string): string =>
  !MAY_BE_SPECIAL.test(text) ? text : text.replace(SPECIAL, (character) => ENTITIES[character] ?? '\ufffd');
