import { isBlankMark } from '../blanks.js';

/** `{{#if (isBlank number)}}`: whether a field's value is not known. */
export function isBlank(value: unknown): boolean {
  return isBlankMark(value);
}
