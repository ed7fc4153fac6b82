/** The law of learning: what is drafted with the learnt profile is the edited text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdits, EDIT_KINDS, editText } from '../support/edits/index.js';
import { draftOf, learnInto, readText, textOf } from '../support/learn-texts.js';
import '../support/law-seed.js';

const YAML = '# Hồ sơ của tỉnh\nplace: Thái Nguyên # nơi ban hành\n';
/** Numbers are danvan's: one that was written by hand cannot be learnt. */
const LEARNT = EDIT_KINDS.filter((kind) => kind !== 'renumberClause');
const plain = draftOf({});

test('whatever is edited in a draft, drafting again gives the edited text', () => {
  fc.assert(
    fc.property(anyEdits({ kinds: LEARNT, most: 6 }), (edits) => {
      const all = edits.map((edit) => ({ ...edit, renumber: true }));
      const edited = readText(textOf(editText(plain.tree, all).target));
      const { yaml, draft } = learnInto(YAML, edited);
      expect(textOf(draft.tree)).toBe(textOf(edited));
      expect(yaml).toMatch(/^# Hồ sơ của tỉnh\nplace: Thái Nguyên # nơi ban hành\n/);
    }),
    { numRuns: 60, endOnFailure: false },
  );
});
