/** Opens a PDF with pdf.js; every way in which that fails becomes a Failure that says what to do. */
import { getDocumentProxy } from 'unpdf';
import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';
import type { Source } from '../reader.js';
import { refuseBombs } from './refuse-bombs.js';
import { provideShorterBuffers } from './shorten-buffers.js';

const fail = failer<typeof messages>();

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export interface OpenPdf {
  pdf: PdfDocument;
  /** Whether the lines that its pages draw are few enough to look at. */
  isDrawnPlainly: boolean;
}

/**
 * @throws Failure read.tooLarge, read.pdfEncrypted, read.pdfBroken, read.tooManyPages, read.unpacksTooLarge
 */
export async function openPdf(source: Source): Promise<OpenPdf> {
  if (source.bytes.length > READING_LIMITS.bytes) {
    throw fail('read.tooLarge', { file: source.name, limit: READING_LIMITS.bytes });
  }
  const isDrawnPlainly = refuseBombs(source) <= READING_LIMITS.drawingBytes;
  provideShorterBuffers();
  const pdf = await openDocument(source);
  if (pdf.numPages > READING_LIMITS.pages) {
    await pdf.destroy();
    throw fail('read.tooManyPages', { file: source.name, limit: READING_LIMITS.pages });
  }
  return { pdf, isDrawnPlainly };
}

/** Opens it once more, with its pictures, which `openPdf` leaves packed. */
export function openWithPictures(source: Source): Promise<PdfDocument> {
  return openDocument(source, NO_LIMIT);
}

/** What pdf.js understands by it. */
const NO_LIMIT = -1;

async function openDocument(source: Source, maxImageSize = 0): Promise<PdfDocument> {
  try {
    // A copy, because pdf.js takes the buffer that it is given.
    const bytes = new Uint8Array(source.bytes);
    return await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false, maxImageSize });
  } catch (error) {
    throw failureOf(error, source.name);
  }
}

/** What pdf.js throws, in our words: a missing password, else a damaged file. */
export function failureOf(error: unknown, file: string): Error {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? fail('read.pdfEncrypted', { file }, { cause: error })
    : fail('read.pdfBroken', { file }, { cause: error });
}
