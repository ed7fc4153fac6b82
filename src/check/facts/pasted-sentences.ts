/** Sentences that stand twice: in a row, in one paragraph or as two that follow each other, or in two khoản of one article. */
import { foldForMatching } from '../../text/index.js';
import type { Document, Node } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';
import { textNodes, wordedNodes } from './text-nodes.js';

/** A shorter sentence may come back by right: "Điều này có hiệu lực.", "Họ và tên:". */
const LEAST_WORDS = 6;
/** "… dân vận. Các cấp …": where a sentence ends and the next begins. */
const BETWEEN = /(?<=[.;!?])\s+(?=[\p{Lu}“"])/u;

/** "Sửa đổi, bổ sung khoản 2 như sau:" comes back in article after article, each time before other words; "… như thế nào?" heads a page of answers, and "(Ký tên, đóng dấu, ghi rõ họ tên)" stands under each of two signatures; "Khoản này được bổ
 * sung theo quy định tại …" under each place of a consolidated text. */
const NEVER_PASTED =
  /[?:]\s*$|^\(.*\)[.;]?\s*$|^(?:Điều|Khoản|Điểm|Mục|Chương|Đoạn|Cụm từ)\s[^.]{0,80}?(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)\s.*theo quy định/su;

export interface Sentence {
  /** What it stands in. */
  node: Node;
  start: number;
  text: string;
  /** Its words without capitals and without the mark at its end. */
  key: string;
  /** The article that it stands in, and the khoản where it is the khoản's own text. */
  article: Node | null;
  clause: Node | null;
}

/** The second of two. */
export interface PastedSentence extends Sentence {
  /** Whether it stands right behind the first, and whether in the article of the first. */
  isInRow: boolean;
  isOfOneArticle: boolean;
}

const found = new WeakMap<Document, readonly PastedSentence[]>();

/** The second of each two, in the order of the text. Worked out once for a document. */
export function pastedSentences(root: Document): readonly PastedSentence[] {
  const known = found.get(root);
  if (known) return known;
  // A heading may say again what the chapter is called, and capitals are lines of a title.
  const placeOf = placesIn(root);
  const texts = wordedNodes(root);
  const ownTexts = new Set(textNodes(root));
  const isElsewhere = (node: Node): boolean => !ownTexts.has(node);
  const sentences = texts
    .filter((node, at) => 'value' in node && /\p{Ll}/u.test(node.value) && !isUnderMark(texts, at))
    .flatMap((node) => sentencesOf(node, placeOf(node)));
  const isTold = ({ key, text }: Sentence): boolean =>
    key.split(' ').length >= LEAST_WORDS && !NEVER_PASTED.test(text);
  const isOfClauses = sentencesOfClauses(sentences);
  const pasted = sentences.flatMap((one, at): PastedSentence[] => {
    if (!isTold(one)) return [];
    const before = sentences[at - 1];
    const isOfOneArticle = before !== undefined && before.article !== null && before.article === one.article;
    const inRow = { ...one, isInRow: true };
    if (isElsewhere(one.node) && !isTwiceInText(sentences, at)) return [];
    if (before?.key === one.key) return [{ ...inRow, isOfOneArticle }];
    if (beginsPastedRow(sentences, at)) return [{ ...inRow, isOfOneArticle: true }];
    return isOfClauses(one) ? [{ ...one, isInRow: false, isOfOneArticle: true }] : [];
  });
  found.set(root, pasted);
  return pasted;
}

/** So long a sentence of an amendment's new wording or of an annex comes back in its paragraph, and not a third time, only where it was pasted. */
const LEAST_ELSEWHERE = 8;

function isTwiceInText(sentences: readonly Sentence[], at: number): boolean {
  const [first, second, third] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  return (
    first !== undefined &&
    second !== undefined &&
    first.node === second.node &&
    first.key === second.key &&
    third?.key !== second.key &&
    second.key.split(' ').length >= LEAST_ELSEWHERE &&
    /^\p{Lu}.*\p{Ll}[”)]?[.;]\s*$/su.test(second.text) &&
    !/\.{3}|…|\|/u.test(second.text)
  );
}

/** "[1]" and "[2]" on lines of their own, and below each what the note says: two places may have the same note. */
const isUnderMark = (texts: readonly Node[], at: number): boolean => {
  const above = texts[at - 1];
  return (
    above !== undefined && /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*{1,4})$/u.test(printedText(above).trim())
  );
};

/** So many sentences in a row may have been pasted together. */
const LONGEST_ROW = 5;

/** "Một. Hai. Một. Hai.": whether the sentences before this one come back from here on, all in one text. */
function beginsPastedRow(sentences: readonly Sentence[], at: number): boolean {
  for (let length = 2; length <= LONGEST_ROW; length++) {
    const [first, again] = [sentences.slice(at - length, at), sentences.slice(at, at + length)];
    if (at < length || again.length < length) return false;
    const isOneText = [...first, ...again].every(({ node }) => node === again[0]?.node);
    if (isOneText && first.every(({ key }, step) => key === again[step]?.key)) return true;
  }
  return false;
}

/** A whole sentence of so many words is worded for its place. */
const LEAST_OF_CLAUSE = 12;

/** Tells whether a sentence is the second, and last, of two that stand in two khoản of one article. */
function sentencesOfClauses(sentences: readonly Sentence[]): (one: Sentence) => boolean {
  const groups = new Map<Node, Map<string, Sentence[]>>();
  for (const one of sentences) {
    if (!one.clause || !one.article || !isWordedForItsPlace(one)) continue;
    const ofArticle = groups.get(one.article) ?? new Map<string, Sentence[]>();
    const same = ofArticle.get(one.key) ?? [];
    // That there are more than two is all that is asked of the others.
    if (same.length <= 2) same.push(one);
    ofArticle.set(one.key, same);
    groups.set(one.article, ofArticle);
  }
  return (one) => {
    const same = (one.article && groups.get(one.article)?.get(one.key)) ?? [];
    return same.length === 2 && same[1] === one;
  };
}

const isWordedForItsPlace = ({ key, text }: Sentence): boolean =>
  /\.\s*$/u.test(text) && key.split(' ').length >= LEAST_OF_CLAUSE;

type Place = Pick<Sentence, 'article' | 'clause'>;

const NOWHERE: Place = { article: null, clause: null };

function placesIn(root: Document): (node: Node) => Place {
  const places = new Map<Node, Place>();
  visit(root, (node, ancestors) => {
    const around = [...ancestors, node];
    const article = around.findLast(({ type }) => type === 'article') ?? null;
    const clause = around.slice(-2).findLast(({ type }) => type === 'clause') ?? null;
    if (article) places.set(node, { article, clause });
  });
  return (node) => places.get(node) ?? NOWHERE;
}

function sentencesOf(node: Node, place: Place): Sentence[] {
  const whole = printedText(node);
  let from = 0;
  return whole.split(BETWEEN).map((text) => {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    return {
      node,
      start,
      text,
      ...place,
      key: foldForMatching(text).replace(/(?<![.;!?\s])[.;!?\s]+$/u, ''),
    };
  });
}
