/** How much of an instrument a text holds: texts are published, and read, in parts. */
import type { Document, Node } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { selectAll } from '../../tree/visit.js';

export interface Extent {
  /** Numbers of the articles of the text and of its cover decision ("5", "12"), without those with a letter. */
  articles: ReadonlySet<string>;
  /** The highest of them; 0 where there is none. */
  lastArticle: number;
  /** Whether any provision is an article, or stands in one. */
  hasArticles: boolean;
  /** Numbers of the chapters as printed: "II". */
  chapters: readonly string[];
  /** Whether there is one chapter and no signature: an instrument with chapters has several. */
  isFirstChapter: boolean;
  /** Whether the text goes on to its signature or to its clause on effect. */
  hasEnd: boolean;
}

/** @param provisions all provisions by their ids */
export function extentOf(root: Document, provisions: ReadonlyMap<string, Node>): Extent {
  const ids = [...provisions.keys()];
  const articles = new Set(ids.flatMap((eId) => /(?:^|__)art_(\d+)$/.exec(eId)?.[1] ?? []));
  const isSigned = selectAll(root, 'signatureBlock').length > 0;
  return {
    articles,
    lastArticle: [...articles].reduce((last, number) => Math.max(last, Number(number)), 0),
    hasArticles: ids.some((eId) => /(?:^|__)art_/.test(eId)),
    chapters: ids.flatMap((eId) => /(?:^|__)chp_([^_]+)$/.exec(eId)?.[1] ?? []),
    isFirstChapter: selectAll(root, 'chapter').length === 1 && !isSigned,
    hasEnd: isSigned || endsWithEffect(root),
  };
}

/** Headings of last articles: "Hiệu lực thi hành", "Tổ chức thực hiện"; and what stands in one without a heading. */
const CLOSES = /hiệu lực|thi hành|tổ chức thực hiện/iu;
const TAKES_EFFECT = /có hiệu lực|(?:chịu trách nhiệm|tổ chức) thi hành/iu;

function endsWithEffect(root: Document): boolean {
  const last = selectAll(root, 'article').at(-1);
  return last !== undefined && (CLOSES.test(last.heading ?? '') || TAKES_EFFECT.test(plainText(last)));
}
