/** Makes the papers that go with one draft, in one go: each may say which others go with it. */
import { loadRuleSets } from '../../assets/checked-tables.js';
import type { OwnTemplates } from '../../assets/own-templates.js';
import { dayOf } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import type { RuleSet } from '../../form/rule-set.js';
import { ruleSetOn } from '../../form/rule-set-on.js';
import { LANGUAGES, loadCatalogue } from '../../messages/catalogue.js';
import type { Sender } from '../../papers/index.js';
import type { Document } from '../../tree/nodes.js';
import type { ComparedText } from '../comparing/open-text.js';
import type { CheckedDraft } from '../drafting/drafter.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { openDraftFile } from './draft-source.js';
import type { messages } from './messages.vi.js';
import { PAPER_KINDS, type PaperKind } from './paper-kinds.js';

const fail = failer<typeof messages>();

export interface PapersRequest {
  /** As the user named it: a profile or a file. */
  draft: string;
  /** What was drafted from the profile; null for a file. */
  checked: CheckedDraft | null;
  /** Null: all that can be made. */
  kinds: readonly PaperKind[] | null;
  /** The text in force. */
  old: string | undefined;
  revisions: 'accept' | 'reject' | 'fail';
  /** The form to follow; that of the draft's own day where it is not said. */
  rules?: RuleSet;
  /** Templates and rules of form of the user, which take the place of ours. */
  own?: OwnTemplates | undefined;
}

export interface Paper {
  kind: PaperKind;
  content: Uint8Array;
  /** What is told of it, with the path at which it is written. */
  told: (file: string) => string;
}

/**
 * @returns the papers in their order, and what is to be said beside them
 * @throws Failure for a paper that is named and cannot be made, and where none can be made
 */
export async function makePapers(
  request: PapersRequest,
  context: CommandContext,
): Promise<{ papers: Paper[]; notes: string[] }> {
  const { catalogue, terminal } = context;
  const { draft, checked, old, revisions } = request;
  const notes: string[] = [];
  // Papers go with a Vietnamese draft, whatever language danvan speaks; a draft's comments are in the language of its day.
  const catalogues = await Promise.all(LANGUAGES.map(loadCatalogue));
  const language = { catalogue: await loadCatalogue('vi'), catalogues };
  const day = chooseAsOf(undefined, terminal.environment);
  const ruleSets = await loadRuleSets();
  const rulesOn = (of: string): RuleSet => {
    const rules = request.rules ?? (ruleSetOn(of, ruleSets) as RuleSet);
    return request.own?.ruleSets.get(rules.id) ?? rules;
  };
  const named = request.kinds;
  if (old !== undefined && named?.includes('comparison') === false)
    throw fail('commands.papers.oldUnused', undefined);
  if (old === undefined && named?.includes('comparison')) throw fail('commands.papers.needsOld', undefined);
  const wanted = (named ?? PAPER_KINDS).filter((kind) => kind !== 'comparison' || old !== undefined);
  const made = new Map<PaperKind, Paper>();

  let file: ComparedText | null = null;
  let compared: number | null = null;
  if (wanted.includes('comparison') && old !== undefined) {
    const { comparisonPaper } = await import('./comparison-paper.js');
    const paper = await comparisonPaper({ old, draft, revisions }, checked, language, context);
    file = paper.text;
    compared = paper.changed;
    made.set('comparison', {
      kind: 'comparison',
      content: await wideTable(paper.table),
      told: (name) =>
        catalogue['commands.papers.writtenComparison']({ file: name, rows: paper.changed, open: paper.open }),
    });
  }
  if (checked === null) file ??= await openDraftFile(draft, revisions, context);
  if (wanted.includes('points')) {
    const { pointsPaper } = await import('./points-paper.js');
    const paper = await pointsPaper({ draft, checked, file, isNamed: named !== null }, language);
    if (paper === null) notes.push(catalogue['commands.papers.noPoints']());
    else
      made.set('points', {
        kind: 'points',
        content: await wideTable(paper.table),
        told: (name) => catalogue['commands.papers.writtenPoints']({ file: name, points: paper.points }),
      });
  }
  const tree = checked?.tree ?? (file?.tree as Document);
  const written = (['submission', 'letter'] as const).filter((kind) => wanted.includes(kind));
  const sender = written.length === 0 ? null : await senderOf(tree);
  if (sender?.confirm) notes.push(catalogue['draft.point']({ message: sender.confirm }));
  for (const kind of sender === null ? [] : written) {
    const { writtenPaper } = await import('./written-paper.js');
    const title = language.catalogue[`papers.${kind}.title`]();
    const enclosed = {
      comparison: made.has('comparison'),
      points: made.has('points') && kind === 'submission',
    };
    const paper = await writtenPaper(
      kind,
      {
        draft: tree,
        sender: sender as Sender,
        rules: rulesOn(dayOf(tree, day).day),
        day,
        title,
        own: request.own,
      },
      { enclosed, compared },
    );
    made.set(kind, {
      kind,
      content: paper.content,
      told: (name) => catalogue['commands.papers.writtenPaper']({ file: name, blanks: paper.blanks }),
    });
  }
  const papers = PAPER_KINDS.flatMap((kind) => made.get(kind) ?? []);
  if (papers.length === 0) throw fail('commands.papers.none', { draft });
  return { papers, notes };

  async function wideTable(
    table: Parameters<typeof import('../../render/word/wide-table.js').renderWideTable>[0],
  ) {
    const { renderWideTable } = await import('../../render/word/wide-table.js');
    return renderWideTable(table, {
      rules: rulesOn(day),
      creator: 'danvan',
      date: new Date(`${day}T00:00:00Z`),
    });
  }

  async function senderOf(of: Document): Promise<Sender | null> {
    const { findSender } = await import('./written-paper.js');
    const found = await findSender(of);
    if (found === null && named !== null) throw fail('commands.papers.noSender', { draft });
    if (found === null) notes.push(catalogue['commands.papers.senderUnknown']());
    return found;
  }
}
