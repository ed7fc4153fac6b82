/** A profile as the text of its file, indented and ended as the user's own lines are. */
import type { Document } from 'yaml';

/** @param original the file before anything was put into the document */
export function profileText(document: Document, original: string): string {
  const indent = Math.min(8, Math.max(2, /^( +)[^\s#-]/m.exec(original)?.[1]?.length ?? 2));
  // "recitals:" with its items right below: "- Căn cứ …".
  const indentSeq = !/^[\w.]+:[^\S\n]*(?:#.*)?\r?\n-\s/m.test(original);
  const text = document.toString({ lineWidth: 0, indent, indentSeq });
  return original.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
