/** What the parts of a commune are called, by province, always with the question whether they are. */
import { describe, expect, test } from 'vitest';
import { type LevelId, provincesAt } from '../../src/data/index.js';
import { communeLayer } from '../../src/draft/index.js';
import { dated } from '../support/dated-data.js';
import { resolve } from '../support/draft-materials.js';

const TODAY = '2026-11-27';

function fieldsOf(province: string, level: LevelId, asOf = TODAY) {
  const unit = provincesAt(dated, asOf).find(({ id }) => id === province);
  const layer = unit && communeLayer(dated, { name: 'Tân Hòa', level }, unit, asOf);
  if (!layer) throw new Error(`no ${province} on ${asOf}`);
  return resolve(layer, { source: 'option', values: { asOf } }).fields;
}

describe.each<[province: string, level: LevelId, parts: string, head: string, asOf?: string]>([
  ['dak-lak', 'commune', 'thôn, buôn', 'trưởng thôn, trưởng buôn'],
  ['dak-lak', 'ward', 'tổ dân phố', 'tổ trưởng tổ dân phố'],
  ['gia-lai', 'commune', 'thôn, làng', 'trưởng thôn, trưởng làng'],
  ['son-la', 'commune', 'bản', 'trưởng bản'],
  ['nghe-an', 'commune', 'xóm', 'trưởng xóm'],
  ['thai-nguyen', 'commune', 'xóm', 'trưởng xóm'],
  ['ha-noi', 'commune', 'thôn', 'trưởng thôn'],
  ['ho-chi-minh', 'ward', 'khu phố', 'trưởng khu phố'],
  ['ho-chi-minh', 'commune', 'ấp', 'trưởng ấp'],
  ['dong-nai', 'ward', 'khu phố', 'trưởng khu phố'],
  ['dong-nai', 'ward', 'khu phố', 'trưởng khu phố', '2025-10-01'],
  ['quang-ninh', 'ward', 'khu phố', 'trưởng khu phố'],
  ['quang-ninh', 'ward', 'khu phố', 'trưởng khu phố', '2025-10-01'],
  ['can-tho', 'ward', 'khu vực', 'trưởng khu vực'],
  ['vinh-long', 'ward', 'khóm', 'trưởng khóm'],
])('%s, %s', (province, level, parts, head, asOf) => {
  test(`has ${parts}${asOf ? ` on ${asOf}` : ''}, and asks`, () => {
    const fields = fieldsOf(province, level, asOf);
    expect(fields.get('unit.neighbourhoods')).toMatchObject({
      value: parts,
      confirm: expect.stringMatching(/./),
    });
    expect(fields.get('bodies.neighbourhoodHeads')?.value).toBe(head);
  });
});

test('is asked in every province, for every kind of commune', () => {
  for (const { id } of provincesAt(dated, TODAY))
    for (const level of ['commune', 'ward', 'special-zone'] as const)
      expect(fieldsOf(id, level).get('unit.neighbourhoods')?.confirm, `${level} of ${id}`).toBeTruthy();
});
