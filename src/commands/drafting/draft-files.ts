import { extname } from 'node:path';
import { failer } from '../../findings/failure.js';
import { printJson } from '../../print/json.js';
import type { About } from '../../reference/index.js';
import { renderDocx } from '../../render/docx/index.js';
import { TREE_SCHEMA_VERSION } from '../../tree/json-version.js';
import type { messages } from '../messages.vi.js';
import { loadRuleSet } from '../shared/load-reference.js';
import type { OutputFile } from '../shared/write-output.js';
import type { CheckedDraft } from './drafter.js';

const fail = failer<typeof messages>();

export const DRAFT_FORMATS = ['docx', 'md', 'json'] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/** Hướng dẫn 05-HD/VPTW of 27/5/2026, where a profile leaves the rules blank on purpose. */
const FALLBACK_RULES = 'hd05';

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

/** How the formats are written. */
export interface DraftForm {
  about: About;
  /** Whether the reasons of adapted provisions go into the Word file as comments. */
  annotate: boolean;
}

/** @throws Failure for a set of rules that breaks its schema */
export async function renderDraft(
  checked: CheckedDraft,
  paths: ReadonlyMap<DraftFormat, string>,
  form: DraftForm,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const [format, path] of paths) files.push({ path, content: await contentOf(checked, format, form) });
  return files;
}

async function contentOf(
  { draft, tree, profile }: CheckedDraft,
  format: DraftFormat,
  { about, annotate }: DraftForm,
): Promise<string | Uint8Array> {
  if (format === 'md') return draft.markdown;
  if (format === 'json') return printJson({ schemaVersion: TREE_SCHEMA_VERSION, ...tree });
  const textOf = (field: string) => String(profile.fields.get(field)?.value ?? '');
  return renderDocx(tree, {
    rules: await loadRuleSet(textOf('rules') || FALLBACK_RULES),
    date: profile.asOf,
    title: textOf('subject'),
    description: about.statusNote,
    comments: annotate ? draft.annotations.map(({ eId, reason }) => ({ eId, text: reason })) : [],
  });
}
