/** Which layout of bodies a regulation is written for, by the bodies that its articles are headed with. */
import {
  type Body,
  bodiesOfLayout,
  bodyName,
  type DatedData,
  layoutsAt,
  type Tier,
} from '../../data/index.js';
import { foldForMatching } from '../../text/index.js';
import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

/**
 * The id of the layout whose adviser heads an article; of several with one adviser, the one of whose committees most
 * head articles too. Undefined where no heading names an adviser.
 * @param asOf ISO date
 */
export function layoutOfText(
  tree: Document,
  data: Pick<DatedData, 'bodies' | 'layouts' | 'levels'>,
  tier: Tier,
  asOf: string,
): string | undefined {
  const headings = selectAll(tree, 'article').map(({ heading }) => foldForMatching(heading ?? ''));
  const isNamed = (body: Body) =>
    namesOf(body, data, tier).some((name) => headings.some((heading) => heading.includes(name)));
  let best: { id: string; named: number } | undefined;
  for (const layout of layoutsAt(data.layouts, asOf, tier)) {
    const [adviser, ...committees] = bodiesOfLayout(layout, data.bodies);
    if (adviser === undefined || !isNamed(adviser)) continue;
    const named = committees.filter(isNamed).length;
    if (best === undefined || named > best.named) best = { id: layout.id, named };
  }
  return best?.id;
}

/** The name with the words of every level of the tier, folded: "đảng ủy mặt trận … tỉnh", "… thành phố". */
export function namesOf(body: Body, { levels }: Pick<DatedData, 'levels'>, tier: Tier): string[] {
  return levels.levels
    .filter((level) => level.tier === tier)
    .map(({ word, committee }) => foldForMatching(bodyName(body, { word, committee: committee.words })));
}
