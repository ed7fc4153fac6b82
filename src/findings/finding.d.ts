/**
 * One diagnostic, of a reader, the parser, a rule or a comparison: a vfile message, so that the ecosystem's
 * reporters and editors can show it, with what danvan adds. A stage gives an id and parameters; the words
 * are looked up when it is printed, in the folder's `messages.vi.ts` or `messages.en.ts`.
 */
import { VFileMessage } from 'vfile-message';
import type { Origin } from '../tree/nodes.js';
export declare const SEVERITIES: readonly ["error", "warning", "note"];
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
/**
 * Makes the function with which a stage reports, typed by the stage's own messages.
 * @example const report = reporter<typeof messages>(); report('read.emptyFile', { file: 'a.md' })
 */
export declare function reporter<M extends Messages>(): <K extends keyof M & string>(id: K, params: ParamsOf<M, K>, place?: FindingPlace) => Finding;
export declare function createFinding(id: string, params: Params, place: FindingPlace): Finding;
