import { extname } from 'node:path';
import { failer } from '../../findings/failure.js';
import { printJson } from '../../print/json.js';
import { renderDocx } from '../../render/word/index.js';
import { TREE_SCHEMA_VERSION } from '../../tree/json-version.js';
import type { OutputFile } from '../files/write-output.js';
import type { messages } from '../messages.vi.js';
import type { CheckedDraft, Drafter } from './drafter.js';

const fail = failer<typeof messages>();

export const DRAFT_FORMATS = ['docx', 'md', 'json'] as const;
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

/**
 * The contents of a draft's files.
 * @param annotate whether the reasons of adapted provisions go into the Word file as comments
 * @throws Failure for a set of rules that breaks its schema
 */
export async function renderDraft(
  checked: CheckedDraft,
  paths: ReadonlyMap<DraftFormat, string>,
  drafter: Drafter,
  { annotate }: { annotate: boolean },
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const [format, path] of paths) {
    const content =
      format === 'docx' ? await renderWord(checked, drafter, annotate) : printText(checked, format);
    files.push({ path, content });
  }
  return files;
}

async function renderWord(
  { draft, tree, profile }: CheckedDraft,
  drafter: Drafter,
  annotate: boolean,
): Promise<Uint8Array> {
  return renderDocx(tree, {
    rules: await drafter.ruleSet(profile),
    date: profile.asOf,
    title: String(profile.fields.get('subject')?.value ?? ''),
    description: drafter.about.statusNote,
    comments: annotate ? draft.annotations.map(({ eId, reason }) => ({ eId, text: reason })) : [],
  });
}

function printText({ draft, tree }: CheckedDraft, format: 'md' | 'json'): string {
  return format === 'md' ? draft.markdown : printJson({ schemaVersion: TREE_SCHEMA_VERSION, ...tree });
}
