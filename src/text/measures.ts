/** Amounts as texts print them: "10 000 000 đồng" and "10.000.000đ" are one, "1,5 mét" and "1.5 m", "15 giờ 30 phút" and "15h30". */
import { parseFigures } from './quantities.js';

export interface PrintedAmount {
  value: number;
  /** In one spelling; empty for a bare number. */
  unit: string;
}

/** What a unit is called, its usual sign first. */
const NAMES: readonly (readonly string[])[] = [
  ['đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam'],
  ['%', 'phần trăm'],
  ['m', 'mét'],
  ['km', 'ki-lô-mét', 'kilômét', 'kilomet', 'ki lô mét', 'cây số'],
  ['cm', 'xăng-ti-mét', 'centimét', 'xen-ti-mét'],
  ['mm', 'mi-li-mét', 'milimét'],
  ['m2', 'm²', 'mét vuông'],
  ['km2', 'km²', 'ki-lô-mét vuông', 'kilômét vuông'],
  ['m3', 'm³', 'mét khối'],
  ['ha', 'héc-ta', 'hecta', 'héc ta'],
  ['kg', 'ki-lô-gam', 'kilôgam', 'kilogam', 'ki lô gam'],
  ['g', 'gam'],
  ['l', 'lít'],
  ['°', 'độ', 'º'],
  ['giờ', 'h', 'g'],
  ['phút', 'ph', 'p'],
  ['đồng chí', 'đ/c'],
];
const UNIT_BY_NAME = new Map(NAMES.flatMap((names) => names.map((name) => [name, names[0] as string])));

/** The longest name with room for more blanks than one; a longer text is not looked at. */
const LONGEST_NAME = 40;

/** Sign of a unit for any of its names: "m" for "mét"; null for other words. */
export function unitSign(text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  return UNIT_BY_NAME.get(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** "10 000 000", "10.000.000", "06", "2,5", "0.5" and what follows; not "1 000 00". A point before three figures parts thousands. */
const NUMBER = /^(\d{1,3}(?:([ \u00a0.])\d{3})(?:\2\d{3})*(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2})(?![\d.,])/;
/** "15 giờ 30 phút", "15h30", "15 giờ 30". */
const CLOCK = /^(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})(?:\s*(?:phút|ph|p))?$/i;

/** The amount that a text is, and nothing else; null for any other text. */
export function readMeasure(text: string): PrintedAmount | null {
  const whole = text.trim();
  const [, hours, minutes] = CLOCK.exec(whole) ?? [];
  if (hours !== undefined) return { value: Number(hours) * 60 + Number(minutes), unit: 'phút' };
  const figures = NUMBER.exec(whole)?.[1];
  if (figures === undefined) return null;
  const name = whole.slice(figures.length).trim();
  const unit = name === '' ? '' : unitSign(name);
  return unit === null ? null : { value: valueOfFigures(figures), unit };
}

function valueOfFigures(figures: string): number {
  if (/^\d+\.\d{1,2}$/.test(figures)) return Number(figures);
  return parseFigures(figures.replace(/[ \u00a0]/g, ''));
}
