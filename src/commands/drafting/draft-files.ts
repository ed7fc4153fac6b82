import { extname } from 'node:path';
import { failer } from '../../findings/failure.js';
import { printJson } from '../../print/json.js';
import { renderDocx } from '../../render/docx/index.js';
import type { RuleSet } from '../../render/docx/rule-set.js';
import { TREE_SCHEMA_VERSION } from '../../tree/json-version.js';
import type { Document } from '../../tree/nodes.js';
import type { messages } from '../messages.vi.js';
import type { OutputFile } from '../shared/write-output.js';

const fail = failer<typeof messages>();

export const DRAFT_FORMATS = ['docx', 'md', 'json'] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/** What a draft is written from. */
export interface DraftedDocument {
  tree: Document;
  markdown: string;
  rules: RuleSet;
  /** ISO date of the file's properties. */
  date: string;
  title: string;
  /** Says in the file's properties what the draft rests on. */
  description: string;
}

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

/**
 * Where each format goes: beside each other under one name, or exactly where the user said.
 * @param output as the user gave it; its ending gives way to the format's
 */
export function draftPaths(formats: readonly DraftFormat[], output: string): Map<DraftFormat, string> {
  const ending = extname(output).slice(1).toLowerCase();
  const stem = DRAFT_FORMATS.some((format) => format === ending)
    ? output.slice(0, -ending.length - 1)
    : output;
  return new Map(formats.map((format) => [format, `${stem}.${format}`]));
}

export async function renderDraft(
  document: DraftedDocument,
  paths: ReadonlyMap<DraftFormat, string>,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const [format, path] of paths) files.push({ path, content: await contentOf(document, format) });
  return files;
}

async function contentOf(document: DraftedDocument, format: DraftFormat): Promise<string | Uint8Array> {
  const { tree, markdown, rules, date, title, description } = document;
  if (format === 'md') return markdown;
  if (format === 'json') return printJson({ schemaVersion: TREE_SCHEMA_VERSION, ...tree });
  return renderDocx(tree, { rules, date, title, description });
}
