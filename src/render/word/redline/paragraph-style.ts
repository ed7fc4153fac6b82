/** The paragraph style of a unit: the same as in a drafted document. */
import type { ComparedUnit, Side } from '../../../compare/comparison.js';
import type { ComparisonRow } from '../../comparison/rows.js';
import { NODE_STYLES, ROLE_STYLES, stylesOf } from '../node-styles.js';
import type { ParagraphStyle } from '../styles.js';

/** @param row the row with which the paragraph begins */
export function paragraphStyle({ unit, holders, shows }: ComparisonRow): ParagraphStyle {
  const side = sideShown(unit, shows);
  if (side === null) return NODE_STYLES.paragraph.text;
  if (side.role !== null) return ROLE_STYLES[side.role];
  const { heading, text } = stylesOf(side.kind);
  if (heading && side.heading) return heading;
  const holder = holders.at(-1);
  const around = holder && sideShown(holder, shows);
  return (around ? stylesOf(around.kind).inside : undefined) ?? text;
}

const sideShown = ({ base, target }: ComparedUnit, shows: ComparisonRow['shows']): Side | null =>
  shows === 'base' ? (base ?? target) : (target ?? base);
