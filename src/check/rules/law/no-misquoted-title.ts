import { type Instrument, namesItsYear } from '../../../data/index.js';
import type { Citation } from '../../../wording/citations.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { citedInstrument } from '../../facts/cited-instrument.js';
import { nameInstrument } from '../../facts/name-instrument.js';
import { quotedTitle, sharedSubject, subjectOf } from '../../facts/quoted-title.js';

/** Below this share of words two titles are of two subjects, above `SAME` of one; what lies between says nothing. */
const OTHER = 0.2;
const SAME = 0.8;
/** Fewer words than this tell no subject: "về công tác dân vận". */
const FEWEST_WORDS = 4;

/** A citation with the number, the day and the issuer of a known instrument, and the subject of another. */
export default defineRule({
  id: 'no-misquoted-title',
  severity: 'warning',
  basis: ['399-qd-tw-2026', '66-qd-tw-2017'],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'số của một văn bản, nội dung của văn bản khác',
      input:
        'Căn cứ Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư về chức năng, nhiệm vụ, tổ chức bộ máy và biên chế cán bộ của Ban Dân vận địa phương;',
      finds: ['chức năng, nhiệm vụ, tổ chức bộ máy và biên chế cán bộ của Ban Dân vận địa phương'],
    },
    {
      name: 'nội dung trong ngoặc kép không phải của văn bản được dẫn',
      input:
        'Thực hiện Quyết định số 217-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị về “Tinh giản biên chế, cơ cấu lại đội ngũ viên chức”.',
      finds: ['Tinh giản biên chế, cơ cấu lại đội ngũ viên chức'],
    },
    {
      name: 'dẫn rút gọn, dẫn một phần, viết tắt',
      input:
        'Thực hiện Quyết định số 217-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị về giám sát và phản biện xã hội; Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư về giám sát của MTTQ Việt Nam đối với cán bộ, đảng viên; Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về công tác dân vận.',
      finds: [],
    },
    {
      name: 'nghị quyết của một hội nghị, được dẫn theo một nội dung của hội nghị đó',
      input:
        'Thực hiện Nghị quyết số 60-NQ/TW, ngày 12/4/2025 của Ban Chấp hành Trung ương về tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị.',
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
  if (answer.kind !== 'found' || !isCertain(answer.instrument, citation)) return;
  const { instrument } = answer;
  const quoted = quotedTitle(citation);
  if (quoted === null || instrument.title === null || namesMeeting(instrument.title)) return;
  const [told, own] = [subjectOf(quoted.text), subjectOf(instrument.title)];
  const shared = sharedSubject(told, own);
  const meant = shared > 0.5 ? null : instrumentAbout(told, context);
  const isOther = shared <= OTHER && told.size >= FEWEST_WORDS && own.size >= FEWEST_WORDS;
  if (meant === null && !(isOther && instrument.confidence === 'high')) return;
  const place = { node: citation.node, start: quoted.start, end: quoted.end, expected: [instrument.title] };
  const params = { name: nameInstrument(instrument), title: instrument.title, quoted: quoted.text };
  if (meant === null) context.report('check.no-misquoted-title', params, place);
  else context.report('check.no-misquoted-title.other', { ...params, other: nameInstrument(meant) }, place);
}

/** "Nghị quyết Hội nghị lần thứ 11 khóa XIII: …": such a resolution is called by its meeting, and is cited with any of its subjects. */
const namesMeeting = (title: string): boolean => /^Nghị quyết (?:Hội nghị|Đại hội)/u.test(title);

/** Type and day are its own, or its number names its year: Party numbers begin anew in every term. */
function isCertain({ type, number, date }: Instrument, citation: Citation): boolean {
  if (citation.type !== type) return false;
  return (citation.date !== null && citation.date === date) || (number !== null && namesItsYear(number));
}

/** The known instrument whose title says what was told; null where there is none, or several. */
function instrumentAbout(told: ReadonlySet<string>, { data }: RuleContext): Instrument | null {
  const found = data.instruments.instruments.filter(({ title }) => {
    const subject = subjectOf(title ?? '');
    const shared = [...subject].filter((word) => told.has(word)).length;
    return shared >= FEWEST_WORDS && shared >= SAME * subject.size && shared >= SAME * told.size;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
