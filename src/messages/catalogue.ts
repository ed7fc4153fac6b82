import type { Messages, Params } from '../findings/finding.js';
import type { vi } from './vi.js';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every message of danvan: id to a function of named parameters. The Vietnamese one is the model. */
export type Catalogue = typeof vi;

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? (await import('./en.js')).en : (await import('./vi.js')).vi;
}

/** The words of a finding or failure. An id that is not in the catalogue is shown as it is, with its values. */
export function wordMessage(id: string, params: Params, catalogue: Catalogue): string {
  const word = (catalogue as Messages)[id] as ((params: Params) => string) | undefined;
  return word ? word(params) : [id, ...Object.values(params)].join(' ');
}
