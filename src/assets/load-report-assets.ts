import type { ReportAssets } from '../render/comparison/index.js';
import { readAsset } from './assets.js';

/** `filter.js` comes last: it sets the page to its first state, and the others listen for that. */
const SCRIPTS = ['navigation.js', 'search.js', 'change-map.js', 'mark-titles.js', 'filter.js'];

/** The style sheet and the scripts of the HTML report, from `templates/report/`. */
export const loadReportAssets = (): Promise<ReportAssets> => loadAssets('comparison.css', SCRIPTS);

/** Those of the page of a check. */
export const loadCheckAssets = (): Promise<ReportAssets> => loadAssets('check.css', ['check.js']);

/** Those of the page of a matrix. */
export const loadMatrixAssets = (): Promise<ReportAssets> => loadAssets('matrix.css', ['matrix.js']);

/** That of the page of an update, which runs nothing. */
export const loadUpdateAssets = (): Promise<ReportAssets> => loadAssets('update.css', []);

/** @param sheet what the page has beside the style of all pages */
async function loadAssets(sheet: string, files: readonly string[]): Promise<ReportAssets> {
  const readAll = (names: readonly string[]) =>
    Promise.all(names.map((file) => readAsset(`templates/report/${file}`)));
  const [styles, scripts] = await Promise.all([readAll(['page.css', sheet]), readAll(files)]);
  return { style: styles.join('\n'), scripts };
}
