/**
 * A small element tree: names with the usual prefixes of Office Open XML ("w:p", "mc:Choice"), whatever
 * prefixes the producer chose; text as strings among the children.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** All child elements, or those of that name. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  if (!element) return found;
  for (const node of element.children) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** The `w:val` of a child: `<w:numId w:val="3"/>` under "w:numId" gives "3". */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** The `w:val` of a child as a whole number; undefined where it is absent or none. */
export function childNumber(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(childValue(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** An on/off property (ECMA-376 part 1, 17.17.4): present without a value means on. Undefined where absent. */
export function isSwitchedOn(property: XmlElement | undefined): boolean | undefined {
  if (!property) return undefined;
  return isOn(property.attributes['w:val']);
}

/** An on/off value; a property that is there without one is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** The first descendant of that name, in document order, the element itself included. */
export function findDescendant(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const node of element.children) {
    const found = typeof node === 'string' ? undefined : findDescendant(node, name);
    if (found) return found;
  }
  return undefined;
}

/** Calls `visit` for the element and everything in it, in document order. */
export function visitElements(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const node of element.children) if (typeof node !== 'string') visitElements(node, visit);
}

/** All text inside an element, in order. */
export function elementText(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : elementText(node))).join('');
}
