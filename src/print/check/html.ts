/** The page that people read: it says at its head how much was found, so that it is made when all files are checked. */
import type { CheckedFile } from '../../check/index.js';
import { wordMessage } from '../../messages/catalogue.js';
import { renderCheckPage } from '../../render/check/report-page.js';
import { judgedDayWords } from './judged-day.js';
import type { MakeReporter } from './reporter.js';

export const htmlReporter: MakeReporter = ({ words, quiet, rules, page }) => {
  const files: CheckedFile[] = [];
  return {
    begin: () => '',
    file(checked) {
      files.push(checked);
      return '';
    },
    end: () =>
      renderCheckPage(files, {
        words,
        ...page,
        quiet,
        rules,
        say: ({ reason, params }) => wordMessage(reason, params, words),
        about: (checked) =>
          [
            checked.coverage ? words['print.checkCoverage'](checked.coverage) : null,
            judgedDayWords(checked, words),
          ].filter((line) => line !== null),
      }),
  };
};
