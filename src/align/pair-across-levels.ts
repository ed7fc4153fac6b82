import { isContinuation, type Unit, withNested } from '../wording/units.js';
import { MOST_PAIRS } from './blocks.js';
import { type Judge, likeness, mayAnswer } from './judge.js';
import type { Links } from './links.js';
import type { Link } from './mapping.js';
import { CLEAR_BY, MOVE_FROM } from './pair-units.js';

/** One word alone says too little. */
const LEAST_WORDS = 2;

/**
 * Links what became another level of two articles that answer each other, before units of one level are paired: khoản 3
 * "Lập biên bản." is now điểm a "Lập biên bản;" of a khoản, which is alike only because it holds it.
 * @returns the units of the base that were linked
 */
export function pairAcrossLevels(link: Link, links: Links, judge: Judge): Unit[] {
  if (link.base[0]?.kind !== 'article' || link.target[0]?.kind !== 'article') return [];
  // Most articles are wholly linked by now.
  if (![link.base, link.target].every((articles) => articles.some((one) => hasFree(one, links)))) return [];
  return [pairSameText, pairReworded].flatMap((pair) => pair(link, links, judge));
}

/** What stands once in each of the two. */
function pairSameText({ base, target }: Link, links: Links, judge: Judge): Unit[] {
  const answers = onlyOnesIn(target, links, judge);
  return [...onlyOnesIn(base, links, judge)].flatMap(([key, unit]) => {
    const answer = answers.get(key);
    if (!answer || !isOtherLevel(unit, answer) || !mayAnswer(unit, answer)) return [];
    links.add([unit], [answer]);
    return [unit];
  });
}

/**
 * What was reworded as well: both lines are clearly most like each other, among all lines of the two articles. Where each
 * level has as many units as before none has changed its level.
 */
function pairReworded({ base, target }: Link, links: Links, judge: Judge): Unit[] {
  const [rows, columns] = [looseIn(base, links), looseIn(target, links)];
  if (!haveOtherLevels(rows, columns) || rows.length * columns.length > MOST_PAIRS) return [];
  const scores = rows.map((row) => columns.map((column) => lineLikeness(row, column, judge)));
  const turned = columns.map((_, column) => scores.map((line) => line[column] ?? 0));
  return rows.filter((unit, row) => {
    const column = clearlyBest(scores[row] ?? []);
    const answer = columns[column];
    if (!answer || clearlyBest(turned[column] ?? []) !== row) return false;
    if (!isOtherLevel(unit, answer) || (unit.nested.length === 0) !== (answer.nested.length === 0))
      return false;
    links.add([unit], [answer]);
    return true;
  });
}

function lineLikeness(base: Unit, target: Unit, { features }: Judge): number {
  if (!mayAnswer(base, target)) return 0;
  return likeness(features, features.ofLine(base.line), features.ofLine(target.line));
}

const looseIn = (articles: readonly Unit[], links: Links): Unit[] =>
  nestedIn(articles).filter((unit) => isMeant(unit, links) && !isContinuation(unit));

/** Place of the value that is enough for a move and that no other comes near, or -1. */
function clearlyBest(values: readonly number[]): number {
  const best = values.reduce((at, value, index) => (value > (values[at] ?? 0) ? index : at), 0);
  const value = values[best] ?? 0;
  const isClear = values.every((other, index) => index === best || value - other >= CLEAR_BY);
  return value >= MOVE_FROM && isClear ? best : -1;
}

function haveOtherLevels(rows: readonly Unit[], columns: readonly Unit[]): boolean {
  const [from, to] = [rows, columns].map((units) => units.map(levelOf).toSorted((a, b) => a - b));
  return from?.join() !== to?.join() && new Set([...(from ?? []), ...(to ?? [])]).size > 1;
}

const isOtherLevel = (base: Unit, target: Unit): boolean => levelOf(base) !== levelOf(target);

const hasFree = (unit: Unit, links: Links): boolean =>
  unit.nested.some((nested) => links.isFree(nested) || hasFree(nested, links));

/** How many units of the article hold it. */
function levelOf(unit: Unit): number {
  let level = 0;
  for (let holder = unit.holder; holder; holder = holder.holder) level++;
  return level;
}

const nestedIn = (articles: readonly Unit[]): Unit[] =>
  articles.flatMap((article) => withNested(article).slice(1));

const isMeant = (unit: Unit, links: Links): boolean =>
  links.isFree(unit) && unit.line.words.length >= LEAST_WORDS;

function onlyOnesIn(articles: readonly Unit[], links: Links, judge: Judge): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const several = new Set<string>();
  for (const unit of nestedIn(articles)) {
    const key = keyWithoutEnd(unit, judge);
    if (found.has(key)) several.add(key);
    found.set(key, unit);
  }
  return new Map([...found].filter(([key, unit]) => !several.has(key) && isMeant(unit, links)));
}

/** The mark that ends a line follows its level: a khoản ends with a full stop, a điểm with a semicolon. */
function keyWithoutEnd(unit: Unit, judge: Judge): string {
  if (unit.nested.length > 0) return judge.exactKey(unit);
  const words = [...unit.headingLine.words, ...unit.line.words];
  while (words.at(-1)?.kind === 'punctuation') words.pop();
  return words.map(({ id }) => id).join(' ');
}
