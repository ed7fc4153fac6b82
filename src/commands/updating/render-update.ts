/** The outputs of an update, each by its renderer, loaded only when it is used. */
import { loadPhraseTables, loadRuleSets } from '../../assets/checked-tables.js';
import { HABIT_CLASSES } from '../../compare/comparison.js';
import type { RuleSet } from '../../form/rule-set.js';
import { ruleSetOn } from '../../form/rule-set-on.js';
import { printJson } from '../../print/json.js';
import type { Document } from '../../tree/nodes.js';
import type { Update } from '../../update/index.js';
import type { ComparedText } from '../comparing/open-text.js';
import type { CommandContext } from '../terminal/command.js';
import { OWN_NAME } from '../word-copies/own-name.js';
import type { UpdateFormat } from './update-options.js';

export interface RenderedUpdate {
  update: Update;
  /** The standing text as it was opened, and the updated one. */
  standing: ComparedText;
  tree: Document;
  /** ISO date of the files. */
  day: string;
  /** Whether a file that is protected or signed is written into, in a copy. */
  force: boolean;
}

/** @param path where it is written */
type Render = (
  rendered: RenderedUpdate & { path: string },
  context: CommandContext,
) => Promise<string | Uint8Array>;

const rulesOn = async (day: string): Promise<RuleSet> => ruleSetOn(day, await loadRuleSets()) as RuleSet;

const RENDERERS: Record<UpdateFormat, Render> = {
  async docx({ update, tree, day }, { catalogue }) {
    const { renderDocx } = await import('../../render/word/index.js');
    const { rowComments } = await import('../../render/update/row-comments.js');
    return renderDocx(tree, {
      rules: await rulesOn(day),
      date: day,
      title: tree.meta.subject ?? '',
      comments: rowComments(update.rows, catalogue),
    });
  },
  /** In a copy of the user's own Word file where that can take the changes up, else in a file that danvan lays out. */
  async tracked({ standing, tree, update, day, force, path }, context) {
    const { catalogue } = context;
    const { compareTrees } = await import('../comparing/compare-trees.js');
    const { isLong } = await import('../files/needs-thread.js');
    const name = update.local.name ?? '';
    const options = { names: { base: update.local.name, target: catalogue['update.result']() } };
    const comparison = await compareTrees(
      { base: standing.tree, target: tree, options },
      await loadPhraseTables(),
      { name, isLarge: isLong(standing.tree) },
    );
    const target: ComparedText = {
      tree,
      name: catalogue['update.result'](),
      notes: [],
      isPartial: false,
      running: [],
    };
    const { remarksInRedline } = await import('../../render/update/remarks-in-redline.js');
    const remarksOn = remarksInRedline(comparison, update.rows, catalogue);
    const marks = { author: OWN_NAME, date: day, habits: HABIT_CLASSES, remarksOn };
    if (standing.format === 'docx') {
      const { redlineInFile } = await import('../word-copies/redline-in-file.js');
      const request = { ...marks, into: 'base', force, path, revisions: 'accept' } as const;
      const own = await redlineInFile(comparison, { base: standing, target }, request, context);
      if (own !== null) return own;
    }
    const { renderRedline } = await import('../../render/word/redline/render-redline.js');
    return renderRedline(comparison, { ...marks, catalogue, rules: await rulesOn(day) });
  },
  async html({ update }, { catalogue, language }) {
    const { renderUpdateHtml } = await import('../../render/update/render-update-html.js');
    const { loadUpdateAssets } = await import('../../assets/load-report-assets.js');
    return renderUpdateHtml(update, { catalogue, language, assets: await loadUpdateAssets() });
  },
  async md({ update, tree }, { catalogue }) {
    const { renderUpdateMarkdown } = await import('../../render/update/render-update-markdown.js');
    return renderUpdateMarkdown(tree, update.rows, catalogue);
  },
  async json({ update }) {
    return printJson(update);
  },
};

export const renderUpdate = (
  format: UpdateFormat,
  rendered: Parameters<Render>[0],
  context: CommandContext,
): Promise<string | Uint8Array> => RENDERERS[format](rendered, context);
