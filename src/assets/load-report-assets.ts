import type { ReportAssets } from '../render/comparison/index.js';
import { readAsset } from './assets.js';

/** `filter.js` comes last: it sets the page to its first state, and the others listen for that. */
const SCRIPTS = ['navigation.js', 'search.js', 'change-map.js', 'filter.js'];

/** The style sheet and the scripts of the HTML report, from `templates/report/`. */
export const loadReportAssets = (): Promise<ReportAssets> => loadAssets('comparison.css', SCRIPTS);

/** Those of the page of a matrix. */
export const loadMatrixAssets = (): Promise<ReportAssets> => loadAssets('matrix.css', ['matrix.js']);

async function loadAssets(sheet: string, files: readonly string[]): Promise<ReportAssets> {
  const read = (file: string) => readAsset(`templates/report/${file}`);
  const [style, ...scripts] = await Promise.all([sheet, ...files].map(read));
  return { style: style ?? '', scripts };
}
