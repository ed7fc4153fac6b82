/** The text of a SARIF log, in the pieces in which a run prints it: results come file by file, all else before and after. */
import type { Artifact, Notification, Result, Tool } from 'sarif';
import { escapeControls } from '../../text/escape-json.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const beginSarif = (tool: Tool): string =>
  `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n"tool": ${JSON.stringify(tool)},\n"columnKind": "utf16CodeUnits",\n"results": [`;

/** @param isFirst whether no result stands before these */
export function printResults(results: readonly Result[], isFirst: boolean): string {
  if (results.length === 0) return '';
  const printed = results.map((result) => escapeControls(JSON.stringify(result)));
  return (isFirst ? '\n' : ',\n') + printed.join(',\n');
}

/** A run in which a file could not be read was not successful (section 3.20.14). */
export function endSarif(artifacts: readonly Artifact[], notifications: readonly Notification[]): string {
  const invocation = {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
  return `\n],\n"artifacts": ${escapeControls(JSON.stringify(artifacts))},\n"invocations": ${escapeControls(JSON.stringify([invocation]))}\n}]\n}\n`;
}
