/** Parses "Nơi nhận:" and the recipients that are listed under it. */
import { pushAll } from '../text/push-all.js';
import type { Recipients } from '../tree/nodes.js';
import { afterMarker, asideNode, cutNodes, paragraphNodes } from './leaf-nodes.js';
import type { Line } from './line.js';
import { isSignatureLine } from './signature-block.js';
import { markerOf } from './structures/index.js';
import { isPersonName } from './text-shape.js';

/** "Nơi nhận:", "Nơi nhận", "Nơi nhận: - Như Điều 3;"; not "Nơi nhận hồ sơ". */
const LABEL = /^Nơi nhận\s?(?::|$|(?=[-–]\s?\p{Lu}))/u;

export function isRecipientsLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Reads the list that begins at the head of the lines with its label, up to the signature or the end of the entries. */
export function parseRecipients(lines: readonly Line[]): { recipients: Recipients; length: number } {
  const first = lines[0] as Line;
  const recipients: Recipients = {
    type: 'recipients',
    label: first.text,
    children: cutNodes(first).map(({ at: _, ...noise }) => noise),
    data: { origin: first.origin },
  };
  let length = 1;
  for (const line of lines.slice(1)) {
    if (!line.noise && !isEntry(line, recipients)) break;
    pushAll(recipients.children, entryNodes(line));
    length++;
  }
  return { recipients, length };
}

/** Entries begin with a dash; a line without one goes on only right under the label. */
function isEntry(line: Line, recipients: Recipients): boolean {
  if (line.table || isSignatureLine(line.text) || isPersonName(line.text)) return false;
  const marker = markerOf(line.text);
  if (marker) return marker.kind === 'dash' || marker.kind === 'plus';
  return recipients.children.length === 0 || /[;,]$/.test(line.text);
}

function entryNodes(line: Line): Recipients['children'] {
  if (line.noise) return [asideNode(line, line.noise)];
  const marker = markerOf(line.text);
  if (!marker) return paragraphNodes(line);
  const children = paragraphNodes(afterMarker(line, marker));
  return [
    {
      type: 'item',
      number: marker.number,
      label: marker.label,
      heading: null,
      children,
      data: { origin: line.origin.slice(0, 1) },
    },
  ];
}
