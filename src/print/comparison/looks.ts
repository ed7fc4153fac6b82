/** How the parts of a comparison look at a terminal. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { ChangeClass } from '../../compare/comparison.js';

/** Text of one look. */
export interface PaintedText {
  text: string;
  look: Look;
}

const LOOKS = {
  plain: (_chalk: ChalkInstance, text: string) => text,
  title: (chalk: ChalkInstance, text: string) => chalk.bold(text),
  faint: (chalk: ChalkInstance, text: string) => chalk.dim(text),
  deleted: (chalk: ChalkInstance, text: string) => chalk.red(text),
  inserted: (chalk: ChalkInstance, text: string) => chalk.green(text),
  substance: (chalk: ChalkInstance, text: string) => chalk.magenta(text),
  caution: (chalk: ChalkInstance, text: string) => chalk.yellow(text),
};
export type Look = keyof typeof LOOKS;

/** Pieces as one text, in colours or without. */
export type Paint = (pieces: readonly PaintedText[], keepsIndent?: boolean) => string;

/** Of the blanks where two pieces meet, one stays. */
export function makePaint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return (pieces, keepsIndent = false) => {
    let painted = '';
    let isAfterBlank = !keepsIndent;
    for (const { text, look } of pieces) {
      const kept: string = isAfterBlank ? text.trimStart() : text;
      if (kept === '') continue;
      painted += LOOKS[look](chalk, kept);
      isAfterBlank = kept.endsWith(' ');
    }
    return painted;
  };
}

/** The look of a class's name. */
export const lookOfClass = (name: ChangeClass): Look =>
  name === 'substantive' ? 'substance' : name === 'suspected-typo' ? 'caution' : 'faint';
