import type { SurveyedText } from '../../matrix/index.js';

/** Makes equal texts of surveyed documents one value: what comes from threads and caches holds the model text a thousand times. */
export function sharedTexts(): (text: SurveyedText) => SurveyedText {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  return (surveyed) => ({
    ...surveyed,
    articles: surveyed.articles.map((article) => ({
      ...article,
      requirement: shared(article.requirement),
      subject: shared(article.subject),
      text: article.text === null ? null : shared(article.text),
      model: shared(article.model),
    })),
  });
}
