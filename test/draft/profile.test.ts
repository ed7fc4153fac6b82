/** Profiles: what is refused and how, and which source of a value wins. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProfile, PROFILE_FIELDS, type Profile, type ProfileLayer } from '../../src/draft/index.js';
import { parseAssignments, parseProfile } from '../../src/draft/parse-profile.js';
import { draftOf, fixtureLayer, resolve } from '../support/draft-materials.js';

const failure = (id: string, params: object = {}) =>
  expect.objectContaining({ name: 'Failure', id, params: expect.objectContaining(params) });
const layer = (source: ProfileLayer['source'], values: Profile): ProfileLayer => ({ source, values });
const BASE = layer('data', { asOf: '2026-11-21', level: 'province', unit: { name: 'Thái Nguyên' } });

test.each(['Hỏa tốc', 'Hoả tốc', 'HOẢ TỐC', ' hỏa tốc'])('the mark %j is one of the list', (urgency) => {
  expect(parseProfile({ urgency }, 'a.yaml')).toEqual({ urgency: 'Hỏa tốc' });
});

describe('a bad profile', () => {
  test.each([
    [{ signr: {} }, 'draft.unknownField', { field: 'signr', nearest: 'signer' }],
    [{ number: '-3' }, 'draft.badNumber', { field: 'number', actual: '-3' }],
    [{ number: '00' }, 'draft.badNumber', { field: 'number', actual: '00' }],
    [{ number: '12-QĐ/TU' }, 'draft.badNumber', { field: 'number' }],
    [{ signer: { nme: 'A' } }, 'draft.unknownField', { field: 'signer.nme', nearest: 'signer.name' }],
    [
      { advisory: 'A' },
      'draft.unknownField',
      { field: 'advisory', nearest: 'bodies.advisory, bodies.advisoryClass' },
    ],
    [{ signer: 'A' }, 'draft.groupWanted', { field: 'signer', actual: 'A' }],
    [{ recipients: 'A' }, 'draft.wrongType', { field: 'recipients', expected: 'array' }],
    [{ draftRound: 'hai' }, 'draft.badDraftRound', { field: 'draftRound', actual: 'hai' }],
    [{ level: 'tỉnh' }, 'draft.badChoice', { field: 'level', choices: 'province, city, commune' }],
    [{ date: '2026-02-30' }, 'draft.badDate', { field: 'date', actual: '2026-02-30' }],
    [{ date: '13/14/2026' }, 'draft.badDate', { field: 'date', actual: '13/14/2026' }],
    [{ date: '30/02/2026' }, 'draft.badDate', { field: 'date' }],
    [{ date: '01/12/26' }, 'draft.badDate', { field: 'date' }],
    [{ asOf: '2026-11' }, 'draft.badDate', { field: 'asOf' }],
    [{ signer: { name: 'A\nB' } }, 'draft.notOneLine', { field: 'signer.name' }],
    [{ unit: { name: 'A\uE000' } }, 'draft.notOneLine', { field: 'unit.name' }],
    [['not', 'a', 'map'], 'draft.noProfile', {}],
    [{ __proto__x: 1 }, 'draft.unknownField', { field: '__proto__x' }],
  ])('%j is refused as %s', (value, id, params) => {
    expect(() => parseProfile(value, 'a.yaml')).toThrow(failure(id, { file: 'a.yaml', ...params }));
  });

  test.each([['asOf'], ['level'], ['unit.name']])('without %s is refused', (field) => {
    const values = { ...BASE.values, [field.split('.')[0] as string]: undefined } as Profile;
    expect(() => resolve(layer('file', values))).toThrow(failure('draft.missingRequired', { field }));
  });

  test('for a day before the reference is refused', () => {
    expect(() => draftOf(BASE, layer('option', { asOf: '2020-01-01' }))).toThrow(
      failure('draft.levelNotCovered', { from: '2021-07-30' }),
    );
  });

  test('any JSON value is a profile or a failure of ours, never another error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          parseProfile(value, 'a.yaml');
          return true;
        } catch (error) {
          return (error as Error).name === 'Failure';
        }
      }),
    );
  });
});

describe('--set', () => {
  test('reads dotted paths', () => {
    expect(parseAssignments(['signer.name=Nguyễn Văn A', 'number=05', 'draftRound=2'])).toEqual({
      signer: { name: 'Nguyễn Văn A' },
      number: '05',
      draftRound: 2,
    });
  });

  test('empties a list, and amends an item by its place', () => {
    expect(parseAssignments(['predecessors=[]'])).toEqual({ predecessors: [] });
    expect(parseAssignments(['predecessors.1.number=12-QĐ/TU'])).toEqual({
      predecessors: [{}, { number: '12-QĐ/TU' }],
    });
    const known = layer('data', {
      predecessors: [{ number: '1-QĐ/TU', issuer: 'A' }, { unit: 'tỉnh B' }],
    });
    const amend = (assignment: string): ProfileLayer => ({
      ...layer('set', parseAssignments([assignment])),
      amendsLists: true,
    });
    const amended = resolve(
      BASE,
      known,
      amend('predecessors.1.number=2-QĐ/TU'),
      amend('predecessors.0.issuer=C'),
    );
    expect(amended.fields.get('predecessors')?.value).toEqual([
      { number: '1-QĐ/TU', issuer: 'C' },
      { unit: 'tỉnh B', number: '2-QĐ/TU' },
    ]);
    expect(resolve(BASE, known, amend('predecessors=[]')).fields.get('predecessors')?.value).toEqual([]);
  });

  test.each([
    ['signer.name', 'draft.badSet'],
    ['=x', 'draft.badSet'],
    ['singer.name=x', 'draft.unknownField'],
    ['__proto__.polluted=x', 'draft.unknownField'],
    ['constructor.prototype.polluted=x', 'draft.unknownField'],
    ['draftRound=hai', 'draft.badDraftRound'],
    ['recipients=x', 'draft.wrongType'],
    ['predecessors.x.number=1', 'draft.wrongType'],
    ['predecessors.100.number=1', 'draft.wrongType'],
    ['predecessors.0.nmber=1', 'draft.unknownField'],
  ])('%s is refused as %s', (assignment, id) => {
    expect(() => parseAssignments([assignment])).toThrow(failure(id));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('precedence', () => {
  const values = (name: string): Profile => ({ place: name });
  const rising = [
    layer('today', values('today')),
    layer('data', values('data')),
    layer('file', values('file')),
    layer('set', values('set')),
    layer('option', values('option')),
  ];

  test.each(rising.map(({ source }, index) => [source, index] as const))(
    '%s wins over what is below it',
    (source, index) => {
      const place = resolve(BASE, ...rising.slice(0, index + 1).reverse()).fields.get('place');
      expect(place).toMatchObject({ value: source, source });
    },
  );

  test('a default gives way to everything and may use what the others say', () => {
    const { fields } = resolve(BASE, layer('set', { unit: { self: 'vùng' } }));
    expect(fields.get('place')).toMatchObject({ value: 'Thái Nguyên', source: 'default' });
    expect(fields.get('bodies.council')?.value).toBe('Hội đồng nhân dân vùng');
  });

  test('null is a blank on purpose, even where a default exists', () => {
    const draft = draftOf(BASE, layer('file', { bodies: { advisory: null } }));
    expect(draft.blanks).toContainEqual({ field: 'bodies.advisory', kind: 'content' });
    expect(draft.markdown).toContain('Điều 5. [cần bổ sung: cơ quan tham mưu về công tác dân vận]');
  });

  test('every field is explained once, with its source', () => {
    const explained = explainProfile(resolve(fixtureLayer('903-qd-tu')));
    expect(explained.map(({ field }) => field)).toEqual(PROFILE_FIELDS);
    const sourceOf = (name: string) => explained.find(({ field }) => field === name)?.source;
    expect([sourceOf('number'), sourceOf('symbol'), sourceOf('unit.communes')]).toEqual([
      'file',
      'default',
      'blank',
    ]);
    expect(explained.find(({ field }) => field === 'number')?.detail).toBe('903-qd-tu.profile.yaml');
  });
});

describe('the year of the date line', () => {
  const dateOf = (source: ProfileLayer['source'], values: Profile = {}) =>
    resolve(
      { ...BASE, values: { ...BASE.values, asOf: undefined } },
      layer(source, { asOf: '2026-11-21' }),
      layer('file', values),
    ).fields.get('date');

  test('is the one of a day that somebody said, never that of today', () => {
    expect(dateOf('today')).toBeUndefined();
    expect(dateOf('option')).toMatchObject({ value: '2026', source: 'default' });
    expect(dateOf('today', { date: '2027' })).toMatchObject({ value: '2027', source: 'file' });
  });
});

describe('tone marks', () => {
  test('of what the data say follow the profile too, in lists as well', () => {
    const known = layer('data', { predecessors: [{ issuer: 'Ban Thường vụ Tỉnh ủy Khánh Hòa' }] });
    const { fields } = resolve(BASE, known, layer('file', { spelling: { uy: 'newer', oa: 'newer' } }));
    expect(fields.get('predecessors')?.value).toEqual([{ issuer: 'Ban Thường vụ Tỉnh uỷ Khánh Hòa' }]);
  });

  const spelled = (spelling: Profile['spelling']) =>
    draftOf(
      BASE,
      layer('file', { unit: { name: 'Khánh Hòa' }, spelling: spelling ?? null }),
    ).markdown.replaceAll(/\[cần bổ sung: [^\]]+\]/gu, '');

  test('the words of the model follow the profile, names do not', () => {
    const newer = spelled({ uy: 'newer', oa: 'newer' });
    expect(newer).toContain('Tỉnh uỷ Khánh Hòa');
    expect(newer).not.toMatch(/ủy|(?:hóa|hòa|tòa)(?!\p{L})/u);
    const older = spelled({ uy: 'older', oa: 'older' });
    expect(older).toContain('Tỉnh ủy Khánh Hòa');
    expect(older).not.toMatch(/uỷ|(?:hoá|hoà|toà)(?!\p{L})/u);
  });
});
