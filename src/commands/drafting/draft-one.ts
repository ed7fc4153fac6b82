import { basename } from 'node:path';
import { explainProfile } from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import { printDraftReport } from '../../print/draft-report.js';
import { printJson } from '../../print/json.js';
import { printProfile } from '../../print/profile-explanation.js';
import { findLibreOffice } from '../files/libreoffice.js';
import { isFolder, writeOutputs } from '../files/write-output.js';
import type { KeepRun, KeptDraft } from '../keeping/keep-edited.js';
import type { messages } from '../keeping/messages.vi.js';
import type { messages as papering } from '../papering/messages.vi.js';
import type { PapersBeside } from '../papering/papers-beside.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { formerNote, localityLayer, localitySlug } from './choose-locality.js';
import { type DraftFormat, draftPaths, renderDraft } from './draft-files.js';
import type { DraftOptions } from './draft-options.js';
import { draftedLocality } from './drafted-locality.js';
import { type CheckedDraft, type Drafter, refuseBlanks } from './drafter.js';
import { refuseMixedNames } from './one-name.js';
import { refuseOtherUnit } from './one-unit.js';
import { asOfOf, type DraftRequest, statedLayers } from './profile-layers.js';
import { reportOfDraft } from './report-of-draft.js';
import { wordRemarks } from './word-remarks.js';

const fail = failer<typeof messages>();
const refuse = failer<typeof papering>();

/** Drafts one document, or explains the profile that it would be drafted from. */
export async function draftOne(
  options: DraftOptions,
  request: DraftRequest,
  formats: readonly DraftFormat[],
  drafter: Drafter,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const stated = statedLayers(request);
  const asOf = asOfOf(stated);
  const locality = draftedLocality(options, drafter, asOf);
  const note = locality && formerNote(locality, drafter.data, asOf, catalogue);
  if (note) terminal.note(`${note}\n`);
  const layer = locality && localityLayer(locality, drafter.data, asOf, catalogue);
  if (locality && layer) refuseOtherUnit(stated, locality, layer, drafter.data, asOf);
  const profile = drafter.resolve(layer ? [...stated, layer] : stated);
  const width = Math.min(terminal.columns, 100);
  if (options.explainProfile) {
    const explained = explainProfile(profile);
    await terminal.answer(options.json ? printJson(explained) : printProfile(explained, catalogue, width));
    return 0;
  }
  const fresh = drafter.draft(profile, { allowMissing: options.allowMissing === true });
  const kept = await keptText(fresh, { options, request, drafter }, context);
  const checked = kept?.checked ?? fresh;
  if (options.final) refuseBlanks(checked.draft, catalogue);
  const name = locality ? localitySlug(locality, drafter.data) : nameOfProfile(options.profile ?? '');
  const fileName = catalogue['commands.draft.fileName']({ name });
  const output = options.output || fileName;
  const paths = draftPaths(formats, output, fileName, await isFolder(output, terminal.directory));
  refuseMixedNames(checked, paths.values(), drafter.data);
  const files = await renderDraft(checked, paths, drafter, {
    remarks: [
      ...(kept?.remarks ?? []),
      ...wordRemarks(checked.draft, catalogue, {
        annotate: options.annotate === true,
        isFinal: options.final === true,
      }),
    ],
    ...(kept && { markdown: kept.markdown, keep: kept.report }),
    toPdf: formats.includes('pdf') ? await findLibreOffice(terminal.environment) : undefined,
  });
  const [path = output] = paths.values();
  const beside = await papersAsked(checked, path, options, drafter, context);
  await writeOutputs([...files, ...beside.files, ...(kept?.files ?? [])], {
    directory: terminal.directory,
    force: options.force === true,
  });
  for (const told of beside.notes) terminal.note(`${told}\n`);
  const { draft, coverage } = checked;
  const report = reportOfDraft(
    draft,
    coverage,
    drafter.about,
    [...paths.values()],
    options.final === true,
    catalogue,
  );
  const merged = kept === null ? '' : `${kept.told(width)}\n`;
  await terminal.answer(`${merged}${printDraftReport(report, catalogue, width)}`);
  return coverage.covered === coverage.required && (kept?.isClean ?? true) ? 0 : 1;
}

/** Opened late: most drafts are new ones. */
async function keptText(
  fresh: CheckedDraft,
  run: KeepRun,
  context: CommandContext,
): Promise<KeptDraft | null> {
  const { keep, keepProfile, keepDay, profileOut } = run.options;
  if (keep !== undefined) {
    const { keepEdited } = await import('../keeping/keep-edited.js');
    return keepEdited(keep, fresh, run, context);
  }
  const unused = { '--keep-profile': keepProfile, '--keep-day': keepDay, '--profile-out': profileOut };
  const [option] = Object.entries(unused).find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined) throw fail('commands.draft.keepWanted', { option });
  return null;
}

/** Opened late: with the papers come the schema of profiles and YAML, which take longer to open than a draft to make. */
async function papersAsked(
  checked: CheckedDraft,
  path: string,
  options: DraftOptions,
  drafter: Drafter,
  context: CommandContext,
): Promise<PapersBeside> {
  if (options.with === undefined) {
    if (options.old !== undefined) throw refuse('commands.draft.oldUnused', undefined);
    return { files: [], notes: [] };
  }
  const { papersBeside } = await import('../papering/papers-beside.js');
  return papersBeside(checked, path, { ...options, with: options.with }, drafter, context);
}

/** "ho-so.yaml" is "ho-so". */
function nameOfProfile(file: string): string {
  return basename(file).replace(/\..*$/s, '');
}
