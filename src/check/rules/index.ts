import type { Rule } from '../engine/rule.js';
import { coverageRules } from './coverage/index.js';
import { formRules } from './form/index.js';
import { lawRules } from './law/index.js';
import { structureRules } from './structure/index.js';
import { textRules } from './text/index.js';
import { waiverRules } from './waivers/index.js';

export const RULE_GROUPS = {
  coverage: coverageRules,
  structure: structureRules,
  text: textRules,
  law: lawRules,
  form: formRules,
  waivers: waiverRules,
} as const;
export type RuleGroup = keyof typeof RULE_GROUPS;

/** Every rule, in the order in which documentation lists them. */
export const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flat();
