/** The counters of a page (CSS Lists Level 3), and what `content` prints of them. */

import type { Declared } from './declared.js';
import { formatCounter } from './list-labels.js';
import type { PageElement } from './parse-page.js';
import type { CounterStyle } from './style-sheet.js';

interface Counter {
  value: number;
  /** It ends with this element, in which the one that began it stands. */
  scope: PageElement['parentNode'];
}

/** "dieu 0", "a b 2 c": names, each with its number. */
const NAMED_NUMBER = /(-?[\p{L}_][\p{L}\d_-]*)(?:\s+(-?\d{1,6}))?/gu;
/** A string, `counter(a)`, `counter(a, lower-roman)`, `counters(a, ".")`. */
const CONTENT_PIECE =
  /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|counters?\(\s*([\w-]+)\s*(?:,\s*(?:"([^"]*)"|'([^']*)')\s*)?(?:,\s*([\w-]+)\s*)?\)/gi;
/** Far longer than any label; more would only blow a hostile page up. */
const LONGEST_CONTENT = 255;

export class CssCounters {
  private readonly counters = new Map<string, Counter[]>();
  /** Names that end with an element. */
  private readonly endings = new Map<PageElement['parentNode'], string[]>();

  constructor(private readonly styles: ReadonlyMap<string, CounterStyle>) {}

  /** Counts an element when it begins: first what starts anew, then what counts on, then what is set (section 4). */
  enter(element: PageElement, { resets, increments, sets }: Declared): void {
    if (resets !== undefined) this.each(resets, 0, (name, number) => this.begin(name, number, element));
    if (increments !== undefined) {
      this.each(increments, 1, (name, number) => {
        const counter = this.counters.get(name)?.at(-1);
        if (counter) counter.value += number;
        else this.begin(name, number, element);
      });
    }
    if (sets !== undefined) {
      this.each(sets, 0, (name, number) => {
        const counter = this.counters.get(name)?.at(-1);
        if (counter) counter.value = number;
        else this.begin(name, number, element);
      });
    }
  }

  /** Ends the counters that began among the children of an element. */
  leave(element: PageElement): void {
    for (const name of this.endings.get(element) ?? []) this.counters.get(name)?.pop();
    this.endings.delete(element);
  }

  /** What `content` prints; null where it prints no counter and no text. */
  print(content: string): { text: string; counts: boolean } | null {
    let text = '';
    let counts = false;
    for (const [, double, single, name, doubleJoint, singleJoint, style] of content
      .slice(0, 1000)
      .matchAll(CONTENT_PIECE)) {
      if (name === undefined) text += unescapeCss(double ?? single ?? '');
      else {
        counts = true;
        text += this.printCounter(name, doubleJoint ?? singleJoint, style ?? 'decimal');
      }
    }
    text = text.slice(0, LONGEST_CONTENT);
    return text.trim() === '' ? null : { text, counts };
  }

  private printCounter(name: string, joint: string | undefined, style: string): string {
    const all = this.counters.get(name) ?? [];
    const format = (value: number) => formatCounter(value, style, this.styles);
    if (joint === undefined) return format(all.at(-1)?.value ?? 0);
    return all.map(({ value }) => format(value)).join(joint);
  }

  private each(text: string, fallback: number, act: (name: string, number: number) => void): void {
    for (const [, name = '', number] of text.slice(0, 1000).matchAll(NAMED_NUMBER)) {
      if (name !== 'none') act(name, number === undefined ? fallback : Number(number));
    }
  }

  /** A counter of a sibling before is the same one, begun anew. */
  private begin(name: string, value: number, element: PageElement): void {
    const scope = element.parentNode;
    const nested = this.counters.get(name) ?? [];
    this.counters.set(name, nested);
    const last = nested.at(-1);
    if (last?.scope === scope) {
      last.value = value;
      return;
    }
    nested.push({ value, scope });
    const endings = this.endings.get(scope);
    if (endings) endings.push(name);
    else this.endings.set(scope, [name]);
  }
}

/** "\201c" and "\0000a0 " are letters by their codes; any other letter after "\" is itself. */
function unescapeCss(text: string): string {
  return text.replace(
    /\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi,
    (_, code: string | undefined, letter: string | undefined) => {
      if (code === undefined) return letter === '\n' ? '' : (letter ?? '');
      const point = Number.parseInt(code, 16);
      return point === 0 || point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    },
  );
}
