import { prepareTemplates, type Templates } from '../draft/index.js';
import { loadTemplateTexts, TEMPLATE_FOLDERS } from './load-template-texts.js';
import type { OwnTemplates } from './own-templates.js';

/**
 * The templates of the papers that go with a draft, with the partials that all templates share.
 * @param own files that take the place of ours
 * @throws Failure for a template that does not compile
 */
export async function loadPaperTemplates(own?: OwnTemplates): Promise<Templates> {
  const files = await loadTemplateTexts([TEMPLATE_FOLDERS.papers, TEMPLATE_FOLDERS.partials]);
  for (const [name, text] of own?.templates ?? []) files.set(name, text);
  const templates = prepareTemplates(files);
  // One that somebody wrote is looked at before anything is written, whatever paper it is of.
  for (const [name, text] of own?.templates ?? []) templates.fieldsOf(text, name);
  return templates;
}
