import type { Rule } from '../../engine/rule.js';
import noExpiredWaiver from './no-expired-waiver.js';
import noUnusedWaiver from './no-unused-waiver.js';
import requireWaiverReason from './require-waiver-reason.js';

export const waiverRules: readonly Rule[] = [noExpiredWaiver, noUnusedWaiver, requireWaiverReason];
