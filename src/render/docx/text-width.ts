/**
 * Widths of bold Times letters in thousandths of the font size, from the font's published metrics. Marks of
 * Vietnamese letters do not change the width; Đ is as wide as D, đ as d.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 250,
  '-': 333,
  '.': 250,
  ',': 250,
  '*': 500,
  A: 722,
  B: 667,
  C: 722,
  D: 722,
  E: 667,
  F: 611,
  G: 778,
  H: 778,
  I: 389,
  J: 500,
  K: 778,
  L: 667,
  M: 944,
  N: 722,
  O: 778,
  P: 611,
  Q: 778,
  R: 722,
  S: 556,
  T: 667,
  U: 722,
  V: 722,
  W: 1000,
  X: 722,
  Y: 722,
  Z: 667,
  a: 500,
  b: 556,
  c: 444,
  d: 556,
  e: 444,
  f: 333,
  g: 500,
  h: 556,
  i: 278,
  j: 333,
  k: 556,
  l: 278,
  m: 833,
  n: 556,
  o: 500,
  p: 556,
  q: 556,
  r: 444,
  s: 389,
  t: 333,
  u: 556,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 444,
};

/** Width of a digit, and near enough of a sign that the table does not list. */
const OTHER = 500;

/** Width of a line of text in bold Times New Roman, in points. */
export function boldTextWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
  const thousandths = [...letters].reduce((sum, letter) => sum + (WIDTHS[letter] ?? OTHER), 0);
  return (thousandths * size) / 1000;
}
