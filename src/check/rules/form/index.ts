import type { Rule } from '../../rule.js';

export const formRules: readonly Rule[] = [];
