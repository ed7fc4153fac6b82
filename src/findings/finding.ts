/**
 * One diagnostic, of a reader, the parser, a rule or a comparison: a vfile message, so that the ecosystem's
 * reporters and editors can show it, with what danvan adds. A stage gives an id and parameters; the words
 * are looked up when it is printed, in the folder's `messages.vi.ts` or `messages.en.ts`.
 */
import { VFileMessage } from 'vfile-message';
import type { FormEdit } from '../form/form-edit.js';
import type { Origin, Point } from '../tree/nodes.js';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How sure a repair is: `safe` where what stands there cannot be right, so that nothing but the slip goes; `unsafe` where a
 * person has to look at the place first.
 */
export const REPAIR_KINDS = ['safe', 'unsafe'] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

export type Params = Readonly<Record<string, string | number>>;

/** A folder's messages: id to a function of named parameters, so that a missing parameter does not compile. */
export type Messages = Readonly<Record<string, (params: never) => string>>;
export type ParamsOf<M extends Messages, K extends keyof M> = Parameters<M[K]>[0];

/** One step of a repair of a text file: its characters from `start` to `end`, which read `found`, become `text`. */
export interface Edit {
  start: number;
  end: number;
  found: string;
  text: string;
}

/** Words of a text with what stands around them, as the Web Annotation model names it: where a format counts no characters. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** One step of a safe repair of a Word file: quoted words of a paragraph become `text`. */
export interface WordEdit {
  paragraph: number;
  quote: TextQuote;
  text: string;
}

export interface FindingPlace {
  severity?: Severity;
  /** The rule that found it, where a rule has several messages; else the message's own id. */
  ruleId?: string;
  /** Where in the source; the first stretch is where an editor jumps to. */
  origin?: readonly Origin[];
  /** Where the stretch ends that is meant, exclusive. */
  end?: Point;
  /** Which provision ("art_9__cl_3"). */
  eId?: string | null;
  expected?: readonly string[];
  actual?: string;
  fix?: readonly Edit[];
  quote?: TextQuote;
  wordFix?: readonly WordEdit[];
  /** What sets the form of a Word file right; made only where it is asked for. */
  formFix?: readonly FormEdit[];
  /** Of a finding with a repair. */
  repair?: RepairKind;
}

/** `reason` is the id of the message, of which print makes words. */
export interface Finding extends VFileMessage {
  ruleId: string;
  severity: Severity;
  params: Params;
  eId: string | null;
  page: number | null;
  paragraph: number | null;
  /** All steps together mend what was found; empty where a person has to decide. */
  fix: readonly Edit[];
  /** The words that are meant, in a Word file; absent where the paragraph as a whole is. */
  quote?: TextQuote;
  /** As `fix`, for a Word file. */
  wordFix?: readonly WordEdit[];
  /** Steps that set the form of a Word file right; absent where the rules state no value with certainty. No `repair`: they are made only where they are asked for. */
  formFix?: readonly FormEdit[];
  /** Null where there is no repair. */
  repair: RepairKind | null;
}

/** vfile's `fatal`: true for errors, false for warnings, undefined for notes. */
const FATAL: Record<Severity, boolean | undefined> = { error: true, warning: false, note: undefined };

/**
 * Makes the function with which a stage reports, typed by the stage's own messages.
 * @example const report = reporter<typeof messages>(); report('read.emptyFile', { file: 'a.md' })
 */
export function reporter<M extends Messages>() {
  return <K extends keyof M & string>(id: K, params: ParamsOf<M, K>, place: FindingPlace = {}): Finding =>
    createFinding(id, (params ?? {}) as Params, place);
}

export function createFinding(id: string, params: Params, place: FindingPlace): Finding {
  const {
    severity = 'warning',
    ruleId = id,
    origin = [],
    eId = null,
    expected,
    actual,
    fix = [],
    quote,
    wordFix,
    formFix,
    repair,
  } = place;
  const first = origin[0];
  const message = withoutTrace(
    () => new VFileMessage(id, { ruleId, source: 'danvan', ...vfilePlace(first, place.end) }),
  ) as Finding;
  message.fatal = FATAL[severity];
  if (expected) message.expected = [...expected];
  if (actual !== undefined) message.actual = actual;
  return Object.assign(message, {
    ruleId,
    severity,
    params,
    eId,
    page: first?.page ?? null,
    paragraph: first?.paragraph ?? null,
    fix,
    ...(quote && { quote }),
    ...(wordFix && { wordFix }),
    ...(formFix && formFix.length > 0 && { formFix }),
    repair: fix.length === 0 && wordFix === undefined ? null : (repair ?? 'unsafe'),
  });
}

/** A message is an error, of which V8 would note where it was made: a tenth of what the parsing of a text with many notes costs. */
function withoutTrace<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function vfilePlace(first: Origin | undefined, end: Point | undefined) {
  if (first?.line === undefined) return {};
  const start = { line: first.line, column: first.column ?? 1, offset: first.offset ?? 0 };
  return { place: end === undefined ? start : { start, end } };
}
