import { escapeControls } from '../text/escape-json.js';

/** A value as the JSON that other programs read: two blanks an indent, ended with a line break. */
export function printJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}
