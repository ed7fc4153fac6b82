import { type ProfileDefault, prepareTemplates, type Templates } from '../draft/index.js';
import type { KnownParagraphs } from '../read/markdown/paragraph-blocks.js';
import { draftableReference, type Reference } from '../reference/index.js';
import { loadDefaults, readReference } from './checked-tables.js';
import { readKnownParagraphs } from './known-paragraphs.js';
import { loadReference, type ReferenceChoice } from './load-reference.js';
import { loadTemplateTexts, TEMPLATE_FOLDERS } from './load-template-texts.js';
import type { OwnTemplates } from './own-templates.js';
import { REFERENCE } from './reference-id.js';

/** What drafting needs of `templates/`. */
export interface DraftingMaterials {
  /** What is drafted from. */
  reference: Reference;
  /** Folder of the templates of documents, which every reference uses. */
  templateFolder: string;
  templates: Templates;
  /** Their texts by file, for whoever keeps what was made of them. */
  templateTexts: Readonly<Record<string, string>>;
  defaults: ProfileDefault[];
  /** The paragraphs that drafts have in common, as the build has read them. */
  paragraphs: KnownParagraphs;
}

/**
 * @param own files that take the place of ours
 * @throws Failure for a file that breaks its schema, for a template that does not compile, and for a reference that is not known
 */
export async function loadDraftingMaterials(
  choice: ReferenceChoice,
  own?: OwnTemplates,
): Promise<DraftingMaterials> {
  const files = await loadTemplateTexts([TEMPLATE_FOLDERS.drafts, TEMPLATE_FOLDERS.partials]);
  for (const [name, text] of own?.templates ?? []) files.set(name, text);
  const templates = prepareTemplates(files);
  // Ours are compiled when they are needed; one that somebody wrote is looked at before anything is drafted.
  for (const [name, text] of own?.templates ?? []) templates.fieldsOf(text, name);
  const reference = await loadReference(choice);
  return {
    // Ours is the reconstruction itself, and is read once.
    reference:
      reference.about.status === 'reconstructed'
        ? reference
        : draftableReference(reference, await readReference()),
    templateFolder: REFERENCE,
    templates,
    templateTexts: Object.fromEntries(files),
    defaults: own?.defaults ?? (await loadDefaults()),
    paragraphs: await readKnownParagraphs(),
  };
}
