/** What the user says of the unit whose text is brought to another day: a profile and `--set`, as for a draft. */
import type { Profile, ProfileLayer } from '../../draft/index.js';
import type { UpdateCommandOptions } from './update-options.js';

/** Fields of one document, which a profile may hold from its draft: the standing text has its own, and its days are options. */
const OF_DOCUMENT = new Set(['asOf', 'number', 'date', 'issue', 'draftRound', 'provisions']);

/**
 * @param directory where the profile is looked for
 * @throws Failure for a profile, or an assignment, that breaks the schema
 */
export async function saidOfUnit(
  { profile, set }: Pick<UpdateCommandOptions, 'profile' | 'set'>,
  directory: string,
): Promise<ProfileLayer[]> {
  const layers: ProfileLayer[] = [];
  // Opened late: most texts are brought to a day by what the data know of their unit.
  if (profile !== undefined) {
    const { loadProfile } = await import('../files/load-profile.js');
    layers.push({ source: 'file', detail: profile, values: await loadProfile(profile, directory) });
  }
  if (set.length > 0) {
    const { assignedLayers } = await import('../drafting/assigned-layers.js');
    for (const layer of assignedLayers(set)) layers.push(layer);
  }
  return layers.map((layer) => ({ ...layer, values: ofUnit(layer.values) }));
}

const ofUnit = (values: Profile): Profile =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !OF_DOCUMENT.has(field)));
