/** The renderers by format, each loaded only when it is used: opening all of them would take longer than comparing. */

import { loadReportAssets } from '../../assets/load-report-assets.js';
import type { Comparison } from '../../compare/index.js';
import type { RuleSet } from '../../form/rule-set.js';
import type { ClassSet } from '../../render/comparison/classes.js';
import type { CommandContext } from '../terminal/command.js';
import { wantsColour } from '../terminal/terminal.js';
import type { DiffFormat } from './diff-options.js';

export interface DiffRequest {
  hidden: ClassSet;
  /** Under whose name and on which day (ISO date) tracked changes stand. */
  author: string;
  date: string;
  /** Whether the answer goes to a file and not to the screen. */
  toFile: boolean;
}

type Render = (
  comparison: Comparison,
  request: DiffRequest,
  context: CommandContext,
) => Promise<string | Uint8Array>;

const MOST_COLUMNS = 100;

const RENDERERS: Record<DiffFormat, Render> = {
  async terminal(comparison, { hidden, toFile }, { terminal, catalogue }) {
    const { renderTerminal } = await import('../../print/comparison/render-terminal.js');
    const onScreen = terminal.answerIsTty && !toFile;
    return renderTerminal(comparison, {
      catalogue,
      hidden,
      colour: wantsColour(onScreen, terminal.environment),
      width: onScreen ? Math.min(terminal.columns, MOST_COLUMNS) : MOST_COLUMNS,
    });
  },
  async html(comparison, { hidden }, { catalogue, language }) {
    const { renderHtml } = await import('../../render/html/render-html.js');
    return renderHtml(comparison, { catalogue, language, hidden, assets: await loadReportAssets() });
  },
  async docx(comparison, { author, date, hidden }, { catalogue }) {
    const { renderRedline } = await import('../../render/word/redline/render-redline.js');
    const { loadRuleSets } = await import('../../assets/checked-tables.js');
    const { ruleSetOn } = await import('../../form/rule-set-on.js');
    return renderRedline(comparison, {
      catalogue,
      rules: ruleSetOn(date, await loadRuleSets()) as RuleSet,
      author,
      date,
      // Without them accepting all would not give the target: they are hidden in Word, by their author.
      habits: hidden,
    });
  },
  async json(comparison) {
    const { printJson } = await import('../../print/json.js');
    return printJson(comparison);
  },
  async md(comparison, { hidden }, { catalogue }) {
    const { renderComparisonMarkdown } = await import('../../render/markdown/comparison/render-markdown.js');
    return renderComparisonMarkdown(comparison, { catalogue, hidden });
  },
};

/** @throws Failure for tracked changes that would not give both texts back */
export function renderDiff(
  format: DiffFormat,
  comparison: Comparison,
  request: DiffRequest,
  context: CommandContext,
): Promise<string | Uint8Array> {
  return RENDERERS[format](comparison, request, context);
}
