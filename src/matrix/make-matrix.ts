/** The matrix of a survey: rows of texts, columns of required articles. */
import { sketchLikeness, sketchOf } from './likeness.js';
import { type LikenessTable, likenessMap } from './likeness-map.js';
import {
  CELL_STATES,
  type CellState,
  type CoverageMatrix,
  MATRIX_SCHEMA_VERSION,
  type MatrixArticle,
  type MatrixText,
} from './matrix.js';
import { ownProvisions } from './own-provisions.js';
import type { SurveyedText } from './surveyed-text.js';

/** Texts that are told as the nearest of each. */
const NEAREST = 3;

export interface MatrixOptions extends Pick<CoverageMatrix, 'reference' | 'left'> {
  /** ISO date to which the age of the texts is counted. */
  day: string;
  /** Most characters of wordings that are kept; beyond it none is. */
  mostWords: number;
}

export function makeMatrix(
  texts: readonly SurveyedText[],
  { day, reference, left, mostWords }: MatrixOptions,
): CoverageMatrix {
  const names = namesOf(texts);
  const own = ownProvisions(texts);
  const alike = likenessOf(texts);
  const nearest = nearestOf(alike);
  const places = likenessMap(alike);
  const kept = wordingsOf(texts, mostWords);
  return {
    schemaVersion: MATRIX_SCHEMA_VERSION,
    day,
    reference,
    articles: kept.articles,
    texts: texts.map(
      ({ file, locality, number, date, obsolete, articles }, index): MatrixText => ({
        file,
        locality,
        name: names[index] ?? file,
        number,
        date,
        age: date === null ? null : yearsBetween(date, day),
        counts: countStates(articles.map(({ state }) => state)),
        cells: articles.map(
          ({ state, eId, similarity, changes, missingClauses, requirement, text, model }) => ({
            state,
            eId,
            similarity,
            changes,
            missingClauses,
            wording: text === null ? null : kept.wordings.indexOf(requirement, text),
            modelWording: kept.models.indexOf(requirement, model),
          }),
        ),
        obsolete,
        own: own[index] ?? [],
        nearest: nearest[index] ?? [],
        place: places?.[index] ?? null,
      }),
    ),
    left,
  };
}

/** The locality, with the file where several texts are of one. */
function namesOf(texts: readonly SurveyedText[]): string[] {
  const names = texts.map(({ locality, file }) => locality ?? file);
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, index) =>
    (times.get(name) ?? 0) > 1 && texts[index]?.locality !== null ? `${name} (${texts[index]?.file})` : name,
  );
}

function countStates(states: readonly CellState[]): Record<CellState, number> {
  const counts = { covered: 0, weakened: 0, partial: 0, missing: 0 };
  for (const state of CELL_STATES) counts[state] = states.filter((one) => one === state).length;
  return counts;
}

/** Whole years that have passed; negative for a text that is dated later. */
function yearsBetween(from: string, to: string): number {
  const [year, rest] = [Number(to.slice(0, 4)) - Number(from.slice(0, 4)), to.slice(4) < from.slice(4)];
  return rest ? year - 1 : year;
}

function likenessOf(texts: readonly SurveyedText[]): LikenessTable {
  const sketches = texts.map(({ articles }) => sketchOf(articles.map(({ text }) => text ?? '').join('\n')));
  const size = sketches.length;
  const values = new Float32Array(size * size);
  sketches.forEach((one, row) => {
    for (let column = row + 1; column < size; column += 1) {
      const likeness = sketchLikeness(one, sketches[column] ?? []);
      values[row * size + column] = likeness;
      values[column * size + row] = likeness;
    }
  });
  return { size, values };
}

/** Of equally near texts the first ones. */
function nearestOf({ size, values }: LikenessTable): MatrixText['nearest'][] {
  return Array.from({ length: size }, (_, index) => {
    const row = values.subarray(index * size, (index + 1) * size);
    return [...row]
      .map((likeness, text) => ({ text, likeness }))
      .filter((near) => near.likeness > 0 && near.text !== index)
      .sort((a, b) => b.likeness - a.likeness || a.text - b.text)
      .slice(0, NEAREST)
      .map((near) => ({ ...near, likeness: Number(near.likeness.toFixed(3)) }));
  });
}

interface Wordings {
  articles: MatrixArticle[];
  wordings: TextsOfArticles;
  models: TextsOfArticles;
}

/** Each wording of an article once, and the reference's words for it, in the order of the texts. */
function wordingsOf(texts: readonly SurveyedText[], mostWords: number): Wordings {
  const [all, models] = [new TextsOfArticles(), new TextsOfArticles()];
  for (const { articles } of texts)
    for (const { requirement, text, model } of articles) {
      if (text !== null) all.add(requirement, text);
      models.add(requirement, model);
    }
  if (all.size + models.size > mostWords) for (const one of [all, models]) one.clear();
  const [first] = texts;
  return {
    wordings: all,
    models,
    articles: (first?.articles ?? []).map(({ requirement, subject, model }) => ({
      requirement,
      subject,
      model,
      models: models.of(requirement),
      wordings: all.of(requirement),
    })),
  };
}

/** By article the texts that were said of it, each once. */
class TextsOfArticles {
  private readonly places = new Map<string, Map<string, number>>();
  /** Characters of all. */
  size = 0;

  add(requirement: string, text: string): void {
    const known = this.places.get(requirement) ?? new Map<string, number>();
    this.places.set(requirement, known);
    if (known.has(text)) return;
    known.set(text, known.size);
    this.size += text.length;
  }

  clear(): void {
    this.places.clear();
  }

  of(requirement: string): string[] {
    return [...(this.places.get(requirement)?.keys() ?? [])];
  }

  indexOf(requirement: string, text: string): number | null {
    return this.places.get(requirement)?.get(text) ?? null;
  }
}
