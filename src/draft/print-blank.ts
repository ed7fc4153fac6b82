import { printedBlank } from '../text/printed-blanks.js';
import { blankLabel } from './field-labels.vi.js';
import type { ResolvedProfile } from './resolve-profile.js';

/** What stands in a text for a field that must still be filled in: "[cần bổ sung: họ và tên người ký]". */
export function printBlank(field: string, unit?: string): string {
  const label = blankLabel(field);
  return printedBlank(unit === undefined ? label : `${label} (${unit})`);
}

/**
 * The former unit that a blank asks about: "tỉnh Bắc Kạn" of "predecessors.1.number", for a merged unit asks the same of
 * several. Undefined for any other field.
 */
export function unitOfBlank(field: string, { fields }: Pick<ResolvedProfile, 'fields'>): string | undefined {
  const [, list = '', place = ''] = /^(\w+)\.(\d+)\.\w+$/.exec(field) ?? [];
  const items = fields.get(list)?.value;
  const item: unknown = Array.isArray(items) ? items[Number(place)] : undefined;
  const unit = typeof item === 'object' && item !== null && 'unit' in item ? item.unit : undefined;
  return typeof unit === 'string' ? unit : undefined;
}
