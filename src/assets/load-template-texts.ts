import { listAssets, readAsset } from './assets.js';
import { REFERENCE } from './reference-id.js';

/** Folders of templates under `templates/`: of drafts, of papers, and of what both share. */
export const TEMPLATE_FOLDERS = { drafts: REFERENCE, papers: 'papers', partials: 'partials' };

/** Our templates by name: "partials/masthead.md.hbs". @param folders those of `TEMPLATE_FOLDERS` */
export async function loadTemplateTexts(
  folders: readonly string[] = Object.values(TEMPLATE_FOLDERS),
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of folders)
    for (const file of await listAssets(`templates/${folder}`))
      if (file.endsWith('.hbs'))
        files.set(`${folder}/${file}`, await readAsset(`templates/${folder}/${file}`));
  return files;
}
