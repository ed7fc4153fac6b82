/** Sorts the provisions of an instrument into series that are numbered through. */

import { placeAmong } from '../../text/place-among.js';
import { isProvision } from '../../tree/e-ids.js';
import type { Node, Provision } from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';
import { isCodifiedNumber } from './codified.js';

/**
 * The series of numbers of one instrument: its articles run through all chapters, chapters may run through all parts, and
 * everything else counts within what it stands in. Annexed instruments, quoted text, markers without a number ("-") and numbers of a
 * codification are left out.
 */
export function numberedSeries(instrument: Node): Provision[][] {
  const articles: Provision[] = [];
  const groups: Provision[] = [];
  const series: Provision[][] = [articles, groups];
  let chapters: Provision[] = [];
  const walk = (parent: Node): void => {
    if (!hasChildren(parent)) return;
    const open = new Map<string, Provision[]>();
    for (const child of parent.children) {
      if (child.type === 'regulation' || child.type === 'document' || child.type === 'quotation') continue;
      // Under a line of text items may be counted anew: tables and lists of an appendix.
      if (child.type === 'paragraph') open.delete('item');
      if (isProvision(child) && isCounted(child)) seriesFor(child).push(child);
      walk(child);
    }
    function seriesFor(child: Provision): Provision[] {
      if (child.type === 'article') return articles;
      if (isGroupOfArticles(child, parent)) return groups;
      const known = open.get(child.type);
      if (known) return known;
      // "Phần thứ hai / Chương XIII": the count goes on where it does not begin anew.
      const goesOn = child.type === 'chapter' && !BEGINNINGS.has(child.number ?? '');
      if (goesOn && chapters.length > 0) return chapters;
      const begun: Provision[] = [];
      if (child.type === 'chapter') chapters = begun;
      open.set(child.type, begun);
      series.push(begun);
      return begun;
    }
  };
  walk(instrument);
  const numbers = new Set(articles.map(({ number }) => number));
  series[0] = articles.filter((article) => !isInserted(article, numbers));
  return series.filter(({ length }) => length > 0).flatMap(splitAtRestarts);
}

/** "Bổ sung Điều 19a như sau: / Điều 19a. …" in an instrument of five articles: the article is inserted into another, which has Điều 19. */
function isInserted({ number }: Provision, numbers: ReadonlySet<string | null>): boolean {
  const [, base] = /^(\d+)[a-zđ]$/.exec(number ?? '') ?? [];
  return base !== undefined && !numbers.has(base);
}

const isCounted = (node: Provision): boolean =>
  node.number !== null &&
  !isPartOfNumber(node) &&
  !isCodifiedNumber(node.number) &&
  !isFormula(firstWords(node));

/** "3. ĐTB + 2.ĐTNTH + ĐTNLT", the upper line of a fraction that was read as a clause: signs of reckoning, and no word in small letters. */
const isFormula = (text: string): boolean => /\s[+×=]\s/u.test(text) && !/(?<!\p{L})\p{Ll}{2,}/u.test(text);

/** The words beside a number: its heading, or its first paragraph. */
const firstWords = (node: Provision): string =>
  node.heading ?? (node.children[0] ? printedText(node.children[0]) : '');

/** "a.1) Tên hóa đơn", "b.2. Giải pháp": what stands before the first point is a part of the number only. */
const isPartOfNumber = (node: Provision): boolean =>
  node.label.endsWith('.') && /^\d+(?:\.\d+)*[.)]/.test(firstWords(node));

/**
 * "II- QUẢN LÝ TÀI LIỆU": capitals under a Roman number after the last clause of an article head the articles that follow, as
 * regulations of the Party without chapters have them; they are no part of that article.
 */
function isGroupOfArticles(child: Provision, parent: Node): boolean {
  if (child.type !== 'item' || !hasChildren(parent)) return false;
  const siblings: readonly Node[] = parent.children;
  const next = siblings[placeAmong(siblings, child) + 1];
  const isHeading = /^[IVX]+$/.test(child.number ?? '') && !/\p{Ll}/u.test(printedText(child));
  return isHeading && (next === undefined ? parent.type === 'article' : next.type === 'article');
}

const BEGINNINGS = new Set(['1', '01', 'I', 'a', 'A']);
const SECONDS = new Set(['2', '02', 'II', 'b', 'B']);

/**
 * A count that begins anew and goes on is another list: an annexed text whose title was lost, a form, an amendment
 * quoted without marks. A beginning that nothing follows stays, as a number that is there twice.
 */
function splitAtRestarts(series: readonly Provision[]): Provision[][] {
  const parts: Provision[][] = [];
  series.forEach((provision, index) => {
    const number = provision.number ?? '';
    const isRestart = BEGINNINGS.has(number) && SECONDS.has(series[index + 1]?.number ?? '');
    if (index === 0 || isRestart) parts.push([provision]);
    else parts.at(-1)?.push(provision);
  });
  return parts;
}
