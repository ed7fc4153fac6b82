/**
 * JUnit XML, for test reports in pipelines: one suite a file; a test case for each required article, and one for each
 * rule that found something.
 */

import { activeFindings, type CheckedFile } from '../../check/index.js';
import type { Finding } from '../../findings/finding.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { addToRow } from '../../text/add-to-row.js';
import { escapeXml } from '../../text/escape-xml.js';
import { showObeyed } from '../../text/obeyed-signs.js';
import { addressInWords } from '../../tree/address.js';
import { judgedDayWords } from './judged-day.js';
import type { MakeReporter } from './reporter.js';

export const junitReporter: MakeReporter = ({ catalogue }) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="danvan check">\n',
  file: (checked) => suiteOf(checked, catalogue),
  end: () => '</testsuites>\n',
});

interface TestCase {
  name: string;
  failures: string[];
  /** A test that could not be made is an error, one that was made and not passed a failure. */
  isError?: true;
}

/** Errors and warnings fail a test; notes are told in the output of the suite. */
function suiteOf(checked: CheckedFile, catalogue: Catalogue): string {
  if (checked.isUnchecked) return uncheckedSuite(checked, catalogue);
  const findings = activeFindings(checked);
  const failing = findings.filter(({ severity }) => severity !== 'note');
  const cases = [...articleCases(checked, catalogue), ...ruleCases(failing, catalogue)];
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  const notes = findings.filter(({ severity }) => severity === 'note').map((note) => lineOf(note, catalogue));
  const attributes = `name="${escapeXml(showObeyed(checked.file))}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0"`;
  const output = notes.length === 0 ? '' : `    <system-out>${escapeXml(notes.join('\n'))}</system-out>\n`;
  const properties = propertiesOf(checked, catalogue);
  return `  <testsuite ${attributes}>\n${properties}${cases.map((one) => caseOf(one, checked.file)).join('')}${output}  </testsuite>\n`;
}

/** JUnit's place for what holds for a whole suite: the day by which the file was judged, and from where that is known. */
function propertiesOf(checked: CheckedFile, catalogue: Catalogue): string {
  const { judged } = checked;
  if (judged === null) return '';
  const values = {
    day: judged.day,
    dayOrigin: judged.origin,
    judged: judgedDayWords(checked, catalogue) ?? '',
  };
  const list = Object.entries(values).map(
    ([name, value]) => `      <property name="${name}" value="${escapeXml(value)}"/>\n`,
  );
  return `    <properties>\n${list.join('')}    </properties>\n`;
}

function uncheckedSuite({ file, findings }: CheckedFile, catalogue: Catalogue): string {
  const cases = findings.map(
    ({ finding }): TestCase => ({
      name: finding.ruleId,
      failures: [lineOf(finding, catalogue)],
      isError: true,
    }),
  );
  const attributes = `name="${escapeXml(showObeyed(file))}" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0"`;
  return `  <testsuite ${attributes}>\n${cases.map((one) => caseOf(one, file)).join('')}  </testsuite>\n`;
}

function articleCases({ coverage }: CheckedFile, catalogue: Catalogue): TestCase[] {
  return (coverage?.articles ?? []).map(({ requirement, subject, state, missingClauses }) => ({
    name: `${addressInWords(requirement)}: ${subject}`,
    failures:
      state === 'covered' || state === 'weakened'
        ? []
        : [
            catalogue['print.checkArticle']({
              state,
              clauses: missingClauses.map(addressInWords).join('; '),
            }),
          ],
  }));
}

/** What coverage says is in the cases of the articles already; a text with nothing to say passes one case. */
function ruleCases(findings: readonly Finding[], catalogue: Catalogue): TestCase[] {
  const byRule = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.ruleId === 'require-articles' || finding.ruleId === 'require-clauses') continue;
    addToRow(byRule, finding.ruleId, lineOf(finding, catalogue));
  }
  const cases = [...byRule].map(([name, failures]) => ({ name, failures }));
  return cases.length > 0 ? cases : [{ name: catalogue['print.checkRules'](), failures: [] }];
}

function lineOf({ line, column, eId, reason, params }: Finding, catalogue: Catalogue): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1} `;
  const address = eId === null ? '' : `${addressInWords(eId)}: `;
  return place + address + wordMessage(reason, params, catalogue);
}

function caseOf({ name, failures, isError }: TestCase, file: string): string {
  const open = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(showObeyed(file))}"`;
  const [first] = failures;
  if (first === undefined) return `${open}/>\n`;
  const text = escapeXml(failures.join('\n'));
  const element = isError ? 'error' : 'failure';
  return `${open}>\n      <${element} message="${escapeXml(first)}">${text}</${element}>\n    </testcase>\n`;
}
