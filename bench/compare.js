import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { loadPhraseTables } from '../dist/assets/checked-tables.js';
import { compareRegulations } from '../dist/compare/index.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';
import { textBlocks } from '../dist/tree/text-of.js';
import { makePhraseBook } from '../dist/wording/phrase-book.js';
import { fastestTime } from './measure.js';

const phrases = makePhraseBook(await loadPhraseTables());
const compare = (base, target) => compareRegulations(base, target, { phrases });

/** Two trees in hand compared article by article, beside the words of the two whole texts compared by `diff`. */
export async function benchCompare() {
  const [base, target] = await publishedTrees();
  const [first, second] = [base, target].map((tree) =>
    textBlocks(tree)
      .map(({ text }) => text)
      .join('\n'),
  );
  // Each by itself, and ours more often: a run is so short that the compiler is not done with it after a few.
  const ours = await fastestTime(() => compare(base, target), { rounds: 100, warmUp: 100 });
  const theirs = await fastestTime(() => diffWords(first, second), { rounds: 8, warmUp: 3 });
  return {
    what: 'comparing two regulations / diffWords of their texts',
    ratio: ours / theirs,
    limit: 1 / 18,
  };
}

/** How many times over the two published texts, of 28 articles, stand in the large pair. */
const TIMES = 9;

/** The same for a pair of 252 articles: the published texts many times over, each time with other words in every sentence. */
export async function benchLargePair() {
  const [base, target] = await largePair();
  const [first, second] = [base, target].map((tree) =>
    textBlocks(tree)
      .map(({ text }) => text)
      .join('\n'),
  );
  const ours = await fastestTime(() => compare(base, target), { rounds: 4, warmUp: 3 });
  const theirs = await fastestTime(() => diffWords(first, second), { rounds: 1, warmUp: 0 });
  return {
    what: `comparing two of ${TIMES * 28} articles / diffWords of their texts`,
    ratio: ours / theirs,
    limit: 1 / 18,
  };
}

/** @returns two trees of 252 articles */
export const largePair = async () => (await publishedTrees()).map(manyTimes);

/** The articles of a text, again and again: numbered on, with the name of the work changed in each round. */
function manyTimes(tree) {
  const articles = articlesOf(tree);
  const again = Array.from({ length: TIMES }, (_, round) =>
    articles.map((article) => renamed(article, round)),
  );
  const numbered = again
    .flat()
    .map((article, index) => ({ ...article, number: `${index + 1}`, label: `Điều ${index + 1}.` }));
  return { type: 'document', kind: 'regulation', meta: tree.meta, children: numbered };
}

/** Those of the annexed regulation, in whatever chapter or section they stand. */
const articlesOf = (node) =>
  node.type === 'regulation' ? articlesIn(node) : (node.children ?? []).flatMap(articlesOf);

const articlesIn = (node) => (node.type === 'article' ? [node] : (node.children ?? []).flatMap(articlesIn));

function renamed({ eId: _, ...node }, round) {
  const text = (value) => value?.replaceAll('dân vận', `dân vận ${round}`);
  return {
    ...node,
    ...(node.value !== undefined && { value: text(node.value) }),
    ...(node.children && { children: node.children.map((child) => renamed(child, round)) }),
  };
}

/** Seconds for an article of 200 clauses against one of which every clause was written anew. */
export async function benchRewritten() {
  const [base, target] = [0, 1].map((text) => regulation([clausesOf(200, 60, text)]));
  const took = await fastestTime(() => compare(base, target), { rounds: 2, warmUp: 1 });
  return { what: 'seconds for 200 clauses against 200 rewritten ones', ratio: took / 1000, limit: 5 };
}

/**
 * How the time grows from 28 articles to 448, as an exponent: 1 is linear, 2 quadratic. A tenth is allowed for a busy
 * machine.
 */
export async function benchArticles() {
  const sizes = [28, 112, 448];
  const times = [];
  for (const size of sizes) {
    const [base, target] = [0, 1].map((text) =>
      regulation(Array.from({ length: size }, (_, article) => clausesOf(3, 40, text + article * 31))),
    );
    times.push(await fastestTime(() => compare(base, target), { rounds: 4, warmUp: 2 }));
  }
  console.log(
    `comparing ${sizes.map((size, index) => `${size} articles: ${times[index].toFixed(0)} ms`).join(', ')}`,
  );
  return {
    what: 'growth with the number of articles, as an exponent',
    ratio: exponent(times, sizes),
    limit: 2.1,
  };
}

/** How the time grows with the length of clauses of which every eighth word changed, as an exponent; 1 is linear. */
export async function benchClauseLength() {
  const sizes = [250, 1000, 4000];
  const times = [];
  for (const size of sizes) {
    const [base, target] = [0, 1].map((text) => regulation([clausesOf(4, size, text, 8)]));
    times.push(await fastestTime(() => compare(base, target), { rounds: 9, warmUp: 6 }));
  }
  console.log(
    `comparing ${sizes.map((size, index) => `clauses of ${size} words: ${times[index].toFixed(1)} ms`).join(', ')}`,
  );
  return {
    what: 'growth with the length of clauses, as an exponent',
    ratio: exponent(times, sizes),
    limit: 1.2,
  };
}

const exponent = (times, sizes) => Math.log(times.at(-1) / times[0]) / Math.log(sizes.at(-1) / sizes[0]);

async function publishedTrees() {
  const names = ['000_05727525eb500c38.txt', '001_2679d39eb548519b.txt'];
  const trees = names.map(async (name) => {
    const bytes = readFileSync(new URL(`../test/fixtures/seeds/${name}`, import.meta.url));
    return parseRegulation((await readBlocks({ name, bytes })).blocks).tree;
  });
  return Promise.all(trees);
}

const SYLLABLES =
  'ban ngành huyện tỉnh dân vận công tác tham mưu kiểm tra giám sát báo cáo định kỳ nhân dân quy chế phối hợp lãnh đạo chỉ đạo cơ quan đơn vị nhà nước'.split(
    ' ',
  );

/** Texts of clauses, the same for the same numbers. @param every of how many words one is another in text 1 */
function clausesOf(count, length, text, every = 1) {
  return Array.from({ length: count }, (_, clause) =>
    Array.from({ length }, (_, at) => {
      const other = text > 0 && at % every === 0 ? text * 7919 : 0;
      const place = Math.imul(clause * length + at + other + 1, 2654435761) >>> 8;
      return SYLLABLES[place % SYLLABLES.length] + (place % 97);
    }).join(' '),
  );
}

function regulation(articles) {
  const nothing = { number: null, date: null, place: null, issuer: null };
  const paragraph = (value) => ({ type: 'paragraph', value });
  const numbered = (type, index, label, children) => ({
    type,
    number: `${index + 1}`,
    label,
    heading: null,
    children,
  });
  return {
    type: 'document',
    kind: 'regulation',
    meta: { ...nothing, type: null, subject: null, signer: null },
    children: articles.map((clauses, index) =>
      numbered(
        'article',
        index,
        `Điều ${index + 1}.`,
        clauses.map((value, at) => numbered('clause', at, `${at + 1}.`, [paragraph(value)])),
      ),
    ),
  };
}
