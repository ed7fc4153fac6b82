/** The law of learning: what is drafted with the learnt profile is the edited text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowDifferences, textRows } from '../../src/learn/index.js';
import { anyEdits, editText } from '../support/edits/index.js';
import { anyPointEdits, editPoints } from '../support/edits/point-edits.js';
import { draftOf, learnInto, readText, renumbered, textOf } from '../support/learn-texts.js';
import { inStage } from '../support/stage.js';
import '../support/law-seed.js';

const YAML = '# Hồ sơ của tỉnh\nplace: Thái Nguyên # nơi ban hành\n';
const plain = draftOf({});
const RUNS = inStage(4, 200);

test('whatever is edited in a draft, drafting again gives the edited text', () => {
  fc.assert(
    fc.property(anyEdits({ most: 6 }), (edits) => {
      const edited = readText(textOf(renumbered(editText(plain.tree, edits).target)));
      const { yaml, draft } = learnInto(YAML, edited);
      // "2.1." of a clause that was put in is the one thing that no provision of a profile says.
      const left = rowDifferences(textRows(draft.tree), textRows(edited));
      const isSubclause = left.some(({ edited: row }) => row?.eId?.includes('__sub_'));
      if (!isSubclause) expect(textOf(draft.tree)).toBe(textOf(edited));
      expect(yaml).toMatch(/^# Hồ sơ của tỉnh\nplace: Thái Nguyên # nơi ban hành\n/);
    }),
    { numRuns: inStage(10, 200) },
  );
});

test('what was learnt is learnt once, and edits upon edits add to it', () => {
  fc.assert(
    fc.property(anyEdits({ most: 3 }), anyEdits({ most: 3 }), (first, second) => {
      const once = learnInto(YAML, readText(textOf(renumbered(editText(plain.tree, first).target))));
      expect(learnInto(once.yaml, once.draft.tree).yaml).toBe(once.yaml);
      const edited = readText(textOf(renumbered(editText(once.draft.tree, second).target)));
      const twice = learnInto(once.yaml, edited);
      const left = rowDifferences(textRows(twice.draft.tree), textRows(edited));
      if (!left.some(({ edited: row }) => row?.eId?.includes('__sub_'))) expect(left).toEqual([]);
    }),
    { numRuns: inStage(5, 100) },
  );
});

test('points, dashes below them and subclauses are learnt like clauses, also on top of what was learnt', () => {
  fc.assert(
    fc.property(anyPointEdits(8), anyPointEdits(4), (first, second) => {
      const edited = readText(textOf(renumbered(editPoints(plain.tree, first))));
      const once = learnInto(YAML, edited);
      expect(textOf(once.draft.tree)).toBe(textOf(edited));
      const again = readText(textOf(renumbered(editPoints(once.draft.tree, second))));
      expect(textOf(learnInto(once.yaml, again).draft.tree)).toBe(textOf(again));
    }),
    { numRuns: RUNS },
  );
});
