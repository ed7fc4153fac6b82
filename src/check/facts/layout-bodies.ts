/** The bodies of the layout that a text is written for, as far as the data know that layout after a reorganisation. */
import { bodiesOfLayout, layoutsAt, type Tier } from '../../data/index.js';
import { foldForMatching } from '../../text/index.js';
import type { Document } from '../../tree/nodes.js';
import { layoutOfText, namesOf } from '../coverage/layout-of-text.js';
import type { DocumentFacts } from './document-facts.js';

/**
 * Whether a body is one of the layout that the articles of the text are headed with, and the data have that layout from the
 * day on which the body ended elsewhere, or later: "Ban Tuyên giáo và Dân vận Tỉnh ủy" where the duty has not passed on.
 * @param ended ISO date
 */
export function isOfLayout(name: string, ended: string, facts: Facts): boolean {
  const { from, names } = layoutOf(facts);
  const body = foldForMatching(name);
  return from !== null && from >= ended && names.some((known) => known.includes(body));
}

type Facts = Pick<DocumentFacts, 'root' | 'data' | 'day' | 'owner'>;

interface LayoutBodies {
  /** First day of the layout; null where it has none, or the text has no layout. */
  from: string | null;
  /** Folded names of its bodies. */
  names: readonly string[];
}

const layouts = new WeakMap<Document, LayoutBodies>();

function layoutOf({ root, data, day, owner }: Facts): LayoutBodies {
  const known = layouts.get(root);
  if (known !== undefined) return known;
  const tier: Tier = owner().tier === 'communal' ? 'communal' : 'provincial';
  const id = layoutOfText(root, data, tier, day);
  const layout = layoutsAt(data.layouts, day, tier).find((one) => one.id === id);
  const bodies = layout === undefined ? [] : bodiesOfLayout(layout, data.bodies);
  const found = {
    from: layout?.from ?? null,
    names: bodies.flatMap((body) => namesOf(body, data, tier)),
  };
  layouts.set(root, found);
  return found;
}
