import type { Messages, Params, ParamsOf } from './finding.js';
/**
 * A reason to stop: bad usage or unreadable input. Carries a message id and parameters like a finding; the
 * command line words it in one line and exits with 2. Anything else that is thrown is a fault of danvan's own.
 */
export declare class Failure extends Error {
    readonly id: string;
    readonly params: Params;
    readonly name = "Failure";
    constructor(id: string, params: Params, options?: ErrorOptions);
}
/** Makes the function with which a stage gives up, typed by the stage's own messages. */
export declare function failer<M extends Messages>(): <K extends keyof M & string>(id: K, params: ParamsOf<M, K>, options?: ErrorOptions) => Failure;
