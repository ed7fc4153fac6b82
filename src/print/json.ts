/** A value as the JSON that other programs read: two blanks an indent, ended with a line break. */
export function printJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}

/** JSON leaves U+007F to U+009F as they are (RFC 8259, 7), which a terminal obeys; written as escapes they are the same values. */
export function escapeControls(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
