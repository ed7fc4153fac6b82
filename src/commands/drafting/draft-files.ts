import { basename, extname, join } from 'node:path';
import { Failure, failer } from '../../findings/failure.js';
import { printJson } from '../../print/json.js';
import type { Convert } from '../../read/reader.js';
import { type ProvisionComment, renderDocx } from '../../render/word/index.js';
import { TREE_SCHEMA_VERSION } from '../../tree/json-version.js';
import type { OutputFile } from '../files/write-output.js';
import type { KeptReport } from '../keeping/kept-report.js';
import type { messages } from '../messages.vi.js';
import type { CheckedDraft, Drafter } from './drafter.js';

const fail = failer<typeof messages>();

export const DRAFT_FORMATS = ['docx', 'md', 'json', 'pdf'] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/**
 * "docx,md" as formats, each once.
 * @throws Failure for a format that drafts are not written in
 */
export function parseDraftFormats(list: string): DraftFormat[] {
  const formats = list.split(',').map((word) => {
    const format = DRAFT_FORMATS.find((known) => known === word.trim().toLowerCase());
    if (!format) throw fail('commands.unknownFormat', { format: word, known: DRAFT_FORMATS.join(', ') });
    return format;
  });
  return [...new Set(formats)];
}

/** Endings of documents that drafts are not written in; "v2" of "quy-che.v2" is part of a name. */
const OTHER_FORMATS =
  /^(?:doc|docm|dot|dotx|odt|ott|rtf|txt|html?|xlsx?|pptx?|csv|yaml|yml|xml|zip|png|jpe?g)$/;

/**
 * What the user says is to be written: the path without endings that stand in a list ("a.docx,md", "a.docx; .pdf"), which are
 * formats as those of `--to` are, and without the point or blank that Windows would drop. "a.docx,b.md" and "bản 1,2" stay as they are.
 */
function splitOutput(output: string): { path: string; formats: string | undefined } {
  const file = basename(output);
  const [head = '', ...listed] = file.split(/[,;+]/);
  const name = head.replace(/[. ]{1,9}$/, ''); // "a.docx." is "a.docx"; not "a.b"
  const more = listed.map((ending) => ending.trim().replace(/^\./, '')).filter(Boolean);
  if (!isDraftFormat(endingOf(name)) || !more.every((ending) => /^\w+$/.test(ending)))
    return { path: output, formats: undefined };
  const path = `${output.slice(0, output.length - file.length)}${name}`;
  return { path, formats: [endingOf(name), ...more].join(',') };
}

/**
 * The formats of a draft: those that the user lists, else those of the file which is to be written, else Word.
 * @throws Failure for a format that drafts are not written in, listed or as the ending of the file
 */
export function chooseDraftFormats(list: string | undefined, output: string | undefined): DraftFormat[] {
  const { path, formats } = splitOutput(output ?? '');
  if (formats !== undefined) return parseDraftFormats(list ?? formats);
  const ending = endingOf(path);
  if (OTHER_FORMATS.test(ending))
    throw fail('commands.unknownFormat', { format: ending, known: DRAFT_FORMATS.join(', ') });
  return parseDraftFormats(list ?? (isDraftFormat(ending) ? ending : 'docx'));
}

/** The points and blanks behind a name, which Windows drops: of "a/x. "; not ".", ".." and "a/". */
const DROPPED = /(?<=[^\\/. ])[. ]{1,9}$/;

/**
 * Where each format goes: beside each other under one name, or exactly where the user said.
 * @param output as the user gave it; its ending gives way to the format's
 * @param name of the files where the user gave a folder, or an ending alone ("d/", "d/.docx")
 * @param isFolder whether there is a folder of that path
 */
export function draftPaths(
  formats: readonly DraftFormat[],
  output: string,
  name: string,
  isFolder: boolean,
): Map<DraftFormat, string> {
  const { path: said } = isFolder ? { path: output } : splitOutput(output);
  const ending = endingOf(said);
  const stem = (isDraftFormat(ending) ? said.slice(0, -ending.length - 1) : said).replace(DROPPED, '');
  const path = isFolder || /[\\/]$/.test(output) ? join(output, name) : stem;
  const isUnnamed = path === '' || /[\\/]$/.test(path);
  return new Map(formats.map((format) => [format, `${isUnnamed ? join(path, name) : path}.${format}`]));
}

/** "docx" of "a/b.DOCX", and of ".docx", which is an ending without a name. */
function endingOf(path: string): string {
  const file = basename(path);
  return (/^\.\w+$/.test(file) ? file : extname(file)).slice(1).toLowerCase();
}

function isDraftFormat(ending: string): ending is DraftFormat {
  return DRAFT_FORMATS.some((format) => format === ending);
}

export interface RenderDraftOptions {
  /** Comments of the Word file. */
  remarks: readonly ProvisionComment[];
  /** Converts the Word file, where LibreOffice is installed. */
  toPdf: Convert | undefined;
  /** The text where it is no longer that of the draft alone, and what became of each line of it. */
  markdown?: string;
  keep?: KeptReport;
}

/**
 * The contents of a draft's files.
 * @throws Failure for a set of rules that breaks its schema, and for a PDF without LibreOffice
 */
export async function renderDraft(
  checked: CheckedDraft,
  paths: ReadonlyMap<DraftFormat, string>,
  drafter: Drafter,
  { remarks, toPdf, keep, markdown = checked.draft.markdown }: RenderDraftOptions,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const [format, path] of paths) {
    const content =
      format === 'docx' || format === 'pdf'
        ? await renderWord(checked, drafter, remarks)
        : format === 'md'
          ? markdown
          : printJson({ schemaVersion: TREE_SCHEMA_VERSION, ...checked.tree, ...(keep && { keep }) });
    files.push({ path, content: format === 'pdf' ? await convert(content as Uint8Array, toPdf) : content });
  }
  return files;
}

/** A Word file that was to become a PDF, as one. @throws Failure where LibreOffice is not installed, or cannot make the file */
export async function pdfOf({ path, content }: OutputFile, toPdf: Convert | undefined): Promise<OutputFile> {
  return { path, content: await convert(content as Uint8Array, toPdf) };
}

async function convert(word: Uint8Array, toPdf: Convert | undefined): Promise<Uint8Array> {
  if (toPdf === undefined) throw fail('commands.draft.noLibreOffice', undefined);
  return toPdf(word, 'docx', 'pdf').catch((error: Error) => {
    if (error instanceof Failure) throw error;
    throw fail('commands.draft.pdfFailed', { reason: error.message }, { cause: error });
  });
}

async function renderWord(
  { tree, profile }: CheckedDraft,
  drafter: Drafter,
  comments: readonly ProvisionComment[],
): Promise<Uint8Array> {
  return renderDocx(tree, {
    rules: await drafter.ruleSet(profile),
    date: profile.asOf,
    title: String(profile.fields.get('subject')?.value ?? ''),
    description: drafter.about.statusNote,
    comments,
  });
}
