/** Whose text a document is, read from the document itself. */
import { foldForMatching } from '../text/index.js';
import type { Document, Node } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { selectAll } from '../tree/visit.js';
import { type LevelMap, type Locality, TIERS, type Tier } from './level-map.js';

/** A name that the caller knows, and the tier of the unit that has it. */
export interface Place {
  name: string;
  tier: Tier;
}

/**
 * Whose text it is, by its mastheads, title and enacting formula.
 * @param places names in a title are the document's own
 * @returns the tier of the committee that issues it, else of a place that it names; its names and number
 */
export function localityOf(document: Document, levels: LevelMap, places: readonly Place[]): Locality {
  const titles = titlesOf(document).map(foldForMatching);
  const named = places.filter(({ name }) => isNamed(name, titles));
  const names = named.map(({ name }) => name);
  const { number } = document.meta;
  return {
    tier: committeeTier(levels, titles) ?? named[0]?.tier ?? null,
    names: number === null ? names : [...names, number],
  };
}

function titlesOf(document: Document): string[] {
  const nodes = [...selectAll(document, 'masthead'), ...selectAll(document, 'enactingFormula')];
  const { issuer, subject, place } = document.meta;
  const texts = nodes.map((node: Node) => plainText(node));
  return [...texts, issuer, subject, place].filter((text) => text !== null);
}

/** The lowest tier whose committee a title names: above a commune's own stands its province's. */
function committeeTier({ levels }: LevelMap, titles: readonly string[]): Tier | null {
  const seen = new Set<string>();
  const committees = levels
    .filter(({ concept }) => concept === 'committee')
    // "Thành ủy" is of a city equal to a province before it is of a district.
    .flatMap(({ tier, words }) => words.map((word) => ({ tier, word: foldForMatching(word) })))
    .filter(({ word }) => !seen.has(word) && seen.add(word));
  const found = new Set(committees.filter(({ word }) => isNamed(word, titles)).map(({ tier }) => tier));
  return TIERS.findLast((tier) => found.has(tier)) ?? null;
}

function isNamed(name: string, titles: readonly string[]): boolean {
  const phrase = foldForMatching(name);
  return titles.some((title) => containsPhrase(title, phrase));
}

function containsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{M}]/u;
