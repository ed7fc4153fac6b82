/** The one writer of Word files: whatever danvan composes for Word goes through here. */
import { Document, type ICommentOptions, type ISectionOptions, Packer } from 'docx';
import type { RuleSet } from '../../form/rule-set.js';
import { finishPackage } from './finish-package.js';
import { styleSheet } from './style-sheet.js';
import { xmlText } from './xml-text.js';

export interface DocumentOptions {
  /** The form whose styles the text is set in. */
  rules: RuleSet;
  title: string;
  subject?: string;
  description?: string;
  creator: string;
  /** Creation and change date, and that of every entry of the package. */
  date: Date;
  /** Printed on both sides: the back of a sheet mirrors the margins of its front. Default false. */
  duplex?: boolean;
  /** Whether Word goes on tracking what the next reader types. Default false. */
  trackRevisions?: boolean;
  comments?: readonly ICommentOptions[];
}

/** Tab stops every centimetre, in twips. */
const TAB_STOP = 567;

/**
 * Writes sections as a Word file. The same input gives the same bytes, on every machine.
 * @throws RangeError when the date is none
 */
export async function writeDocument(
  sections: readonly ISectionOptions[],
  options: DocumentOptions,
): Promise<Uint8Array> {
  const { rules, title, subject = '', description = '', creator, comments = [] } = options;
  const { date, duplex = false, trackRevisions = false } = options;
  const document = new Document({
    sections,
    styles: styleSheet(rules),
    title: xmlText(title),
    subject: xmlText(subject),
    description: xmlText(description),
    creator: xmlText(creator),
    lastModifiedBy: xmlText(creator),
    defaultTabStop: TAB_STOP,
    ...(trackRevisions && { features: { trackRevisions } }),
    ...(comments.length > 0 && { comments: { children: comments } }),
  });
  return finishPackage(partsOf(document), { date, language: rules.language, duplex });
}

/**
 * The parts of a document before they are packed. The library only hands out the packed file, and to unpack and pack it
 * again takes half as long as to write it: so its own compiler, which it keeps to itself, is asked.
 */
function partsOf(document: Document): Map<string, Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: a private member can be read by its name alone
  const parts: ReadonlyMap<string, string | Uint8Array> = Packer['compiler'].compile(document, undefined, []);
  return new Map(
    [...parts].map(([path, part]) => [
      path,
      typeof part === 'string' ? new TextEncoder().encode(part) : part,
    ]),
  );
}
