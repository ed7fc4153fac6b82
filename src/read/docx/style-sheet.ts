import { child, children, childValue, isOn, type XmlElement } from './xml.js';

/** The longest chain of "based on" that is followed; a circle ends here. */
const LONGEST_CHAIN = 32;

/** The styles of a package by their ids, each with those it is based on. */
export interface WordStyles {
  /** Id of the style of a paragraph that names none (ECMA-376 part 1, 17.7.4.17). */
  normal: string | undefined;
  find(id: string | undefined): XmlElement | undefined;
  /** What holds before any style (17.7.5): `w:pPr` and `w:rPr`. */
  defaults: { paragraph: XmlElement | undefined; run: XmlElement | undefined };
  /** The style and those it is based on, the most basic first; empty where there is none of that id. */
  chain(id: string | undefined): XmlElement[];
}

/** Reads the `w:style` of `styles.xml`; null stands for a package without one. */
export function readWordStyles(root: XmlElement | null): WordStyles {
  const styles = new Map<string, XmlElement>();
  let normal: string | undefined;
  for (const style of children(root ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    styles.set(id, style);
    if (isOn(style.attributes['w:default'] ?? 'off') && style.attributes['w:type'] === 'paragraph')
      normal = id;
  }
  const find = (id: string | undefined) => (id === undefined ? undefined : styles.get(id));
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = find(id); style && found.length < LONGEST_CHAIN; ) {
      found.unshift(style);
      style = find(childValue(style, 'w:basedOn'));
    }
    return found;
  };
  const defaults = child(root ?? undefined, 'w:docDefaults');
  return {
    normal,
    defaults: {
      paragraph: child(child(defaults, 'w:pPrDefault'), 'w:pPr'),
      run: child(child(defaults, 'w:rPrDefault'), 'w:rPr'),
    },
    find,
    chain,
  };
}
