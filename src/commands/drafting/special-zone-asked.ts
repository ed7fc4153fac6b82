/** A special zone (đặc khu) is in one province or city, which the data know: whoever asks for it elsewhere is told where. */
import { type DatedData, findSpecialZone, formAt, provinceAt, unitWords } from '../../data/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/** A zone as a message names it, and the options that draft for it. */
interface ZoneWords {
  /** "đặc khu Hoàng Sa" */
  zone: string;
  /** The id of the province or city in which it is, and its name: "Đà Nẵng". */
  province: string;
  place: string;
  /** "thành phố Đà Nẵng" */
  unit: string;
}

/** The special zone that the user's words mean; null where they mean none. @param asOf ISO date */
export function specialZoneAsked(words: string, data: DatedData, asOf: string): ZoneWords | null {
  const zone = findSpecialZone(words, data, asOf);
  const province = zone && provinceAt(data, zone.province, asOf);
  const form = province && formAt(province, asOf);
  if (!zone || !form) return null;
  const own = unitWords({ level: 'special-zone', name: zone.name }, data.levels);
  return {
    zone: own.unit,
    province: zone.province,
    place: form.name,
    unit: unitWords(form, data.levels).unit,
  };
}

/** @throws Failure `commands.specialZone` for a zone that is given as a province: "Hoàng Sa", "đặc khu Phú Quốc" */
export function refuseZoneForProvince(name: string, data: DatedData, asOf: string): void {
  const asked = specialZoneAsked(name, data, asOf);
  if (asked !== null) throw fail('commands.specialZone', { name: name.trim(), ...asked });
}

/**
 * @param commune as the user names it, with its kind
 * @param province id of that in which the user says it is
 * @throws Failure `commands.specialZone` for a zone that is in another province or city
 */
export function refuseZoneElsewhere(commune: string, province: string, data: DatedData, asOf: string): void {
  const asked = specialZoneAsked(commune, data, asOf);
  if (asked !== null && asked.province !== province)
    throw fail('commands.specialZone', { name: commune.trim(), ...asked });
}
