/** The tiers of administration, from the highest; apart from the tables, whose schemas a comparison does not load. */
export const TIERS = ['central', 'provincial', 'district', 'communal'] as const;
export type Tier = (typeof TIERS)[number];
