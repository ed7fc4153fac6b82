/**
 * One diagnostic, of a reader, the parser, a rule or a comparison: a vfile message, so that the ecosystem's
 * reporters and editors can show it, with what danvan adds. A stage gives an id and parameters; the words
 * are looked up when it is printed, in the folder's `messages.vi.ts` or `messages.en.ts`.
 */
import { VFileMessage } from 'vfile-message';
import type { Origin } from '../tree/nodes.js';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Params = Readonly<Record<string, string | number>>;

/** A folder's messages: id to a function of named parameters, so that a missing parameter does not compile. */
export type Messages = Readonly<Record<string, (params: never) => string>>;
export type ParamsOf<M extends Messages, K extends keyof M> = Parameters<M[K]>[0];

export interface FindingPlace {
  severity?: Severity;
  /** Where in the source; the first stretch is where an editor jumps to. */
  origin?: readonly Origin[];
  /** Which provision ("art_9__cl_3"). */
  eId?: string | null;
  expected?: string[];
  actual?: string;
}

export interface Finding extends VFileMessage {
  ruleId: string;
  severity: Severity;
  params: Params;
  eId: string | null;
  page: number | null;
  paragraph: number | null;
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
  const { severity = 'warning', origin = [], eId = null, expected, actual } = place;
  const first = origin[0];
  const message = new VFileMessage(id, {
    ruleId: id,
    source: 'danvan',
    ...(first?.line === undefined
      ? {}
      : { place: { line: first.line, column: first.column ?? 1, offset: first.offset ?? 0 } }),
  }) as Finding;
  message.fatal = FATAL[severity];
  if (expected) message.expected = expected;
  if (actual !== undefined) message.actual = actual;
  return Object.assign(message, {
    ruleId: id,
    severity,
    params,
    eId,
    page: first?.page ?? null,
    paragraph: first?.paragraph ?? null,
  });
}
