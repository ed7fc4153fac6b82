/** The form of provinces.yaml. */
import { z } from 'zod';
import { provenance } from './provenance.js';
import { unitFields } from './unit.js';

const field = z.strictObject(provenance);

export const province = z.strictObject({
  ...unitFields,
  /** Statistical code of Quyết định 19/2025/QĐ-TTg. */
  code: z.string().regex(/^\d{2}$/),
  /** Ids of former-units.yaml; empty for a unit that was not merged. */
  formedFrom: z.array(z.string()),
  /** The former unit in whose territory the seat is. */
  seat: field.extend({ in: z.string() }),
  /** Number of xã, phường and đặc khu on 2025-07-01. */
  communes: field.extend({ count: z.int().positive() }),
});
export type Province = z.infer<typeof province>;

export const provincesTable = z.strictObject({ units: z.array(province) });
export type ProvincesTable = z.infer<typeof provincesTable>;
