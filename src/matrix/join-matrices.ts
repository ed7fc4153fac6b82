/** Matrices of the parts of one survey as the matrix of the whole. */
import { makeMatrix } from './make-matrix.js';
import type { CoverageMatrix } from './matrix.js';
import type { SurveyedText } from './surveyed-text.js';

/** Whether every matrix holds the words of its texts, without which nobody can tell which are near each other. */
export const canJoin = (matrices: readonly CoverageMatrix[]): boolean =>
  matrices.every(
    ({ articles, texts }) => texts.length === 0 || articles.some(({ wordings }) => wordings.length > 0),
  );

/**
 * Surveys the texts of all again, in the order of their files, and tells their neighbours and their own provisions anew.
 * @param matrices at least one, of one day and one reference
 */
export function joinMatrices(matrices: readonly CoverageMatrix[], mostWords: number): CoverageMatrix {
  const [first] = matrices;
  const texts = matrices.flatMap(surveyedIn).toSorted((one, other) => byFile(one, other));
  return makeMatrix(texts, {
    day: first?.day ?? '',
    reference: first?.reference ?? { number: '', note: '' },
    left: matrices.flatMap(({ left }) => left).toSorted((one, other) => byFile(one, other)),
    mostWords,
  });
}

function surveyedIn({ articles, texts }: CoverageMatrix): SurveyedText[] {
  return texts.map(({ file, locality, number, date, obsolete, own, cells }) => ({
    file,
    locality,
    number,
    date,
    obsolete,
    own: own.map(({ eId, text }) => ({ eId, text })),
    articles: cells.flatMap(({ wording, modelWording, ...cell }, index) => {
      const article = articles[index];
      if (article === undefined) return [];
      const { requirement, subject, wordings, models = [] } = article;
      // A matrix of an older danvan has the reference's words for its first text only.
      const model = models[modelWording ?? -1] ?? article.model;
      const text = wording === null ? null : (wordings[wording] ?? null);
      return [{ ...cell, requirement, subject, model, text }];
    }),
  }));
}

/** By UTF-16 units, as the files of a folder are sorted. */
const byFile = (one: { file: string }, other: { file: string }): number =>
  one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
