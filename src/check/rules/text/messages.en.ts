import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.no-repeated-word': ({ phrase }) => `“${phrase}” stands twice in a row. Take one out.`,
  'check.no-repeated-word.summary': () => 'No word or phrase stands twice in a row',
  'check.no-repeated-word.proof': () =>
    'one of the two goes with no word beside it; without it the others make a row that is known',
  'check.no-repeated-word.reason': () =>
    'Repetition comes from editing and pasting. Reduplicated words (“luôn luôn”) and two words that meet (“cơ quan quan trọng”) are left alone.',

  'check.no-impossible-syllable': ({ word, suggestion }) =>
    `“${word}” is no Vietnamese syllable.${suggestion === '' ? '' : ` Did you mean: ${suggestion}?`}`,
  'check.no-impossible-syllable.summary': () => 'No syllable that Vietnamese cannot have',
  'check.no-impossible-syllable.reason': () =>
    'Onset, rime and tone of Vietnamese go together in certain ways only; anything else is a slip of typing or scanning. Names, abbreviations and borrowed words are not judged.',

  'check.no-suspected-typo': ({ word, suggestion }) =>
    `“${word}” may be meant as “${suggestion}” here (only the marks differ). Compare with the original.`,
  'check.no-suspected-typo.summary': () =>
    'A word that differs only by its marks from the one that belongs there',
  'check.no-suspected-typo.reason': () =>
    'What was typed is a word too, so that a spelling checker passes it. Each word is held against its neighbours in the reference and in legal texts; it is reported, never mended.',

  'check.no-look-alike-letter': ({ found, meant }) =>
    `“${found}” is not the Vietnamese letter “${meant}”, it only looks like it. Type it again.`,
  'check.no-look-alike-letter.summary': () => 'No letters of other alphabets that look like Vietnamese ones',
  'check.no-look-alike-letter.proof': () => 'no Vietnamese word can hold a letter of another alphabet',
  'check.no-look-alike-letter.reason': () =>
    'Icelandic Ð, Cyrillic and Greek letters slip in with conversion and scanning, and make searching, comparing and sorting fail. Party documents use TCVN 6909:2001.',

  'check.no-mixed-tone-marks': (p) =>
    p.others === 0
      ? `“${p.word}” and its like (${p.times} places) do not place the tone mark as asked for: “${p.suggestion}”.`
      : `“${p.word}” and its like (${p.times} places) place the tone mark unlike the other ${p.others} places (“${p.suggestion}”). Choose one habit.`,
  'check.no-mixed-tone-marks.summary': () =>
    'One document has one habit of placing tone marks (ủy or uỷ, hòa or hoà)',
  'check.no-mixed-tone-marks.proof': () =>
    'the office chose the habit in its configuration; no word changes its meaning',
  'check.no-mixed-tone-marks.reason': () =>
    'Both habits are right, but mixing them makes searching hard and looks careless. The groups “uy” and “oa, oe” are judged apart, because central texts write “ủy” beside “khoá”. Names and quotations are left alone.',

  'check.no-leftover-placeholder': ({ found }) =>
    `“${found}” is a field of a template that was never filled in. Fill it in, or take it out.`,
  'check.no-leftover-placeholder.draft': ({ found }) =>
    `“${found}”: a blank of the draft, to be filled in before signing.`,
  'check.no-leftover-placeholder.summary': () => 'No unfilled blanks are left',
  'check.no-leftover-placeholder.reason': () =>
    'Template fields, dotted lines and “[cần bổ sung: …]” must not stand in an issued text. In a draft “[cần bổ sung: …]” is a note only; number and day, which the clerk stamps, may be blank.',

  'check.no-foreign-locality': ({ name }) =>
    `“${name}” is another locality than the one that issues the text. Look for text copied from elsewhere.`,
  'check.no-foreign-locality.summary': () => 'No names of other provinces or cities are left',
  'check.no-foreign-locality.reason': () =>
    'Drafting after a neighbour’s regulation easily leaves its name behind. Own names, those of provinces merged into it, names of persons, and recitals are not judged.',

  'check.no-unpaired-mark': ({ mark }) => `“${mark}” lacks its other half.`,
  'check.no-unpaired-mark.summary': () => 'Quotation marks and brackets that are opened are closed',
  'check.no-unpaired-mark.reason': () =>
    'Without its other half nobody knows where a quotation or remark ends. Labels in a sentence (“a)”) are left alone.',

  'check.no-uneven-spacing': ({ actual }) => `“${actual}”: a blank stands in the wrong place.`,
  'check.no-uneven-spacing.summary': () => 'A dash has blanks on both sides or none; no blank before a comma',
  'check.no-uneven-spacing.proof': () => 'no blank ever stands before a comma, semicolon or colon',
  'check.no-uneven-spacing.reason': () =>
    'Uneven blanks break lines in the wrong place and make searches fail.',

  'check.no-double-blank': ({ actual }) => `“${actual}”: a blank too many between two words.`,
  'check.no-double-blank.summary': () => 'One blank between two words',
  'check.no-double-blank.reason': () =>
    'Blanks too many open gaps in a line and make searches fail. Many in one text are a habit of typing, and those and gaps in forms are notes.',

  'check.no-slipped-capital': ({ word, expected }) =>
    `“${word}” begins with two capitals. Is it “${expected}”?`,
  'check.no-slipped-capital.summary': () => 'No second capital by a slip',
  'check.no-slipped-capital.reason': () => 'The shift key was held too long. Abbreviations are left alone.',

  'check.no-contradicting-total': ({ found, earlier }) =>
    `“${found}” gives another total than “${earlier}” above.`,
  'check.no-contradicting-total.summary': () => 'The total of one thing is the same throughout a text',
  'check.no-contradicting-total.reason': () =>
    'Two totals of one thing (460, then 480) show that one is wrong. They may be of two days, hence a note.',

  'check.no-tracked-change': ({ count, authors }) =>
    `The file has ${count} tracked changes (${authors}) that nobody has accepted or rejected.`,
  'check.no-tracked-change.summary': () => 'A text for signature has no tracked changes',
  'check.no-tracked-change.reason': () =>
    'Each person who opens the file may see another text, with the changes or without. It is checked as it reads with all of them accepted; accept or reject each in Word before the text is signed.',

  'check.no-set-aside-text.struck': ({ text }) =>
    `“${text}” is struck through but still in the file; it is no content.`,
  'check.no-set-aside-text.hidden': ({ text }) => `“${text}” is hidden and not printed; it is no content.`,
  'check.no-set-aside-text.white': ({ text }) =>
    `“${text}” has the colour of its ground (as white on white), so that nobody sees it; it is no content.`,
  'check.no-set-aside-text.summary': () => 'No text is struck through or hidden',
  'check.no-set-aside-text.reason': () =>
    'Text that is struck through is a change half made; hidden text goes with the file though nobody sees it on signing. Delete it, or take the line away where it still stands.',

  'check.no-left-comment': ({ author, text }) =>
    `A comment of ${author} is still in the margin: “${text}”. Deal with it and delete it.`,
  'check.no-left-comment.summary': () => 'No comment of a reviewer is left in the margin',
  'check.no-left-comment.reason': () =>
    'Comments go with the file, whoever receives it reads them, and they may print. Those that danvan writes into a file are not told.',

  'check.no-left-highlight': ({ text }) =>
    `“${text}” is still highlighted. Look at it again and take the colour away.`,
  'check.no-left-highlight.summary': () => 'No words are left highlighted',
  'check.no-left-highlight.reason': () =>
    'Highlighted words are those to which a drafter meant to come back; an issued text has none. Blanks of a draft are told by another rule.',

  'check.no-unwanted-word': ({ found, use, reason }) =>
    `The office’s vocabulary does not use “${found}”.${use === '' ? '' : ` Write: “${use}”.`}${reason === '' ? '' : ` Reason: ${reason}.`}`,
  'check.no-unwanted-word.summary': () => 'No word that the office’s vocabulary replaces',
  'check.no-unwanted-word.reason': () =>
    'Every office has words that it uses and words that it does not; they stand in a vocabulary file (vocabulary in danvan.config.yaml, or --vocabulary).',

  'check.no-confused-word': ({ found, right }) =>
    `“${found}” takes one word for another; the right form is “${right}”.`,
  'check.no-confused-word.summary': () => 'No word taken for one that sounds like it',
  'check.no-confused-word.reason': () =>
    'Words like “bổ xung” and “sát nhập”, and l for n, s for x, ch for tr, hỏi for ngã are common slips; the wrong form means nothing, so it is surely a slip.',

  'check.no-slipped-mark': ({ actual }) =>
    `“${actual}”: a blank is missing after a mark, or there is a mark too many.`,
  'check.no-slipped-mark.summary': () => 'A blank after a mark; no mark too many',
  'check.no-slipped-mark.proof': () => 'two words joined by a mark, or the same mark twice, are never right',
  'check.no-slipped-mark.reason': () =>
    'A mark stands close to the word before it and apart from the next; two marks in a row mostly come from a sentence that was changed.',

  'check.require-name-capitals': ({ found, right }) => `“${found}” lacks its capitals; write “${right}”.`,
  'check.require-name-capitals.summary': () => 'Names of bodies with their capitals',
  'check.require-name-capitals.reason': () =>
    'Names of Party bodies, the Front and the unions have capitals by the rules of form. It is a warning only where the document itself writes the name right elsewhere, or is a Party document; a habit of the office is a note.',

  'check.no-review-remark': ({ found }) =>
    `“${found}” is a reviewer’s remark or stands for words still to come; deal with it and take it out.`,
  'check.no-review-remark.summary': () => 'No reviewer’s remark or stand-in left',
  'check.no-review-remark.reason': () =>
    'A remark in brackets (“đề nghị xem lại”) or a stand-in (“[XX]”) is no content of the document.',

  'check.no-denied-duty.denied': ({ found }) =>
    `“${found}” denies a duty. See whether “không” is one word too many.`,
  'check.no-denied-duty.exception': ({ found }) =>
    `“${found}” says neither which cases nor who decides. Take it out or say so.`,
  'check.no-denied-duty.deputy': ({ found }) =>
    `“${found}” stands twice in a row; the first was probably to be the head.`,
  'check.no-denied-duty.summary': () => 'No duty denied, no exception left open',
  'check.no-denied-duty.reason': () =>
    'A “không” too many, an open exception or a deputy for the head turns round what a text lays upon somebody. What limits liability for one thing (“không chịu trách nhiệm về …”) may be right, so it is a note.',

  'check.no-repeated-sentence': ({ words }) => `The sentence “${words}” stands twice in a row. Take one out.`,
  'check.no-repeated-sentence.summary': () => 'No sentence pasted twice in a row',
  'check.no-repeated-sentence.reason': () =>
    'A sentence or paragraph that comes again word for word right after itself was mostly pasted twice.',
};
