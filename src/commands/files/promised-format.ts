/** What the name of a file that is to be written promises of its content. */
import { basename } from 'node:path';

/** Word, spreadsheets and their like, of which danvan writes none: what stood in such a file would not open. */
const NEVER_WRITTEN = /\.(doc|dot|odt|ott|rtf|xls|xlsx|ods|ppt|pptx)$/i;

/** Formats that are no text: a report in words under such a name would not open either. A copy of a file with macros is one itself. */
const NO_TEXT = /\.(docx|docm|dotx|dotm|pdf)$/i;

/** "a.docx,md", "a.html; docx", "a.docx,b.md": one file has one format; not "bản 1,2.docx", "a.v2,3.md". */
const SEVERAL = /\.(?:docx|pdf|md|html?|json|csv|txt|xml|ya?ml)\s*[,;+]/i;

/** Whether a name stands for several files or formats at once. */
export const namesSeveralFormats = (path: string): boolean => SEVERAL.test(basename(path));

/** @returns the ending under which nothing, or no text, can be written: "doc"; null for a name that fits its content */
export function brokenPromise(path: string, content?: string | Uint8Array): string | null {
  const ending = NEVER_WRITTEN.exec(path) ?? (typeof content === 'string' ? NO_TEXT.exec(path) : null);
  return ending?.[1]?.toLowerCase() ?? null;
}
