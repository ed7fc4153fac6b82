/** danvan.config.yaml: how texts are checked here, for all and by path. Its form is in schemas/config.ts. */
import { failer } from '../../findings/failure.js';
import { SEVERITIES } from '../../findings/finding.js';
import { nearest } from '../../text/index.js';
import type { messages } from '../messages.vi.js';
import { RULES } from '../rules/index.js';
import type { CheckConfig } from '../schemas/config.js';
import type { Rule } from './rule.js';

const fail = failer<typeof messages>();

export const RULE_LEVELS = ['off', ...SEVERITIES] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export const EMPTY_CONFIG: CheckConfig = {
  extends: [],
  ignore: [],
  vocabulary: [],
  rules: {},
  paths: [],
  waivers: [],
};

/**
 * The rule of a name.
 * @param file where it is named, for what is said about it
 * @throws Failure `check.unknownRule` naming the nearest rule
 */
export function requireRule(id: string, file: string): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw fail('check.unknownRule', { file, rule: id, suggestion: nearestRules(id) });
  return rule;
}

/** Ids of the rules that are spelt most like a name, for a message. */
export function nearestRules(name: string): string {
  const ids = RULES.map(({ id }) => id);
  return nearest(name, ids).join(', ');
}
