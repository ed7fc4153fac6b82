/** What reading a Word document reports, in English. Each key has its Vietnamese twin in `messages.vi.ts`. */
import type { messages as vietnamese } from './messages.vi.js';

/** What a file called .docx may really be. */
const FORMATS: Readonly<Record<string, string>> = {
  html: 'a web page (HTML)',
  rtf: 'an RTF document',
  doc: 'a Word 97-2003 document (.doc)',
  pdf: 'a PDF file',
  mhtml: 'a web page in one file (MHTML)',
  flatOpc: 'a Word document in flat XML',
  odt: 'an OpenDocument text (.odt)',
  fodt: 'a flat OpenDocument text (.fodt)',
  zip: 'an archive',
  wordXml: 'a Word document in one XML file',
  empty: 'an empty file',
  unknown: 'a file of an unknown kind',
};

const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;

export const messages = {
  'read.docx.formulas': (p) =>
    `${p.count} formulas were written on one line, such as “${p.text}”; compare them with a print.`,
  'read.docx.unreadChunk': (p) =>
    `A part that was imported whole from another file (altChunk, ${FORMATS[p.format] ?? p.format}) cannot be read; its text is missing. Open the file in Word and save it as .docx again.`,
  'read.docx.encoding': (p) =>
    `${p.file}: part ${p.part} is not in the encoding that it names (${p.encoding}), so its letters are uncertain. Open the file in Word and save it again.`,
  'read.docx.brokenXml': (p) =>
    `${p.file}: part ${p.part} is broken at line ${p.line}, column ${p.column}. Open the file in Word, repair and save it.`,
  'read.docx.comment': (p) =>
    `A comment by ${p.author || 'nobody named'} is no part of the text: “${p.text}”.`,
  'read.docx.damaged': (p) =>
    `${p.file}: the file is damaged in part ${p.part}. Get it again from its source.`,
  'read.docx.doctype': (p) =>
    `${p.file}: part ${p.part} has a DOCTYPE, which no Word file may have; not read, for safety.`,
  'read.docx.encrypted': (p) =>
    `${p.file}: the file is locked with a password. Open it in Word, remove the password and save it.`,
  'read.docx.field': (p) =>
    `Word's ${p.field} field prints words or numbers that the file does not store; they are missing from the text.`,
  'read.docx.footer': (p) => `A footer is no part of the text: “${p.text}”.`,
  'read.docx.header': (p) => `A header is no part of the text: “${p.text}”.`,

  'read.docx.isExcel': (p) => `${p.file}: this is an Excel workbook, not a Word document.`,
  'read.docx.isOpenDocument': (p) =>
    `${p.file}: this is an OpenDocument text. Open it in LibreOffice and save it as .docx.`,
  'read.docx.isOtherFormat': (p) =>
    `${p.file}: this is no Word .docx but ${FORMATS[p.actual] ?? p.actual}. Correct its ending, or open it in Word and save it as .docx.`,
  'read.docx.isOtherZip': (p) =>
    `${p.file}: this is an archive without a Word document. Unpack it and choose the document.`,
  'read.docx.isPowerPoint': (p) => `${p.file}: this is a PowerPoint presentation, not a Word document.`,
  'read.docx.legacyFonts': (p) => `Text in a legacy encoding (fonts ${p.fonts}) was converted to Unicode.`,
  'read.docx.missingList': (p) =>
    `${p.count} paragraphs have automatic numbers that the file does not define; what they print is unknown.`,
  'read.docx.notes': (p) =>
    `${p.count} footnotes or endnotes are read as notes, at the end of the text, each with its mark.`,
  'read.docx.numberFormat': (p) =>
    `The number format "${p.format}" is not supported; plain digits were written. Compare with a print.`,
  'read.docx.drawnWords': (p) =>
    `The words of a ${p.kind === 'chart' ? 'chart' : 'diagram (SmartArt)'} are drawn as a picture and are no text of the document: “${p.text}”.`,
  'read.docx.objects': (p) =>
    `${p.count} embedded objects (${p.programs || 'charts, diagrams, files of other programs'}) whose words cannot be read.`,
  'read.docx.onlyPictures': (p) =>
    `${p.file}: the file has pictures only and no text (usually a scan). Recognise its text (OCR) first.`,
  'read.docx.pictures': (p) => `${p.count} pictures; words in them, if any, are not read.`,
  'read.docx.placeholders': (p) =>
    `${p.count} fields to fill in still show Word's hint; the hint was read as text.`,
  'read.docx.revisions': (p) =>
    `${p.file}: ${p.count} tracked changes are pending: ${p.first}${p.count > 5 ? '; …' : ''}. Accept or reject them in Word, or choose --revisions accept or --revisions reject.`,
  'read.docx.revisionsAccepted': (p) =>
    `${p.count} tracked changes (${p.authors}) were read as accepted: ${p.first}${p.count > 5 ? '; …' : ''}.`,
  'read.docx.revisionsRejected': (p) =>
    `${p.count} tracked changes (${p.authors}) were read as rejected: ${p.first}${p.count > 5 ? '; …' : ''}.`,
  'read.docx.subDocuments': (p) =>
    `This is a master document; the words of its ${p.count} subdocuments are in other files and are not read. In Word, expand the subdocuments in Outline view, choose Unlink and save, or read each of those files.`,
  'read.docx.symbol': (p) =>
    `The symbol ${p.symbol} (font and code) stands for no known letter; compare with a print.`,
  'read.docx.tableOfContents': (p) =>
    `The table of contents (${p.count} paragraphs) is kept but is no content.`,
  'read.docx.nestedTables': (p) =>
    `${p.count} tables inside a cell of another were read as lines of that cell.`,
  'read.docx.tables': (p) => `${p.count} tables were read row by row, cell by cell.`,
  'read.docx.textBox': (p) =>
    `The text of a text box was read after the paragraph that holds it: “${p.text}”.`,
  'read.docx.tooDeep': (p) =>
    `${p.file}: part ${p.part} is nested more than ${p.limit} levels deep, which no real document is; not read.`,
  'read.docx.tooLarge': (p) =>
    `${p.file}: ${p.part} is larger than can be read (${megabytes(p.limit)}); not read.`,
  'read.docx.tooLong': (p) =>
    `${p.file}: part ${p.part} has more than ${p.limit} characters, which is too long. Split the file and try again.`,
  'read.docx.tooManyElements': (p) =>
    `${p.file}: part ${p.part} has more than ${p.limit} elements, which no real document has; not read.`,
  'read.docx.tooManyEntries': (p) =>
    `${p.file}: the package has more than ${p.limit} entries, which no real Word file has; not read.`,
  'read.docx.truncated': (p) =>
    `${p.file}: the file is cut off (an unfinished download or copy). Get it again.`,
  'read.docx.unsafeName': (p) =>
    `${p.file}: the package has a name that leads out of it (${p.name}); not read, for safety.`,
} satisfies typeof vietnamese;
