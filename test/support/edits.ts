/**
 * Random edits of a real text, with what a comparison has to say of each. An edit works on a copy of the tree; each
 * article is edited once, so that what is expected of it is beyond doubt.
 */
import fc from 'fast-check';
import type { ChangeClass, Status } from '../../src/compare/index.js';
import { restyleTone, toneStyleOf } from '../../src/text/index.js';
import { assignEIds } from '../../src/tree/e-ids.js';
import type { Article, Clause, Document, Node, Paragraph, Parent } from '../../src/tree/nodes.js';
import { selectAll, visit } from '../../src/tree/visit.js';

/** What was done to a unit: what is expected of the entry that has these two sides. */
export interface Planted {
  edit: EditKind;
  base: Node | null;
  target: Node | null;
  status: Status;
  /** The class of the one change of its text; null for any changes. */
  class: ChangeClass | null;
}

export interface EditedText {
  base: Document;
  target: Document;
  planted: Planted[];
  /** The counterpart in the base of each node of the target whose own text was not touched. */
  untouched: Map<Node, Node>;
}

export const EDIT_KINDS = [
  'deleteClause',
  'insertClause',
  'moveClause',
  'moveClauseAway',
  'splitClause',
  'mergeClauses',
  'rewordClause',
  'misspellClause',
  'respellClause',
  'recaseClause',
  'deleteArticle',
  'insertArticle',
  'moveArticle',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** One edit to try: the numbers choose where. */
export interface Attempt {
  kind: EditKind;
  at: number;
  to: number;
  renumber: boolean;
}

/** Up to `most` edits of the given kinds, to try on any text. */
export function anyEdits({
  kinds = EDIT_KINDS,
  most = 8,
}: {
  kinds?: readonly EditKind[];
  most?: number;
} = {}): fc.Arbitrary<Attempt[]> {
  const attempt = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat({ max: 9999 }),
    to: fc.nat({ max: 9999 }),
    renumber: fc.boolean(),
  });
  return fc.array(attempt, { minLength: 1, maxLength: most });
}

/** The text after as many of the edits as it has places for. */
export function editText(base: Document, attempts: readonly Attempt[]): EditedText {
  const copy = new Copy(base);
  for (const attempt of attempts) EDITS[attempt.kind](copy, attempt);
  return copy.finish();
}

/** A copy of a text while it is edited. */
class Copy {
  readonly target: Document;
  readonly planted: Planted[] = [];
  readonly #base: Document;
  readonly #originOf = new Map<Node, Node>();
  readonly #edited = new Set<Article>();

  constructor(base: Document) {
    this.#base = base;
    this.target = structuredClone(base);
    const [origins, copies] = [allNodes(base), allNodes(this.target)];
    for (const [index, node] of copies.entries()) this.#originOf.set(node, origins[index] as Node);
  }

  /** An article of the base that was not edited yet and fits, chosen by the number; null where there is none. */
  take(at: number, fits: (article: Article) => boolean): Article | null {
    const free = mainArticles(this.target).filter(
      (article) => this.#originOf.has(article) && !this.#edited.has(article) && fits(article),
    );
    const found = free[at % Math.max(1, free.length)];
    if (!found) return null;
    this.#edited.add(found);
    return found;
  }

  plant(
    edit: EditKind,
    base: Node | null,
    target: Node | null,
    status: Status,
    expected: ChangeClass | null = null,
  ): void {
    this.planted.push({ edit, base, target, status, class: expected });
  }

  origin(node: Node): Node {
    return this.#originOf.get(node) as Node;
  }

  /** The node's own text is no longer what it was. */
  touch(...nodes: Node[]): void {
    for (const node of nodes) this.#originOf.delete(node);
  }

  finish(): EditedText {
    assignEIds(this.target);
    const present = new Set(allNodes(this.target));
    const untouched = new Map([...this.#originOf].filter(([node]) => present.has(node)));
    return { base: this.#base, target: this.target, planted: this.planted, untouched };
  }
}

type Edit = (copy: Copy, attempt: Attempt) => void;

const EDITS: Record<EditKind, Edit> = {
  deleteClause(copy, { at, to, renumber }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 2);
    if (!article) return;
    const clause = pick(clausesOf(article), to);
    copy.plant('deleteClause', copy.origin(clause), null, 'removed');
    remove(article, clause);
    if (renumber) renumberClauses(article);
  },

  insertClause(copy, { at, to }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 1);
    if (!article) return;
    const clause = newClause(foreignText(to));
    article.children.splice(to % (article.children.length + 1), 0, clause);
    copy.plant('insertClause', null, clause, 'added');
    renumberClauses(article);
  },

  moveClause(copy, { at, to, renumber }) {
    const article = copy.take(at, (one) => clausesOf(one).length >= 4);
    if (!article) return;
    const clauses = clausesOf(article);
    const from = to % clauses.length;
    // Two places at least: of two neighbours that change places either may be said to have moved.
    const places = [...clauses.keys()].filter((place) => Math.abs(place - from) >= 2);
    const [clause] = clauses.splice(from, 1) as [Clause];
    clauses.splice(pick(places, at), 0, clause);
    replaceClauses(article, clauses);
    copy.plant('moveClause', copy.origin(clause), clause, 'moved');
    if (renumber) renumberClauses(article);
  },

  moveClauseAway(copy, { at, to }) {
    // What other articles say in the same words may as well have come from there.
    const texts = selectAll(copy.target, 'paragraph').map(({ value }) => value);
    const isOwn = (clause: Clause): boolean =>
      isLong(clause) && texts.filter((text) => text === firstText(clause).value).length === 1;
    const article = copy.take(at, (one) => clausesOf(one).some(isOwn) && clausesOf(one).length >= 2);
    const other = article && copy.take(to, (one) => clausesOf(one).length >= 1);
    if (!article || !other) return;
    const clause = pick(clausesOf(article).filter(isOwn), to);
    remove(article, clause);
    other.children.splice(at % (other.children.length + 1), 0, clause);
    copy.plant('moveClauseAway', copy.origin(clause), clause, 'moved');
    renumberClauses(article);
    renumberClauses(other);
  },

  splitClause(copy, { at, to }) {
    const canBeCut = (clause: Clause): boolean => cutPlaces(clause).length > 0;
    const article = copy.take(at, (one) => clausesOf(one).some(canBeCut));
    if (!article) return;
    const clause = pick(clausesOf(article).filter(canBeCut), to);
    const text = firstText(clause);
    const cut = pick(cutPlaces(clause), at);
    const half = newClause(text.value.slice(cut).trim());
    // What followed the first paragraph stands behind the second half.
    half.children.push(...clause.children.splice(1));
    copy.plant('splitClause', copy.origin(clause), clause, 'split');
    copy.plant('splitClause', copy.origin(clause), half, 'split');
    text.value = text.value.slice(0, cut).trim();
    copy.touch(text, clause);
    article.children.splice(article.children.indexOf(clause) + 1, 0, half);
    renumberClauses(article);
  },

  mergeClauses(copy, { at, to }) {
    const article = copy.take(at, (one) => mergeable(one).length > 0);
    if (!article) return;
    const [first, second] = pick(mergeable(article), to);
    copy.plant('mergeClauses', copy.origin(first), first, 'merged');
    copy.plant('mergeClauses', copy.origin(second), first, 'merged');
    const text = firstText(first);
    text.value = `${text.value} ${firstText(second).value}`;
    copy.touch(text, first);
    remove(article, second);
    renumberClauses(article);
  },

  rewordClause: changeText('rewordClause', null, reword),
  misspellClause: changeText('misspellClause', 'suspected-typo', misspell),
  respellClause: changeText('respellClause', 'spelling', respell),
  recaseClause: changeText('recaseClause', 'case', recase),

  deleteArticle(copy, { at, renumber }) {
    const article = copy.take(at, () => true);
    if (!article) return;
    copy.plant('deleteArticle', copy.origin(article), null, 'removed');
    remove(parentOf(copy.target, article), article);
    if (renumber) renumberArticles(copy.target);
  },

  insertArticle(copy, { at, to }) {
    const article: Article = {
      type: 'article',
      number: '0',
      label: 'Điều 0.',
      heading: null,
      children: [{ type: 'paragraph', value: foreignText(to) }],
    };
    insertBeside(copy.target, pick(mainArticles(copy.target), at), article, 1);
    copy.plant('insertArticle', null, article, 'added');
    renumberArticles(copy.target);
  },

  moveArticle(copy, { at, to, renumber }) {
    // Once: of two moves that cross, others may be the shorter story.
    if (copy.planted.some(({ edit }) => edit === 'moveArticle')) return;
    const article = copy.take(at, () => true);
    if (!article) return;
    const articles = mainArticles(copy.target);
    const from = articles.indexOf(article);
    const place = pick(
      [...articles.keys()].filter((one) => Math.abs(one - from) >= 2),
      to,
    );
    remove(parentOf(copy.target, article), article);
    insertBeside(copy.target, articles[place] as Article, article, place > from ? 1 : 0);
    copy.plant('moveArticle', copy.origin(article), article, 'moved');
    if (renumber) renumberArticles(copy.target);
  },
};

/** An edit of one word of a clause, or of a paragraph. */
function changeText(
  edit: EditKind,
  expected: ChangeClass | null,
  change: (text: string, at: number) => string | null,
): Edit {
  return (copy, { at, to }) => {
    const texts = (article: Article): Paragraph[] =>
      selectAll(article, 'paragraph').filter(({ value }) => change(value, to) !== null);
    const article = copy.take(at, (one) => texts(one).length > 0);
    if (!article) return;
    const text = pick(texts(article), to);
    const holder = parentOf(copy.target, text);
    // A first paragraph stands on the line of its clause.
    const unit: Node = holder.type !== 'article' && holder.children[0] === text ? holder : text;
    copy.plant(edit, copy.origin(unit), unit, 'changed', expected);
    text.value = change(text.value, to) as string;
    copy.touch(text, unit);
  };
}

/** Puts another word for one: the same duty in other words, or another duty. */
function reword(text: string, at: number): string | null {
  return text.split(' ').length < 8
    ? null
    : changeWord(
        text,
        at,
        () => true,
        () => pick(OTHER_WORDS, at),
      );
}

const OTHER_WORDS = ['khẩn trương', 'sâu sát', 'kịp thời rà soát', 'mười hai ngày', 'tận tâm'];

/** Puts another mark on a vowel: a slip that gives another syllable, or none. */
function misspell(text: string, at: number): string | null {
  return changeWord(text, at, (word) => slip(word) !== word, slip);
}

const SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ['ả', 'â'],
  ['ế', 'ể'],
  ['ư', 'ự'],
  ['ì', 'i'],
  ['ạ', 'á'],
  ['ộ', 'ổ'],
  ['ậ', 'ẩ'],
];

function slip(word: string): string {
  const found = SLIPS.find(([right]) => word.includes(right));
  return found ? word.replace(found[0], found[1]) : word;
}

function respell(text: string, at: number): string | null {
  const other = (word: string): string => restyleTone(word, toneStyleOf(word) === 'old' ? 'new' : 'old');
  return changeWord(text, at, (word) => toneStyleOf(word) !== null, other);
}

function recase(text: string, at: number): string | null {
  return changeWord(
    text,
    at,
    () => true,
    ([first = '', ...rest]) => {
      const lower = first.toLowerCase();
      return (first === lower ? first.toUpperCase() : lower) + rest.join('');
    },
  );
}

const WORD = /\p{L}[\p{L}\p{M}]+/gu;

function changeWord(
  text: string,
  at: number,
  fits: (word: string) => boolean,
  change: (word: string) => string,
): string | null {
  const words = [...text.matchAll(WORD)].filter(([word]) => fits(word));
  const found = words[at % Math.max(1, words.length)];
  if (!found) return null;
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const clausesOf = (article: Article): Clause[] =>
  article.children.filter((child): child is Clause => child.type === 'clause');
const firstText = (clause: Clause): Paragraph => clause.children[0] as Paragraph;
const isPlain = (clause: Clause): boolean =>
  clause.children[0]?.type === 'paragraph' && clause.heading === null;
const isLong = (clause: Clause): boolean =>
  isPlain(clause) && firstText(clause).value.split(' ').length >= 12;
const mainArticles = (document: Document): Article[] =>
  selectAll(document, 'article').filter(({ eId }) => !eId?.startsWith('dec'));

function allNodes(root: Document): Node[] {
  const nodes: Node[] = [];
  visit(root, (node) => {
    nodes.push(node);
  });
  return nodes;
}

function parentOf(root: Document, node: Node): Parent {
  let found: Parent | undefined;
  visit(root, (one, ancestors) => {
    if (one === node) found = ancestors.at(-1);
  });
  return found as Parent;
}

function remove(parent: Parent, node: Node): void {
  const children = parent.children as Node[];
  children.splice(children.indexOf(node), 1);
}

function insertBeside(root: Document, neighbour: Node, node: Node, offset: 0 | 1): void {
  const children = parentOf(root, neighbour).children as Node[];
  children.splice(children.indexOf(neighbour) + offset, 0, node);
}

function replaceClauses(article: Article, clauses: readonly Clause[]): void {
  let next = 0;
  article.children = article.children.map((child) =>
    child.type === 'clause' ? (clauses[next++] as Clause) : child,
  );
}

function newClause(value: string): Clause {
  return {
    type: 'clause',
    number: '0',
    label: '0.',
    heading: null,
    children: [{ type: 'paragraph', value }],
  };
}

function renumberClauses(article: Article): void {
  for (const [index, clause] of clausesOf(article).entries()) {
    clause.number = `${index + 1}`;
    clause.label = `${index + 1}.`;
  }
}

function renumberArticles(document: Document): void {
  for (const [index, article] of mainArticles(document).entries()) {
    article.number = `${index + 1}`;
    article.label = `Điều ${index + 1}.`;
  }
}

/** Behind a full stop or semicolon with enough text on both sides for each to stand alone. */
function cutPlaces(clause: Clause): number[] {
  if (!isPlain(clause) || clause.children.some(({ type }) => type === 'noise')) return [];
  const { value } = firstText(clause);
  return [...value.matchAll(/[.;] (?=\p{L})/gu)]
    .map(({ index }) => index + 1)
    .filter((cut) => value.slice(0, cut).split(' ').length >= 8 && value.slice(cut).split(' ').length >= 8);
}

/** Neighbours whose texts can stand as one. */
function mergeable(article: Article): [Clause, Clause][] {
  const clauses = clausesOf(article);
  const isSimple = (clause: Clause): boolean => isLong(clause) && clause.children.length === 1;
  return clauses.slice(1).flatMap((second, index): [Clause, Clause][] => {
    const first = clauses[index] as Clause;
    return isSimple(first) && isSimple(second) ? [[first, second]] : [];
  });
}

/** Sentences of another field, so that a text that is put in is like none that is there. */
function foreignText(at: number): string {
  return `${pick(FOREIGN, at)} ${pick(FOREIGN, at + 3)}`;
}

const FOREIGN = [
  'Tàu cá đánh bắt xa bờ được trang bị phao cứu sinh, máy bộ đàm và bản đồ luồng lạch.',
  'Kho lạnh bảo quản trái cây phải giữ nhiệt độ ổn định suốt vụ thu hoạch.',
  'Đường ray hẹp nối nhà máy gạch với bến sông được tháo dỡ trước mùa lũ.',
  'Giống lúa chịu mặn gieo ở ruộng trũng cho hạt dài, gạo thơm.',
  'Thợ lặn khảo sát chân cầu cũ bằng đèn pin và thước dây.',
  'Bảo tàng trưng bày trống đồng, thuyền độc mộc cùng khung cửi cổ.',
  'Trạm khí tượng đo sức gió, lượng mưa rồi phát bản tin mỗi buổi sáng.',
];
