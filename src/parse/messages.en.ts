import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'parse.joined': (p) =>
    `Joined a sentence cut by a page or paragraph break: "… ${p.before} | ${p.after} …".`,
  'parse.noise': (p) => `"${p.text}" is no part of the document; kept and marked as noise.`,
  'parse.noteMarks': (p: { text: string; count: number }) =>
    `${p.count} ${p.count === 1 ? 'mark' : 'marks'} of notes (such as “${p.text}”) ${p.count === 1 ? 'is' : 'are'} part of no number or word; kept beside the text.`,
  'parse.notes': (p: { count: number; loose: number }) =>
    `${p.count} ${p.count === 1 ? 'note' : 'notes'}, kept and compared with the places of their marks${p.loose === 0 ? '' : `; ${p.loose} of them ${p.loose === 1 ? 'has' : 'have'} no mark in the text`}.`,
  'parse.doubledLetters': (p: { text: string; count: number }) =>
    `Letters that were printed twice over each other are read once in ${p.count} ${p.count === 1 ? 'line' : 'lines'} (such as “${p.text}”); compare it with the original.`,
  'parse.listedArticles': (p) =>
    `No line is headed "Điều"; ${p.count} items whose numbers go on over the chapters (from "${p.text}") are read as articles. Compare it with the original.`,
  'parse.notVietnamese': () =>
    'Hardly any word is Vietnamese: letters may be set apart, doubled or in a wrong encoding. Do not rely on the outcome; check the file or export it anew from its source.',
  'parse.numberGap': (p) =>
    `${p.where === '' ? '' : `${p.where}: `}${p.before === '' ? `the first number is "${p.label}"` : `"${p.label}" comes after "${p.before}"`}. The original may print it so, or a number was misread, or a part was not read; compare it with the original.`,
  'parse.numberGaps': (p) =>
    `Numbers do not follow one another in ${p.count} places (first ${p.where === '' ? '' : `${p.where}: `}${p.before === '' ? `"${p.label}" at the head` : `"${p.label}" after "${p.before}"`}): many may be misread, as in a poor scan. Run danvan check to see each place, and compare it with the original.`,
  'parse.noArticles': (p) =>
    `The text cites its own articles ("${p.text}"), but no line was read as one: automatic numbers may have been lost in a conversion. Export the file anew from its source.`,
  'parse.quotationOpen': (p) =>
    `The quotation that opens at "${p.text}" is never closed; it is taken to end with the article.`,
};
