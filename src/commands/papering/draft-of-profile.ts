/** The draft of a profile, for the papers that go with it. */
import { userReferencesFolder } from '../../assets/user-references.js';
import type { CheckedDraft } from '../drafting/drafter.js';
import { loadProfile } from '../files/load-profile.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';

export const isProfile = (file: string): boolean => /\.ya?ml$/i.test(file);

/** @throws Failure for what is no profile, or one that nothing can be drafted from */
export async function draftOfProfile(file: string, { terminal }: CommandContext): Promise<CheckedDraft> {
  const { environment, directory } = terminal;
  const { prepareDrafter } = await import('../drafting/drafter.js');
  const { statedLayers } = await import('../drafting/profile-layers.js');
  const values = await loadProfile(file, directory);
  const drafter = await prepareDrafter({
    id: undefined,
    folder: userReferencesFolder(environment, directory),
  });
  const today = chooseAsOf(undefined, environment);
  const profile = drafter.resolve(statedLayers({ today, profile: { file, values }, assigned: [] }));
  // What the profile leaves out is said by `draft`; a paper about it is no place to refuse it.
  return drafter.draft(profile, { allowMissing: true });
}
