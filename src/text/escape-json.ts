/**
 * JSON leaves U+007F to U+009F as they are (RFC 8259, 7), and the signs that turn the direction of a text, which a terminal obeys;
 * written as escapes they are the same values.
 */
export function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
