/** The page that people read: it says at its head how much was found, so that it is made when all files are checked. */
import type { CheckedFile } from '../../check/index.js';
import { wordMessage } from '../../messages/catalogue.js';
import { renderCheckPage } from '../../render/check/report-page.js';
import { judgedDayWords } from './judged-day.js';
import type { MakeReporter } from './reporter.js';

export const htmlReporter: MakeReporter = ({ catalogue, quiet, rules, page }) => {
  const files: CheckedFile[] = [];
  return {
    begin: () => '',
    file(checked) {
      files.push(checked);
      return '';
    },
    end: () =>
      renderCheckPage(files, {
        catalogue,
        ...page,
        quiet,
        rules,
        say: ({ reason, params }) => wordMessage(reason, params, catalogue),
        about: (checked) =>
          [
            checked.coverage ? catalogue['print.checkCoverage'](checked.coverage) : null,
            judgedDayWords(checked, catalogue),
          ].filter((line) => line !== null),
      }),
  };
};
