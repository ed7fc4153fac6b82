/** Comparisons of random edits of a few articles of the published texts. */
import fc from 'fast-check';
import { type Comparison, compareRegulations } from '../../src/compare/index.js';
import type { Article, Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { anyEdits, editText } from './edits/index.js';
import { phrases } from './phrases.js';
import { parseSeed } from './seeds.js';

const ARTICLES = 3;

/** @param seed the same pairs for the same number */
export async function editedPairs(count: number, seed: number): Promise<Comparison[]> {
  const texts = [await parseSeed('thai-nguyen'), await parseSeed('ha-noi')];
  const drawn = fc.sample(fc.tuple(fc.constantFrom(...texts), fc.nat(), anyEdits({ most: 4 })), {
    numRuns: count,
    seed,
  });
  return drawn.map(([text, from, edits]) => {
    const { base, target } = editText(excerptOf(text, from), edits);
    return compareRegulations(base, target, { phrases });
  });
}

/** The text without anything but some articles in a row. */
function excerptOf(text: Document, from: number): Document {
  const articles = selectAll(text, 'article').filter(({ eId }) => !eId?.startsWith('dec'));
  const first = from % (articles.length - ARTICLES + 1);
  const children: Article[] = articles.slice(first, first + ARTICLES);
  return { ...text, kind: 'regulation', children };
}
