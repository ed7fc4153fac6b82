/** The drafts of one run of many: what each is called, and for which locality and from which profile it is. */
import { type DatedData, levelById, parseCommune, provincesAt } from '../../data/index.js';
import { nameKey } from '../../data/name-key.js';
import { parseAssignments } from '../../draft/parse-profile.js';
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { messages } from '../messages.vi.js';
import { type ChosenLocality, chooseLocality, localityName } from './choose-locality.js';
import { asOfOf, type DraftRequest, statedLayers } from './profile-layers.js';
import { type ListedLocality, readLocalityList } from './read-locality-list.js';

const fail = failer<typeof messages>();

export interface DraftTask {
  /** What the summary calls it: "tỉnh Thái Nguyên", "dòng 5, Phù Đình". */
  name: string;
  /** @throws Failure for what its row says wrongly */
  prepare(): { request: DraftRequest; locality: ChosenLocality };
}

/** All provinces and cities of the day. */
export function tasksOfAll(request: DraftRequest, data: DatedData): DraftTask[] {
  const asOf = asOfOf(statedLayers(request));
  return provincesAt(data, asOf).map((province) => ({
    name: localityName({ province }, data, asOf),
    prepare: () => ({ request, locality: { province } }),
  }));
}

/**
 * The rows of a list.
 * @param list its text, and what the user knows it by
 * @throws Failure for a list of another form
 */
export function tasksOfList(
  list: { text: string; file: string },
  request: DraftRequest,
  data: DatedData,
  catalogue: Catalogue,
): DraftTask[] {
  return readLocalityList(list.text, list.file).map((row): DraftTask => {
    const place = catalogue['commands.draftList.row']({ line: row.line });
    if ('failure' in row) {
      const refuse = () => {
        throw row.failure;
      };
      return { name: place, prepare: refuse };
    }
    const { name, values } = row.locality;
    const prepare = () => {
      const assignments = [...values].map(([field, value]) => `${field}=${value}`);
      const rowLayer = { place: `${list.file}, ${place}`, values: parseAssignments(assignments, place) };
      const ofRow = { ...request, row: rowLayer };
      const asOf = asOfOf(statedLayers(ofRow));
      return { request: ofRow, locality: localityOf(row.locality, data, asOf) };
    };
    return { name: `${place}, ${name}`, prepare };
  });
}

/** A row is for a province where its type says so, or where nothing speaks of a commune. */
function localityOf({ name, type, province }: ListedLocality, data: DatedData, asOf: string): ChosenLocality {
  const named = parseCommune(name, data.levels, asOf);
  if (isProvincial(type, data) || (type === '' && province === '' && named === null)) {
    return chooseLocality({ province: name }, data, asOf);
  }
  const saysType = named !== null && (type === '' || isWordOf(type, named.level, data));
  const commune = saysType ? name : `${type} ${name}`.trim();
  if (province === '') throw fail('commands.draftList.communeAlone', { commune });
  return chooseLocality({ province, commune }, data, asOf);
}

function isProvincial(type: string, data: DatedData): boolean {
  return isWordOf(type, 'province', data) || isWordOf(type, 'city', data);
}

function isWordOf(type: string, level: Parameters<typeof levelById>[1], { levels }: DatedData): boolean {
  return nameKey(type) === nameKey(levelById(levels, level).word);
}
