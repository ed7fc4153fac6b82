/** The draft that papers go with: drafted from a profile, or as it stands in a file. */
import type { OwnTemplates } from '../../assets/own-templates.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import { type ComparedText, openText } from '../comparing/open-text.js';
import type { CheckedDraft, Drafter } from '../drafting/drafter.js';
import { loadProfile } from '../files/load-profile.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';

export const isProfile = (file: string): boolean => /\.ya?ml$/i.test(file);

/** @throws Failure for what cannot be read */
export const openDraftFile = (
  name: string,
  revisions: 'accept' | 'reject' | 'fail',
  context: CommandContext,
): Promise<ComparedText> => openText(name, { revisions, struck: 'omit', ownComments: 'known' }, context);

/** @throws Failure for what is no profile, or one that nothing can be drafted from */
export async function draftOfProfile(
  file: string,
  own: OwnTemplates | undefined,
  { terminal }: CommandContext,
): Promise<{ checked: CheckedDraft; drafter: Drafter }> {
  const { environment, directory } = terminal;
  const { prepareDrafter } = await import('../drafting/drafter.js');
  const { statedLayers } = await import('../drafting/profile-layers.js');
  const values = await loadProfile(file, directory);
  const drafter = await prepareDrafter(
    { id: undefined, folder: userReferencesFolder(environment, directory) },
    own,
  );
  const today = chooseAsOf(undefined, environment);
  const profile = drafter.resolve(statedLayers({ today, profile: { file, values }, assigned: [] }));
  // What the profile leaves out is said by `draft`; a paper about it is no place to refuse it.
  return { checked: drafter.draft(profile, { allowMissing: true }), drafter };
}
