/** Puts each answer of a filled table at the opinion for which it was written, or at none. */
import { addToRow } from '../../../text/add-to-row.js';
import { comparable } from './comparable.js';
import type { FilledRow } from './filled-rows.js';

/** An opinion as its row in the table tells it. */
export interface AnswerableOpinion {
  place: string;
  draft: string;
  /** The cell with the reviewer, the file and the day. */
  who: string;
  reviewer: string;
  file: string;
  /** Whether the user named the reviewer of the whole file, whoever its authors are. */
  isNamed: boolean;
  opinion: string;
  /** What the cell said before the last answers to the comment came, the newest first. */
  formerly: readonly string[];
}

export interface TiedAnswers {
  /** Of each opinion, in their order; empty where nothing is answered. */
  answers: string[];
  /** Answered rows whose opinion is not among these, or cannot be told from another. */
  unplaced: FilledRow[];
}

/** What was worked out of a row, or of an opinion, to compare it. */
interface Told {
  at: number;
  place: string;
  draft: string;
  who: string;
  opinion: string;
}

/**
 * An opinion is known again by its reviewer and its words, and by its place or the words of the draft of which it speaks: numbers of
 * rows and articles change between two rounds. Where two opinions cannot be told apart and their answers differ, neither is given one.
 */
export function tieAnswers(rows: readonly FilledRow[], opinions: readonly AnswerableOpinion[]): TiedAnswers {
  const work = new Tie(rows, opinions);
  for (const likeness of LIKENESSES) work.tieAll(likeness);
  const longest = opinions.reduce((most, { formerly }) => Math.max(most, formerly.length), 0);
  for (let back = 0; back < longest; back++)
    for (const likeness of LIKENESSES) work.tieAll(likeness, (at) => opinions[at]?.formerly[back] ?? null);
  work.tieMerged();
  return work.result();
}

/** By what a row and an opinion with the same words are one; opinions of one key may each be the one of a row. */
interface Likeness {
  isSame(row: Told, opinion: Told, whose: AnswerableOpinion): boolean;
  keyOf(opinion: Told): readonly string[];
}

/** The surest first. */
const LIKENESSES: readonly Likeness[] = [
  {
    isSame: (row, opinion) => row.who === opinion.who && row.draft === opinion.draft,
    keyOf: ({ who, draft, opinion }) => [who, draft, opinion],
  },
  {
    isSame: (row, opinion, whose) => isBy(row.who, whose) && row.draft === opinion.draft,
    keyOf: ({ who, draft, opinion }) => [who, draft, opinion],
  },
  // The words around it were changed since.
  {
    isSame: (row, opinion, whose) =>
      isBy(row.who, whose) && row.place === opinion.place && areAlike(row.draft, opinion.draft),
    keyOf: ({ who, draft, opinion, place }) => [who, draft, opinion, place],
  },
  {
    isSame: (row, opinion, whose) => isBy(row.who, whose) && areAlike(row.draft, opinion.draft),
    keyOf: ({ who, draft, opinion }) => [who, draft, opinion],
  },
];

class Tie {
  readonly #answers: string[];
  readonly #openRows: Set<Told>;
  /** By their place. */
  readonly #openOpinions: Map<number, Told>;

  constructor(
    private readonly rows: readonly FilledRow[],
    private readonly opinions: readonly AnswerableOpinion[],
  ) {
    this.#answers = opinions.map(() => '');
    this.#openRows = new Set(
      rows.map(({ place, draft, reviewer, opinion }, at) =>
        told({ place, draft, who: reviewer, opinion }, at),
      ),
    );
    this.#openOpinions = new Map(opinions.map((one, at) => [at, told(one, at)]));
  }

  /** @param formerly what the cell of an opinion said then; null for one that is not looked for */
  tieAll({ isSame, keyOf }: Likeness, formerly?: (at: number) => string | null): void {
    const rows = byKey(this.#openRows, ({ opinion }) => opinion);
    const open = [...this.#openOpinions.values()].flatMap((one) => {
      const text = formerly ? formerly(one.at) : one.opinion;
      return text === null ? [] : [{ ...one, opinion: comparable(text) }];
    });
    const groups = byKey(open, (one) => JSON.stringify(keyOf(one)));
    const matches = [...groups.values()].map((group) => {
      const [first] = group as [Told];
      const whose = this.#opinion(first);
      return { group, rows: (rows.get(first.opinion) ?? []).filter((row) => isSame(row, first, whose)) };
    });
    const claims = new Map<Told, number>();
    for (const { rows } of matches) for (const row of rows) claims.set(row, (claims.get(row) ?? 0) + 1);
    // A row that is like two opinions that differ is proof of neither.
    for (const { group, rows } of matches)
      if (rows.length > 0 && rows.every((row) => claims.get(row) === 1)) this.#tieGroup(group, rows);
  }

  /** Opinions and rows that differ in their place alone. */
  #tieGroup(group: readonly Told[], rows: readonly Told[]): void {
    const [first, ...others] = rows as [Told, ...Told[]];
    const places = (ones: readonly Told[]) => ones.map(({ place }) => place);
    if (others.every((row) => this.#answerOf(row) === this.#answerOf(first))) {
      // Of more opinions than rows those that stand where a row does are the ones that were answered.
      const answered =
        group.length > rows.length ? group.filter((one) => places(rows).includes(one.place)) : group;
      if (group.length > rows.length && answered.length !== rows.length) return;
      for (const opinion of answered) this.#give(opinion, rows);
    } else if (group.length === 1 && others.every((row) => this.#isSplitFrom(first, row))) {
      this.#give(group[0] as Told, rows);
    } else if (group.length === rows.length && isSameList(places(group).sort(), places(rows).sort())) {
      const left = this.#byNumber(rows);
      for (const opinion of group) {
        const row = left.splice(
          left.findIndex(({ place }) => place === opinion.place),
          1,
        );
        this.#give(opinion, row);
      }
    } else if (group.length === rows.length && !places(group).some((one) => places(rows).includes(one))) {
      // All have moved, as they do when the draft is numbered anew.
      for (const [at, row] of this.#byNumber(rows).entries()) this.#give(group[at] as Told, [row]);
    }
  }

  /** Rows that were made one: their opinions stand in one cell, and fill it. */
  tieMerged(): void {
    for (const row of this.#openRows) {
      if (this.#answerOf(row) === '') continue;
      const inside = [...this.#openOpinions.values()].filter((opinion) => {
        const { reviewer, file } = this.#opinion(opinion);
        return (
          opinion.opinion !== '' &&
          row.opinion.includes(opinion.opinion) &&
          (row.who.includes(comparable(reviewer)) || row.who.includes(comparable(file))) &&
          row.draft.includes(opinion.draft)
        );
      });
      const rest = inside
        .toSorted((one, other) => other.opinion.length - one.opinion.length || one.at - other.at)
        .reduce((text: string | null, { opinion }) => without(text, opinion), row.opinion);
      if (inside.length > 1 && rest?.trim() === '') for (const opinion of inside) this.#give(opinion, [row]);
    }
  }

  result(): TiedAnswers {
    const unplaced = [...this.#openRows].map(({ at }) => this.rows[at] as FilledRow);
    return { answers: this.#answers, unplaced: unplaced.filter(({ answer }) => answer.trim() !== '') };
  }

  #give({ at }: Told, rows: readonly Told[]): void {
    const texts = rows.map((row) => this.#answerOf(row)).filter((text) => text !== '');
    this.#answers[at] = [...new Set(texts)].join('\n');
    this.#openOpinions.delete(at);
    for (const row of rows) this.#openRows.delete(row);
  }

  /** Whether a cell of one row was divided, all others staying one over both. */
  #isSplitFrom(one: Told, other: Told): boolean {
    return one.place === other.place && this.rows[one.at]?.number === this.rows[other.at]?.number;
  }

  #byNumber(rows: readonly Told[]): Told[] {
    const number = ({ at }: Told) => Number(this.rows[at]?.number) || Number.MAX_SAFE_INTEGER;
    return rows.toSorted((one, other) => number(one) - number(other) || one.at - other.at);
  }

  #opinion({ at }: Told): AnswerableOpinion {
    return this.opinions[at] as AnswerableOpinion;
  }

  #answerOf({ at }: Told): string {
    return this.rows[at]?.answer.trim() ?? '';
  }
}

const told = (
  { place, draft, who, opinion }: Pick<AnswerableOpinion, 'place' | 'draft' | 'who' | 'opinion'>,
  at: number,
): Told => ({
  at,
  place: comparable(place),
  draft: comparable(draft),
  who: comparable(who),
  opinion: comparable(opinion),
});

/** "Trần Thị Bình, mat-tran.docx, 03/5/2026": the file or the day may be another, and the name of one who is named now for the first time. */
function isBy(who: string, { reviewer, file, isNamed }: AnswerableOpinion): boolean {
  const parts = `, ${who}, `;
  return (
    parts.startsWith(`, ${comparable(reviewer)}, `) || (isNamed && parts.includes(`, ${comparable(file)}, `))
  );
}

/** Whether two stretches of a draft differ, and most of their words are the same. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return one !== other && shared * 2 >= 0.7 * (words.size + others.size);
}

function byKey(ones: Iterable<Told>, keyOf: (one: Told) => string): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const one of ones) addToRow(groups, keyOf(one), one);
  return groups;
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** A text without one occurrence of another; null where it has none. */
function without(text: string | null, part: string): string | null {
  const at = text?.indexOf(part) ?? -1;
  return text === null || at < 0 ? null : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}
