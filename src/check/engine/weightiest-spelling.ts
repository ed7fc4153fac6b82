/** Of what several rules on spelling say of the same words only the weightiest is told: "triểt" is one fault, an impossible syllable. */
import { type Finding, SEVERITIES } from '../../findings/finding.js';
import type { Node } from '../../tree/nodes.js';

/** Some words of a node's text: from a character up to another. */
export interface SpellingPlace {
  node: Node;
  start: number;
  end: number;
}

interface Told extends SpellingPlace {
  finding: Finding;
  /** How many findings were told before it. */
  order: number;
}

/** Collects what rules on spelling find in one document. */
export class WeightiestSpelling {
  readonly #told = new Map<Node, Told[]>();
  #count = 0;

  add(stretch: SpellingPlace, finding: Finding): void {
    const told = this.#told.get(stretch.node);
    const one = { ...stretch, finding, order: this.#count++ };
    if (told) told.push(one);
    else this.#told.set(stretch.node, [one]);
  }

  /** Of two findings of different rules on words in common the lighter, of two that weigh the same the later. */
  silenced(): ReadonlySet<Finding> {
    const silenced = new Set<Finding>();
    for (const told of this.#told.values()) {
      for (const [one, other] of overlapsIn(told)) {
        if (one.finding.ruleId !== other.finding.ruleId) silenced.add(lighterOf(one, other).finding);
      }
    }
    return silenced;
  }
}

/** Pairs with words in common, found along the text: each with every other would take the square of a long text's findings. */
function* overlapsIn(told: readonly Told[]): Iterable<[Told, Told]> {
  let open: Told[] = [];
  for (const one of [...told].sort((a, b) => a.start - b.start)) {
    open = open.filter(({ end }) => end > one.start);
    for (const other of open) if (other.start < one.end) yield [other, one];
    open.push(one);
  }
}

function lighterOf(one: Told, other: Told): Told {
  const [first, later] = one.order < other.order ? [one, other] : [other, one];
  return weightOf(later.finding) < weightOf(first.finding) ? first : later;
}

/** The smaller, the weightier. */
const weightOf = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
