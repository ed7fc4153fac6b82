/**
 * What a rule is. A rule is one file that holds, as typed data, all but its wording: what it looks at, why, and
 * examples that are run as tests. The words are in the messages of its folder: `check.<id>` and, where there are
 * several, `check.<id>.<case>` say what was found, `check.<id>.summary` what is looked for, `check.<id>.reason` why, and
 * `check.<id>.proof`, of a rule with safe repairs, why what they take away cannot be right.
 */
import type { Finding, ParamsOf, RepairKind, Severity } from '../../findings/finding.js';
import type { FormEdit } from '../../form/form-edit.js';
import type { ParagraphForm, RunForm, SectionForm } from '../../form/form-facts.js';
import type { ReviewFacts } from '../../form/review-facts.js';
import type { ComponentName } from '../../form/rule-set.js';
import type { Node, NodeType, Parent } from '../../tree/nodes.js';
import type { DocumentFacts } from '../facts/document-facts.js';
import type { messages as coverage } from '../rules/coverage/messages.vi.js';
import type { messages as form } from '../rules/form/messages.vi.js';
import type { messages as law } from '../rules/law/messages.vi.js';
import type { messages as structure } from '../rules/structure/messages.vi.js';
import type { messages as text } from '../rules/text/messages.vi.js';
import type { messages as waivers } from '../rules/waivers/messages.vi.js';
import type { OfficeWords } from '../schemas/office-words.js';
import type { RuleScope } from './scope.js';

export type RuleMessages = typeof structure &
  typeof text &
  typeof law &
  typeof form &
  typeof coverage &
  typeof waivers;

/** A stretch of a node's text (`printedText`), or the node as a whole where no offsets are given. */
export interface ReportPlace {
  node: Node;
  start?: number;
  end?: number;
  /** A place in the file that no node stands for. */
  line?: number;
  column?: number;
  /** In place of the rule's own severity. */
  severity?: Severity;
  /** What stands there; the stretch itself where it is left out. */
  actual?: string;
  expected?: readonly string[];
  /** What may stand in place of the stretch; never used inside quoted text. */
  replacement?: string;
  /** Sets the form of a Word file right, where the guide states the value with certainty. */
  formFix?: readonly FormEdit[];
  /** As `replacement`, where the form asks for other words, which are put in with the repairs of form only. */
  formReplacement?: string;
  /** Of a rule that has repairs of both kinds. */
  repair?: RepairKind;
  /** Further places that are mended with it. */
  more?: readonly Required<Pick<ReportPlace, 'node' | 'start' | 'end' | 'replacement'>>[];
}

export interface RuleContext<O = unknown> extends DocumentFacts {
  /** The nodes above the one that is visited, the root first. */
  ancestors: readonly Parent[];
  options: O;
  report<K extends keyof RuleMessages>(message: K, params: ParamsOf<RuleMessages, K>, at: ReportPlace): void;
}

export interface FormPatch {
  sections?: Partial<SectionForm>;
  lines?: Partial<Record<ComponentName, Partial<ParagraphForm & RunForm>>>;
}

export interface RuleExample {
  /** What the example shows, in Vietnamese. */
  name: string;
  /** Markdown. */
  input: string;
  /** What stands at each place found (`actual`), in order; none for an example of good text. */
  finds: readonly string[];
  /** Day by which it is judged (ISO), where its own date does not say it. */
  asOf?: string;
  options?: unknown;
  officeWords?: Partial<OfficeWords>;
  /** What the repair makes of the input. */
  fixed?: string;
  /** How a Word file of this text departs from the rules on form; it keeps to them in all else. Absent: no Word file. */
  form?: FormPatch;
  /** What the file says of its own review. */
  review?: Partial<ReviewFacts>;
}

/** What the other rules of a run made of a document. */
export interface RuleOutcome {
  findings: readonly Finding[];
  /** Ids of the rules that there are, and of those that were run. */
  known: ReadonlySet<string>;
  run: ReadonlySet<string>;
}

/** The rule as its file writes it. */
export interface RuleDefinition<O> {
  /** The file's name. */
  id: string;
  severity: Severity;
  /** Ids of instruments.yaml that ask for it; empty where it is plain care in drafting. */
  basis: readonly string[];
  /** Node types that the shared walk hands over. */
  visits: readonly NodeType[];
  /** For which texts and parts of a text it stands; for all where it is left out. */
  scope?: RuleScope;
  /** What a configuration may set: for each field the words that it takes, the default first. */
  options?: { readonly [K in keyof O]: readonly O[K][] };
  /** Judges how words are spelt: what a vocabulary lists as an own word is none of its findings. */
  judgesSpelling?: true;
  /** Looks at the file's own lines; without them it finds nothing. */
  readsSource?: true;
  /** The kinds of its repairs; a rule without any repairs nothing. Of both, a finding that does not say its kind is unsafe. */
  repairs?: readonly RepairKind[];
  examples: readonly RuleExample[];
  /** Looks at each node that is handed over. */
  check?(node: Node, context: RuleContext<O>): void;
  /** Looks once, after the walk, at what all rules found. */
  finish?(outcome: RuleOutcome, context: RuleContext<O>): void;
  /** Finds things between the texts of a run as well, which are not known when one text is done. */
  looksBeyond?: true;
}

/** A rule whatever its options. */
export type Rule = RuleDefinition<unknown>;

/** Makes a rule, so that its file is checked where it is written. */
export function defineRule<O = unknown>(definition: RuleDefinition<O>): Rule {
  return definition as Rule;
}
