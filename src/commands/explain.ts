import type { Command } from 'commander';
import { loadData } from '../assets/checked-tables.js';
import { nearestRules, RULES } from '../check/index.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import { printRuleExplanation } from '../print/rule-explanation.js';
import { describeRule } from './checking/describe-rule.js';
import type { messages } from './messages.vi.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { wantsColour } from './terminal/terminal.js';

const fail = failer<typeof messages>();

/** `danvan explain <rule>`: basis, reason and examples of one rule of the check. */
export const explain: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command
    .argument(`<${catalogue['commands.argument.name']()}>`, catalogue['commands.explain.rule']())
    .option('--json', catalogue['commands.option.json']());
}

async function run(command: Command, { terminal, catalogue }: CommandContext): Promise<ExitCode> {
  const [id = ''] = command.args;
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw fail('commands.explain.unknownRule', { rule: id, suggestion: nearestRules(id) });
  const explanation = describeRule(rule, await loadData(), catalogue);
  const colour = wantsColour(terminal.answerIsTty, terminal.environment);
  const width = Math.min(terminal.columns, 100);
  await terminal.answerAsIs(
    command.opts<{ json?: true }>().json
      ? printJson(explanation)
      : printRuleExplanation(explanation, { catalogue, colour, width }),
  );
  return 0;
}
