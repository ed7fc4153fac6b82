/** The order and the bounds of a batch: whichever piece ends first, the results come in the order of the pieces. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/commands/batch/in-order.js';
import '../support/law-seed.js';

/** Lets other pieces of work go on so many times. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test('results come in the order of the pieces, and no more than the bounds are begun', async () => {
  const pieces = fc.array(fc.record({ turns: fc.nat(5), fails: fc.boolean() }), { maxLength: 30 });
  const width = fc.record({ atOnce: fc.integer({ min: 1, max: 4 }), ahead: fc.integer({ min: 1, max: 6 }) });
  await fc.assert(
    fc.asyncProperty(pieces, width, async (items, bounds) => {
      let [busy, mostBusy, begun, taken] = [0, 0, 0, 0];
      const work = async (item: { turns: number; fails: boolean }, index: number) => {
        begun += 1;
        busy += 1;
        mostBusy = Math.max(mostBusy, busy);
        await turns(item.turns);
        busy -= 1;
        if (item.fails) throw new Error(String(index));
        return index;
      };
      const results: unknown[] = [];
      for await (const settled of inOrder(items, work, bounds)) {
        expect(begun - taken).toBeLessThanOrEqual(bounds.ahead);
        taken += 1;
        results.push('value' in settled ? settled.value : Number((settled.error as Error).message));
      }
      expect(results).toEqual(items.map((_, index) => index));
      expect(mostBusy).toBeLessThanOrEqual(bounds.atOnce);
    }),
    { numRuns: 40 },
  );
});

test('nothing more is begun when the caller stops', async () => {
  const begun: number[] = [];
  const work = async (item: number) => void begun.push(item);
  for await (const { item } of inOrder([1, 2, 3, 4, 5, 6], work, { atOnce: 1, ahead: 2 })) {
    if (item === 2) break;
  }
  expect(begun).toEqual([1, 2, 3]);
});
