import { type DrawnObject, drawnObject } from './drawn-words.js';
import { child, children, type XmlElement } from './xml.js';

/** What a drawing, picture or embedded object holds. */
export interface DrawingContents {
  /** Contents of text boxes, in order. */
  textBoxes: XmlElement[];
  /** Words drawn as decoration (WordArt, watermarks). */
  decorations: string[];
  pictures: number;
  /** Charts, diagrams and objects of other programs. */
  objects: DrawnObject[];
}

const PICTURES = new Set(['pic:pic', 'v:imagedata']);

/** Collects what is in a drawing. Text boxes inside text boxes are left to whoever reads the outer one. */
export function readDrawing(drawing: XmlElement): DrawingContents {
  const contents: DrawingContents = { textBoxes: [], decorations: [], pictures: 0, objects: [] };
  collect(drawing, contents);
  return contents;
}

function collect(element: XmlElement, contents: DrawingContents): void {
  if (element.name === 'w:txbxContent') {
    contents.textBoxes.push(element);
    return;
  }
  if (element.name === 'v:textpath' && element.attributes.string) {
    contents.decorations.push(element.attributes.string);
  }
  if (PICTURES.has(element.name)) contents.pictures++;
  const object = drawnObject(element);
  if (object) contents.objects.push(object);
  const source = element.name === 'mc:AlternateContent' ? chooseAlternative(element) : element;
  for (const node of source?.children ?? []) if (typeof node !== 'string') collect(node, contents);
}

/** The same thing is written twice, for newer and older programs: exactly one of them is read, and none that is empty. */
export function chooseAlternative(alternatives: XmlElement): XmlElement | undefined {
  const choices = children(alternatives, 'mc:Choice');
  const [first] = choices;
  return choices.find(holdsAnything) ?? child(alternatives, 'mc:Fallback') ?? first;
}

const holdsAnything = (choice: XmlElement): boolean => children(choice).length > 0;
