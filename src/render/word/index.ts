export {
  COMPONENTS,
  type Component,
  type ComponentName,
  parseRuleSet,
  type RuleSet,
} from '../../form/rule-set.js';
export type { ProvisionComment } from './comments.js';
export { type RenderDocxOptions, renderDocx } from './render-docx.js';
