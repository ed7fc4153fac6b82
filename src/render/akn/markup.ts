/** XML elements as plain values, and how they are written. */
import { escapeXml } from '../../text/escape-xml.js';

export interface AknMarkup {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (AknMarkup | string)[];
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element. Attributes without a value are left out, the others are written in the order in which they are given. */
export function markup(
  name: string,
  attributes: Attributes = {},
  children: readonly (AknMarkup | string | null)[] = [],
): AknMarkup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, String(value)] as const],
  );
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.filter((child): child is AknMarkup | string => child !== null && child !== ''),
  };
}

/** Elements in which blanks between tags are text, so that nothing is indented in them. */
const TEXTUAL: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'block']);

/** An XML document, each element outside of texts on a line of its own, ending with a line break. */
export function writeAkn(root: AknMarkup): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeLines(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeLines(element: AknMarkup, indent: string, lines: string[]): void {
  const inner = element.children.filter((child) => typeof child !== 'string');
  if (TEXTUAL.has(element.name) || inner.length === 0 || inner.length < element.children.length) {
    lines.push(indent + writeInline(element));
    return;
  }
  lines.push(`${indent}<${opening(element)}>`);
  for (const child of inner) writeLines(child, `${indent}  `, lines);
  lines.push(`${indent}</${element.name}>`);
}

function writeInline(element: AknMarkup): string {
  if (element.children.length === 0) return `<${opening(element)}/>`;
  const inner = element.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : writeInline(child),
  );
  return `<${opening(element)}>${inner.join('')}</${element.name}>`;
}

const opening = ({ name, attributes }: AknMarkup): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
