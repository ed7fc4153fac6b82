import { RULE_LEVELS, type RuleLevel, type RuleOverrides, requireRule } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import type { CheckCommandOptions } from './check-options.js';

const fail = failer<typeof messages>();

/**
 * `--only a,b` and `--rule id:level`, which may be given several times; the last level of a rule counts.
 * @throws Failure for a rule or level that is none, and for a level of a rule that `--only` leaves out
 */
export function ruleOverrides({ only = [], rule = [] }: CheckCommandOptions): RuleOverrides {
  const names = only.flatMap((text) => text.split(',')).map((name) => name.trim());
  const wanted = names.filter((name) => name !== '').map((name) => requireRule(name, '--only').id);
  const levels = Object.fromEntries(rule.map(toLevel));
  // A variable of a pipeline that is empty would run no rule and find nothing.
  if (only.length > 0 && wanted.length === 0) throw fail('commands.check.onlyNothing', undefined);
  if (only.length === 0) return { only: null, levels };
  const left = Object.entries(levels).find(([id, level]) => level !== 'off' && !wanted.includes(id));
  if (left) throw fail('commands.check.ruleLeftOut', { rule: left[0] });
  return { only: new Set(wanted), levels };
}

function toLevel(text: string): [string, RuleLevel] {
  const [, id = '', level = ''] = /^([^:]+):(.*)$/s.exec(text) ?? [];
  const known = RULE_LEVELS.find((one) => one === level.trim());
  if (known === undefined) throw fail('commands.check.badRule', { text, levels: RULE_LEVELS.join(', ') });
  return [requireRule(id.trim(), '--rule').id, known];
}
