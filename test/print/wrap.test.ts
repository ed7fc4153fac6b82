import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { columnsOf } from '../../src/print/columns.js';
import { wrapText } from '../../src/print/wrap.js';

const letter = fc.constantFrom(
  ...'aĐđệƯ9,.“”–…•¡ẠỹÐ '.split(''),
  '\u00a0',
  'e\u0302',
  '👍',
  '\u001b[31m',
  '日',
  '\u00ad',
);
const texts = fc.array(letter, { maxLength: 60 }).map((letters) => letters.join(''));
const wordy = fc.array(fc.constantFrom('dân', 'vận', 'nghiêng', 'ủy', '“Điều', '9”,', '–'), {
  maxLength: 30,
});

/** Of letters of one column and colours, so long that it is broken with others in their place. */
const long = fc
  .tuple(
    fc.array(
      fc.constantFrom('dân', 'vận,', 'nghiêngx', '“Điều', '–', '\u001b[31mủy', '\u001b[39m', ' ', '  '),
      {
        minLength: 1,
        maxLength: 60,
      },
    ),
    fc.integer({ min: 1001, max: 2000 }),
  )
  .map(([words, length]) => words.join('').repeat(length).slice(0, length));

describe('a text on a terminal', () => {
  test('takes the columns that string-width counts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(columnsOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  test('is broken where wrap-ansi breaks it, of plain words and of any other', () => {
    const law = (text: string, width: number, cutsWords: boolean) => {
      expect(wrapText(text, { width, cutsWords })).toBe(wrapAnsi(text, width, { hard: cutsWords }));
    };
    const widths = fc.integer({ min: 1, max: 30 });
    fc.assert(fc.property(texts, widths, fc.boolean(), law));
    fc.assert(fc.property(long, widths, fc.boolean(), law), { numRuns: 50 });
    fc.assert(
      fc.property(
        wordy.map((words) => words.join(' ')),
        widths,
        fc.boolean(),
        law,
      ),
    );
  });

  test('has its label before the first line and its indent before the others', () => {
    const wrapped = wrapText('một hai ba', { width: 9, indent: '    ', label: '  - ' });
    expect(wrapped).toBe('  - một\n    hai\n    ba');
  });
});
