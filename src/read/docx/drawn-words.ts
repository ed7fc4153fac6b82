/** The words of charts and diagrams (SmartArt): they stand in parts of their own and are drawn, so they are told and no text of the document. */
import { normalizeText } from '../../text/normalize.js';
import { pushAll } from '../../text/push-all.js';
import { child, children, elementText, findDescendant, visitElements, type XmlElement } from './xml.js';

/** A chart, diagram or object of another program that a drawing shows. */
export interface DrawnObject {
  kind: 'chart' | 'diagram' | 'object';
  /** The relationship of the part that holds its words. */
  id: string;
  /** The program to which an object belongs, as it is named in the file: "Excel.Sheet.12". */
  program: string;
}

/** The chart, diagram or object that an element stands for; null for any other element. */
export function drawnObject({ name, attributes }: XmlElement): DrawnObject | null {
  if (name === 'c:chart' || name === 'cx:chart')
    return { kind: 'chart', id: attributes['r:id'] ?? '', program: '' };
  if (name === 'dgm:relIds') return { kind: 'diagram', id: attributes['r:dm'] ?? '', program: '' };
  if (name !== 'o:OLEObject') return null;
  return { kind: 'object', id: attributes['r:id'] ?? '', program: attributes.ProgID ?? '' };
}

/** What a chart or diagram says, in the order of its part: "Sơ đồ; Bí thư; Phó Bí thư", "Năm 2024: 12; Năm 2025: 15". */
export function drawnWords(part: XmlElement): string {
  const words: string[] = [];
  collect(part, words);
  return words.filter((each) => each !== '').join('; ');
}

function collect(element: XmlElement, words: string[]): void {
  if (element.name === 'a:p') words.push(paragraphText(element));
  else if (element.name === 'c:ser') pushAll(words, seriesWords(element));
  else if (element.name === 'cx:data') pushAll(words, valuesOf(element, 'cx:pt'));
  else for (const inner of children(element)) collect(inner, words);
}

function paragraphText(paragraph: XmlElement): string {
  const parts: string[] = [];
  visitElements(paragraph, (element) => {
    if (element.name === 'a:t') parts.push(elementText(element));
    else if (element.name === 'a:br') parts.push(' ');
  });
  return normalizeText(parts.join(''));
}

/** The name of a series, and what is drawn of it: each value behind what it is the value of. */
function seriesWords(series: XmlElement): string[] {
  const name = valuesOf(child(series, 'c:tx'), 'c:v');
  const labels = valuesOf(child(series, 'c:cat') ?? child(series, 'c:xVal'), 'c:v');
  const values = valuesOf(child(series, 'c:val') ?? child(series, 'c:yVal'), 'c:v');
  const pairs = Array.from({ length: Math.max(labels.length, values.length) }, (_, index) =>
    [labels[index], values[index]].filter((each) => each !== undefined).join(': '),
  );
  const written = findDescendant(series, 'a:p') ? paragraphsOf(series) : [];
  return [...name, ...written, ...pairs];
}

function paragraphsOf(element: XmlElement): string[] {
  const found: string[] = [];
  visitElements(element, (each) => {
    if (each.name === 'a:p') found.push(paragraphText(each));
  });
  return found;
}

function valuesOf(element: XmlElement | undefined, name: string): string[] {
  const found: string[] = [];
  if (element)
    visitElements(element, (each) => {
      if (each.name === name) found.push(normalizeText(elementText(each)));
    });
  return found;
}
