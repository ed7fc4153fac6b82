/**
 * A drawn line as WordprocessingML: a DrawingML line for Word 2010 and later and for LibreOffice, and the same
 * line in VML for older programs. It floats in the middle of its column and takes no room in the text.
 */
import { ImportedXmlComponent, TextRun } from 'docx';
import type { DrawnRule } from './content.js';
import { emusOfPoints } from './units.js';

/** Distance of the line below the text above it, in points. */
const BELOW_TEXT = 2;

/** @param id unique among the drawings of the document, from 1 */
export function drawnLine({ length, thickness }: DrawnRule, id: number): TextRun {
  const width = emusOfPoints(length);
  const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const drawing =
    '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" ' +
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>' +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emusOfPoints(BELOW_TEXT)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="Line ${id}"/><wp:cNvGraphicFramePr/><a:graphic ${a}>` +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>' +
    `<wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm>` +
    `<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emusOfPoints(thickness)}"><a:solidFill>` +
    '<a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>' +
    '</a:graphic></wp:anchor></w:drawing>';
  const vml =
    `<w:pict><v:line id="line${id}" style="position:absolute;margin-top:${BELOW_TEXT}pt;z-index:1;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:text;' +
    `mso-position-vertical-relative:text" from="0,0" to="${length}pt,0" strokeweight="${thickness}pt"/></w:pict>`;
  const xml =
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice>` +
    `<mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`;
  return new TextRun({ children: [ImportedXmlComponent.fromXmlString(xml)] });
}
