/** Colours and other looks of a terminal (ECMA-48, Select Graphic Rendition). */
import type { ChangeClass } from '../../compare/comparison.js';

export const LOOKS = {
  plain: null,
  title: [1, 22],
  faint: [2, 22],
  deleted: [31, 39],
  inserted: [32, 39],
  substance: [35, 39],
  caution: [33, 39],
} as const satisfies Record<string, readonly [on: number, off: number] | null>;
export type Look = keyof typeof LOOKS;

/** Paints a text, or leaves it as it is. */
export type Paint = (text: string, look: Look) => string;

export function makePaint(colour: boolean): Paint {
  return (text, look) => {
    const codes = LOOKS[look];
    if (!colour || codes === null || text === '') return text;
    return `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
  };
}

/** The look of a class's name. */
export const lookOfClass = (name: ChangeClass): Look =>
  name === 'substantive' ? 'substance' : name === 'suspected-typo' ? 'caution' : 'faint';
