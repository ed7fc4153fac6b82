/** Control characters in a text are no words of it, and on a terminal they would do something. */
import { type Finding, reporter } from '../findings/finding.js';
import type { Block, Stretch } from './block.js';
import type { messages } from './messages.vi.js';

const report = reporter<typeof messages>();

/**
 * C0 and C1 (escape, bell, backspace, the second half of terminal sequences); blanks are folded before. And what is no character at
 * all (The Unicode Standard, 23.7): XML forbids U+FFFE, so that a Word file cannot hold it.
 */
const CONTROLS = /[\p{Cc}\p{Noncharacter_Code_Point}]+/gu;
const ANY_CONTROL = /[\p{Cc}\p{Noncharacter_Code_Point}]/u;

/** The same unit by unit, which is quicker; half of a letter beyond the first plane may be one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

const ONE_CONTROL = new RegExp(ANY_CONTROL, 'gu');

/** The blocks without control characters, and one finding that counts them, at the first of them. */
export function stripControls(blocks: readonly Block[]): { blocks: Block[]; findings: Finding[] } {
  const controls: string[] = [];
  let origin: Stretch[] = [];
  const clean = blocks.flatMap((block): Block[] => {
    if (!SUSPECT.test(block.text) || !ANY_CONTROL.test(block.text)) return [block];
    if (controls.length === 0) origin = block.origin.slice(0, 1);
    for (const sign of block.text.match(ONE_CONTROL) ?? []) controls.push(sign);
    const stripped = strip(block);
    return stripped.text === '' ? [] : [stripped];
  });
  return { blocks: clean, findings: controls.length === 0 ? [] : [reportControls(controls, origin)] };
}

/** One finding for all control characters of a text, at the first of them. */
export function reportControls(controls: readonly string[], origin: Stretch[]): Finding {
  const codes = [...new Set(controls)].map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return report('read.controls', { count: controls.length, codes: codes.join(', ') }, { origin });
}

/** Blanks that then stand side by side are one, as everywhere; each stretch begins where its first letter has gone. */
function strip(block: Block): Block {
  let text = '';
  const places = block.origin.map(({ start }) => start);
  const starts = new Map<number, number>();
  const keep = (from: number, to: number) => {
    for (const place of places)
      if (place >= from && place < to) starts.set(place, text.length + place - from);
    const piece = block.text.slice(from, to);
    const isDouble = (text === '' || text.endsWith(' ')) && piece.startsWith(' ');
    text += isDouble ? piece.slice(1) : piece;
  };
  let done = 0;
  for (const { 0: controls, index } of block.text.matchAll(CONTROLS)) {
    keep(done, index);
    done = index + controls.length;
  }
  keep(done, block.text.length);
  const trimmed = text.trimEnd();
  const origin = block.origin.map((stretch) => ({
    ...stretch,
    start: Math.min(starts.get(stretch.start) ?? trimmed.length, trimmed.length),
  }));
  return { ...block, text: trimmed, origin };
}
