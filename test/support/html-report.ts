/** The HTML report as the command line makes it. */
import { HABIT_CLASSES } from '../../src/compare/index.js';
import type { HtmlOptions } from '../../src/render/comparison/index.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { readProjectFile } from './source-files.js';

export const REPORT_SCRIPTS = ['navigation.js', 'search.js', 'change-map.js', 'mark-titles.js', 'filter.js'];

export const HTML_OPTIONS: HtmlOptions = {
  catalogue,
  language: 'vi',
  hidden: HABIT_CLASSES,
  assets: {
    style: ['page.css', 'comparison.css']
      .map((name) => readProjectFile(`templates/report/${name}`))
      .join('\n'),
    scripts: REPORT_SCRIPTS.map((name) => readProjectFile(`templates/report/${name}`)),
  },
};
