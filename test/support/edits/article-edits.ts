/** Edits of whole articles. */
import type { Article, Clause } from '../../../src/tree/nodes.js';
import type { Edit } from './edited-text.js';
import { foreignText } from './foreign-text.js';
import {
  clausesOf,
  insertBeside,
  isLong,
  mainArticles,
  parentOf,
  pick,
  remove,
  renumberArticles,
  renumberClauses,
} from './places.js';

export const articleEdits = {
  deleteArticle(copy, { at, renumber }) {
    const article = copy.take(at, () => true);
    if (!article) return;
    copy.plant('deleteArticle', copy.origin(article), null, 'removed');
    remove(parentOf(copy.target, article), article);
    if (renumber) renumberArticles(copy.target);
  },

  insertArticle(copy, { at, to }) {
    const article = newArticle();
    article.children.push({ type: 'paragraph', value: foreignText(to) });
    insertBeside(copy.target, pick(mainArticles(copy.target), at), article, 1);
    copy.plant('insertArticle', null, article, 'added');
    renumberArticles(copy.target);
  },

  moveArticle(copy, { at, to, renumber }) {
    // Once: of two moves that cross, others may be the shorter story.
    if (copy.planted.some(({ edit }) => edit === 'moveArticle')) return;
    const article = copy.take(at, () => true);
    if (!article) return;
    // Two places at least: of two neighbours that change places either may be said to have moved.
    const articles = mainArticles(copy.target).filter((one) => copy.origin(one) !== undefined);
    const from = articles.indexOf(article);
    const places = [...articles.keys()].filter((one) => Math.abs(one - from) >= 2);
    if (places.length === 0) return;
    const place = pick(places, to);
    remove(parentOf(copy.target, article), article);
    insertBeside(copy.target, articles[place] as Article, article, place > from ? 1 : 0);
    copy.plant('moveArticle', copy.origin(article), article, 'moved');
    if (renumber) renumberArticles(copy.target);
  },

  splitArticle(copy, { at, to }) {
    const article = copy.take(at, (one) => cutPlaces(one).length > 0);
    if (!article) return;
    const second = newArticle();
    second.children = article.children.splice(pick(cutPlaces(article), to));
    copy.plant('splitArticle', copy.origin(article), article, 'split');
    copy.plant('splitArticle', copy.origin(article), second, 'split');
    copy.touch(article);
    insertBeside(copy.target, article, second, 1);
    renumberClauses(second);
    renumberArticles(copy.target);
  },

  mergeArticles(copy, { at }) {
    const follower = (one: Article): Article | null => {
      const siblings = parentOf(copy.target, one).children;
      const next = siblings[siblings.indexOf(one as never) + 1];
      return next?.type === 'article' ? next : null;
    };
    const isMergeable = (one: Article | null): boolean => one !== null && clausesOf(one).length >= 2;
    const article = copy.take(at, (one) => isMergeable(one) && isMergeable(follower(one)));
    const next = article && follower(article);
    if (!article || !next || !copy.take(0, (one) => one === next)) return;
    copy.plant('mergeArticles', copy.origin(article), article, 'merged');
    copy.plant('mergeArticles', copy.origin(next), article, 'merged');
    copy.touch(article);
    remove(parentOf(copy.target, next), next);
    article.children.push(...next.children);
    renumberClauses(article);
    renumberArticles(copy.target);
  },
} satisfies Record<string, Edit>;

/** Of an article of clauses alone: before clauses that leave two long ones or more on both sides. */
function cutPlaces(article: Article): number[] {
  const { children } = article;
  if (!children.every((child) => child.type === 'clause')) return [];
  const isWhole = (part: readonly Clause[]): boolean => part.filter(isLong).length >= 2;
  return [...children.keys()].filter(
    (cut) => isWhole(clausesOf(article).slice(0, cut)) && isWhole(clausesOf(article).slice(cut)),
  );
}

const newArticle = (): Article => ({
  type: 'article',
  number: '0',
  label: 'Điều 0.',
  heading: null,
  children: [],
});
