export type { ProvisionComment } from './comments.js';
export { type RenderDocxOptions, renderDocx } from './render-docx.js';
