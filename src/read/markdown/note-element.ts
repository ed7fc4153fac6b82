/** A note of a text without marks of Markdown's own: `<aside>3 Khoản này được bổ sung …</aside>`, which shows where Markdown is displayed. */
const ELEMENT = /^<aside>([^<]*)<\/aside>$/;

/** @returns what the note says, or null for any other HTML */
export function parseNoteElement(html: string): { reason: 'footnote'; value: string } | null {
  const value = ELEMENT.exec(html.trim())?.[1]?.trim();
  if (!value) return null;
  return {
    reason: 'footnote',
    value: value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  };
}
