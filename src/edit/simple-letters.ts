/** Letters of text that is composed, as Word writes it, told character by character: nearly all text of a file is such. */
import type { Letters } from './paragraph-text.js';

/** A letter that is one unit without a mark of its own, and usual signs and blanks: "Điều\u00a09 – dân vận"; not "e\u0302". */
const SIMPLE = /^[\t\n -~\u00a0-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2012-\u201f\u2026]$/;

/** No unit of simple text is greater. */
const GREATEST = 0x2026;
const BLANK = 1;

/** By unit: the small letter; `BLANK` for a blank, and 0 for what is not simple. */
let table: Uint16Array | null = null;

function smallLetters(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(GREATEST + 1);
  for (let unit = 0; unit <= GREATEST; unit++) {
    const sign = String.fromCharCode(unit);
    const small = sign.toLowerCase();
    if (!SIMPLE.test(sign) || small.length > 1) continue;
    table[unit] = /\s/.test(sign) ? BLANK : small.charCodeAt(0);
  }
  return table;
}

/** Where the letters of a text are put together: one place for all, since most texts are a few words. */
let scratch = Buffer.allocUnsafe(1024);

/** @returns null for a text that has anything else in it */
export function simpleLetters(raw: string, ignoresCase: boolean): Letters | null {
  const small = smallLetters();
  if (scratch.length < raw.length * 2) scratch = Buffer.allocUnsafe(raw.length * 4);
  const units = scratch;
  let length = 0;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    const letter = unit > GREATEST ? 0 : (small[unit] as number);
    if (letter === 0) return null;
    if (letter === BLANK) continue;
    const kept = ignoresCase ? letter : unit;
    units[length++] = kept & 0xff;
    units[length++] = kept >> 8;
  }
  return new SimpleLetters(raw, units.toString('utf16le', 0, length));
}

/** The places are worked out only where somebody asks. */
class SimpleLetters implements Letters {
  #starts: number[] | null = null;
  #ends: number[] | null = null;

  constructor(
    private readonly raw: string,
    readonly text: string,
  ) {}

  get starts(): number[] {
    this.#starts ??= placesIn(this.raw, this.text.length);
    return this.#starts;
  }

  get ends(): number[] {
    this.#ends ??= this.starts.map((at) => at + 1);
    return this.#ends;
  }
}

function placesIn(raw: string, count: number): number[] {
  const small = smallLetters();
  const places = new Array<number>(count);
  let found = 0;
  for (let at = 0; at < raw.length; at++) if (small[raw.charCodeAt(at)] !== BLANK) places[found++] = at;
  return places;
}
