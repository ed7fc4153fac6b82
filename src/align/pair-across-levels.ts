import { type Unit, withNested } from '../wording/units.js';
import { type Judge, mayAnswer } from './judge.js';
import type { Links } from './links.js';
import type { Link } from './mapping.js';

/** One word alone says too little. */
const LEAST_WORDS = 2;

/**
 * Links what stands once in each of two articles that answer each other and became another level: khoản 3 "Lập biên bản."
 * is now điểm a "Lập biên bản;" of a khoản, which is alike only because it holds it.
 */
export function pairAcrossLevels({ base, target }: Link, links: Links, judge: Judge): void {
  if (base[0]?.kind !== 'article' || target[0]?.kind !== 'article') return;
  const answers = onlyOnesIn(target, links, judge);
  for (const [key, unit] of onlyOnesIn(base, links, judge)) {
    const answer = answers.get(key);
    const isOtherLevel = answer && levelOf(answer) !== levelOf(unit);
    if (isOtherLevel && mayAnswer(unit, answer)) links.add([unit], [answer]);
  }
}

/** How many units of the article hold it. */
function levelOf(unit: Unit): number {
  let level = 0;
  for (let holder = unit.holder; holder; holder = holder.holder) level++;
  return level;
}

function onlyOnesIn(articles: readonly Unit[], links: Links, judge: Judge): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const several = new Set<string>();
  for (const unit of articles.flatMap((article) => withNested(article).slice(1))) {
    const key = keyWithoutEnd(unit, judge);
    if (found.has(key)) several.add(key);
    found.set(key, unit);
  }
  const isMeant = (unit: Unit): boolean => links.isFree(unit) && unit.line.words.length >= LEAST_WORDS;
  return new Map([...found].filter(([key, unit]) => !several.has(key) && isMeant(unit)));
}

/** The mark that ends a line follows its level: a khoản ends with a full stop, a điểm with a semicolon. */
function keyWithoutEnd(unit: Unit, judge: Judge): string {
  if (unit.nested.length > 0) return judge.exactKey(unit);
  const words = [...unit.headingLine.words, ...unit.line.words];
  while (words.at(-1)?.kind === 'punctuation') words.pop();
  return words.map(({ id }) => id).join(' ');
}
