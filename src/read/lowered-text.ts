/** Lowered signs: "CO2" reads as it always does, but "10" with a lowered 2 must not become "102". */
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₍₎';
const PLAIN = '0123456789+-()';

/**
 * Lowered text as it is written among plain letters: in the lowered signs of Unicode where plain ones would run into a number.
 * @param before what stands before it
 */
export function lower(text: string, before: string): string {
  if (!/\d\s*$/.test(before.slice(-8)) || !/^[\d()+−-]+$/.test(text.trim())) return text;
  return text.replaceAll('−', '-').replace(/./gsu, (sign) => LOWERED.charAt(PLAIN.indexOf(sign)) || sign);
}
