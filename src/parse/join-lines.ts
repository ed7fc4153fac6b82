/**
 * Joins what the source broke: lines wrapped at a margin, and sentences cut by the end of a page. What is
 * really a new paragraph stays one. Decided from the words, so that a text joined once is never joined again.
 */

import type { Finding } from '../findings/finding.js';
import { reporter } from '../findings/finding.js';
import { joinLines, type Line } from './line.js';
import { beginsSomething, DIVISIONS, standsAlone } from './line-start.js';
import { beginsOrganisation } from './masthead.js';
import type { messages } from './messages.vi.js';
import { startsLikeRecital } from './preamble.js';
import { markerOf } from './structures/index.js';
import { endsSentence, endsWithMark, isCaps, isLeftOpen, isRuleOrStar, startsLower } from './text-shape.js';

const report = reporter<typeof messages>();

/** A wrapped line fills at least this share of the page's width. */
const FULL = 0.6;
const NEARLY_FULL = 0.85;
/** Words shown on each side of a join. */
const SHOWN = 6;

/** Joins broken lines; each join over a paragraph or page break is reported as a note. */
export function joinBrokenLines(lines: readonly Line[]): { lines: Line[]; findings: Finding[] } {
  const width = wrapWidth(lines);
  const joined: Line[] = [];
  const findings: Finding[] = [];
  let noise: Line[] = [];
  for (const line of lines) {
    if (line.noise) {
      noise.push(line);
      continue;
    }
    const previous = joined.at(-1);
    const gap = noise.length > 0 ? 'page' : line.gap;
    if (previous && !noise.some(isCellMark) && goesOn(previous, line, gap, width)) {
      if (line.gap !== 'line' || noise.length > 0) findings.push(joinNote(previous, line));
      joined[joined.length - 1] = joinLines(previous, line, noise);
    } else {
      joined.push(...noise, line);
    }
    noise = [];
  }
  return { lines: [...joined, ...noise], findings };
}

/** "|", which some converters leave between the cells of a table: a text never goes on in the next cell. */
const isCellMark = (line: Line): boolean => line.text === '|';

/** The width at which most of the wrapped lines break: the 80th hundredth of their lengths. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter((_, index) => lines[index + 1]?.gap === 'line')
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/** Whether a line goes on with the one before; `width` is that of wrapped lines. */
function goesOn(previous: Line, next: Line, gap: Line['gap'], width: number): boolean {
  if (previous.noise || isRuleOrStar(previous.text) || isRuleOrStar(next.text)) return false;
  const before = previous.text;
  if (isBrokenLabel(before, next.text)) return true;
  const fills = (share: number) => width > 40 && lastPieceLength(previous) >= width * share;
  if (beginsSomething(next.text))
    return (
      isBrokenDash(before, next.text) ||
      isBrokenCitation(before, next, gap) ||
      isCitedDivision(before, next, gap === 'line' && fills(FULL))
    );
  if (isCaps(next.text)) return gap === 'line' && isBrokenTitle(before, next.text);
  if (standsAlone(before)) return false;
  const open = !endsSentence(before);
  if (open && (startsLower(next.text) || isLeftOpen(before, next.text))) return true;
  if (gap !== 'line') return false;
  if (isOpenRecital(before)) return true;
  return open && !mayBeHeading(before) ? fills(FULL) : fills(NEARLY_FULL);
}

/** "Theo đề nghị của Giám đốc Sở" / "Nội vụ;": a recital ends in a mark, whatever its length. */
const isOpenRecital = (text: string): boolean => startsLikeRecital(text) && !endsWithMark(text);

/** "Điều 4. Vị trí của lực lượng Cảnh vệ": no mark ends a heading, so only a full line shows that it goes on. */
const mayBeHeading = (text: string): boolean => markerOf(text)?.kind === 'article';

/**
 * "Điều" / "1. Phạm vi", "PHỤ" / "LỤC I", "Số:" / "12/QĐ-UBND": a marker wrapped between its word and its number. An
 * appendix often has none, so that a provision below it ("PHỤ LỤC" / "1. Danh mục") keeps its own.
 */
function isBrokenLabel(before: string, next: string): boolean {
  const isWord = /^(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phần|PHẦN)$/u.test(before);
  return (
    (isWord && /^(?:\d|[IVXLC]+(?:\s|$|[.:]))/.test(next)) ||
    (/^PHỤ LỤC$/iu.test(before) && /^(?:\d{1,2}|[IVXLC]+)[.:]?$/.test(next)) ||
    (/^PHỤ$/iu.test(before) && /^LỤC(?:\s|$)/iu.test(next)) ||
    (/^Số\s?:?$/u.test(before) && /^\d+[\d\p{L}]*\s?[-/]/u.test(next))
  );
}

/** "CỘNG HÒA XÃ" / "HỘI CHỦ NGHĨA VIỆT NAM": capitals wrapped inside one paragraph. */
function isBrokenTitle(before: string, next: string): boolean {
  return isCaps(before) && !beginsSomething(before) && !endsSentence(before) && !beginsOrganisation(next);
}

/** "kinh tế" / "- xã hội": the dash belongs to the word, because the line before is not finished. */
function isBrokenDash(before: string, next: string): boolean {
  return (
    markerOf(next)?.kind === 'dash' &&
    /^[-–]\s?\p{Ll}/u.test(next) &&
    !/[.:;,!?…]["”)]*$/.test(before) &&
    !standsAlone(before)
  );
}

/** A wrapped line that begins with a cited number: "… theo quy định tại khoản" / "1. Điều này …". */
function isBrokenCitation(before: string, next: Line, gap: Line['gap']): boolean {
  if (gap !== 'line') return false;
  const marker = markerOf(next.text);
  if (marker?.kind !== 'article' && marker?.kind !== 'arabic' && marker?.kind !== 'letter') return false;
  const isFirstOfArticle = /^[1a]$/.test(marker.number ?? '') && mayBeHeading(before);
  return isLeftOpen(before, next.text) && !before.endsWith(',') && !isFirstOfArticle;
}

/**
 * "… theo mẫu tại" / "Phụ lục V", "… quy định tại" / "Chương II Luật này": not in capitals, and after a sentence that
 * is not finished.
 * @param wrapped whether a line that fills the page ends right before
 */
function isCitedDivision(before: string, next: Line, wrapped: boolean): boolean {
  const marker = markerOf(next.text);
  if (!marker || !DIVISIONS.has(marker.kind) || isCaps(marker.label) || standsAlone(before)) return false;
  return isLeftOpen(before, next.text) || (wrapped && !endsWithMark(before) && !mayBeHeading(before));
}

/** Length of the last source line of a line that may have been joined already. */
const lastPieceLength = (line: Line): number => line.text.length - (line.origin.at(-1)?.start ?? 0);

function joinNote(previous: Line, next: Line): Finding {
  const before = previous.text.split(' ').slice(-SHOWN).join(' ');
  const after = next.text.split(' ').slice(0, SHOWN).join(' ');
  return report('parse.joined', { before, after }, { severity: 'note', origin: next.origin });
}
