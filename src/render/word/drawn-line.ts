/**
 * A drawn line as WordprocessingML: a DrawingML line for Word 2010 and later and for LibreOffice, and the same
 * line in VML for older programs. It floats in the middle of its column and takes no room in the text. The DOCX
 * library draws lines with a size of their own only, so this one is written element by element.
 */
import { type IXmlableObject, TextRun } from 'docx';
import type { DrawnRule } from './content.js';
import { element, RawElement } from './raw-element.js';
import { emusOfPoints } from './units.js';

/** Distance of the line below the text above it, in points. */
const BELOW_TEXT = 2;

const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHAPE_URI = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** @param id unique among the drawings of the document, from 1 */
export function drawnLine(rule: DrawnRule, id: number): TextRun {
  const xml = element(
    'mc:AlternateContent',
    {},
    element('mc:Choice', { Requires: 'wps' }, drawing(rule, id)),
    element('mc:Fallback', {}, vmlLine(rule, id)),
  );
  return new TextRun({ children: [new RawElement('mc:AlternateContent', xml)] });
}

function drawing({ length, thickness }: DrawnRule, id: number): IXmlableObject {
  const extent = { cx: emusOfPoints(length), cy: 0 };
  const below = String(emusOfPoints(BELOW_TEXT));
  return element(
    'w:drawing',
    {},
    element(
      'wp:anchor',
      {
        ...{ distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: 1 },
        ...{ behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 },
      },
      element('wp:simplePos', { x: 0, y: 0 }),
      element('wp:positionH', { relativeFrom: 'column' }, element('wp:align', {}, 'center')),
      element('wp:positionV', { relativeFrom: 'paragraph' }, element('wp:posOffset', {}, below)),
      element('wp:extent', extent),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:wrapNone'),
      element('wp:docPr', { id, name: `Line ${id}` }),
      element('wp:cNvGraphicFramePr'),
      element(
        'a:graphic',
        { 'xmlns:a': DRAWING_NAMESPACE },
        element('a:graphicData', { uri: SHAPE_URI }, lineShape(extent, emusOfPoints(thickness))),
      ),
    ),
  );
}

const lineShape = (extent: { cx: number; cy: number }, thickness: number): IXmlableObject =>
  element(
    'wps:wsp',
    {},
    element('wps:cNvCnPr'),
    element(
      'wps:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
      element('a:prstGeom', { prst: 'line' }, element('a:avLst')),
      element('a:ln', { w: thickness }, element('a:solidFill', {}, element('a:srgbClr', { val: '000000' }))),
    ),
    element('wps:bodyPr'),
  );

function vmlLine({ length, thickness }: DrawnRule, id: number): IXmlableObject {
  const style = [
    'position:absolute',
    `margin-top:${BELOW_TEXT}pt`,
    'z-index:1',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:text',
    'mso-position-vertical-relative:text',
  ].join(';');
  const line = { id: `line${id}`, style, from: '0,0', to: `${length}pt,0`, strokeweight: `${thickness}pt` };
  return element('w:pict', {}, element('v:line', line));
}
