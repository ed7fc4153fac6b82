/** Finding and changing elements of a part. */
import { escapeXml } from '../text/escape-xml.js';
import { type Markup, type MarkupNode, withoutTagEnd, writeMarkup } from './markup.js';

export const isMarkup = (node: MarkupNode): node is Markup => typeof node !== 'string';

export function childOf(parent: Markup | undefined, name: string): Markup | undefined {
  return parent?.children.find((node): node is Markup => isMarkup(node) && node.name === name);
}

export function childrenOf(parent: Markup | undefined, name?: string): Markup[] {
  return (parent?.children ?? []).filter(
    (node): node is Markup => isMarkup(node) && (name === undefined || node.name === name),
  );
}

/** The element and everything in it, in document order. */
export function visitMarkup(node: Markup, visit: (element: Markup, parent: Markup | null) => void): void {
  const walk = (one: Markup, parent: Markup | null): void => {
    visit(one, parent);
    for (const inner of [...one.children]) if (isMarkup(inner)) walk(inner, one);
  };
  walk(node, null);
}

export function hasDescendant(node: Markup, isWanted: (element: Markup) => boolean): boolean {
  return isWanted(node) || node.children.some((inner) => isMarkup(inner) && hasDescendant(inner, isWanted));
}

/** Puts nodes into a parent before one of its children, or at its end. */
export function insertBefore(parent: Markup, before: MarkupNode | undefined, ...nodes: MarkupNode[]): void {
  const at = before === undefined ? -1 : parent.children.indexOf(before);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, ...nodes);
}

export function insertAfter(parent: Markup, after: MarkupNode, ...nodes: MarkupNode[]): void {
  parent.children.splice(parent.children.indexOf(after) + 1, 0, ...nodes);
}

export function replaceNode(parent: Markup, old: MarkupNode, ...nodes: MarkupNode[]): void {
  const at = parent.children.indexOf(old);
  if (at >= 0) parent.children.splice(at, 1, ...nodes);
}

export const removeNode = (parent: Markup, node: MarkupNode): void => replaceNode(parent, node);

/** A copy that shares nothing with the element. */
export const copyMarkup = (node: Markup): Markup => ({
  ...node,
  attributes: { ...node.attributes },
  children: node.children.map((inner) => (isMarkup(inner) ? copyMarkup(inner) : inner)),
});

/** The element with other contents. */
export const withChildren = (node: Markup, children: MarkupNode[]): Markup => ({ ...node, children });

const ENTITY = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g;

/** The text that the characters of a part stand for. */
export function decodeMarkupText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('<')) return raw;
  const plain = raw.includes('<')
    ? raw.replace(CDATA, (_all, words?: string) => escapeXml(words ?? ''))
    : raw;
  return plain.replace(ENTITY, (_all, hex?: string, decimal?: string, name?: string) =>
    name !== undefined
      ? (NAMED[name] as string)
      : String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)),
  );
}

/** All text inside an element. */
export const textOfMarkup = (node: Markup): string =>
  node.children.map((inner) => (isMarkup(inner) ? textOfMarkup(inner) : decodeMarkupText(inner))).join('');

export const isSameMarkup = (one: Markup | undefined, other: Markup | undefined): boolean =>
  (one ? writeMarkup(one) : '') === (other ? writeMarkup(other) : '');

/** The element with one attribute set anew. */
export function setAttribute(node: Markup, name: string, value: string): void {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = ` ${name}="${escapeXml(value)}"`;
  node.open = pattern.test(node.open)
    ? node.open.replace(pattern, () => written)
    : `${withoutTagEnd(node.open)}${written}${node.open.endsWith('/>') ? '/>' : '>'}`;
  Object.assign(node.attributes, { [name]: value });
}
