/** The laws of `draft --keep`: the former draft, the edited text and the new draft to one text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Profile } from '../../src/draft/index.js';
import { keepEdits, type LearntDraft, textRows } from '../../src/learn/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { anyEdits, editText } from '../support/edits/index.js';
import '../support/law-seed.js';
import { draftOf, readText, renumbered, textOf } from '../support/learn-texts.js';
import { phrases } from '../support/phrases.js';

const before = draftOf({}, '2026-06-01');
const keep = (edited: Document, now: LearntDraft) =>
  keepEdits({ before, edited, now }, { phrases, reasonsFor: () => [] });

const provision = (text: string): Profile => ({ provisions: [{ after: 'art_4__cl_1', text }] });
const LATER: LearntDraft[] = [
  draftOf({}, '2026-11-21'),
  draftOf({ signer: { name: 'Nguyễn Văn A' }, number: '12', draftRound: 0 }, '2026-06-01'),
  draftOf({ ...provision('Khoản của hồ sơ mới.'), spelling: { people: 'lower' } }, '2026-11-21'),
  draftOf({ provisions: [{ remove: 'art_11__cl_2', reason: 'Không có sở ấy' }] }, '2026-06-01'),
];
const anyEdited = anyEdits({ most: 6 }).map((edits) =>
  readText(textOf(renumbered(editText(before.tree, edits).target))),
);

test('where nothing is new, what is kept is the edited text', () => {
  fc.assert(
    fc.property(anyEdited, (edited) => {
      const { tree, rows } = keep(edited, before);
      expect(textOf(tree)).toBe(textOf(edited));
      expect(rows.filter(({ status }) => status !== 'kept' && status !== 'local')).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('where nothing was edited, it is the new draft', () => {
  for (const now of LATER) {
    const { tree, rows } = keep(before.tree, now);
    expect(textOf(tree)).toBe(textOf(now.tree));
    expect(rows.filter(({ status }) => status === 'conflict')).toEqual([]);
  }
});

test('no words that the hand put in are lost, whatever is drafted anew', () => {
  // A number that follows what was put in or taken out is no word of anybody's.
  const bare = (text: string) => text.replaceAll(/\d+/g, '#');
  const linesOf = (tree: Document) => textRows(tree).map(({ text }) => bare(text));
  const drafted = new Set(linesOf(before.tree));
  fc.assert(
    fc.property(anyEdited, fc.constantFrom(...LATER), (edited, now) => {
      const { tree } = keep(edited, now);
      const kept = new Set(linesOf(tree));
      const lost = linesOf(edited).filter((line) => !drafted.has(line) && !kept.has(line));
      expect(lost).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('what both have changed stays as the hand left it, as a conflict with the three texts', () => {
  const edited = readText(
    textOf(before.tree).replace('và Dân vận Tỉnh ủy chủ trì, phối', 'và Dân vận Tỉnh ủy làm đầu mối, phối'),
  );
  const { rows } = keep(edited, draftOf({}, '2026-11-21'));
  const [conflict, ...others] = rows.filter(({ status }) => status === 'conflict');
  expect(others).toEqual([]);
  expect(conflict?.result?.text).toContain('làm đầu mối');
  expect(conflict?.since?.text).not.toContain('làm đầu mối');
  expect(conflict?.current?.text).toContain('Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh chủ trì');
});
