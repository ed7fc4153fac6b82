/** What a survey loads, in the main thread and in each thread of its own. */
import { loadPhraseTables } from '../../assets/checked-tables.js';
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import type { ReferenceChoice } from '../../assets/load-reference.js';
import { createChecker } from '../../check/index.js';
import type { Source } from '../../read/reader.js';
import type { About } from '../../reference/index.js';
import { makePhraseBook } from '../../wording/phrase-book.js';
import { type SurveyedFile, type SurveySetup, surveySource } from './survey-file.js';

export interface MatrixBatch {
  setup: SurveyTerms;
  item: { source: Source };
  answer: SurveyedFile;
}

/** By what the texts of a survey are judged. */
export interface SurveyTerms extends Pick<SurveySetup, 'day' | 'reading' | 'environment'> {
  reference: ReferenceChoice;
}

export async function surveyWorker(
  terms: SurveyTerms,
): Promise<(item: MatrixBatch['item']) => Promise<SurveyedFile>> {
  const { setup } = await loadSurvey(terms);
  return ({ source }) => surveySource(source, setup);
}

export interface LoadedSurvey {
  setup: SurveySetup;
  about: About;
  /** What the answers hang on besides the texts and the terms, in plain values. */
  materials: readonly unknown[];
}

/**
 * @throws Failure for a reference that is not known, and for a file that breaks its schema
 */
export async function loadSurvey({
  day,
  reading,
  environment,
  reference: choice,
}: SurveyTerms): Promise<LoadedSurvey> {
  const [checking, drafting, phrases] = await Promise.all([
    loadCheckMaterials('none', choice),
    loadDraftingMaterials(choice),
    loadPhraseTables(),
  ]);
  const { data } = checking;
  return {
    about: drafting.reference.about,
    materials: [checking, drafting, phrases],
    setup: {
      checker: createChecker(checking),
      data,
      phrases: makePhraseBook(phrases),
      reference: { ...phrases, materials: drafting, data, today: day, drafted: new Map() },
      day,
      reading,
      environment,
    },
  };
}
