/** Thousands of findings in one paragraph: what is looked up for each of them must not go through the whole paragraph again. */
import { expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { check, TODAY } from '../support/check-materials.js';

const SENTENCES = {
  'words that are misspelt': 'lảnh đạo công tác dân dận phãi phói hợp, ',
  'terms that are over': 'Ban Dân vận Trung ương, Ủy ban nhân dân huyện, chính quyền huyện, ',
  'names of other localities': 'tỉnh Bắc Giang, tỉnh Hà Nam, huyện Lạng Giang, ',
};

function workOf(sentence: string, count: number): number {
  const { tree } = parseRegulation(
    readMarkdown(`QUY CHẾ\n\nĐiều 1. Việc\n\n${sentence.repeat(count)}`).blocks,
  );
  const before = process.cpuUsage();
  const { findings } = check({ tree }, { today: TODAY });
  const { user } = process.cpuUsage(before);
  expect(findings.length).toBeGreaterThan(count);
  return user / 1000;
}

test.each(Object.entries(SENTENCES))(
  '%s take time as they grow in number',
  (_, sentence) => {
    workOf(sentence, 300);
    // The square of eight times as many would take sixty-four times as long.
    const [few, many] = [workOf(sentence, 300), workOf(sentence, 2400)];
    expect(many).toBeLessThan(24 * Math.max(few, 60));
  },
  120_000,
);
