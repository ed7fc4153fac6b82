import type { Link, LinkKind, Mapping } from './mapping.js';

const SWAPPED: Record<LinkKind, LinkKind> = {
  pair: 'pair',
  removed: 'added',
  added: 'removed',
  split: 'merged',
  merged: 'split',
};

/** The same mapping seen from the other text. */
export function swapMapping({ base, target, links, partial }: Mapping): Mapping {
  const swapped = links.map(
    (link): Link => ({
      ...link,
      kind: SWAPPED[link.kind],
      base: link.target,
      target: link.base,
    }),
  );
  const linkOf = new Map(
    swapped.flatMap((link) => [...link.base, ...link.target].map((unit) => [unit, link] as const)),
  );
  return { base: target, target: base, links: swapped, linkOf, partial: swapSide(partial) };
}

export function swapSide(side: Mapping['partial']): Mapping['partial'] {
  if (side === null) return null;
  return side === 'base' ? 'target' : 'base';
}
