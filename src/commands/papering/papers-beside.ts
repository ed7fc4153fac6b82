/** The papers of `draft --with`: beside the draft, under its name. */
import type { DraftOptions } from '../drafting/draft-options.js';
import type { CheckedDraft, Drafter } from '../drafting/drafter.js';
import { ownTemplates } from '../drafting/own-templates.js';
import type { OutputFile } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { makePapers } from './make-papers.js';
import { parsePaperKinds } from './paper-kinds.js';

export interface PapersBeside {
  files: OutputFile[];
  /** What is said of them. */
  notes: string[];
}

/**
 * @param path one of the draft's files: "d/nghe-an.docx" gets "d/nghe-an.to-trinh.docx" beside it
 * @throws Failure for a kind that is none, and for a paper that is named and cannot be made
 */
export async function papersBeside(
  checked: CheckedDraft,
  path: string,
  options: Pick<DraftOptions, 'old' | 'templates'> & { with: string },
  drafter: Pick<Drafter, 'ruleSet'>,
  context: CommandContext,
): Promise<PapersBeside> {
  const { with: list, old } = options;
  const stem = path.replace(/\.\w+$/u, '');
  const kinds = list.trim().toLowerCase() === 'papers' ? null : parsePaperKinds(list, '--with');
  const rules = await drafter.ruleSet(checked.profile);
  const { papers, notes } = await makePapers(
    {
      draft: path,
      checked,
      kinds,
      old,
      revisions: 'accept',
      rules,
      own: await ownTemplates(options.templates, context.terminal),
    },
    context,
  );
  const files = papers.map(({ kind, content }) => ({
    path: `${stem}.${context.catalogue[`commands.papers.${kind}File`]()}`,
    content,
  }));
  return { files, notes: [...papers.map(({ told }, at) => told(files[at]?.path ?? '')), ...notes] };
}
