/** The real documents beside the project, and how a tree is held against what is known of them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Article, Document, Node } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';

const FOLDER = new URL('../../../shared/real/', import.meta.url);

export interface Truth {
  file: string;
  format: string;
  traps: string[];
  /** Printed numbers in order. */
  articles: string[];
  /** Number of clauses of each article; null where their numbers are not 1 to k. */
  clauses: (number | null)[];
  points: (number | null)[];
}

/** What is known of the real documents of a format; empty, with the reason printed, where they are missing. */
export function realDocuments(format: string): Truth[] {
  if (!existsSync(FOLDER)) {
    if (process.env.CI) throw new Error('the real documents must lie beside the project in a build');
    console.warn('the folder of real documents is missing, so that their tests are skipped');
    return [];
  }
  const truths = JSON.parse(readFileSync(new URL('truth.json', FOLDER), 'utf8')) as Truth[];
  return truths.filter((truth) => truth.format === format);
}

export function realBytes(file: string): Uint8Array {
  return readFileSync(new URL(file, FOLDER));
}

export interface Counted {
  articles: (string | null)[];
  clauses: (number | null)[];
}

/** Articles and their clauses as the truth counts them. */
export function countProvisions(tree: Document): Counted {
  const articles = selectAll(tree, 'article');
  return { articles: articles.map((article) => article.number), clauses: articles.map(countClauses) };
}

function countClauses(article: Article): number | null {
  const numbers = article.children
    .filter((child: Node) => child.type === 'clause')
    .map((child) => child.number);
  const isGapless = numbers.every((number, index) => number === String(index + 1));
  return isGapless ? numbers.length : null;
}

/** Share of the articles whose number of clauses agrees, among those whose clauses are known. */
export function clauseAgreement(counted: Counted, truth: Truth): number {
  const known = truth.clauses.flatMap((clauses, index) => (clauses === null ? [] : [index]));
  const agreeing = known.filter((index) => counted.clauses[index] === truth.clauses[index]);
  return known.length === 0 ? 1 : agreeing.length / known.length;
}
