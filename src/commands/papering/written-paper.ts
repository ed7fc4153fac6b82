/** Tờ trình, công văn: a paper with a masthead, read back by the parser before it is laid out. */
import { loadData, loadPaperSenders } from '../../assets/checked-tables.js';
import { loadPaperTemplates } from '../../assets/load-paper-templates.js';
import type { OwnTemplates } from '../../assets/own-templates.js';
import type { RuleSet } from '../../form/rule-set.js';
import {
  draftFacts,
  type PaperOptions,
  paperMarkdown,
  type Sender,
  senderOf,
  type WrittenPaper,
} from '../../papers/index.js';
import { parseRegulation } from '../../parse/index.js';
import { markdownBlocks } from '../../read/markdown/markdown-blocks.js';
import { countContentBlanks } from '../../tree/blanks.js';
import type { Document } from '../../tree/nodes.js';
import { tieBlanks } from '../../tree/tie-blanks.js';

/** @returns null for a draft that does not say who proposes it: nobody can be named as the sender */
export async function findSender(draft: Document): Promise<Sender | null> {
  return senderOf(draftFacts(draft), await loadPaperSenders(), await loadData());
}

export interface WrittenPaperFile {
  content: Uint8Array;
  /** How many places a person must fill in. */
  blanks: number;
}

export async function writtenPaper(
  kind: WrittenPaper,
  {
    draft,
    sender,
    rules,
    day,
    title,
    own,
  }: {
    draft: Document;
    sender: Sender;
    rules: RuleSet;
    day: string;
    title: string;
    own?: OwnTemplates | undefined;
  },
  known: Pick<PaperOptions, 'enclosed' | 'compared'>,
): Promise<WrittenPaperFile> {
  const options = { ...known, rules, templates: await loadPaperTemplates(own) };
  const { markdown, blankPlaces } = paperMarkdown(kind, draftFacts(draft), sender, options);
  const { tree } = parseRegulation(markdownBlocks(markdown));
  tieBlanks(tree, markdown, blankPlaces);
  const { renderDocx } = await import('../../render/word/index.js');
  const content = await renderDocx(tree, { rules, date: day, title });
  return { content, blanks: countContentBlanks(tree) };
}
