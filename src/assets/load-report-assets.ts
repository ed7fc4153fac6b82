import type { ReportAssets } from '../render/comparison/index.js';
import { readAsset } from './assets.js';

/** `filter.js` comes last: it sets the page to its first state, and the others listen for that. */
const SCRIPTS = ['navigation.js', 'search.js', 'change-map.js', 'filter.js'];

/** The style sheet and the scripts of the HTML report, from `templates/report/`. */
export async function loadReportAssets(): Promise<ReportAssets> {
  const read = (file: string) => readAsset(`templates/report/${file}`);
  const [style, ...scripts] = await Promise.all(['comparison.css', ...SCRIPTS].map(read));
  return { style: style ?? '', scripts };
}
