/** Reports departures of form. Lines of one kind that depart alike make one finding. */
import type { Severity } from '../../findings/finding.js';
import type { FormEdit } from '../../form/form-edit.js';
import type { ComponentName, RuleSet } from '../../form/rule-set.js';
import { pushAll } from '../../text/push-all.js';
import type { DocumentFacts } from '../facts/document-facts.js';
import type { FormLine } from '../facts/form-lines.js';

export type JudgedComponent = RuleSet['components'][ComponentName];

export interface Departure {
  line: FormLine;
  expected: string;
  actual: string;
  /** What sets the line right; none where the rules are not certain of it. */
  formFix?: readonly FormEdit[];
}

export interface DepartureGroup extends Departure {
  /** Of all lines. */
  formFix: FormEdit[];
  component: ComponentName;
  times: number;
}

/** The departures of a document's lines, those alike counted together, at the first. */
export function groupDepartures(
  lines: readonly FormLine[],
  departureOf: (line: FormLine) => Omit<Departure, 'line'> | null,
): DepartureGroup[] {
  const groups = new Map<string, DepartureGroup>();
  for (const line of lines) {
    const departure = departureOf(line);
    if (!departure) continue;
    const key = [line.component, departure.expected, departure.actual].join('\n');
    const known = groups.get(key);
    if (known) {
      known.times++;
      pushAll(known.formFix, departure.formFix ?? []);
    } else {
      const formFix = [...(departure.formFix ?? [])];
      groups.set(key, { ...departure, line, component: line.component, times: 1, formFix });
    }
  }
  return [...groups.values()];
}

/** What danvan chose itself, where the rules are silent, is a note; so is what an uncertain source says. */
export function severityOfRow({ regulated, confidence }: JudgedComponent, usual: Severity): Severity {
  return regulated && confidence !== 'low' ? usual : 'note';
}

/** The rules that the form is held to, which are the Party's; null for documents of the State, of unions, slips and pages of the web. */
export function formRuleSet({ ruleSet, root, isOfState, hasOwnForm }: DocumentFacts): RuleSet | null {
  return ruleSet && root.kind !== 'page' && !isOfState() && !hasOwnForm() ? ruleSet : null;
}

/** In a Word file the form is what its author chose; a text or a scan only shows some of it. */
export function formSeverity({ form }: DocumentFacts, usual: Severity): Severity {
  return form ? usual : 'note';
}

/** Without bounds the value is the only one right; with one, the other side is open. */
interface Bounds {
  value: number;
  min?: number | undefined;
  max?: number | undefined;
}

function limitsOf({ value, min, max }: Bounds): [least: number, most: number] {
  if (min === undefined && max === undefined) return [value, value];
  return [min ?? -Infinity, max ?? Infinity];
}

/** "14", "14–15", "≥ 18". */
export function rangeInWords(bounds: Bounds): string {
  const [least, most] = limitsOf(bounds);
  if (most === Infinity) return `≥ ${least}`;
  if (least === -Infinity) return `≤ ${most}`;
  return least === most ? String(least) : `${least}–${most}`;
}

export function isWithin(found: number, bounds: Bounds): boolean {
  const [least, most] = limitsOf(bounds);
  return found >= least && found <= most;
}
