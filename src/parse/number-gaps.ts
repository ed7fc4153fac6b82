/**
 * Breaks in the numbers of articles, khoản and điểm: the text may print them so, or a number was misread or a provision not read at all.
 * No unit is lost without a word, so each break is told: as a doubt, or as a note where the text shows that it prints so. Quoted text,
 * appendices (whose forms count as they like) and the numbers of the articles of a codification are left out.
 */
import { type Finding, reporter, type Severity } from '../findings/finding.js';
import { nextPointLetter } from '../text/ordinals.js';
import type { Node, Origin, Parent, Provision } from '../tree/nodes.js';
import { hasChildren, selectAll } from '../tree/visit.js';
import type { Line } from './line.js';
import { CITES_ITSELF } from './listed-articles.js';
import type { messages } from './messages.vi.js';
import { hasCodifiedNumber, isPrintedSo } from './printed-gap.js';

const report = reporter<typeof messages>();

/** So many lines that cite the text's own articles show that it has some. */
const LEAST_CITATIONS = 2;

/** A remark where a text cites its own articles and none was read. */
export function reportLostArticles(root: Node, lines: readonly Line[]): Finding[] {
  if (selectAll(root, 'article').length > 0) return [];
  const citing = lines.filter(({ noise, text }) => !noise && CITES_ITSELF.test(text));
  const [first] = citing;
  if (!first || citing.length < LEAST_CITATIONS) return [];
  const [text = ''] = CITES_ITSELF.exec(first.text) ?? [];
  return [report('parse.noArticles', { text }, { origin: first.origin })];
}

/** The findings of one instrument and of those annexed to it, in document order. */
export function reportGaps(root: Node): Finding[] {
  const gaps: NumberBreak[] = [];
  const walk = (node: Node, article: Provision | null, articles: Provision[]): void => {
    if (!hasChildren(node) || node.type === 'quotation' || node.type === 'appendix') return;
    if (node.type === 'regulation') {
      inInstrument(node);
      return;
    }
    inNode(node, article, articles);
  };
  const inInstrument = (node: Node): void => {
    const articles: Provision[] = [];
    inNode(node, null, articles);
  };
  const inNode = (node: Node, article: Provision | null, articles: Provision[]): void => {
    if (!hasChildren(node)) return;
    const last = new Map<Node['type'], Provision>();
    for (const child of node.children) {
      const isArticle = child.type === 'article';
      if (isArticle || (article && (child.type === 'clause' || child.type === 'point'))) {
        const previous = isArticle ? articles.at(-1) : last.get(child.type);
        const gap = gapBefore(child, previous, article, node);
        if (gap) gaps.push(gap);
        if (gap || isCounted(child)) {
          if (isArticle) articles.push(child);
          else last.set(child.type, child);
        }
      }
      walk(child, isArticle ? child : article, articles);
    }
  };
  inInstrument(root);
  return [...fewOrCounted(gaps, 'warning'), ...fewOrCounted(gaps, 'note')];
}

/** So many breaks of one text can be looked up; more are those of a poor scan, and are told in one line. */
const MOST = 20;

function fewOrCounted(gaps: readonly NumberBreak[], severity: Severity): Finding[] {
  const alike = gaps.filter((gap) => gap.severity === severity);
  const [first] = alike;
  if (first && alike.length > MOST)
    return [report('parse.numberGaps', { ...first.params, count: alike.length }, first)];
  return alike.map((gap) => report('parse.numberGap', gap.params, gap));
}

interface NumberBreak {
  params: Record<'where' | 'before' | 'label', string>;
  origin: readonly Origin[];
  severity: Severity;
}

/** "5"; not "5a", which was put in between, nor "4.6.LQ.1" of a codification. */
const isCounted = ({ type, number }: Provision): boolean =>
  (type === 'point' ? /^[a-zđ]$/ : /^\d{1,3}$/).test(number ?? '');

function gapBefore(
  node: Provision,
  previous: Provision | undefined,
  article: Provision | null,
  parent: Parent,
): NumberBreak | null {
  if (!isCounted(node) || follows(node, previous?.number ?? null)) return null;
  const where = bareLabel(article);
  const params = { where, before: previous?.label ?? '', label: node.label };
  const isNote = (article && hasCodifiedNumber(article)) || isPrintedSo(node, previous, parent);
  return { params, origin: node.data?.origin ?? [], severity: isNote ? 'note' : 'warning' };
}

/** "Điều 8" of "Điều 8." and "Điều 8.-", "Điều 4.6.LQ.1" of "Điều 4.6.LQ.1." */
const bareLabel = (article: Provision | null): string =>
  /^\p{L}+\s\d+\p{L}*(?:\.[\p{L}\d]+)*/u.exec(article?.label ?? '')?.[0] ?? article?.label ?? '';

function follows({ type, number }: Provision, before: string | null): boolean {
  const own = number ?? '';
  if (type === 'point') {
    if (before === null) return own === 'a';
    // Some texts leave đ out, or count as the Latin alphabet does.
    return own === nextPointLetter(before) || own === nextLatin(before) || (before === 'f' && own === 'g');
  }
  // A count of articles that begins anew is another text in the same file.
  return Number(own) === Number(before ?? '0') + 1 || (type === 'article' && own === '1');
}

const nextLatin = (letter: string): string =>
  letter === 'đ' ? 'e' : String.fromCharCode(letter.charCodeAt(0) + 1);
