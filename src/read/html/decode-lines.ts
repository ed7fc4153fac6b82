/** Lines of a page to Unicode: runs in a legacy font by the font, the rest by what its letters tell. */
import { type Finding, reporter } from '../../findings/finding.js';
import { type DecodedBytes, judgeGuess, readLegacy } from '../encodings/decode-text.js';
import { decodeLegacy, legacyFont } from '../encodings/legacy-font.js';
import type { messages } from '../messages.vi.js';
import type { HtmlSegment, PageLine } from './collect-lines.js';

const report = reporter<typeof messages>();

/**
 * Decodes lines in place.
 * @param decoded what became of the page's bytes
 * @param charset what the page names as its encoding
 */
export function decodeLines(
  lines: PageLine[],
  decoded: DecodedBytes,
  charset: string | undefined,
): Finding[] {
  const encodings = new Set<string>();
  const others: PageLine[] = [];
  for (const line of lines) {
    const fonts = line.segments.flatMap((segment) => legacyFont(segment.font)?.encoding ?? []);
    if (fonts.length === 0) others.push(line);
    else line.segments = decodeFonts(line.segments);
    for (const encoding of fonts) encodings.add(encoding);
  }
  return [
    ...Array.from(encodings, (encoding) => report('read.legacyText', { encoding }, { severity: 'note' })),
    ...decodeByLetters(others, decoded, charset),
  ];
}

function decodeByLetters(lines: PageLine[], decoded: DecodedBytes, charset: string | undefined): Finding[] {
  const before = lines.map((line) => line.segments.map((segment) => segment.text).join(''));
  const guessed = readLegacy(decoded, before.join('\n'), charset);
  for (const [index, text] of guessed.text.split('\n').entries()) {
    const line = lines[index];
    const place = line?.segments[0]?.place;
    if (line && place && text !== before[index]) line.segments = [{ text, font: '', place }];
  }
  return judgeGuess(decoded, guessed, charset).findings;
}

/** Neighbours in one legacy font are decoded together, because a letter of VNI may be cut by a tag. */
function decodeFonts(segments: readonly HtmlSegment[]): HtmlSegment[] {
  const joined: HtmlSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.font === segment.font && legacyFont(segment.font) !== null) last.text += segment.text;
    else joined.push({ ...segment });
  }
  return joined.map(({ text, font, place }) => ({ text: decodeLegacy(text, font), font, place }));
}
