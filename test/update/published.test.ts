/** The published texts brought to 27/11/2026: what became of each line that is not simply kept. Both were read through by eye. */
import { expect, test } from 'vitest';
import { addressInWords } from '../../src/tree/address.js';
import { seedTree } from '../support/seed-trees.js';
import { updateBetween } from '../support/update-texts.js';

test.each([
  ['thai-nguyen', '2022-01-04'],
  ['ha-noi', '2022-01-24'],
] as const)('%s', async (name, day) => {
  const { rows } = updateBetween(await seedTree(name), day, '2026-11-27');
  const told = rows
    .filter(({ status, reasons }) => status !== 'kept' || reasons.length > 0)
    .map(({ status, result, local, current, proposal }) => {
      const line = result ?? local ?? current;
      const place = line?.eId ? addressInWords(line.eId) : (line?.kind ?? '');
      const words = [line?.heading, line?.text].filter(Boolean).join(' ').slice(0, 90);
      return `${status}${proposal === null ? '' : ' (có gợi ý)'} | ${place} | ${words}`;
    });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../fixtures/update/${name}.txt`);
});
