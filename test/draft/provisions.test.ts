/** Provisions of the locality in the profile: put in, worded anew, left out; what is numbered and what refers follows. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provincesAt } from '../../src/data/index.js';
import { type Draft, draftMarkdown, explainProfile, type Profile, unitLayer } from '../../src/draft/index.js';
import { parseProfile } from '../../src/draft/parse-profile.js';
import { Failure } from '../../src/findings/failure.js';
import { addressInWords } from '../../src/tree/address.js';
import type { Node } from '../../src/tree/nodes.js';
import { plainText } from '../../src/tree/text-of.js';
import { findByEId, selectAll } from '../../src/tree/visit.js';
import { dated } from '../support/dated-data.js';
import { reference, resolve, templateFiles, templates, treeOf } from '../support/draft-materials.js';
import '../support/law-seed.js';

const TODAY = '2026-11-21';
type Provisions = NonNullable<Profile['provisions']>;

function profileWith(provisions: Provisions, more: Profile = {}) {
  const unit = provincesAt(dated, TODAY).find(({ id }) => id === 'thai-nguyen');
  const data = unit && unitLayer(dated, unit, TODAY);
  if (!data) throw new Error('no such unit');
  const own = { source: 'file' as const, values: parseProfile({ provisions, ...more }, 'ho-so.yaml') };
  return resolve(data, own, { source: 'option', values: { asOf: TODAY } });
}

const draftWith = (provisions: Provisions, allowMissing = false, model = reference.model): Draft =>
  draftMarkdown(profileWith(provisions), { reference: { ...reference, model }, templates, allowMissing });

const textAt = (draft: Draft, eId: string): string | null => {
  const node = findByEId(treeOf(draft), eId);
  return node && plainText(node);
};

function failureOf(provisions: Provisions, allowMissing = false): Failure {
  try {
    draftWith(provisions, allowMissing);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('it did not fail');
}

const plain = draftWith([]);

describe('a clause put in', () => {
  const draft = draftWith([{ after: 'art_9__cl_1', text: 'Lời của địa phương.', reason: 'Do thực tiễn.' }]);

  test('stands after the one that is named, and the others are numbered on', () => {
    expect(textAt(draft, 'art_9__cl_2')).toBe('2. Lời của địa phương.');
    expect(textAt(draft, 'art_9__cl_3')?.slice(2)).toBe(textAt(plain, 'art_9__cl_2')?.slice(2));
  });

  test('bears its reason where the draft is annotated', () => {
    expect(draft.annotations).toContainEqual({
      eId: 'art_9__cl_2',
      reason: 'Địa phương thêm, sau khoản 1 Điều 9 của văn bản mẫu. Lý do: Do thực tiễn.',
    });
  });

  test('may be named in words, stand before, and have points', () => {
    const points = draftWith([{ before: 'khoản 1 Điều 9', text: 'Mở đầu:\na) Một;\nb) Hai.' }]);
    expect(textAt(points, 'art_9__cl_1__point_b')).toBe('b) Hai.');
    expect(textAt(points, 'art_9__cl_2')?.slice(2)).toBe(textAt(plain, 'art_9__cl_1')?.slice(2));
  });
});

describe('an article put in', () => {
  const draft = draftWith([{ after: 'art_24', heading: 'Tổ dân vận', clauses: ['Một.', 'Hai.'] }]);

  test('has its heading and clauses, in the chapter of the one before it', () => {
    expect(textAt(draft, 'art_25')).toBe('Điều 25. Tổ dân vận 1. Một. 2. Hai.');
    expect(textAt(draft, 'art_29')?.slice(9)).toBe(textAt(plain, 'art_28')?.slice(9));
    const [chapter] = selectAll(treeOf(draft), 'chapter').filter(({ number }) => number === 'III');
    expect(chapter?.children.at(-1)).toMatchObject({ eId: 'art_25' });
  });

  test('of the decision moves what refers to its articles', () => {
    const of = draftWith([{ before: 'dec__art_2', text: 'Quy chế được phổ biến đến chi bộ.' }]);
    expect(of.markdown).toContain('- Như Điều 3');
    expect(plain.markdown).toContain('- Như Điều 2');
  });
});

test('words of a locality may name a provision by its address, which follows', () => {
  const draft = draftWith([
    { after: 'art_1', heading: 'Giải thích', clauses: ['Xem {art_9__cl_2}.'] },
    { after: 'art_9__cl_1', text: 'Thêm *một* khoản.' },
  ]);
  expect(textAt(draft, 'art_2')).toContain('Xem khoản 3 Điều 10.');
  expect(textAt(draft, 'art_10__cl_2')).toBe('2. Thêm *một* khoản.');
});

test('other words for a heading, a clause, and all clauses of an article', () => {
  const draft = draftWith([
    { replace: 'art_15', heading: 'Tên khác' },
    { replace: 'art_9__cl_1', text: 'Lời khác.' },
    { replace: 'art_24', clauses: ['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.'] },
  ]);
  expect(textAt(draft, 'art_15')).toMatch(/^Điều 15\. Tên khác 1\. /);
  expect(textAt(draft, 'art_9__cl_1')).toBe('1. Lời khác.');
  expect(textAt(draft, 'art_24__cl_5')).toBe('5. Năm.');
});

describe('what every regulation must say', () => {
  const [clause] = reference.requirements.filter(({ id, optional }) => id.includes('__cl_') && !optional);
  const id = clause?.id ?? '';

  test('cannot be left out, nor emptied, nor with its article', () => {
    const article = id.replace(/__.*/, '');
    for (const one of [{ remove: id }, { replace: id, text: ' ' }, { remove: article }])
      expect(failureOf([one])).toMatchObject({ id: 'draft.requirementGone', params: { place: 1 } });
    expect(failureOf([{ remove: id }]).params).toMatchObject({
      target: addressInWords(id),
      subject: clause?.subject,
    });
  });

  test('is left out with a reason where the user says so, which is then to be confirmed', () => {
    expect(failureOf([{ remove: id }], true).id).toBe('draft.missingReason');
    const draft = draftWith([{ remove: id, reason: 'Không có ở tỉnh.' }], true);
    const [point] = draft.confirmations.filter(({ provision }) => provision === id);
    expect(point?.message).toContain('Không có ở tỉnh.');
    expect(textAt(draft, id)?.slice(2)).not.toBe(textAt(plain, id)?.slice(2));
  });
});

/** What is not there, and what of the model is named in its place. */
test.each([
  ['art_9__cl_99', /^art_9__cl_\d+ \(khoản \d+ Điều 9\), /],
  ['art_9__cl_0', /^art_9__cl_1 /],
  ['art_29', /^art_28 \(Điều 28\)/],
  ['art9_cl4', /^art_9__cl_4 \(khoản 4 Điều 9\)/],
  ['art_9__cl_4__point_z', /art_9__cl_4 \(khoản 4 Điều 9\)/],
  ['khoản 99 Điều 9', /^art_9__cl_\d+ /],
])('instead of %s the nearest is named', (target, named) => {
  const failure = failureOf([{ replace: target, text: 'A.' }]);
  expect(failure.id).toBe('draft.provisionTargetGone');
  expect(failure.params.nearest).toMatch(named);
});

test.each<[string, Provisions]>([
  ['draft.provisionTargetGone', [{ after: 'art_9__cl_99', text: 'A.' }]],
  [
    'draft.provisionsContradict',
    [
      { replace: 'art_9', heading: 'A' },
      { replace: 'Điều 9', heading: 'B' },
    ],
  ],
  [
    'draft.provisionsContradict',
    [
      { remove: 'art_9', reason: 'A' },
      { after: 'art_9__cl_1', text: 'B.' },
    ],
  ],
  ['draft.provisionAction', [{ text: 'A.' }]],
  ['draft.provisionAction', [{ after: 'art_9', before: 'art_9', text: 'A.' }]],
  ['draft.provisionWordsWanted', [{ after: 'art_9__cl_1' }]],
  ['draft.provisionNoWordsWanted', [{ remove: 'art_9__cl_1', text: 'A.' }]],
  ['draft.provisionOfClause', [{ after: 'art_9__cl_1', heading: 'A', text: 'B.' }]],
  ['draft.provisionOfChapter', [{ remove: 'chp_I' }].map((one) => ({ after: one.remove, text: 'A.' }))],
  ['draft.provisionLine', [{ after: 'art_9__cl_1', text: 'A:\nĐiều 10. B.' }]],
  ['draft.provisionLine', [{ after: 'art_9', heading: 'A', clauses: ['1. B.'] }]],
  ['draft.referenceGone', [{ after: 'art_9__cl_1', text: 'Xem {art_77}.' }]],
])('%s', (id, provisions) => {
  expect(failureOf(provisions).id).toBe(id);
});

test('a target that is gone is answered with the nearest', () => {
  expect(failureOf([{ after: 'art_9__cl_19', text: 'A.' }]).params.nearest).toContain(
    'art_9__cl_1 (khoản 1 Điều 9)',
  );
});

test('the explanation of a profile shows each with its words and reason', () => {
  const [field] = explainProfile(profileWith([{ replace: 'art_15', heading: 'Tên', reason: 'Vì' }])).filter(
    (one) => one.field === 'provisions',
  );
  expect(field).toMatchObject({ source: 'file', value: ['replace Điều 15: Tên (Vì)'] });
});

test('no number of a provision stands in the model text, the defaults or the templates', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../templates/23-qd-tw/${name}`, import.meta.url), 'utf8');
  const lines = [read('model.yaml'), read('defaults.yaml'), ...templateFiles.values()]
    .join('\n')
    .split('\n')
    .filter((line) => !/^\s*(?:#|source:)/.test(line) && /(?:Điều|khoản)\s+\d/u.test(line));
  expect(lines).toEqual([]);
});

test('law: whatever is put in or left out before, after or inside, every reference leads to the same words', () => {
  const ids = reference.model.map(({ id }) => id).filter((id) => /^art_\d+(?:__cl_\d+)?$/.test(id));
  const known = ids.filter((id) => findByEId(treeOf(plain), id) !== null);
  const target = fc.constantFrom(...known);
  const change = fc.record({ at: target, action: fc.constantFrom('after', 'before', 'remove') });
  const draftAll = (provisions: Provisions, refersTo: string) =>
    draftMarkdown(profileWith([...provisions, { before: 'art_28', text: `Nơi dẫn: {${refersTo}}.` }]), {
      reference,
      templates,
      allowMissing: true,
    });
  fc.assert(
    fc.property(
      fc.uniqueArray(change, { maxLength: 6, selector: ({ at }) => at }),
      target,
      (changes, refersTo) => {
        const removed = changes.filter(({ action }) => action === 'remove').map(({ at }) => at);
        const isIn = (eId: string) => removed.some((gone) => eId === gone || eId.startsWith(`${gone}__`));
        fc.pre(!isIn(refersTo) && !isIn('art_28'));
        const provisions = changes
          .filter(({ at, action }) => action === 'remove' || !isIn(at))
          .filter(({ at }) => !removed.some((gone) => at.startsWith(`${gone}__`)))
          .map(({ at, action }) =>
            action === 'remove' ? { remove: at, reason: 'Lý do.' } : { [action]: at, text: 'Thêm vào đây.' },
          );
        const draft = draftAll(provisions, refersTo);
        const tree = treeOf(draft);
        const words = /Nơi dẫn: (?<cited>[^.]+)\./.exec(draft.markdown)?.groups?.cited;
        const cited = nodesWith(tree).find(({ eId }) => addressInWords(eId) === words);
        expect(ownWords(cited?.node)).toBe(ownWords(findByEId(treeOf(plain), refersTo)));
      },
    ),
    { numRuns: 25 },
  );
});

const nodesWith = (tree: Node) =>
  [...selectAll(tree, 'article'), ...selectAll(tree, 'clause')].flatMap((node) =>
    node.eId === undefined || node.eId.startsWith('dec') ? [] : [{ eId: node.eId, node }],
  );

const ownWords = (node: Node | null | undefined): string | undefined => {
  if (!node || !('children' in node)) return undefined;
  const heading = 'heading' in node ? (node.heading ?? '') : '';
  const [first] = node.children;
  return `${heading} ${first?.type === 'paragraph' ? first.value : ''}`;
};
