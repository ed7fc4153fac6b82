import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/render/word/keep-together.js';
import * as text from '../../src/text/index.js';

/** Functions that run over whole documents: a hostile file must not make any of them hang. */
const WHOLE_TEXT = {
  normalizeText: text.normalizeText,
  foldForMatching: text.foldForMatching,
  stripMarks: text.stripMarks,
  restyleTone: (value: string) => text.restyleTone(value, 'new'),
  findLookAlikes: text.findLookAlikes,
  mendLookAlikes: text.mendLookAlikes,
  tokenizeWords: text.tokenizeWords,
  findDates: text.findDates,
  findQuantities: text.findQuantities,
  findLegalNumbers: text.findLegalNumbers,
  keepTogether,
};

const REPEATED = [
  ...[
    ' ',
    '.',
    '/.',
    '-',
    '\n',
    '…',
    '\u0301',
    '\u0302\u0301',
    'a',
    'Ð',
    '1',
    '1.000.',
    '1/',
    '1.',
    'A-',
    'QĐ/',
    'số ',
    'số: ...',
  ],
  ...[
    'ngày ',
    'ngày 1 tháng ',
    'tháng 1/',
    'một trăm ',
    'năm ',
    'một (',
    '5 ngày ',
    '1-QĐ/TW',
    ' 1-QĐ/TW;',
    'số 1-QĐ/TW, ngày 1/1/2021; ',
    "'",
    '“ ',
    ' ,',
    '\u200b',
  ],
];

describe('text functions', () => {
  it.each(Object.entries(WHOLE_TEXT))(
    '%s takes linear time on any repetition',
    (_, run) => {
      for (const piece of REPEATED) {
        const hostile = `số ngày 1 ${piece.repeat(100_000 / piece.length)} Ð x`;
        // Linear is 1 to 100 ms; quadratic is minutes, which the time limit of the test ends.
        expect(() => run(hostile), piece).not.toThrow();
      }
    },
    60_000,
  );
});
