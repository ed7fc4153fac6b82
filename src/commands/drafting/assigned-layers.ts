import type { ProfileLayer } from '../../draft/index.js';
import { parseAssignments } from '../../draft/parse-profile.js';

/**
 * What `--set` says, a layer each time.
 * @param assignments "signer.name=Nguyễn Văn A" …
 * @throws Failure for an assignment that names no field or gives it a wrong value
 */
export function assignedLayers(assignments: readonly string[]): ProfileLayer[] {
  return assignments.map((assignment) => ({
    source: 'set',
    detail: `--set ${assignment}`,
    values: parseAssignments([assignment]),
    amendsLists: true,
  }));
}
