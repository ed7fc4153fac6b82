import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.no-obsolete-term': (p) =>
    `“${p.term}” is out of use${p.from === '' ? '' : ` since ${p.from}`}. Write: ${p.advice}.`,
  'check.no-obsolete-term.advice': (p) =>
    `“${p.term}” is out of use${p.from === '' ? '' : ` since ${p.from}`}.${p.advice === '' ? '' : ` ${p.advice}.`}`,
  'check.no-obsolete-term.summary': () => 'No bodies, levels or slogans that had changed by the day of issue',
  'check.no-obsolete-term.reason': () =>
    'Judged by the document’s own day: a text of 2022 may say “huyện ủy”, a draft of 2026 may not. Sentences about the past and quoted titles of older documents give notes only. Data, sources and confidence are in templates/data/terms.yaml.',

  'check.no-superseded-instrument': (p) =>
    `Instrument ${p.number} is over since ${p.ended}.${p.now === '' ? '' : ` In its place: ${p.now}.`}`,
  'check.no-superseded-instrument.term': (p) => `Instrument ${p.number}: ${p.advice}.`,
  'check.no-superseded-instrument.early': (p) =>
    `Instrument ${p.number} exists only since ${p.begins}, after the day of this document (${p.day}).`,
  'check.no-superseded-instrument.summary': () =>
    'No citations of instruments that are over or not there yet',
  'check.no-superseded-instrument.reason': () =>
    'Party numbers repeat each term and the Prime Minister’s each year, so an instrument is known by number, date and issuer together. “thay thế …” sentences are left alone.',

  'check.no-wrong-citation.issuer': ({ number, right }) =>
    `Instrument ${number} is cited with the wrong issuer. It is: ${right}.`,
  'check.no-wrong-citation.date': ({ number, right }) =>
    `The date of instrument ${number} does not agree with: ${right}. Please verify.`,
  'check.no-wrong-citation.summary': () => 'Instruments are cited with their own date and issuer',
  'check.no-wrong-citation.reason': () =>
    'Number, date and issuer are held against the table of instruments (templates/data/instruments.yaml). Another year may mean another term’s instrument, so it is not reported.',

  'check.no-inconsistent-citation': (p) =>
    `Instrument ${p.number} is dated ${p.date} here and ${p.earlier} elsewhere.`,
  'check.no-inconsistent-citation.issuer': (p) =>
    `Instrument ${p.number} is of ${p.issuer} here and of ${p.earlier} elsewhere.`,
  'check.no-inconsistent-citation.text': (p) =>
    `Instrument ${p.number} is given “${p.here}” here and “${p.earlier}” in “${p.file}”.`,
  'check.no-inconsistent-citation.summary': () => 'One instrument is cited with one date and one issuer',
  'check.no-inconsistent-citation.reason': () =>
    'Where two places give one number with two dates or issuers, at least one is wrong.',

  'check.require-citation-form': ({ number, expected }) =>
    `“${number}” has the form of State numbers. The Party’s form: “${expected}”.`,
  'check.require-citation-form.comma': ({ number }) => `A comma belongs between “${number}” and “ngày”.`,
  'check.require-citation-form.summary': () => 'Party numbers read “23-QĐ/TW, ngày …”',
  'check.require-citation-form.proof': () =>
    'Party documents have a comma before “ngày”; number and day stay the same',
  'check.require-citation-form.reason': () =>
    'Party documents put a hyphen between figure and type, a slash before the body, and a comma before the date. Many real texts lack the comma, so that is a note only.',

  'check.require-citation-date': ({ number }) =>
    `The first citation of ${number} must say its date, since Party numbers repeat each term.`,
  'check.require-citation-date.summary': () => 'The first citation of a Party document says its date',
  'check.require-citation-date.reason': () =>
    'Party numbers start again with each term; without a date nobody knows which document is meant. Later mentions need the number only.',

  'check.require-matching-annex': ({ found, expected }) =>
    `The “Kèm theo” line says number ${found}, the decision has ${expected}.`,
  'check.require-matching-annex.date': ({ found, expected }) =>
    `The “Kèm theo” line says ${found}, the decision says ${expected}.`,
  'check.require-matching-annex.summary': () =>
    'The “Kèm theo Quyết định số …” line has the decision’s number and date',
  'check.require-matching-annex.reason': () =>
    'An annexed regulation must name the very decision that issued it. Blanks for the clerk are left alone.',

  'check.require-recitals': () => 'The decision has no recitals. Put them before the “QUYẾT ĐỊNH” line.',
  'check.require-recitals.reference': ({ number, name }) => `The recitals do not name ${number} (${name}).`,
  'check.require-recitals.summary': () => 'A decision has recitals, the central regulation among them',
  'check.require-recitals.reason': () =>
    'Recitals say on what authority and text a decision rests. A local regulation makes the central one concrete, so it must name it.',

  'check.require-effect-clause': () =>
    'Nothing says from when the document holds. Write: “Quyết định này … có hiệu lực kể từ ngày …”.',
  'check.require-effect-clause.replacement': ({ instrument }) =>
    `The locality’s regulation in force is not said to be replaced: ${instrument}.`,
  'check.require-effect-clause.summary': () =>
    'A clause says from when the document holds and what it replaces',
  'check.require-effect-clause.reason': () =>
    'Without it nobody knows when the text begins to hold, or two regulations hold at once.',

  'check.require-own-signature': ({ decides, signs }) =>
    `One body decides (“${decides}”), and it is signed for another (“${signs}”).`,
  'check.require-own-signature.summary': () => 'The body that decides is the one for which is signed',
  'check.require-own-signature.reason': () =>
    'What a standing committee decides is signed for it; a signature for the executive committee makes the text one of that committee. Where they differ, nobody knows whose the text is.',

  'check.require-issuing-authority': () =>
    'At a grassroots đảng bộ the Ban Chấp hành may issue a Quy chế, its standing committee may not (399-QĐ/TW, by an indirect source). Compare the original before signing.',
  'check.require-issuing-authority.summary': () =>
    'Authority to issue a Quy chế at a grassroots đảng bộ (xã, phường, đặc khu)',
  'check.require-issuing-authority.reason': () =>
    'Since 208-QĐ/TW of 26/7/2026 the đảng bộ of communes are grassroots ones. The full text of 399-QĐ/TW is not at hand; for provinces it could not be verified, so nothing is said of them.',

  'check.require-matching-symbol': (p) =>
    `Called “${p.type}”, but the number “${p.number}” has the letters of: ${p.types}. Correct the type or the letters.`,
  'check.require-matching-symbol.summary': () =>
    'The type of a cited instrument and the letters of its number agree',
  'check.require-matching-symbol.reason': () =>
    'The letters abbreviate the type. Where they disagree nobody knows which instrument is meant.',

  'check.no-later-citation': (p) =>
    `Instrument ${p.number} bears the date ${p.date}, after the day of this text (${p.day}). Check the date.`,
  'check.no-later-citation.summary': () => 'What is cited was not issued after the text that cites it',
  'check.no-later-citation.reason': () =>
    'One of the two dates is mistyped. In consolidated texts, and in texts that do not print their own day, it is only a note.',

  'check.no-misquoted-title': (p) =>
    `${p.name} is about “${p.title}”, not “${p.quoted}”. Check the number, the date or the title.`,
  'check.no-misquoted-title.other': (p) =>
    `“${p.quoted}” is the subject of ${p.other}; ${p.name} is about “${p.title}”. Check the number or the title.`,
  'check.no-misquoted-title.summary': () => 'A cited title goes with the number, date and issuer beside it',
  'check.no-misquoted-title.reason': () =>
    'The number of one instrument beside the title of another usually comes of recitals copied from an older text. A title that is shortened or quoted in part is not told.',

  'check.no-impossible-date': ({ date }) => `The calendar has no day “${date}”.`,
  'check.no-impossible-date.summary': () => 'Dates in the text exist in the calendar',
  'check.no-impossible-date.reason': () => 'A day that does not exist mostly means a mistyped day or month.',

  'check.no-contradicting-number': (p) =>
    `“${p.found}”: the figure (${p.value}) and the words in brackets (${p.gloss}) disagree.`,
  'check.no-contradicting-number.summary': () => 'A number in figures and in words says the same',
  'check.no-contradicting-number.reason': () => 'Where they disagree nobody knows which one holds.',

  'check.require-reference-capitals': ({ expected }) => `A reference has a capital: “${expected}”.`,
  'check.require-reference-capitals.summary': () => 'References have capitals: Điều 5, Quy chế này',
  'check.require-reference-capitals.reason': () =>
    'Điều and Chương that are referred to, and the text itself (“Quy chế này”), begin with a capital; khoản and điểm do not. The source is not certain, hence a note.',
};
