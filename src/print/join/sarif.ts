/** SARIF logs of danvan as one: one run with the results, artifacts and notifications of all, in the order of the files. */
import type { Artifact, Invocation, Log, Notification, Result, Run } from 'sarif';
import { beginSarif, endSarif, printResults } from '../check/sarif-log.js';
import { byName } from './by-name.js';

export type SarifReport = Log;

/** The tool is that of the first: parts of one run are of one version. */
export function joinSarif(logs: readonly SarifReport[]): string {
  const runs = logs.flatMap(({ runs }) => runs);
  const all = <T>(of: (run: Run) => readonly T[] | undefined): T[] => runs.flatMap((run) => of(run) ?? []);
  const results = all<Result>((run) => run.results);
  const artifacts = all<Artifact>((run) => run.artifacts);
  const notifications = all<Invocation>((run) => run.invocations).flatMap(
    (one) => one.toolExecutionNotifications ?? [],
  );
  const uriOf = ({ locations }: Result | Notification): string =>
    fileOf(locations?.[0]?.physicalLocation?.artifactLocation?.uri);
  const sorted = <T>(list: readonly T[], name: (one: T) => string): T[] =>
    list.toSorted((one, other) => byName(name(one), name(other)));
  return [
    beginSarif(runs[0]?.tool ?? { driver: { name: 'danvan' } }),
    printResults(sorted(results, uriOf), true),
    endSarif(
      sorted(artifacts, ({ location }) => fileOf(location?.uri)),
      sorted(notifications, uriOf),
    ),
  ].join('');
}

/** A relative URI as the path that it was made of. */
function fileOf(uri = ''): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
