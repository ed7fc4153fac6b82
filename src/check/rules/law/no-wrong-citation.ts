import { type Instrument, namesItsYear } from '../../../data/index.js';
import type { Citation } from '../../../wording/citations.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { citedInstrument } from '../../facts/cited-instrument.js';
import { endOfIssuer } from '../../facts/end-of-issuer.js';
import { nameInstrument } from '../../facts/name-instrument.js';

/** A citation whose number and date are known, with another issuer; or whose number and year are, with another day. */
export default defineRule({
  id: 'no-wrong-citation',
  severity: 'error',
  basis: ['399-qd-tw-2026', '66-qd-tw-2017'],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'sai cơ quan ban hành',
      input: 'Thực hiện giám sát theo Quy định số 124-QĐ/TW ngày 02/02/2018 của Ban Chấp hành Trung ương.',
      finds: ['Quy định số 124-QĐ/TW ngày 02/02/2018 của Ban Chấp hành Trung ương'],
    },
    {
      name: 'sai ngày ban hành',
      input: 'Thực hiện theo Quyết định số 23-QĐ/TW, ngày 20/7/2021 của Bộ Chính trị.',
      finds: ['Quyết định số 23-QĐ/TW, ngày 20/7/2021 của Bộ Chính trị'],
    },
    {
      name: 'đúng số, ngày và cơ quan',
      input: 'Thực hiện giám sát theo Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư.',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    for (const citation of context.citations()) checkCitation(citation, context);
  },
});

function checkCitation(citation: Citation, context: RuleContext): void {
  const answer = citedInstrument(citation, context);
  if (answer.kind !== 'differs' || (answer.wrong === 'issuer' && isOfCentre(citation))) return;
  const { node, typeStart: start, dateEnd, number } = citation;
  const [candidate] = answer.candidates.filter((one) => isMeant(one, citation, answer.wrong));
  if (!candidate) return;
  const end = answer.wrong === 'issuer' ? endOfIssuer(citation) : Math.max(dateEnd, endOfIssuer(citation));
  const right = nameInstrument(candidate);
  const place = { node, start, end, expected: [right] };
  context.report(`check.no-wrong-citation.${answer.wrong}`, { number, right }, place);
}

/**
 * With the date right, the instrument is certain. With another date a Party number may belong to another term: only
 * the same year, or a number that names its year, shows that the date was mistyped.
 */
function isMeant({ date, number }: Instrument, citation: Citation, wrong: 'date' | 'issuer'): boolean {
  if (wrong === 'issuer') return citation.date !== null && citation.date === date;
  if (number !== null && namesItsYear(number)) return true;
  return date !== null && citation.date !== null && date.slice(0, 4) === citation.date.slice(0, 4);
}

/** "Nghị quyết 60-NQ/TW ngày 12/4/2025 của Trung ương": what people say for the Central Committee, and for the Party's centre as a whole. */
const isOfCentre = ({ issuer }: Citation): boolean => /^(?:Trung ương(?: Đảng)?|Đảng)$/u.test(issuer ?? '');
