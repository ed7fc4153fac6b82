/** Which required articles and clauses a text has, by its words and not by its numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepareCoverage } from '../../src/check/coverage/coverage.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Article, Chapter, Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { reference } from '../support/draft-materials.js';

async function seed(name: string): Promise<Document> {
  const bytes = readFileSync(new URL(`../fixtures/seeds/${name}`, import.meta.url));
  return parseRegulation((await readBlocks({ name, bytes })).blocks).tree;
}

const thaiNguyen = await seed('000_05727525eb500c38.txt');

/** A copy of Thái Nguyên's text with its articles changed. */
function changed(change: (articles: Article[]) => void): Document {
  const tree = structuredClone(thaiNguyen);
  change(selectAll(tree, 'article').filter(({ eId }) => eId?.startsWith('art_')));
  return tree;
}

const coverageOf = prepareCoverage(reference, 'province');
const stateOf = (tree: Document, id: string) =>
  coverageOf(tree).articles.find(({ requirement }) => requirement === id);

describe('coverage', () => {
  test.each([
    ['000_05727525eb500c38.txt', 'province'],
    ['001_2679d39eb548519b.txt', 'city'],
  ] as const)('%s has all 28, each in the article of its number', async (name, level) => {
    const coverage = prepareCoverage(reference, level)(await seed(name));
    expect(coverage).toMatchObject({ required: 28, covered: 28, partial: 0, missing: 0, extra: [] });
    for (const { requirement, eId } of coverage.articles) expect(eId).toBe(requirement);
  });

  test('a text of another kind has none', async () => {
    const coverage = coverageOf(await seed('003_cf10202c9b894b61.txt'));
    expect(coverage).toMatchObject({ covered: 0, partial: 0, missing: 28 });
  });

  test('a deleted, and an emptied article is missing', () => {
    for (let index = 0; index < 28; index++) {
      const emptied = changed((articles) => {
        (articles[index] as Article).children = [];
        (articles[index] as Article).heading = null;
      });
      expect(stateOf(emptied, `art_${index + 1}`)).toMatchObject({ state: 'missing', eId: null });
      expect(coverageOf(emptied)).toMatchObject({ covered: 27, missing: 1 });
    }
  });

  test('an article with the right number and the text of another is missing; swapped ones are found', () => {
    const copied = changed((articles) => {
      const [, , , fourth, fifth] = articles;
      Object.assign(fourth as Article, {
        heading: fifth?.heading,
        children: structuredClone(fifth?.children),
      });
    });
    expect(stateOf(copied, 'art_4')?.state).toBe('missing');
    const swapped = changed((articles) => {
      const [, , , fourth, fifth] = articles as [Article, Article, Article, Article, Article];
      [fourth.children, fifth.children] = [fifth.children, fourth.children];
      [fourth.heading, fifth.heading] = [fifth.heading, fourth.heading];
    });
    expect(stateOf(swapped, 'art_4')).toMatchObject({ state: 'covered', eId: 'art_5' });
    expect(stateOf(swapped, 'art_5')).toMatchObject({ state: 'covered', eId: 'art_4' });
  });

  test('every required clause that is taken out is named', () => {
    const required = reference.requirements.filter(
      ({ provision, optional }) => provision === 'clause' && !optional,
    );
    // Khoản 2 of Điều 6 is all but the whole article: without it the article is missing.
    for (const { id } of required.filter((clause) => clause.id !== 'art_6__cl_2')) {
      const article = id.replace(/__.*/, '');
      const without = changed((articles) => {
        const owner = articles.find(({ eId }) => eId === article) as Article;
        owner.children = owner.children.filter((child) => !('eId' in child) || child.eId !== id);
      });
      expect([id, stateOf(without, article)]).toMatchObject([id, { state: 'partial', missingClauses: [id] }]);
    }
  });

  test('an optional clause that is taken out is named as such, and the article stays covered', () => {
    const optional = reference.requirements.filter(({ optional }) => optional);
    expect(optional.length).toBeGreaterThan(3);
    for (const { id } of optional) {
      const article = id.replace(/__.*/, '');
      const without = changed((articles) => {
        const owner = articles.find(({ eId }) => eId === article) as Article;
        owner.children = owner.children.filter((child) => !('eId' in child) || child.eId !== id);
      });
      expect([id, stateOf(without, article)]).toMatchObject([
        id,
        { state: 'covered', missingClauses: [], absentClauses: [id] },
      ]);
    }
  });

  test('an article that answers nothing is extra', () => {
    const added = structuredClone(thaiNguyen);
    const chapter = selectAll(added, 'chapter').at(-1) as Chapter;
    chapter.children.push({
      type: 'article',
      number: '29',
      label: 'Điều 29.',
      eId: 'art_29',
      heading: 'Quản lý xe công',
      children: [{ type: 'paragraph', value: 'Xe ô tô của cơ quan chỉ dùng khi có lệnh điều xe.' }],
    });
    expect(coverageOf(added).extra).toEqual(['art_29']);
  });
});
