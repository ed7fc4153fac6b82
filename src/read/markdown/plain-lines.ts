import type { Block } from '../block.js';
import type { LineIndex } from '../line-index.js';
import { LineCollector } from '../lines.js';

/** "- Căn cứ …", "12. Phối hợp …"; not "2.1. Văn phòng …", and not an item that begins with a mark of its own. */
const ITEM = /^(-|\d{1,9}[.)]) (?=[\p{L}“])(?![a-zđ][.)])/u;
/** What begins no construct of Markdown: "Điều 1.", "2.1. Văn phòng", "[cần bổ sung: …]", "\-----"; not "# A", "- - a". */
const PARAGRAPH = /^(?!\d+[.)](?: |$))[\p{L}\d“"(/[\\]/u;
/** A mark that a backslash makes literal. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** What may be more than text in a line: emphasis, code, HTML, an entity, a table, a link, an image, a line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Markdown changes some of them, and ends lines at others
const ACTIVE = /[*_`<>|~&$\\\u0000-\u001f]|\d\^|\][([:]|!\[| $/;

/**
 * Reads Markdown that is nothing but paragraphs and list items of one line each, as drafts are, without the Markdown
 * parser, which takes most of the time. The outcome is that of the parser.
 * @param shift offset of the text in the file that `index` is of
 * @returns null where any line might be more than that
 */
export function plainLines(text: string, index: LineIndex, shift: number): Block[] | null {
  const collector = new LineCollector();
  let offset = shift;
  let before: 'none' | 'blank' | 'paragraph' | 'bullet' = 'none';
  for (const line of text.split('\n')) {
    if (line === '') {
      if (before === 'blank') return null;
      before = before === 'none' ? 'none' : 'blank';
    } else {
      const marker = ITEM.exec(line)?.[1];
      const kind = marker === '-' ? 'bullet' : 'paragraph';
      const isApart = before === 'none' || before === 'blank' || (before === 'bullet' && kind === 'bullet');
      if (!isApart || (marker === undefined && !PARAGRAPH.test(line))) return null;
      const content = marker === undefined ? line : line.slice(marker.length + 1);
      if (ACTIVE.test(content.replace(ESCAPED, ''))) return null;
      collector.end('paragraph');
      if (marker !== undefined) collector.add(`${marker} `, index.placeOf(offset));
      const at = offset + line.length - content.length;
      collector.add(content.replace(ESCAPED, '$1'), index.placeOf(at));
      before = kind;
    }
    offset += line.length + 1;
  }
  collector.end('paragraph');
  return collector.blocks;
}
