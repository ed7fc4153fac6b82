/**
 * A reason to stop: bad usage or unreadable input. Carries a message id and parameters like a finding; the
 * command line words it in one line and exits with 2. Anything else that is thrown is a fault of danvan's own.
 */
export class Failure extends Error {
    id;
    params;
    name = 'Failure';
    constructor(id, params, options) {
        super(id, options);
        this.id = id;
        this.params = params;
    }
}
/** Makes the function with which a stage gives up, typed by the stage's own messages. */
export function failer() {
    return (id, params, options) => new Failure(id, (params ?? {}), options);
}
