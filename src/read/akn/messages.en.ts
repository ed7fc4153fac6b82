/** What reading an Akoma Ntoso file reports, in English. */
import type { messages as vietnamese } from './messages.vi.js';

export const messages = {
  'read.akn.notAkomaNtoso': (p) =>
    `${p.file}: this XML file is no Akoma Ntoso document (its root is not akomaNtoso). Check the file, or save the text as .docx, .pdf, .md or .txt.`,
  'read.akn.broken': (p) =>
    `${p.file}: the XML is broken at line ${p.line}, column ${p.column}. Export the file again from the program that made it.`,
  'read.akn.encoding': (p) =>
    `${p.file}: the file says that it is in ${p.encoding} but has bytes that are not. Save it as UTF-8.`,
  'read.akn.doctype': (p) =>
    `${p.file}: the file has a DOCTYPE, which an Akoma Ntoso document does not need; it is not read for safety. Remove it and try again.`,
  'read.akn.tooLong': (p) =>
    `${p.file}: the file has more than ${p.limit} characters, which is more than is read. Split it and try again.`,
  'read.akn.unmarkedNumbers': (p) =>
    `${p.count} numbers of clauses or points have no mark (the first: “${p.text}”); they were read as “1.” or “a)”.`,
} satisfies typeof vietnamese;
