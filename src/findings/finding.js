/**
 * One diagnostic, of a reader, the parser, a rule or a comparison: a vfile message, so that the ecosystem's
 * reporters and editors can show it, with what danvan adds. A stage gives an id and parameters; the words
 * are looked up when it is printed, in the folder's `messages.vi.ts` or `messages.en.ts`.
 */
import { VFileMessage } from 'vfile-message';
export const SEVERITIES = ['error', 'warning', 'note'];
/** vfile's `fatal`: true for errors, false for warnings, undefined for notes. */
const FATAL = { error: true, warning: false, note: undefined };
/**
 * Makes the function with which a stage reports, typed by the stage's own messages.
 * @example const report = reporter<typeof messages>(); report('read.emptyFile', { file: 'a.md' })
 */
export function reporter() {
    return (id, params, place = {}) => createFinding(id, (params ?? {}), place);
}
export function createFinding(id, params, place) {
    const { severity = 'warning', origin = [], eId = null, expected, actual } = place;
    const first = origin[0];
    const message = new VFileMessage(id, {
        ruleId: id,
        source: 'danvan',
        ...(first?.line === undefined
            ? {}
            : { place: { line: first.line, column: first.column ?? 1, offset: first.offset ?? 0 } }),
    });
    message.fatal = FATAL[severity];
    if (expected)
        message.expected = expected;
    if (actual !== undefined)
        message.actual = actual;
    return Object.assign(message, {
        ruleId: id,
        severity,
        params,
        eId,
        page: first?.page ?? null,
        paragraph: first?.paragraph ?? null,
    });
}
