/** The province, city or commune that the user's words mean. */
import {
  afterBodyName,
  type DatedData,
  findOtherPlace,
  findProvince,
  formAt,
  type LevelId,
  type Locality,
  parseCommune,
  provinceAt,
  unitWords,
} from '../../data/index.js';
import { type NameOfLevel, splitUnitWord } from '../../data/unit-word.js';
import { type Commune, communeLayer, type ProfileLayer, unitLayer } from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { printDate } from '../../text/calendar-date.js';
import { stripMarks } from '../../text/fold.js';
import type { messages } from '../messages.vi.js';
import { refuseZoneElsewhere, refuseZoneForProvince, specialZoneAsked } from './special-zone-asked.js';

/** What a draft is for. */
export interface ChosenLocality {
  /** The province or city; of a commune, the one in which it is. */
  province: Locality;
  commune?: Commune;
  /** The former unit by which the user called the province, and whether that became it within its old bounds. */
  viaFormer?: { name: string; isSame: boolean };
  /** The unit word and the name that the user wrote, where there was a unit word. */
  said?: NameOfLevel;
}

const fail = failer<typeof messages>();

/**
 * @param words the user's: a province, and with it perhaps a commune with its kind ("xã Phù Đình")
 * @param asOf ISO date of the names
 * @throws Failure naming the nearest provinces, or those among which to choose, or asking for the kind of commune
 */
export function chooseLocality(
  { province, commune }: { province: string; commune?: string | undefined },
  data: DatedData,
  asOf: string,
): ChosenLocality {
  const chosen = chooseProvince(province, data, asOf);
  if (commune === undefined) return chosen;
  const named = chooseCommune(commune, data, asOf);
  refuseZoneElsewhere(commune, chosen.province.id, data, asOf);
  return { ...chosen, commune: named };
}

function chooseProvince(name: string, data: DatedData, asOf: string): ChosenLocality {
  const answer = findProvince(name, data, asOf);
  if (answer.kind === 'found') {
    const { unit, viaFormer } = answer;
    const said = splitUnitWord(name, data.levels.levels).find(({ level }) => PROVINCIAL.has(level));
    return {
      province: unit,
      ...(viaFormer ? { viaFormer: { name: viaFormer.name, isSame: viaFormer.fate === 'unchanged' } } : {}),
      ...(said && !viaFormer ? { said } : {}),
    };
  }
  if (answer.kind === 'unknown') {
    refuseZoneForProvince(name, data, asOf);
    refuseOtherPlace(name, data, asOf);
    refuseEndedLevel(name, data, asOf);
    if (parseCommune(name, data.levels, asOf) !== null)
      throw fail('commands.communeForProvince', { name: name.trim() });
    throw fail('commands.unknownProvince', { name, suggestion: answer.nearest.join(', ') });
  }
  const candidates = answer.candidates.map(({ unit }) => provinceName(unit, asOf));
  throw fail('commands.ambiguousProvince', { name, candidates: candidates.join(', ') });
}

/** The levels whose word may stand before the name of a province or city. */
const PROVINCIAL: ReadonlySet<string> = new Set<LevelId>(['province', 'city']);

/** @throws Failure that explains a name which is that of a body, of an older province, or of a city in a province */
function refuseOtherPlace(name: string, data: DatedData, asOf: string): void {
  const rest = afterBodyName(name, data.levels);
  const ofBody = rest === null ? null : findProvince(rest, data, asOf);
  if (ofBody?.kind === 'found')
    throw fail('commands.bodyForProvince', { name, province: provinceName(ofBody.unit, asOf) });
  const place = findOtherPlace(name, data);
  const unit = place && provinceAt(data, place.successor, asOf);
  if (!unit || place.until > asOf) return;
  const { kind, until } = place;
  const now = localityName({ province: unit }, data, asOf);
  const province = provinceName(unit, asOf);
  throw fail('commands.otherPlace', { name: place.name, kind, until: printDate(until), now, province });
}

/** @throws Failure that says since when there is no unit of the kind that the name begins with: "huyện Đại Từ", "quận 1" */
function refuseEndedLevel(name: string, data: DatedData, asOf: string): void {
  const ended = data.levels.levels.filter(({ id, to }) => !PROVINCIAL.has(id) && to !== null && to <= asOf);
  const [said] = splitUnitWord(name, ended);
  const level = said && ended.find(({ id }) => id === said.level);
  if (level?.to == null) return;
  throw fail('commands.endedLevel', { name: name.trim(), word: level.word, to: printDate(level.to) });
}

function chooseCommune(name: string, data: DatedData, asOf: string): Commune {
  const commune = parseCommune(name, data.levels, asOf);
  // A second unit word ("phường xã Phù Đình") means that the kind was said twice, and differently.
  if (commune && !parseCommune(commune.name, data.levels, asOf)) return commune;
  refuseEndedLevel(name, data, asOf);
  const kinds = data.levels.levels.filter(({ tier, to }) => tier === 'communal' && to === null);
  const { zone } = specialZoneAsked(name, data, asOf) ?? {};
  throw fail('commands.communeKind', { name, kinds: kinds.map(({ word }) => word).join(', '), zone });
}

/** What the data know of the locality on a day, as a part of its profile. @param catalogue the language of what must be confirmed */
export function localityLayer(
  { province, commune }: ChosenLocality,
  data: DatedData,
  asOf: string,
  catalogue?: Catalogue,
): ProfileLayer | null {
  return commune
    ? communeLayer(data, commune, province, asOf, catalogue)
    : unitLayer(data, province, asOf, catalogue);
}

/** What to say where the user named the province by a former one; null where there is nothing to say. */
export function formerNote(
  locality: ChosenLocality,
  data: DatedData,
  asOf: string,
  catalogue: Catalogue,
): string | null {
  const { province, viaFormer: former, said } = locality;
  const form = formAt(province, asOf);
  if (said && form && said.level !== form.level) {
    const saidUnit = unitWords(said, data.levels).unit;
    const drafted = localityName(locality, data, asOf);
    // "thành phố Cà Mau" was another unit, below the province; only what the province itself was has become what it is.
    const wasSaid = province.forms.some(({ level, to }) => level === said.level && to === form.from);
    const from = form.from === null || !wasSaid ? '' : printDate(form.from);
    return catalogue['commands.draft.otherLevel']({
      said: saidUnit,
      unit: unitWords(form, data.levels).unit,
      from,
      drafted,
    });
  }
  if (former === undefined) return null;
  const unit = localityName({ province }, data, asOf);
  const drafted = localityName(locality, data, asOf);
  return catalogue['commands.draft.nowPartOf']({ former: former.name, isSame: former.isSame, unit, drafted });
}

/** The name of the day, without the unit word. */
function provinceName(province: Locality, asOf: string): string {
  return formAt(province, asOf)?.name ?? province.id;
}

/** "tỉnh Thái Nguyên"; "xã Phù Đình, Hà Nội". */
export function localityName({ province, commune }: ChosenLocality, data: DatedData, asOf: string): string {
  const form = formAt(province, asOf);
  if (!commune) return form ? unitWords(form, data.levels).unit : province.id;
  return `${unitWords(commune, data.levels).unit}, ${provinceName(province, asOf)}`;
}

/** What tells a unit of before 2025 from today's of the same name: "thai-nguyen-before-2025"; no day has both. */
const FORMER_UNIT = /-before-\d{4}$/;

/** Its name as part of a file name: "thai-nguyen", "ha-noi-xa-phu-dinh". */
export function localitySlug({ province, commune }: ChosenLocality, data: DatedData): string {
  const name = province.id.replace(FORMER_UNIT, '');
  if (!commune) return name;
  const words = stripMarks(unitWords(commune, data.levels).unit).toLowerCase();
  return [name, ...words.split(/[^a-z0-9]+/).filter(Boolean)].join('-');
}
