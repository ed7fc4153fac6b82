import type { Noise, NoiseReason, Paragraph } from '../tree/nodes.js';
import { type Line, sliceAfterLabel } from './line.js';
import type { Marker } from './structures/index.js';

export function noiseNode(line: Line, reason: NoiseReason): Noise {
  return { type: 'noise', reason, value: line.text, data: { origin: line.origin } };
}

/** A line as a paragraph, followed by the noise that cut it. A marker is split off as the label. */
export function paragraphNodes(line: Line, marker: Marker | null = null): [Paragraph, ...Noise[]] {
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
export function cutNodes(line: Line): Noise[] {
  return (line.cuts ?? []).map((cut) => ({
    ...noiseNode(cut.noise, cut.noise.noise ?? 'ocr'),
    at: Math.min(cut.at, line.text.length),
  }));
}
