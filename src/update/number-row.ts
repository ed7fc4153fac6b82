/** The numbers of one row of provisions while lines are put in and taken out: what is printed stays, but for the shift. */
import { numberToRoman, pointLetter, pointOrdinal, romanToNumber } from '../text/ordinals.js';
import type { Provision } from '../tree/nodes.js';

/** "5a" is 5 and "a", "2.1" is 1 after "2."; a letter of a point is its place, and "IV" is 4. */
const PARTS = /^(?<before>(?:\d{1,9}\.)*)(?<digits>\d{1,9})(?<letter>(?:[a-zđ]\d{0,9})?)$/u;

export class NumberRow {
  #shift = 0;
  #last = 0;

  removed(): void {
    this.#shift -= 1;
  }

  added({ type, number }: Provision, outer: string | null): string {
    this.#shift += 1;
    return this.#print(this.#last + 1, type, number ?? '', outer);
  }

  kept({ type, number }: Provision, outer: string | null): string {
    const printed = number ?? '';
    const ordinal = ordinalOf(printed);
    if (ordinal === null) return printed;
    return this.#print(ordinal + this.#shift, type, printed, outer);
  }

  #print(ordinal: number, type: Provision['type'], model: string, outer: string | null): string {
    this.#last = ordinal;
    if (type === 'point')
      return pointLetter(ordinal) === null ? model : `${pointLetter(ordinal)}${model.slice(1)}`;
    if (romanToNumber(model) !== null) return numberToRoman(ordinal);
    const parts = PARTS.exec(model)?.groups;
    if (parts === undefined) return model;
    const before = type === 'subclause' && outer !== null ? `${outer}.` : parts.before;
    return `${before}${ordinal}${parts.letter}`;
  }
}

function ordinalOf(number: string): number | null {
  const roman = romanToNumber(number);
  if (roman !== null) return roman;
  const digits = PARTS.exec(number)?.groups?.digits;
  return digits === undefined ? pointOrdinal(number.charAt(0)) : Number(digits);
}
