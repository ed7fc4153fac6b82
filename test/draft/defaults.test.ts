/** The defaults of profiles: no field twice for one case, and nothing that the dated data or the rule sets deny. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyName, dutyHolderAt, formAt, provincesAt, unitWords } from '../../src/data/index.js';
import { parseDefaults } from '../../src/draft/defaults-schema.js';
import { communeLayer, PROFILE_FIELDS, unitLayer } from '../../src/draft/index.js';
import { foldTone } from '../../src/text/index.js';
import { dated } from '../support/dated-data.js';
import { defaults, resolve } from '../support/draft-materials.js';

const DAYS = ['2022-01-04', '2025-03-01', '2025-07-01', '2026-07-27', '2026-07-28', '2026-11-21'];

function provinceAt(asOf: string) {
  const unit = provincesAt(dated, asOf).find(({ id }) => id.startsWith('thai-nguyen'));
  const form = unit && formAt(unit, asOf);
  if (!unit || !form) throw new Error('no Thái Nguyên');
  return { unit, words: unitWords(form, dated.levels) };
}

test('name fields of the profile only', () => {
  expect(defaults.filter(({ field }) => !PROFILE_FIELDS.includes(field))).toEqual([]);
  expect(() => parseDefaults([{ field: 'bodies.nobody', value: 'x' }])).toThrow('draft.badDefaults');
});

test('explain themselves where they are not sure', () => {
  const silent = defaults.filter(
    ({ confidence, confirm, source }) => confidence === 'low' && !confirm && !source,
  );
  expect(silent).toEqual([]);
});

describe.each(DAYS)('on %s', (asOf) => {
  test('the body that advises on dân vận is the one of the dated data', () => {
    const { unit, words } = provinceAt(asOf);
    const found = dutyHolderAt('mass-mobilisation-advice', 'provincial', dated.bodies, asOf);
    const layer = unitLayer(dated, unit, asOf);
    const { fields } = resolve(...(layer ? [layer] : []), { source: 'option', values: { asOf } });
    expect(foldTone(String(fields.get('bodies.advisory')?.value))).toBe(
      found && bodyName(found.holder, words),
    );
  });

  test('so is the central one', () => {
    const { unit, words } = provinceAt(asOf);
    const found = dutyHolderAt('mass-mobilisation-advice', 'central', dated.bodies, asOf);
    const layer = unitLayer(dated, unit, asOf);
    const { fields } = resolve(...(layer ? [layer] : []), { source: 'option', values: { asOf } });
    expect(fields.get('bodies.centralAdvisory')?.value).toBe(found && bodyName(found.holder, words));
  });
});

test('in a commune the body that advises on dân vận is of the Front, as in the dated data', () => {
  const asOf = '2026-11-21';
  const layer = communeLayer(dated, { name: 'Đại Phúc', level: 'ward' }, provinceAt(asOf).unit, asOf);
  const { fields } = resolve(...(layer ? [layer] : []), { source: 'option', values: { asOf } });
  const found = dutyHolderAt('mass-mobilisation-advice', 'communal', dated.bodies, asOf);
  const words = unitWords({ name: 'Đại Phúc', level: 'ward' }, dated.levels);
  expect(fields.get('bodies.advisory')?.value).toContain(found && bodyName(found.holder, words));
});

describe.each(['hd05', 'hd36'] as const)('under %s', (rules) => {
  const set = parse(readFileSync(new URL(`../../templates/rules/${rules}.yaml`, import.meta.url), 'utf8'));
  const { unit } = provinceAt('2026-11-21');
  const layer = unitLayer(dated, unit, '2026-11-21');
  const { fields } = resolve(...(layer ? [layer] : []), {
    source: 'option',
    values: { asOf: '2026-11-21', rules },
  });
  const fieldValue = (field: string) => fields.get(field)?.value;

  test('recitals and recipients end as the rule set says', () => {
    const { recitals, recipients } = set.lists;
    expect(fieldValue('punctuation.recital')).toBe(recitals.each);
    expect(fieldValue('punctuation.lastRecital')).toBe(recitals.last);
    expect(fieldValue('punctuation.recipient')).toBe(recipients.each);
    expect(fieldValue('punctuation.lastRecipient')).toBe(recipients.last);
  });

  test('tone marks stand as the rule set says, where it says so', () => {
    const { uy, oa } = set.toneMarks;
    expect([uy, 'asWritten']).toContain(fieldValue('spelling.uy'));
    expect(oa === 'asWritten' || oa === fieldValue('spelling.oa')).toBe(true);
  });
});
