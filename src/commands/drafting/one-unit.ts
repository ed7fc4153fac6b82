/** A draft is for one unit: what the user says of it and what the options name must be the same. */
import { type DatedData, formAt, mergedUnitNames } from '../../data/index.js';
import { nameKey } from '../../data/name-key.js';
import type { ProfileLayer } from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { type ChosenLocality, localityName } from './choose-locality.js';
import { isOtherKindWord, saysOtherKind, speaksOfOtherKind } from './other-kind.js';
import { type OtherUnitFinder, otherUnitFinder } from './other-unit-finder.js';

const fail = failer<typeof messages>();

/** Fields that say which unit a text is for; a profile that many units share may give none of them. */
const NAMING = [
  'unit.name',
  'unit.title',
  'committee.title',
  'committee.organisationTitle',
  'issuer.title',
] as const;
/** Those that name the unit above a commune, and are common to the communes of one province. */
const ABOVE = ['province.title', 'province.committee', 'superior'] as const;
/** Texts about the unit of today, which bear no name of a unit that went into it. */
const TODAY = ['congress', 'subject'] as const;
/** Names of the unit's own bodies, which say of what kind it is. */
const OWN_BODIES = ['committee', 'issuer', 'bodies', 'signer.authority'] as const;
/** A person may be named like a province, and a point to confirm is a name of ours. Any other text names no other unit. */
const FREE = ['signer.name', 'confirmed'] as const;
/** Why a locality changed the model text, which may well be another province's example. */
const REASON = /^provisions\.\d+\.reason$/;
/** Layers of what the user says; the data and the options cannot contradict the locality. */
const SAID = new Set<ProfileLayer['source']>(['file', 'set']);

/** A value that the user gave, and where. */
interface Said {
  field: string;
  text: string;
  where: string;
}

/**
 * What the user says beside `--province` or `--commune`, or in the row of a list, is about the same unit.
 * @throws Failure `commands.draft.otherUnit`, which names both
 */
export function refuseOtherUnit(
  layers: readonly ProfileLayer[],
  locality: ChosenLocality,
  own: ProfileLayer,
  data: DatedData,
  asOf: string,
): void {
  const everything = saidOf(layers);
  if (everything.length === 0) return;
  const { province, commune } = locality;
  const { levels } = data.levels;
  const names = [commune?.name ?? '', ...province.forms.map(({ name }) => name)];
  const finder = otherUnitFinder(data, province.id, names, asOf);
  const ofToday = otherUnitFinder(data, province.id, names, asOf, mergedUnitNames(data, province.id, asOf));
  const unitName = own.values.unit?.name ?? '';
  const above = formAt(province, asOf);
  const kind = commune ?? above;
  const isOther = ({ field, text }: Said): boolean => {
    if (field === 'unit.name') return nameKey(text) !== nameKey(unitName);
    if (field === 'unit.self') return kind !== null && isOtherKindWord(text, kind.level, levels);
    // The communes of a province write to bodies of the province; a province that writes to "Tỉnh ủy" means its own.
    const isOwnBody = isOneOf(OWN_BODIES, field) || (commune === undefined && isOneOf(['recipients'], field));
    if (isOwnBody && kind && speaksOfOtherKind(text, kind.level, levels, asOf)) return true;
    if (field === 'level') return (text === 'commune') !== (commune !== undefined);
    if ((isOneOf(NAMING, field) || isOneOf(TODAY, field)) && kind && saysOtherKind(text, kind, levels))
      return true;
    if (isOneOf(NAMING, field)) return namesAnother(text, unitName, commune !== undefined, ofToday);
    if (isOneOf(ABOVE, field))
      return ofToday.asName(text) !== null || (above !== null && saysOtherKind(text, above, levels));
    if (field === 'place') return isWholeName(text, ofToday);
    if (isOneOf(TODAY, field)) return ofToday.inText(text) !== null;
    if (isOneOf(OWN_BODIES, field) && commune && namesAnother(text, unitName, true, finder)) return true;
    return !isOneOf(FREE, field) && !REASON.test(field) && finder.inText(text) !== null;
  };
  const other = everything.find(isOther);
  if (other === undefined) return;
  const { field, text, where } = other;
  const unit = localityName(locality, data, asOf);
  throw fail('commands.draft.otherUnit', { where, field, said: text, unit });
}

/**
 * A profile for many units holds only what they have in common.
 * @param option the option that asks for many: "--all"
 * @throws Failure `commands.draft.unitForMany`
 */
export function refuseUnitForMany(layers: readonly ProfileLayer[], option: string): void {
  const naming = saidOf(layers).find(({ field }) => isOneOf(NAMING, field));
  if (naming === undefined) return;
  const { field, text, where } = naming;
  throw fail('commands.draft.unitForMany', { where, field, said: text, option });
}

/** "Đảng ủy xã Phù Đình": a commune's kind before a name, which begins with a capital or is a number. */
const COMMUNE_NAMED = /(?:^|\P{L})(?:xã|phường|đặc khu)\s+[\p{Lu}\d]/u;

/** Whether a title says another unit; one that says none ("Ban Thường vụ Tỉnh ủy") contradicts nothing. */
function namesAnother(text: string, unitName: string, isCommune: boolean, finder: OtherUnitFinder): boolean {
  if (finder.asName(text) !== null) return true;
  return isCommune && COMMUNE_NAMED.test(text) && !nameKey(text).includes(nameKey(unitName));
}

/** Whether a place is the name of another unit, and no longer name that ends like it. */
function isWholeName(text: string, finder: OtherUnitFinder): boolean {
  const name = finder.asName(text);
  return name !== null && nameKey(name) === nameKey(text);
}

function isOneOf(fields: readonly string[], field: string): boolean {
  return fields.some((one) => field === one || field.startsWith(`${one}.`));
}

/** Every text that the user says, by its field: "unit.name", "recipients.0". */
function saidOf(layers: readonly ProfileLayer[]): Said[] {
  return layers
    .filter(({ source }) => SAID.has(source))
    .flatMap(({ values, detail = '' }) =>
      leavesOf(values, '').map(([field, text]) => ({ field, text, where: detail })),
    );
}

function leavesOf(value: unknown, field: string): [string, string][] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, field === '' ? name : `${field}.${name}`),
  );
}
