/** Parses the recitals ("Căn cứ …") and the enacting formula ("… QUYẾT ĐỊNH"). */
import { pushAll } from '../text/push-all.js';
import { isAside } from '../tree/cuts.js';
import type { EnactingFormula, NoteOrNoise, Paragraph, Recital } from '../tree/nodes.js';
import { afterMarker, asideNode, cutNodes } from './leaf-nodes.js';
import { joinLines, type Line } from './line.js';
import { type Marker, markerOf } from './structures/index.js';
import { endsSentence, isCaps } from './text-shape.js';

/** "- Căn cứ Điều lệ Đảng …;", "• Căn cứ …" of a list in Word, "Xét đề nghị của …,"; one that ends in a colon ("Căn cứ …, Ủy ban yêu cầu:") is none. */
const RECITAL =
  /^(?:[-–—•●▪‣⁃◆■□❖➢➤*\uf000-\uf0ff]\s*)?(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét [Tt]ờ trình)\s/u;
/** "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH", "QUYẾT ĐỊNH:"; a lone "QUYẾT ĐỊNH" is a title unless recitals stand before it. */
const FORMULA = /(?:^|\s)(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|NGHỊ ĐỊNH|CHỈ THỊ)\s*:?$/u;
/** "Quốc hội ban hành Luật …", "… thống nhất ban hành Quy chế phối hợp … như sau:", "Bộ Chính trị quy định … như sau:" */
const ENACTS =
  /^\p{Lu}[^.;]{3,300}?\s(?:ban hành\s(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định)\s|quy định\s.*\snhư sau\s?:$)/u;

/** Whether a line begins as recitals do; whether it is one shows at its end. */
export function startsLikeRecital(text: string): boolean {
  return RECITAL.test(text);
}

export function isRecital(text: string): boolean {
  return startsLikeRecital(text) && !/:$/.test(text) && isListed(markerOf(text));
}

/** A recital has no number: where it has a marker, it is that of a list. */
const isListed = (marker: Marker | null): boolean => marker === null || marker.kind === 'dash';

/** Whether a line before the recitals already ends the preamble, as in a text without recitals. */
export function isFormula(text: string): boolean {
  return isCaps(text) && FORMULA.test(text) && !/^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|CHỈ THỊ)$/.test(text);
}

/** Whether a line is the whole sentence that ends the preamble: "Ban Thường vụ Tỉnh ủy … ban hành Quy chế … như sau:". */
export const isEnactingSentence = (text: string): boolean =>
  ENACTS.test(text) && /\snhư sau\s?:$/u.test(text);

type PreambleNode = Recital | EnactingFormula | Paragraph | NoteOrNoise;

export interface PreambleResult {
  nodes: PreambleNode[];
  length: number;
}

/** Reads recitals and formula from the head of the lines; gives nothing where neither stands there. */
export function parsePreamble(lines: readonly Line[]): PreambleResult {
  const nodes: PreambleNode[] = [];
  let length = 0;
  while (length < lines.length) {
    const line = lines[length] as Line;
    const formula = formulaAt(lines, length, nodes.length > 0);
    if (formula) {
      nodes.push(formulaNode(formula.line));
      return { nodes: [...nodes, ...cutNodes(formula.line)], length: length + formula.length };
    }
    const recitalNodes = preambleNodes(line, nodes.length > 0);
    if (!recitalNodes) break;
    pushAll(nodes, recitalNodes);
    length++;
  }
  return withoutTrailingNoise(nodes, length);
}

/** Noise after the last recital is left to what follows. */
function withoutTrailingNoise(nodes: PreambleNode[], length: number): PreambleResult {
  const last = nodes.findLastIndex((node) => !isAside(node));
  const trailing = nodes.slice(last + 1).filter((node) => isAside(node) && node.at === undefined).length;
  return { nodes: nodes.slice(0, nodes.length - trailing), length: length - trailing };
}

function preambleNodes(line: Line, begun: boolean): PreambleNode[] | null {
  if (line.noise) return [asideNode(line, line.noise)];
  const marker = markerOf(line.text);
  if (!isListed(marker)) return null;
  const goesOn = begun && (marker?.kind === 'dash' || /[;,]$/.test(line.text));
  if (isRecital(line.text) || goesOn) return recitalNodes(line);
  return null;
}

function recitalNodes(line: Line): PreambleNode[] {
  const marker = markerOf(line.text);
  const body = marker ? afterMarker(line, marker) : line;
  const recital: Recital = {
    type: 'recital',
    ...(marker ? { label: marker.label } : {}),
    value: body.text,
    data: { origin: body.origin },
  };
  return [recital, ...cutNodes(body)];
}

const formulaNode = (line: Line): EnactingFormula => ({
  type: 'enactingFormula',
  value: line.text,
  data: { origin: line.origin },
});

/** The formula may be broken: "BAN THƯỜNG VỤ THÀNH ỦY" / "QUYẾT ĐỊNH". */
function formulaAt(
  lines: readonly Line[],
  at: number,
  begun: boolean,
): { line: Line; length: number } | null {
  const first = lines[at] as Line;
  if (first.noise) return null;
  if (begun && ENACTS.test(first.text) && endsSentence(first.text)) return { line: first, length: 1 };
  let line = first;
  for (let length = 1; length <= 4 && isCaps(line.text) && !markerOf(line.text); length++) {
    if (isFormula(line.text) || (begun && FORMULA.test(line.text))) return { line, length };
    const next = lines[at + length];
    if (!begun || !next || next.noise || !isCaps(next.text)) return null;
    line = joinLines(line, next);
  }
  return null;
}
