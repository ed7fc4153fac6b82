import { describe, expect, test } from 'vitest';
import { ISSUES, isOfLevel, LEVELS, selectVariant } from '../../src/reference/index.js';
import { parseReference } from '../../src/reference/parse-reference.js';
import { dated } from '../support/dated-data.js';
import { reference, referenceFiles } from '../support/draft-materials.js';

const { about, model, requirements } = reference;
const provisionIds = model.map(({ id }) => id).filter((id) => id.startsWith('art_'));

describe('the reference 23-qd-tw', () => {
  test('says that it is reconstructed, and on what evidence', () => {
    expect(about).toMatchObject({ number: '23-QĐ/TW', date: '2021-07-30', status: 'reconstructed' });
    expect(about.evidence.length).toBeGreaterThan(0);
  });

  test('requires 28 articles, 72 clauses and 5 subclauses, in order and each once', () => {
    const count = (kind: string) => requirements.filter(({ provision }) => provision === kind).length;
    expect([count('article'), count('clause'), count('subclause')]).toEqual([28, 72, 5]);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
  });

  test('names the kind of each required provision as its id does', () => {
    const kindOf = (id: string) =>
      id.includes('__sub_') ? 'subclause' : id.includes('__cl_') ? 'clause' : 'article';
    expect(requirements.filter(({ id, provision }) => provision !== kindOf(id))).toEqual([]);
  });

  test('has a model text of exactly the required provisions, in the same order', () => {
    expect(provisionIds).toEqual(requirements.map(({ id }) => id));
  });

  test('marks as optional, with low confidence, what only one full text has', () => {
    const optional = requirements.filter(({ optional }) => optional);
    expect(optional.map(({ id }) => id)).toEqual([
      'art_5__cl_4',
      'art_9__cl_3',
      'art_9__cl_5',
      'art_13__cl_4',
    ]);
    expect(optional.every(({ confidence }) => confidence === 'L')).toBe(true);
  });

  test('has 4 chapters, and 3 sections in the second', () => {
    expect(model.map(({ id }) => id).filter((id) => id.startsWith('chp_'))).toEqual([
      'chp_I',
      'chp_II',
      'chp_II__sec_1',
      'chp_II__sec_2',
      'chp_II__sec_3',
      'chp_III',
      'chp_IV',
    ]);
  });

  test.each(LEVELS)(
    'has one text of every provision for the level %s on every day since it has a model',
    (level) => {
      const bounds = model.flatMap(({ variants }) => variants.flatMap(({ from, to }) => [from, to]));
      const days = [...new Set(bounds)].filter(
        (day) => day !== undefined && day > (about.levels[level]?.from ?? ''),
      );
      for (const asOf of [about.levels[level]?.from ?? '', ...(days as string[])])
        expect(
          model.filter(
            (provision) => isOfLevel(provision, level) && selectVariant(provision, { level, asOf }) === null,
          ),
        ).toEqual([]);
    },
  );

  test('a provision that a level does not have is not required of it', () => {
    for (const level of LEVELS) {
      const required = requirements.filter(({ levels }) => levels.includes(level)).map(({ id }) => id);
      const had = model.filter((provision) => isOfLevel(provision, level)).map(({ id }) => id);
      expect(had.filter((id) => id.startsWith('art_'))).toEqual(required);
    }
  });

  test('leaves out what only one full text says, where it says so', () => {
    const parts = requirements.filter(({ optionalParts }) => optionalParts.length > 0).map(({ id }) => id);
    expect(parts).toEqual([
      'art_4__cl_3',
      'art_8__cl_5',
      'art_10__cl_8',
      'art_11__cl_5',
      'art_12__cl_4',
      'art_15__cl_6',
    ]);
    const marked = model.filter(({ variants }) => variants.some(({ optional }) => optional !== undefined));
    expect(parts).toEqual(expect.arrayContaining(marked.map(({ id }) => id)));
  });

  test('names layouts of bodies that there are', () => {
    const known = new Set(dated.layouts.layouts.map(({ id }) => id));
    const named = model.flatMap(({ variants }) => variants.flatMap(({ layouts = [] }) => layouts));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('never needs a variant that no situation would choose', () => {
    const days = ['2021-07-30', '2023-07-01', '2025-03-01', '2025-07-01', '2026-11-21'];
    const layouts = [undefined, ...dated.layouts.layouts.map(({ id }) => id)];
    const chosen = new Set(
      model.flatMap((provision) =>
        LEVELS.flatMap((level) =>
          days.flatMap((asOf) =>
            layouts.flatMap((layout) =>
              ISSUES.map((issue) => selectVariant(provision, { level, asOf, layout, issue })),
            ),
          ),
        ),
      ),
    );
    const unused = model.flatMap(({ id, variants }) =>
      variants.flatMap((variant) => (chosen.has(variant) ? [] : [id])),
    );
    expect(unused).toEqual([]);
  });
});

describe('parseReference', () => {
  const withModel = (entry: object) => () => parseReference({ ...referenceFiles, 'model.yaml': [entry] });
  const id = 'art_1';

  test('refuses an adapted text without a reason, naming the file and the place', () => {
    expect(withModel({ id, provenance: 'adapted', text: 'x' })).toThrow('reference.badFile');
    expect(withModel({ id, variants: [{ provenance: 'adapted', text: 'x' }] })).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ file: 'model.yaml' }) }),
    );
  });

  test.each([
    ['without a text', { id, provenance: 'both' }],
    ['of unknown provenance', { id, provenance: 'someone', text: 'x' }],
    ['with an unknown key', { id, provenance: 'both', text: 'x', note: 'y' }],
    ['with a day that does not exist', { id, provenance: 'both', text: 'x', from: '2025-02-30' }],
    ['with an id of another form', { id: 'article 1', provenance: 'both', text: 'x' }],
  ])('refuses an entry %s', (_, entry) => {
    expect(withModel(entry)).toThrow(expect.objectContaining({ id: 'reference.badFile' }));
  });
});
