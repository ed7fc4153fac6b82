/** A province or centrally run city, as several tables have it. */
import { z } from 'zod';
import { datedRange, isoDate } from './dated-range.js';
import { provenance } from './provenance.js';

/** Name and level of a unit in one stretch of time; Đồng Nai has two: a province, then a city. */
export const unitForm = datedRange.extend({
  /** Without the unit word: "Thái Nguyên", "Hồ Chí Minh". */
  name: z.string(),
  level: z.enum(['province', 'city']),
  /** In the date line of a provincial body (Hướng dẫn 36-HD/VPTW: unit word before a person's name or one syllable). */
  place: z.string(),
  /** Where the unit word always goes with the name in capitals: "Thành phố Hồ Chí Minh". */
  fullName: z.string().optional(),
  /** Where more than the name follows "Thành ủy": "Thành ủy Thành phố Hồ Chí Minh". */
  afterCommittee: z.string().optional(),
  /** Id in instruments.yaml of the act that made it so. */
  instrument: z.string().optional(),
  ...provenance,
});
export type UnitForm = z.infer<typeof unitForm>;

export const congress = z.strictObject({
  term: z.string().regex(/^\d{4}-\d{4}$/),
  /** As printed: "XVIII"; also that of the committee ("khóa XVIII"). */
  ordinal: z.string().regex(/^[IVXL]+$/),
  /** As printed, with the level of its day: Đồng Nai's of 2025 stays that of a province. */
  name: z.string(),
  from: isoDate,
  fromIs: z.enum(['opening', 'latest']),
  ...provenance,
});
export type Congress = z.infer<typeof congress>;

/** Fields that present and former units share. */
export const unitFields = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** In order of time, without gaps. The unit exists while one of them is in force. */
  forms: z.array(unitForm).min(1),
  /** Other ways to write the name, matched like it. */
  aliases: z.array(z.string()),
  congresses: z.array(congress),
  ...provenance,
};
