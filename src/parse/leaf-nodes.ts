import type { NoiseReason, NoteOrNoise, Paragraph } from '../tree/nodes.js';
import { type Line, sliceAfterLabel } from './line.js';
import type { Marker } from './structures/index.js';

/** A line that is none of the text: a note, or noise. */
export function asideNode(line: Line, reason: NoiseReason): NoteOrNoise {
  const printed = { value: line.text, data: { origin: line.origin } };
  return reason === 'footnote' ? { type: 'note', ...printed } : { type: 'noise', reason, ...printed };
}

/** A line as a paragraph, followed by the noise that cut it. A marker is split off as the label. */
export function paragraphNodes(line: Line, marker: Marker | null = null): [Paragraph, ...NoteOrNoise[]] {
  const body = marker ? afterMarker(line, marker) : line;
  const paragraph: Paragraph = {
    type: 'paragraph',
    ...(marker ? { label: marker.label } : {}),
    value: body.text,
    data: { origin: body.origin },
  };
  return [paragraph, ...cutNodes(body)];
}

/** The text after the marker that opens a line, with the noise that stood in the marker. */
export function afterMarker(line: Line, marker: Marker): Line {
  return sliceAfterLabel(line, marker.label.length, marker.end);
}

/** The noise that stood inside a line, each with the place where it cut the line. */
export function cutNodes(line: Line): NoteOrNoise[] {
  return (line.cuts ?? []).map((cut) => ({
    ...asideNode(cut.noise, cut.noise.noise ?? 'ocr'),
    at: Math.min(cut.at, line.text.length),
  }));
}
