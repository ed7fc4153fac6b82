import { prepareTemplates, type Templates } from '../draft/index.js';
import { listAssets, readAsset } from './assets.js';

/** The templates of the papers that go with a draft, with the partials that all templates share. */
export async function loadPaperTemplates(): Promise<Templates> {
  const files = new Map<string, string>();
  for (const folder of ['papers', 'partials'])
    for (const file of await listAssets(`templates/${folder}`))
      if (file.endsWith('.hbs'))
        files.set(`${folder}/${file}`, await readAsset(`templates/${folder}/${file}`));
  return prepareTemplates(files);
}
