/** Says whose text a document is: which provincial unit it belongs to, and of which level the body is that issued it. */
import { type DatedData, formAt, type Locality, provinceAt, provincesAt, type Tier } from '../data/index.js';
import type { Document, ParagraphRole } from '../tree/nodes.js';
import { foldName, issuersOf, issuerTier, namesWhole, textsOfRoles } from './issuer-tier.js';

export interface DocumentOwner {
  /** Id of the provincial unit; absent where the text does not say it. */
  unit?: string;
  level?: 'province' | 'city';
  tier?: Tier;
}

/** Most telling first: a place line also stands above texts of central bodies. */
const ROLES: readonly (readonly ParagraphRole[])[] = [
  ['superior', 'issuer'],
  ['author', 'annexLine', 'subject'],
  ['placeDate'],
];

/** @param given id of the unit, where the caller knows it */
export function ownerOf(root: Document, data: DatedData, day: string, given?: string): DocumentOwner {
  const tier = issuerTier(root, issuersOf(data, day));
  const unit = given === undefined ? unitNamedIn(root, data, day, tier) : provinceAt(data, given, day);
  const level = unit ? formAt(unit, day)?.level : undefined;
  return {
    ...(unit ? { unit: unit.id } : {}),
    ...(level ? { level } : {}),
    ...(tier ? { tier } : {}),
  };
}

/** Central bodies issue their texts in a city too: the place line names the unit of a local body only. */
function unitNamedIn(root: Document, data: DatedData, day: string, tier: Tier | undefined): Locality | null {
  const units = provincesAt(data, day);
  for (const roles of ROLES) {
    if (roles.includes('placeDate') && tier === undefined) continue;
    const texts = textsOfRoles(root, roles).map(foldName);
    const found = units.filter((unit) =>
      texts.some((text) => namesWhole(text, formAt(unit, day)?.name ?? '')),
    );
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}
