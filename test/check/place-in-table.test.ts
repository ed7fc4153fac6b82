/** A finding in a table says in which row it stands. */
import { expect, test } from 'vitest';
import noMixedToneMarks from '../../src/check/rules/text/no-mixed-tone-marks.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { addressInWords } from '../../src/tree/address.js';
import { runRulesOn } from '../support/run-rule.js';

test('the third row of the first table of Điều 1', () => {
  const lines = [
    '#### Điều 1. Ủy ban',
    '| STT | Tên |',
    '| --- | --- |',
    '| 1 | Ủy ban nhân dân tỉnh |',
    '| 2 | Uỷ ban |',
  ];
  const text = `${lines[0]}\n\nỦy ban, Ủy ban, Ủy ban.\n\n${lines.slice(1).join('\n')}\n`;
  const { tree } = parseRegulation(readMarkdown(text).blocks);
  const [finding] = runRulesOn([noMixedToneMarks], tree, { input: text });
  expect(finding?.eId).toBe('art_1__table_1__row_3');
  expect(addressInWords(finding?.eId ?? '')).toBe('dòng 3 bảng 1 Điều 1');
});
