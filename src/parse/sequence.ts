/** Knows which number comes next: khoản 3 after khoản 2, điểm đ after điểm d, Điều 8 after Điều 7. */
import { nextPointLetter, ordinalValue } from '../text/ordinals.js';
import type { Marker } from './structures/index.js';

/** The numbers of the provisions that are open while lines go by. */
export class Sequence {
  private article = 0;
  private clause = '';
  private point = '';

  /** Whether any article has begun. */
  get hasBegun(): boolean {
    return this.article > 0;
  }

  /** The same numbers open, to look further without taking anything. */
  copy(): Sequence {
    return Object.assign(new Sequence(), this);
  }

  /** A chapter or section begins: what comes next in it is no khoản or điểm of the article above. */
  leaveArticle(): void {
    this.clause = '';
    this.point = '';
  }

  /** Whether a marker is the next of its kind, or the first inside what is open. */
  expects(marker: Marker): boolean {
    const number = marker.number ?? '';
    if (marker.kind === 'article') return followsNumber(number, String(this.article));
    if (marker.kind === 'arabic')
      return this.clause === '' ? number === '1' : followsNumber(number, this.clause);
    if (marker.kind === 'letter')
      return this.point === '' ? number === 'a' : followsLetter(number, this.point);
    return false;
  }

  /** What a marker is here: one that text has as well ("1, …") only where it comes next. */
  settle(marker: Marker | null): Marker | null {
    return marker?.loose && !this.expects(marker) ? (marker.otherwise ?? null) : marker;
  }

  /** Notes a provision that begins. */
  take(marker: Marker): void {
    const number = marker.number ?? '';
    if (marker.kind === 'article') this.article = Number.parseInt(number, 10) || 0;
    else if (marker.kind === 'arabic') this.clause = number;
    else if (marker.kind === 'letter') this.point = number;
    if (marker.kind === 'article') this.clause = '';
    if (marker.kind === 'article' || marker.kind === 'arabic') this.point = '';
  }
}

/** 3 after 2 and after 2a, 2a after 2, 2b after 2a. */
function followsNumber(number: string, last: string): boolean {
  const [value = 0, letter = 0] = ordinalValue(number) ?? [];
  const [before = 0, beforeLetter = 0] = ordinalValue(last) ?? [];
  return letter === 0 ? value === before + 1 : value === before && letter > beforeLetter;
}

/** đ after d, b after a, b1 after b; "e" after "d" too, for some texts leave đ out. */
function followsLetter(letter: string, last: string): boolean {
  const next = nextPointLetter(last.charAt(0));
  if (letter === next || (next !== null && letter === nextPointLetter(next) && next === 'đ')) return true;
  return letter.length > 1 && letter.charAt(0) === last.charAt(0) && letter > last;
}
