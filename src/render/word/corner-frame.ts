/** The place of the circulation note: the right upper corner of the page, above the text, of which it takes no room. */
import { FrameAnchorType, FrameWrap, HeightRule, type IFrameOptions } from 'docx';
import type { RuleSet } from '../../form/rule-set.js';
import { twipsOfMillimetres } from './units.js';

/** Millimetres from the upper edge: 05-HD/VPTW and 36-HD/VPTW, `circulationNote` of the practices. */
const FROM_TOP = 10;
/** Millimetres; the longest note is one line. */
const WIDTH = 80;
const HEIGHT = 6;

export function cornerFrame({ page: { paper, margins } }: RuleSet): IFrameOptions {
  const left = paper.width.value - margins.right.value - WIDTH;
  return {
    type: 'absolute',
    position: { x: twipsOfMillimetres(left), y: twipsOfMillimetres(FROM_TOP) },
    width: twipsOfMillimetres(WIDTH),
    height: twipsOfMillimetres(HEIGHT),
    rule: HeightRule.ATLEAST,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}
