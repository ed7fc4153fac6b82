import { LineCollector } from '../lines.js';
import type { ReadResult } from '../reader.js';

/** One block a line; one empty line starts a paragraph, several (or a form feed) a page. */
export function readPlainText(text: string): ReadResult {
  const lines = new LineCollector();
  let offset = 0;
  let number = 0;
  let blank = 0;
  for (const [, content = '', ending = ''] of text.matchAll(/([^\n\r]*)(\r\n|\n|\r|$)/g)) {
    number++;
    const isBlank = content.trim() === '';
    blank = isBlank ? blank + 1 : 0;
    lines.add(content, { line: number, column: 1, offset });
    lines.end(content.includes('\f') || blank > 1 ? 'page' : isBlank ? 'paragraph' : 'line');
    offset += content.length + ending.length;
    if (ending === '') break;
  }
  return { blocks: lines.blocks, frontMatter: null, findings: [] };
}
