/** For whom a draft is, as the options say it. */
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { type ChosenLocality, chooseLocality } from './choose-locality.js';
import type { DraftOptions } from './draft-options.js';
import type { Drafter } from './drafter.js';

const fail = failer<typeof messages>();

/** Null where the profile alone says for whom the draft is. */
export function draftedLocality(
  { province, commune, profile }: Pick<DraftOptions, 'province' | 'commune' | 'profile'>,
  { data }: Drafter,
  asOf: string,
): ChosenLocality | null {
  if (province !== undefined) return chooseLocality({ province, commune }, data, asOf);
  if (commune !== undefined) throw fail('commands.draft.communeAlone', { commune });
  if (profile === undefined) throw fail('commands.draft.noUnit', undefined);
  return null;
}
