import { componentName as nameOf } from '../../../form/component-names.en.js';
import type { messages as vietnamese } from './messages.vi.js';

const places = (times: number): string => (times > 1 ? ` (${times} places)` : '');
const partName = (part: string): string =>
  nameOf(
    part === 'number' ? 'numberLine' : part === 'motto' ? 'partyTitle' : part === 'type' ? 'typeName' : part,
  );

export const messages: typeof vietnamese = {
  'check.require-paper-and-margins': ({ expected, actual }) => `Paper is ${actual} instead of ${expected}.`,
  'check.require-paper-and-margins.margin': ({ side, expected, actual }) =>
    `The ${side} margin is ${actual} instead of ${expected}.`,
  'check.require-paper-and-margins.summary': () => 'A4, margins top 20, bottom 20, left 30, right 15 mm',
  'check.require-paper-and-margins.reason': () =>
    'The Party’s guides fix the margins; 20 mm at the right is that of State documents. Landscape pages for wide tables are accepted.',
  'check.require-page-numbers.none': () => 'The pages have no numbers.',
  'check.require-page-numbers.place': () => 'Page numbers stand at the foot instead of the head.',
  'check.require-page-numbers.align': () => 'Page numbers do not stand in the middle.',
  'check.require-page-numbers.first': () => 'The first page shows its number; they begin with page 2.',
  'check.require-page-numbers.top': ({ expected, actual }) =>
    `Page numbers stand ${actual} mm from the upper edge instead of ${expected} mm.`,
  'check.require-page-numbers.size': ({ expected, actual }) =>
    `Page numbers have size ${actual} instead of ${expected}.`,
  'check.require-page-numbers.summary': () =>
    'Page numbers in the middle of the head, 10 mm from the edge, from page 2',
  'check.require-page-numbers.reason': () =>
    'The guides on form say so. Issued documents often differ, hence a note.',
  'check.require-font': ({ component, expected, actual, times }) =>
    `${nameOf(component)}${places(times)}: font or colour ${actual} instead of ${expected}.`,
  'check.require-font.letters': ({ times }) =>
    `Letters and their marks are typed apart${places(times)}; they must be single characters (TCVN 6909:2001).`,
  'check.require-font.summary': () => 'Times New Roman in black, letters composed',
  'check.require-font.reason': () =>
    'Party documents use TCVN 6909:2001 and Times New Roman in black. Old fonts (.VnTime, VNI-Times) break on other machines.',
  'check.require-font-size': ({ component, expected, actual, times }) =>
    `${nameOf(component)}${places(times)}: size ${actual} instead of ${expected}.`,
  'check.require-font-size.summary': () => 'The size of each part',
  'check.require-font-size.reason': () =>
    'The guides give sizes: text 14–15, title of the Party 15, recipients 12. Text of 13 is that of State documents.',
  'check.require-emphasis.bold': ({ component, times }) =>
    `${nameOf(component)}${places(times)} must be bold.`,
  'check.require-emphasis.italic': ({ component, times }) =>
    `${nameOf(component)}${places(times)} must be italic.`,
  'check.require-emphasis.underline': ({ component, times }) =>
    `${nameOf(component)}${places(times)} must be underlined.`,
  'check.require-emphasis.no-bold': ({ component, times }) =>
    `${nameOf(component)}${places(times)} must not be bold.`,
  'check.require-emphasis.no-italic': ({ component, times }) =>
    `${nameOf(component)}${places(times)} must not be italic.`,
  'check.require-emphasis.no-underline': ({ component, times }) =>
    `${nameOf(component)}${places(times)} must not be underlined.`,
  'check.require-emphasis.summary': () => 'Which parts are bold, italic or underlined',
  'check.require-emphasis.reason': () =>
    'The signer’s position is not bold, recitals are upright, “Nơi nhận:” is underlined. The reverse is the style of State documents.',
  'check.require-alignment': ({ component, expected, actual, times }) =>
    `${nameOf(component)}${places(times)}: ${actual} instead of ${expected}.`,
  'check.require-alignment.summary': () => 'How each part is aligned',
  'check.require-alignment.reason': () =>
    'Titles are centred, text is justified, recipients stand at the left.',
  'check.require-line-form.height': ({ component, expected, actual, times }) =>
    `${nameOf(component)}${places(times)}: line spacing ${actual} instead of ${expected}.`,
  'check.require-line-form.space': ({ component, expected, actual, times }) =>
    `${nameOf(component)}${places(times)}: paragraphs ${actual} apart instead of at least ${expected}.`,
  'check.require-line-form.indent': ({ component, expected, actual, times }) =>
    `${nameOf(component)}${places(times)}: first line indented by ${actual} instead of about ${expected}.`,
  'check.require-line-form.summary': () => 'Line spacing, space between paragraphs and first-line indent',
  'check.require-line-form.reason': () =>
    'The guides ask for lines of exactly 18 pt or more, 6 pt between paragraphs, and 10 mm of indent. Issued documents often differ, hence a note.',
  'check.require-capitals': ({ component, actual }) =>
    `${nameOf(component)} must be in capitals: “${actual}”.`,
  'check.require-capitals.small': ({ component, actual }) =>
    `${nameOf(component)} begins with a small letter: “${actual}”.`,
  'check.require-capitals.summary': () => 'Which parts are in capitals and which begin small',
  'check.require-capitals.reason': () =>
    'Bodies, type, chapter titles and authority are in capitals; the trích yếu begins with a small letter.',
  'check.no-state-masthead': () =>
    'A Party document does not bear the title and motto of the State. Write “ĐẢNG CỘNG SẢN VIỆT NAM” in their place.',
  'check.no-state-masthead.summary': () =>
    'A Party document bears the title of the Party, not that of the State',
  'check.no-state-masthead.reason': () =>
    'Title and motto of the State are for documents of the State. The number tells that the document is of the Party.',
  'check.require-masthead': ({ part }) => `The head of the document lacks: ${partName(part)}.`,
  'check.require-masthead.summary': () => 'The head of a decision, submission or letter is complete',
  'check.require-masthead.reason': () =>
    'Body with “*”, number, title of the Party, place and date, type, trích yếu with “-----” must be there; a letter has no type and no “-----”.',
  'check.require-letter-form.salutation': () =>
    '“Kính gửi” is missing: a submission or a letter says at its head to whom it goes.',
  'check.require-letter-form.subject': () =>
    '“V/v” is the form of State documents. The subject of a letter begins with “về việc …”.',
  'check.require-letter-form.above': ({ actual }) =>
    `“${actual}” is the form of a decision. A submission or a letter has “Như trên”.`,
  'check.require-letter-form.summary': () =>
    'A submission or a letter has “Kính gửi”, and its subject and recipients in the Party’s form',
  'check.require-letter-form.reason': () =>
    'Submissions and letters name their addressees at the head, so the recipients begin with “Như trên”; “V/v” is the form of State documents. Only documents of the Party are judged.',
  'check.require-title-rule': () =>
    'No line is drawn under “ĐẢNG CỘNG SẢN VIỆT NAM”; it should be as long as the title.',
  'check.require-title-rule.summary': () => 'A line under “ĐẢNG CỘNG SẢN VIỆT NAM”',
  'check.require-title-rule.reason': () => 'The line is drawn; underlined letters are none.',
  'check.require-number-form.colon': () => 'No colon stands after “Số”.',
  'check.require-number-form.nought': ({ figure }) => `Numbers below 10 take a nought: “0${figure}”.`,
  'check.require-number-form.blanks': ({ expected }) => `No blanks inside the number: “${expected}”.`,
  'check.require-number-form.summary': () => 'The number line reads “Số 05-QĐ/TU”',
  'check.require-number-form.reason': () =>
    'Web sites add a colon to Party numbers; the originals have none. A number left blank for the clerk is not reported.',
  'check.require-number-form.symbol': ({ actual, expected }) =>
    `“${actual}” is not the symbol of this type of document: “${expected}”.`,
  'check.require-issuer-form': ({ actual }) =>
    `The masthead does not print “${actual}”: committee and standing committee both print the committee’s name.`,
  'check.require-issuer-form.superior': ({ actual }) =>
    `No superior body stands above a provincial committee: “${actual}”.`,
  'check.require-issuer-form.summary': () => 'The masthead names the committee, not its standing committee',
  'check.require-issuer-form.reason': () =>
    'Whichever body of the committee decides is said in the signature. A superior body is printed only below the provincial level.',
  'check.require-place-name': ({ expected }) => `The place has no “tỉnh” before it: “${expected}, ngày …”.`,
  'check.require-place-name.summary': () => 'The place is the province’s name without “tỉnh”',
  'check.require-place-name.reason': () =>
    'The unit word stands only before a person’s name, a name of one syllable or a number. Not seen in the guide of 2026, hence a note.',
  'check.require-formula-form': () => 'No colon follows “… QUYẾT ĐỊNH”.',
  'check.require-formula-form.summary': () => 'The line “… QUYẾT ĐỊNH” has no colon',
  'check.require-formula-form.reason': () =>
    'The colon is that of State documents; central texts print one line without it. No guide says so, hence a note.',
  'check.require-provision-labels': ({ actual, expected, times }) =>
    `“${actual}”${places(times)} is written “${expected}”.`,
  'check.require-provision-labels.summary': () => 'How numbers are written: Chương I, Mục 1, Điều 1., 1., a)',
  'check.require-provision-labels.reason': () =>
    'Parts and chapters have Roman numbers (or words), sections, articles, clauses and appendices Arabic ones; a full stop follows the number of an article or clause, a bracket the letter of a point.',
  'check.require-recital-form.lead': ({ expected, times }) =>
    `Recitals${places(times)} begin with “${expected} ”.`,
  'check.require-recital-form.end': ({ actual, expected, times }) =>
    `The recital${places(times)} ends with “${actual}” instead of “${expected}”.`,
  'check.require-recital-form.summary': () => 'Recitals: one a line, “- ” before, a semicolon after',
  'check.require-recital-form.reason': () =>
    'As the guides and central practice have it; after the last stands a full stop (Hướng dẫn 05) or a comma (Hướng dẫn 36).',
  'check.require-closing-parts.recipients': () =>
    'The text has no list of recipients (“Nơi nhận”). Put it at the end.',
  'check.require-closing-parts.signature': () =>
    'The text has no signature (on whose behalf, office, name of the signer).',
  'check.require-closing-parts.summary': () => 'A document has a signature and a list of recipients',
  'check.require-closing-parts.reason': () =>
    'Both are parts that the guides require. Only decisions, regulations, submissions and letters with a masthead that go to their end are judged; a fragment is not. Of decisions, decrees and circulars of the State it is a note, since copies often leave out the end.',

  'check.require-recipients-form.lead': ({ expected, times }) =>
    `Each recipient${places(times)} begins with “${expected} ”.`,
  'check.require-recipients-form.end': ({ actual, expected, times }) =>
    `The recipient${places(times)} ends with “${actual}” instead of “${expected}”.`,
  'check.require-recipients-form.archive': ({ actual }) =>
    `“${actual}” is the form of State documents. Write: “Lưu Văn phòng …”.`,
  'check.require-recipients-form.above': ({ actual }) =>
    `“${actual}” belongs to letters. A decision writes “Như Điều …”.`,
  'check.require-recipients-form.summary': () => 'Recipients: marks at the ends, and the archive line',
  'check.require-recipients-form.reason': () =>
    'Party documents say “Lưu Văn phòng Tỉnh ủy” and never “Lưu: VT”. Marks: semicolons by Hướng dẫn 05, commas by Hướng dẫn 36.',
  'check.require-signature-form': ({ actual, expected }) =>
    `“${actual}” is the form of State documents. Write: “${expected}”.`,
  'check.require-signature-form.title': ({ actual }) =>
    `No degrees, ranks or honorifics before the signer’s name: “${actual}”.`,
  'check.require-signature-form.summary': () => 'Signed “T/M”; no degrees with the name',
  'check.require-signature-form.reason': () =>
    'Party documents have a slash (T/M), State documents a dot (TM.).',
  'check.require-signature-form.position': ({ actual, expected }) =>
    `The position does not name the body: “${actual}”. Write “${expected}”.`,
  'check.require-annex-page': () => 'The annexed regulation or appendix must begin on a new page.',
  'check.require-annex-page.summary': () => 'An annexed regulation or appendix begins on a new page',
  'check.require-annex-page.reason': () => 'It is a text of its own, with its own title and page numbers.',
  'check.require-end-mark': () => 'Party documents end with a full stop and not with “./.”.',
  'check.require-end-mark.summary': () => 'The text ends with a full stop',
  'check.require-end-mark.proof': () => 'Party documents end with a full stop',
  'check.require-end-mark.reason': () =>
    '“./.” is the mark of State documents. Many Party documents use it all the same, hence a note.',
  'check.require-date-padding': ({ actual, expected }) => `Write the date “${actual}” as “${expected}”.`,
  'check.require-date-padding.summary': () => 'A nought before days below 10 and months below 3',
  'check.require-date-padding.proof': () =>
    'Party documents write dates as the guide says; the day stays the same',
  'check.require-date-padding.reason': () =>
    'Dates in figures: 09/01/2026, 06/02/2017, but 27/5/2026 and 03/4/2018.',
  'check.no-half-issued-text': ({ mark }) => `The text has its number and still says “${mark}”.`,
  'check.no-half-issued-text.day': () => 'The text has its number and not its whole date.',
  'check.no-half-issued-text.signer': () => 'The text has its number and no name of a signer.',
  'check.no-half-issued-text.summary': () => 'A numbered text is no draft, and has its date and signer',
  'check.no-half-issued-text.reason': () =>
    'The clerk gives the number on issue: the line “Dự thảo lần …” goes, and date and signer are there.',
};
