import type { Block } from '../block.js';

/**
 * The character style in which danvan writes text that belongs to nothing, hidden, so that it comes back
 * from Word as what it was. A reason may follow the name: "DanvanNoiseHandwriting".
 */
const NOISE_STYLE = /^DanvanNoise(\w*)$/;

const REASONS: ReadonlyMap<string, NonNullable<Block['noise']>> = new Map([
  ['', 'ocr'],
  ['Handwriting', 'handwriting'],
  ['PageNumber', 'pageNumber'],
  ['PageFurniture', 'pageFurniture'],
  ['RunningHead', 'runningHead'],
  ['Ocr', 'ocr'],
  ['NoteMark', 'noteMark'],
  ['Footnote', 'footnote'],
  ['SetAside', 'setAside'],
]);

/** The reason for which a character style marks noise; undefined for any other style. */
export function noiseOfStyle(style: string | null): Block['noise'] {
  const suffix = NOISE_STYLE.exec(style ?? '')?.[1];
  return suffix === undefined ? undefined : REASONS.get(suffix);
}
