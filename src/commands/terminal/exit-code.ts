/**
 * What the process reports when it ends: 0 nothing to report, 1 findings or differences, 2 bad usage,
 * unreadable input or a fault of danvan's own.
 */
export type ExitCode = 0 | 1 | 2;

/** Sets the code and lets the process end by itself: `process.exit` would cut off output still in a pipe. */
export function reportExitCode(code: ExitCode): void {
  process.exitCode = code;
}
