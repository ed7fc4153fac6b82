/** Every change of five articles as it was judged by eye, and what the comparison says of it. */

import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ComparedUnit, type Comparison, compareRegulations } from '../../src/compare/index.js';
import {
  agreement,
  foundChanges,
  foundPairs,
  type JudgedArticle,
  judgedChanges,
  judgedPairs,
  judgedTextSchema,
} from '../support/judged-changes.js';
import { phrases } from '../support/phrases.js';
import { seedTree } from '../support/seed-trees.js';
import { readProjectFile } from '../support/source-files.js';

/** So much of what was judged and of what was found has the same class. */
const ENOUGH = 0.95;

const judgement = judgedTextSchema.parse(parse(readProjectFile('test/fixtures/compare/judged.yaml')));
let comparison: Comparison;

beforeAll(async () => {
  const [base, target] = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
  comparison = compareRegulations(base, target, { phrases });
});

function answerTo({ article }: JudgedArticle): ComparedUnit {
  const found = comparison.articles.find(({ base }) => base?.number === article);
  if (!found) throw new Error(`no Điều ${article}`);
  return found;
}

describe('five articles judged by eye', () => {
  it.each(judgement.articles)('pairs the khoản of Điều $article as they were paired by eye', (article) => {
    expect(foundPairs(answerTo(article)).toSorted()).toEqual(judgedPairs(article).toSorted());
  });

  it('agrees on the class of nearly all changes', () => {
    const judged = judgement.articles.flatMap((article) => judgedChanges(article, answerTo(article)));
    const found = judgement.articles.flatMap((article) => foundChanges(answerTo(article)));
    const { share, disagreements } = agreement(judged, found);
    expect(judged.length).toBeGreaterThan(80);
    expect(share, `${(share * 100).toFixed(1)} %\n${disagreements.join('\n')}`).toBeGreaterThanOrEqual(
      ENOUGH,
    );
  });
});
