import {
  beginsOn,
  type Instrument,
  type ObsoleteTerm,
  standingAt,
  termInstrumentsAt,
  termsObsoleteAt,
} from '../../../data/index.js';
import { printDate } from '../../../text/calendar-date.js';
import { sentenceAround } from '../../../text/sentence.js';
import type { Citation } from '../../../wording/citations.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { citedInstrument } from '../../facts/cited-instrument.js';
import type { DocumentFacts } from '../../facts/document-facts.js';
import { nameInstrument } from '../../facts/name-instrument.js';
import { adviceFor } from '../../facts/term-advice.js';

/** An instrument that was over, or not yet there, on the document's day; told apart by number, date and issuer. */
export default defineRule({
  id: 'no-superseded-instrument',
  severity: 'error',
  basis: ['399-qd-tw-2026', '66-qd-tw-2017'],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'], hangsOnDay: true, hangsOnReading: true },
  examples: [
    {
      name: 'căn cứ văn bản đã bị thay thế',
      input: 'Thực hiện Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị.',
      asOf: '2026-11-21',
      finds: ['290-QĐ/TW'],
    },
    {
      name: 'văn bản chưa ban hành vào ngày đó',
      input: 'Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư.',
      asOf: '2022-01-04',
      finds: ['399-QĐ/TW'],
    },
    {
      name: 'nêu văn bản được thay thế là đúng',
      input: 'Điều 3. Quyết định này thay thế Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị.',
      asOf: '2026-11-21',
      finds: [],
    },
    {
      name: 'Quyết định 23-QĐ/TW nêu đủ ngày và cơ quan ban hành là đúng',
      input: 'Thực hiện Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị.',
      asOf: '2026-11-21',
      finds: [],
    },
    {
      name: 'cùng số, khác ngày: văn bản khác',
      input: 'Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/1999 của Bộ Chính trị.',
      asOf: '2026-11-21',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    const terms = termsObsoleteAt(context.data.terms, context.day, context.owner());
    for (const citation of context.citations()) checkCitation(citation, terms, context);
  },
});

function checkCitation(citation: Citation, terms: readonly ObsoleteTerm[], context: RuleContext): void {
  const answer = citedInstrument(citation, context);
  if (answer.kind !== 'found' || isAboutThePast(citation, context)) return;
  const { instrument } = answer;
  const { node, start, end, number } = citation;
  const place = { node, start, end };
  const begins = beginsOn(instrument);
  if (begins !== null && context.day < begins) {
    const params = { number, begins: printDate(begins), day: printDate(context.day) };
    context.report('check.no-superseded-instrument.early', params, place);
    return;
  }
  const term = termOf(instrument, terms, context);
  const isComplete = citation.date !== null && citation.issuer !== null;
  if (term?.onlyIncomplete && isComplete) return;
  if (term) {
    const advice = adviceFor(term, context)?.text ?? '';
    const params = { number, advice };
    context.report('check.no-superseded-instrument.term', params, { ...place, severity: term.severity });
    return;
  }
  const { kind, now } = standingAt(instrument, context.data.instruments, context.day);
  if (kind !== 'ended') return;
  const params = {
    number,
    ended: instrument.to === null ? '' : printDate(instrument.to),
    now: now.map(nameInstrument).join('; '),
  };
  const severity = instrument.confidence === 'high' ? 'error' : 'warning';
  context.report('check.no-superseded-instrument', params, { ...place, severity });
}

/** The row of terms.yaml that speaks of this instrument on the day. */
function termOf(
  { id }: Instrument,
  terms: readonly ObsoleteTerm[],
  { day }: DocumentFacts,
): ObsoleteTerm | undefined {
  return terms.find(
    (term) =>
      term.near.length === 0 &&
      termInstrumentsAt(term, day).includes(id) &&
      (term.from === null || term.from <= day),
  );
}

/** "đã được sửa đổi, bổ sung một số điều theo Luật số …": what amended a text is named with it as long as that holds. */
const LONGEST_TITLE = 1000;
const AMENDED_BY = /(?:sửa đổi|bổ sung)[^.;]{0,80}(?:bởi|theo|tại|của)[^.;]*$/iu;

/** "Quyết định này thay thế Quyết định số …": the data has the words that show it. */
function isAboutThePast({ node, start, end }: Citation, { data }: DocumentFacts): boolean {
  const text = printedText(node);
  const sentence = sentenceAround(text, start, end).toLowerCase();
  return (
    AMENDED_BY.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)) ||
    data.terms.historical.some((word) => sentence.includes(word))
  );
}
