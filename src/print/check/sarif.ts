/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning services. One run; results are written as files
 * come. Suppressed findings stay in it with `suppressions` (section 3.27.23), so that alerts do not come and go.
 */

import type { Artifact, Location, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import { type CheckedFile, type ReportedFinding, UNCHECKED_FILE } from '../../check/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { pushAll } from '../../text/push-all.js';
import { judgedDayWords } from './judged-day.js';
import { lineHashes } from './line-hashes.js';
import { provisionPath } from './provision-path.js';
import type { MakeReporter, RuleNote } from './reporter.js';
import { beginSarif, endSarif, printResults } from './sarif-log.js';

export const sarifReporter: MakeReporter = ({ catalogue, rules, version, documentation }) => {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: 'danvan',
    version,
    ...(documentation === null ? {} : { informationUri: documentation }),
    rules: rules.map((rule) => toDescriptor(rule, documentation, catalogue)),
    notifications: [{ id: UNCHECKED_FILE, shortDescription: { text: catalogue['print.checkUnchecked']() } }],
  };
  const notifications: Notification[] = [];
  const artifacts: Artifact[] = [];
  let isFirst = true;
  return {
    begin: () => beginSarif({ driver }),
    file(checked) {
      if (checked.isUnchecked) {
        pushAll(
          notifications,
          checked.findings.map((one) => toNotification(one, checked, catalogue)),
        );
        return '';
      }
      artifacts.push(toArtifact(checked, catalogue));
      const hashes = lineHashesOf(checked);
      const text = printResults(
        checked.findings.map((one) => toResult(one, checked, indexOf, hashes, catalogue)),
        isFirst,
      );
      isFirst &&= text === '';
      return text;
    },
    end: () => endSarif(artifacts, notifications),
  };
};

/** A file that could not be read is no result of a rule: the tool tells of its own run (section 3.20.21). */
function toNotification(
  { finding }: ReportedFinding,
  { path }: CheckedFile,
  catalogue: Catalogue,
): Notification {
  return {
    level: 'error',
    message: { text: wordMessage(finding.reason, finding.params, catalogue) },
    descriptor: { id: UNCHECKED_FILE },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
  };
}

/** A file that was checked (section 3.24), with the day by which it was judged in its property bag (section 3.8). */
function toArtifact(checked: CheckedFile, catalogue: Catalogue): Artifact {
  const { path, judged } = checked;
  const description = judgedDayWords(checked, catalogue);
  return {
    location: { uri: toUri(path) },
    roles: ['analysisTarget'],
    ...(description === null ? {} : { description: { text: description } }),
    ...(judged === null ? {} : { properties: { day: judged.day, dayOrigin: judged.origin } }),
  };
}

/** Of a text file with findings only: other formats have no lines, and hashing takes time. */
function lineHashesOf({ lines, mark, findings }: CheckedFile): string[] {
  return lines === null || findings.length === 0 ? [] : lineHashes(mark + lines.join('\n'));
}

function toDescriptor(
  { id, severity, summary, reason }: RuleNote,
  documentation: string | null,
  catalogue: Catalogue,
): ReportingDescriptor {
  const more = catalogue['print.checkExplain']({ rule: id });
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: {
      text: `${summary}. ${reason} ${more}`,
      markdown: `**${summary}.**\n\n${reason}\n\n${more}`,
    },
    ...(documentation === null ? {} : { helpUri: `${documentation}#${id}` }),
    defaultConfiguration: { level: severity },
  };
}

function toResult(
  { finding, fingerprint, suppression }: ReportedFinding,
  { path }: CheckedFile,
  indexOf: ReadonlyMap<string, number>,
  hashes: readonly string[],
  catalogue: Catalogue,
): Result {
  const { ruleId, severity, eId } = finding;
  const ruleIndex = indexOf.get(ruleId);
  const hash = finding.line === undefined ? undefined : hashes[finding.line - 1];
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: wordMessage(finding.reason, finding.params, catalogue) },
    locations: [toLocation(finding, path, eId)],
    partialFingerprints: {
      'danvan/v1': fingerprint,
      ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
    },
    ...(suppression ? { suppressions: [toSuppression(suppression)] } : {}),
    ...(suppression?.kind === 'baseline' ? { baselineState: 'unchanged' as const } : {}),
  };
}

function toLocation(
  { line, column, place, paragraph, page }: ReportedFinding['finding'],
  path: string,
  eId: string | null,
): Location {
  const end = place && 'end' in place ? place.end : undefined;
  // A Word file has no lines: its paragraph, or the page of a PDF, stands for one (documented in the README).
  const startLine = line ?? paragraph ?? page ?? 1;
  const region: Region = {
    startLine,
    ...(line === undefined || column === undefined ? {} : { startColumn: column }),
    ...(end?.line === undefined ? {} : { endLine: end.line, endColumn: end.column }),
  };
  return {
    physicalLocation: { artifactLocation: { uri: toUri(path) }, region },
    ...(eId === null
      ? {}
      : { logicalLocations: [{ name: eId, fullyQualifiedName: provisionPath(eId), kind: 'provision' }] }),
  };
}

function toSuppression({ kind, reason }: NonNullable<ReportedFinding['suppression']>) {
  const where = kind === 'waiver' ? ('inSource' as const) : ('external' as const);
  return { kind: where, status: 'accepted' as const, ...(reason ? { justification: reason } : {}) };
}

/** A path as a URI reference (section 3.4.4): relative, but for one on another drive; other characters are encoded. */
function toUri(path: string): string {
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
    .join('/');
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded}` : encoded;
}
