/** References of a text to provisions: "khoản 2 Điều 5", "Điều 5, khoản 2", "các khoản 1, 2 và 9 Điều 5", "điểm a khoản 1 Điều này". */
import { ownerOfReference, type ReferenceOwner } from './reference-owner.js';

export interface CrossReference {
  start: number;
  end: number;
  /** Where it leads, as eIds have it, each of a list: "art_5__cl_2"; without the article for "khoản 2 Điều này". */
  paths: string[];
  article: 'this' | 'named';
  /** Whose provision it is, as far as the sentence says. */
  owner: ReferenceOwner;
}

const NUMBER = '\\d+[a-zđ]?(?:\\.\\d+)*';
const LETTER = '(?:[a-zđ]\\d?|\\d+(?:\\.\\d+)+)(?![\\p{L}\\d])';
const AND = '(?:\\s*,\\s*|\\s+(?:và|hoặc|hay|đến)\\s+)';
/** A list may begin at each of its items, so one without end would be gone through from each. */
const LONGEST_LIST = 40;
const listOf = (word: string, item: string): string =>
  `${item}(?:${AND}(?:${word}\\s+)?${item}){0,${LONGEST_LIST}}`;

const POINTS = `(?:các\\s+)?điểm\\s+(?<points>${listOf('điểm', LETTER)})`;
const CLAUSES = `(?:các\\s+)?khoản\\s+(?<clauses>${listOf('khoản', NUMBER)})`;
/** "điểm a, khoản 1, Điều 5", "các khoản 1, 2 và 9 Điều 5", "các điều 18, 19 và 20", "Điều 7"; not "điều 5 triệu" in small letters. */
const UPWARD = `(?:${POINTS}\\s*,?\\s+)?(?:${CLAUSES}\\s*,?\\s+)?(?:của\\s+)?(?:(?:các\\s+)?Điều|các\\s+điều)\\s+(?<articles>${listOf('Điều', NUMBER)}|này)`;
/** "Điều 5, khoản 2, điểm a" */
const DOWNWARD = `Điều\\s+(?<article2>${NUMBER})\\s*,\\s*khoản\\s+(?<clause2>${NUMBER})(?!\\s*,?\\s*Điều)(?:\\s*,\\s*điểm\\s+(?<point2>${LETTER}))?`;
const REFERENCE = new RegExp(`(?<![\\p{L}\\d])(?:${DOWNWARD}|${UPWARD})(?![\\p{L}\\d])`, 'gu');
/** Between two of a list: ", ", " và khoản ", " hoặc điểm ". */
const BETWEEN = new RegExp(`${AND}(?:(?:điểm|khoản|Điều)\\s+)?`, 'u');

/** A quick look that few texts pass: the article that every reference names. */
const MAY_REFER = /[Đđ]iều\s+(?:\d|này)/;

export function findCrossReferences(text: string): CrossReference[] {
  if (!MAY_REFER.test(text)) return [];
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const articles = groups.article2 ?? groups.articles ?? '';
    const isThis = articles === 'này';
    const clauses = itemsOf(groups.clause2 ?? groups.clauses);
    const points = itemsOf(groups.point2 ?? groups.points);
    if (isThis && clauses.length === 0) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [
      {
        start,
        end,
        paths: pathsOf(isThis ? [''] : itemsOf(articles), clauses, points),
        article: isThis ? ('this' as const) : ('named' as const),
        owner: isThis ? 'own' : ownerOfReference(text, start, end),
      },
    ];
  });
}

const itemsOf = (list: string | undefined): string[] => list?.split(BETWEEN) ?? [];

/**
 * Where each of the lists leads. What stands before belongs to the first of what follows alone: "điểm c khoản 4 và khoản 5
 * Điều 9 và Điều 12" are điểm c khoản 4 Điều 9, khoản 5 Điều 9, and Điều 12.
 */
function pathsOf(articles: string[], clauses: string[], points: string[]): string[] {
  const [article = '', ...otherArticles] = articles.map((one) => (one === '' ? '' : `art_${one}`));
  const [clause, ...otherClauses] = clauses.map((one) => `cl_${one}`);
  const inner = points.map((one) => (one.includes('.') ? `sub_${one}` : `point_${one}`));
  const firsts = inner.length > 0 ? inner.map((point) => [article, clause, point]) : [[article, clause]];
  const all = [...firsts, ...otherClauses.map((one) => [article, one]), ...otherArticles.map((one) => [one])];
  return all.map((steps) => steps.filter((step) => step !== undefined && step !== '').join('__'));
}
