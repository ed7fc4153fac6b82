/** A comparison at a terminal. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { CHANGE_CLASSES, compareRegulations, HABIT_CLASSES } from '../../src/compare/index.js';
import { renderTerminal, type TerminalOptions } from '../../src/print/comparison/render-terminal.js';
import { messages as english } from '../../src/render/comparison/messages.en.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { placeUnits } from '../../src/render/comparison/rows.js';
import { changesOf } from '../../src/render/comparison/view.js';

import { anyComparison, comparison, side, unit } from '../support/comparisons.js';
import { phrases } from '../support/phrases.js';
import { anyDocument } from '../support/random-trees.js';
import { parseSeed } from '../support/seeds.js';

const OPTIONS: TerminalOptions = { catalogue, hidden: HABIT_CLASSES, colour: false };
const SHOW_ALL: TerminalOptions = { ...OPTIONS, hidden: new Set() };

/** Matches a colour switched on or off. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal is told
const COLOUR = /\u001b\[\d+m/g;

test('fits its columns, and shows the same words with and without colours', () => {
  fc.assert(
    fc.property(anyComparison, fc.integer({ min: 20, max: 120 }), (one, width) => {
      const plain = renderTerminal(one, { ...SHOW_ALL, width });
      for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(plain).not.toMatch(COLOUR);
      const coloured = renderTerminal(one, { ...SHOW_ALL, width, colour: true });
      expect(coloured.replace(COLOUR, '')).toBe(plain);
    }),
  );
});

test('keeps to 100 columns for trees of any shape', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, fc.boolean(), (base, target, showsAll) => {
      const names = { base: 'x'.repeat(130), target: 'Quy chế '.repeat(20) };
      const one = compareRegulations(base, target, { phrases, names });
      const printed = renderTerminal(one, showsAll ? SHOW_ALL : OPTIONS);
      expect(printed.split('\n').filter((line) => stringWidth(line) > 100)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('prints every change that is not hidden, and none that is', () => {
  fc.assert(
    fc.property(anyComparison, fc.subarray([...CHANGE_CLASSES]), (one, classes) => {
      const hidden = new Set(classes);
      const printed = renderTerminal(one, { ...OPTIONS, hidden, width: 1e6 });
      const marks = (text: string) => printed.split(text).length - 1;
      const shown = placeUnits(one)
        .filter(({ unit: { base, target } }) => base !== null && target !== null)
        .flatMap(({ unit: each }) => changesOf(each))
        .filter((change) => !hidden.has(change.class));
      for (const { base, target } of shown) {
        if (base !== '') expect(printed).toContain(`[-${base.trim()}-]`);
        if (target !== '') expect(printed).toContain(`{+${target.trim()}+}`);
      }
      if (classes.length === CHANGE_CLASSES.length) expect(marks('[-')).toBe(0);
    }),
  );
});

describe('Thái Nguyên beside Hà Nội', async () => {
  const pair = compareRegulations(await parseSeed('thai-nguyen'), await parseSeed('ha-noi'), {
    phrases,
    names: { base: 'Thái Nguyên', target: 'Hà Nội' },
  });
  const printed = renderTerminal(pair, OPTIONS);

  test('says what is compared, and counts what is hidden', () => {
    const { localisation, spelling } = pair.summary.classes;
    expect(printed.split('\n')[0]).toBe(
      'So sánh Thái Nguyên, số 903-QĐ/TU, ngày 04/01/2022 với Hà Nội, số 2387/QĐ/TU, ngày 24/01/2022',
    );
    expect(printed).toContain(`${localisation} tên gọi của địa phương`);
    expect(printed).toContain(`${spelling} lối chính tả`);
    expect(printed).not.toContain('[-Tỉnh ủy-]{+Thành ủy+}');
    expect(renderTerminal(pair, SHOW_ALL)).toContain('[-Tỉnh ủy-]{+Thành ủy+}');
  });

  test('puts substance first in an article', () => {
    const article = printed.slice(printed.indexOf('\nĐiều 4.'), printed.indexOf('\nĐiều 5.'));
    const classes = [...article.matchAll(/^ {2}\S.* · (nội dung|từ ngữ|nghi lỗi gõ)(?: \(.*\))?$/gm)].map(
      ([, last]) => last,
    );
    expect(classes.length).toBeGreaterThan(3);
    const lines = article.split('\n').filter((line) => /^ {2}\S/.test(line));
    const withSubstance = lines.map((line) => line.includes('nội dung'));
    expect(withSubstance).toEqual(withSubstance.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('is in English when asked', () => {
    const line = renderTerminal(pair, { ...OPTIONS, catalogue: english }).split('\n')[1];
    expect(line).toMatch(/^Articles: 28 changed; \d+% alike\.$/);
  });
});

test('a text compared with itself says that nothing differs', async () => {
  const tree = await parseSeed('binh-dinh');
  expect(renderTerminal(compareRegulations(tree, tree), SHOW_ALL)).toContain(
    catalogue['comparison.noDifference'](),
  );
});

test('control characters of a text do not reach the terminal', () => {
  const one = comparison({
    articles: [unit({ target: side('article', { label: 'Điều 1.', heading: 'a\u001b[31mb\u0007' }) })],
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
  expect(renderTerminal(one, SHOW_ALL)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});
