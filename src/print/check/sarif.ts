/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning services. One run; results are written as files
 * come. Suppressed findings stay in it with `suppressions` (section 3.27.23), so that alerts do not come and go.
 */
import type { Location, Region, ReportingDescriptor, Result } from 'sarif';
import type { CheckedFile, ReportedFinding } from '../../check/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { provisionPath } from './provision-path.js';
import type { MakeReporter, RuleNote } from './reporter.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarifReporter: MakeReporter = ({ words, rules, version }) => {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = { name: 'danvan', version, rules: rules.map(toDescriptor) };
  let separator = '\n';
  return {
    begin: () =>
      `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n"tool": ${JSON.stringify({ driver })},\n"columnKind": "utf16CodeUnits",\n"results": [`,
    file(checked) {
      const results = checked.findings.map((one) => JSON.stringify(toResult(one, checked, indexOf, words)));
      if (results.length === 0) return '';
      const text = separator + results.join(',\n');
      separator = ',\n';
      return text;
    },
    end: () => '\n]\n}]\n}\n',
  };
};

function toDescriptor({ id, severity, summary, reason }: RuleNote): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    defaultConfiguration: { level: severity },
  };
}

function toResult(
  { finding, fingerprint, suppression }: ReportedFinding,
  { file }: CheckedFile,
  indexOf: ReadonlyMap<string, number>,
  words: Catalogue,
): Result {
  const { ruleId, severity, eId } = finding;
  const ruleIndex = indexOf.get(ruleId);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: wordMessage(finding.reason, finding.params, words) },
    locations: [toLocation(finding, file, eId)],
    partialFingerprints: { 'danvan/v1': fingerprint },
    ...(suppression ? { suppressions: [toSuppression(suppression)] } : {}),
    ...(suppression?.kind === 'baseline' ? { baselineState: 'unchanged' as const } : {}),
  };
}

function toLocation(
  { line, column, place, paragraph, page }: ReportedFinding['finding'],
  file: string,
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
    physicalLocation: { artifactLocation: { uri: toUri(file) }, region },
    ...(eId === null
      ? {}
      : { logicalLocations: [{ name: eId, fullyQualifiedName: provisionPath(eId), kind: 'provision' }] }),
  };
}

function toSuppression({ kind, reason }: NonNullable<ReportedFinding['suppression']>) {
  const where = kind === 'waiver' ? ('inSource' as const) : ('external' as const);
  return { kind: where, status: 'accepted' as const, ...(reason ? { justification: reason } : {}) };
}

/** Relative paths as URI references (section 3.4.4): "/" between folders, other characters encoded. */
function toUri(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
    .join('/');
}
