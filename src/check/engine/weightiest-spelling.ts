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
}

/** Collects what rules on spelling find in one document. */
export class WeightiestSpelling {
  readonly #told = new Map<Node, Told[]>();
  readonly #silenced = new Set<Finding>();

  /** Of two findings on words in common the lighter is silenced, of two that weigh the same the later. */
  add(stretch: SpellingPlace, finding: Finding): void {
    const told = this.#told.get(stretch.node) ?? [];
    for (const other of told) {
      if (other.finding.ruleId === finding.ruleId || !overlap(stretch, other)) continue;
      this.#silenced.add(weightOf(finding) < weightOf(other.finding) ? other.finding : finding);
    }
    told.push({ ...stretch, finding });
    this.#told.set(stretch.node, told);
  }

  isSilenced(finding: Finding): boolean {
    return this.#silenced.has(finding);
  }
}

const overlap = (one: SpellingPlace, other: SpellingPlace): boolean =>
  one.start < other.end && other.start < one.end;

/** The smaller, the weightier. */
const weightOf = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
