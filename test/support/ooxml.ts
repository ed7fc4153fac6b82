/** Reads back what a DOCX file says, for tests: its parts as XML, its text, and what its styles come to. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export interface Docx {
  /** Names of all parts, in the order of the zip. */
  names: string[];
  /** The root element of a part; throws when there is none of that name. */
  part(name: string): XmlElement;
  /** A part as it stands. */
  xml(name: string): string;
}

export function openDocx(bytes: Uint8Array): Docx {
  const files = unzipSync(bytes);
  const xml = (name: string): string => {
    const data = files[name];
    if (!data) throw new Error(`no part ${name}`);
    return strFromU8(data);
  };
  return { names: Object.keys(files), xml, part: (name) => parseXml(xml(name)) };
}

export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return elements(root)[0] as XmlElement;
}

export const elements = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string');

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(element).find((candidate) => candidate.name === name);

/** The value of an attribute of a child: `value(properties, 'w:jc')`, `value(properties, 'w:spacing', 'w:line')`. */
export const value = (
  element: XmlElement | undefined,
  name: string,
  attribute = 'w:val',
): string | undefined => child(element, name)?.attributes[attribute];

/** All elements of a name below an element, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return elements(element).flatMap((below) => [
    ...(below.name === name ? [below] : []),
    ...descendants(below, name),
  ]);
}

/** A no-break space that holds a number or date together; not the wide gap of a blank. */
const ONE_NO_BREAK_SPACE = /(?<!\u00a0)\u00a0(?!\u00a0)/g;

/** The text of an element: its runs in order, a space for each break, numbers and dates with plain blanks and hyphens. */
export function textOf(element: XmlElement | undefined): string {
  return elements(element)
    .map((below) => {
      if (below.name === 'w:t') return below.children.join('').replace(ONE_NO_BREAK_SPACE, ' ');
      if (below.name === 'w:noBreakHyphen') return '-';
      return below.name === 'w:br' ? ' ' : textOf(below);
    })
    .join('');
}

/** The paragraphs of the main text with their style, in order, those in table cells too. */
export function paragraphs(docx: Docx): { element: XmlElement; style: string | undefined; text: string }[] {
  return descendants(docx.part('word/document.xml'), 'w:p').map((element) => ({
    element,
    style: value(child(element, 'w:pPr'), 'w:pStyle'),
    text: textOf(element),
  }));
}

/** Whether a switch such as `w:b` is on: present without a value, or with one that is not false. */
export const isOn = (properties: XmlElement | undefined, name: string): boolean => {
  const found = child(properties, name);
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? 'true');
};

/** What a style comes to: each property of the style or of the nearest style that it is based on, or the default. */
export function resolveStyle(docx: Docx, id: string): { run: XmlElement; paragraph: XmlElement } {
  const styles = docx.part('word/styles.xml');
  const defaults = child(styles, 'w:docDefaults');
  const layers: XmlElement[] = [];
  for (let style = findStyle(styles, id); style; style = findStyle(styles, value(style, 'w:basedOn')))
    layers.push(style);
  const merge = (name: string, base: XmlElement | undefined): XmlElement => ({
    name,
    attributes: {},
    children: [...layers.map((layer) => child(layer, name)), base].flatMap((layer) => elements(layer)),
  });
  return {
    run: merge('w:rPr', child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: merge('w:pPr', child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
}

const findStyle = (styles: XmlElement, id: string | undefined): XmlElement | undefined =>
  elements(styles).find((style) => style.name === 'w:style' && style.attributes['w:styleId'] === id);
