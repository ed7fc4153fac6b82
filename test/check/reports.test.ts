/** What other programs read of a check: SARIF, JUnit XML, JSON, annotations and Markdown, each held to its standard. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/print/check/line-hashes.js';
import { renderDocx } from '../../src/render/word/index.js';
import { JSON_SCHEMAS } from '../../src/schemas.js';
import { TODAY } from '../support/check-materials.js';
import { firstCleanDraft } from '../support/clean-drafts.js';
import { runDanvan } from '../support/fake-terminal.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HA_NOI = readFileSync(new URL('../fixtures/seeds/001_2679d39eb548519b.txt', import.meta.url), 'utf8');
/** Noon of the day on which the drafts are dated. */
const environment = { SOURCE_DATE_EPOCH: String(Date.parse(`${TODAY}T12:00:00Z`) / 1000) };

const draft = firstCleanDraft();
const WORD_FILE = await renderDocx(draft.tree, {
  rules: loadRuleSet('hd36'),
  date: TODAY,
  title: 'Quy chế',
});

/** A folder with a real text, a draft that lost a clause, and a Word file that holds another form. */
function folderOfTexts(): string {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'ha-noi.md'), HA_NOI);
  writeFileSync(
    join(directory, 'dự thảo #1.md'),
    draft.markdown.replace(/^4\. Thực hiện tốt công tác tiếp công dân.*$/m, ''),
  );
  writeFileSync(join(directory, 'du-thao.docx'), WORD_FILE);
  return directory;
}

const checked = async (directory: string, ...argv: string[]): Promise<string> =>
  (await runDanvan(['check', ...argv], { directory, environment })).answer;

const sarifOf = async (directory: string, ...argv: string[]): Promise<Log> =>
  JSON.parse(await checked(directory, '--format', 'sarif', ...argv)) as Log;

const resultsOf = ({ runs }: Log): Result[] => runs.flatMap(({ results = [] }) => results);

/** The standard's schema is of draft 04; what it uses of that is the same in draft 07, but for the name of its id. */
function sarifValidator() {
  const file = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);
  const { $schema: _draft, id: $id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  // One pattern of the standard has a bracket too many, which is no fault without the flag for Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile({ $id, ...schema });
}

describe('SARIF', () => {
  const validate = sarifValidator();

  test('keeps to the schema of the standard: of texts, Word files, and of nothing found', async () => {
    const directory = folderOfTexts();
    const log = await sarifOf(directory, '.', '--rules', 'hd05');
    validate(log);
    expect(validate.errors).toBeNull();
    expect(resultsOf(log).length).toBeGreaterThan(10);
    writeFileSync(join(directory, 'nghi-quyet.md'), 'NGHỊ QUYẾT\n\nvề công tác cán bộ');
    const empty = await sarifOf(directory, 'nghi-quyet.md');
    expect([validate(empty), resultsOf(empty)]).toEqual([true, []]);
  });

  test('the schema refuses what is no SARIF', async () => {
    const log = await sarifOf(folderOfTexts(), 'ha-noi.md');
    const [result] = resultsOf(log);
    if (result) result.level = 'hint' as never;
    expect(validate(log)).toBe(false);
  });

  test('names the file, the line and the provision of what is missing', async () => {
    const log = await sarifOf(folderOfTexts(), 'dự thảo #1.md');
    const result = resultsOf(log).find(({ ruleId }) => ruleId === 'require-clauses');
    const [location] = result?.locations ?? [];
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe('d%E1%BB%B1%20th%E1%BA%A3o%20%231.md');
    expect(location?.logicalLocations).toEqual([
      { name: 'art_9', fullyQualifiedName: 'Điều 9', kind: 'provision' },
    ]);
    expect(result?.message.text).toContain('khoản 4 Điều 9');
    const typos = resultsOf(await sarifOf(folderOfTexts(), 'ha-noi.md')).filter(
      ({ ruleId }) => ruleId === 'no-suspected-typo',
    );
    const names = typos.map(({ locations }) => locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName);
    expect(names).toContain('Điều 13/khoản 1');
    expect(names).toContain('Điều 6/khoản 2/điểm 2.3');
  });

  test('explains each rule, and says where where that is known', async () => {
    const directory = folderOfTexts();
    const page = 'https://example.org/rules';
    const { answer } = await runDanvan(['check', 'ha-noi.md', '--format', 'sarif'], {
      directory,
      environment: { ...environment, DANVAN_RULES_URL: page },
    });
    const log = JSON.parse(answer) as Log;
    expect([validate(log), validate.errors]).toEqual([true, null]);
    const driver = log.runs[0]?.tool.driver;
    expect(driver?.informationUri).toBe(page);
    for (const { id, help, helpUri } of driver?.rules ?? []) {
      expect(helpUri).toBe(`${page}#${id}`);
      expect(help?.text).toContain(`danvan explain ${id}`);
    }
    expect((await sarifOf(directory, 'ha-noi.md')).runs[0]?.tool.driver.informationUri).toBeUndefined();
  });

  test('a result of a text has the hash of its line, also behind a byte order mark; one of a Word file has none', async () => {
    const directory = folderOfTexts();
    writeFileSync(join(directory, 'mark.md'), `\ufeff${HA_NOI}`);
    const results = resultsOf(await sarifOf(directory, 'mark.md', 'du-thao.docx', '--rules', 'hd05'));
    const hashes = lineHashes(`\ufeff${HA_NOI}`);
    for (const { locations, partialFingerprints } of results) {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      const isText = artifactLocation?.uri === 'mark.md' && region?.startColumn !== undefined;
      const hash = isText ? hashes[(region?.startLine ?? 0) - 1] : undefined;
      expect(partialFingerprints?.primaryLocationLineHash).toBe(hash);
    }
  });

  test('names files from the folder of the run, however the user names them', async () => {
    const directory = folderOfTexts();
    const uris = resultsOf(await sarifOf(directory, join(directory, 'ha-noi.md'))).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(new Set(uris)).toEqual(new Set(['ha-noi.md']));
  });

  test('every result names its rule by its place in the list of rules', async () => {
    const { runs } = await sarifOf(folderOfTexts(), '.');
    const rules = runs[0]?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex = -1 } of runs[0]?.results ?? [])
      expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('fingerprints stay when lines are added above, and part what is found twice', async () => {
    const directory = folderOfTexts();
    const printsOf = async () =>
      resultsOf(await sarifOf(directory, 'ha-noi.md')).map(
        ({ partialFingerprints = {} }) => partialFingerprints['danvan/v1'],
      );
    const before = await printsOf();
    expect(new Set(before).size).toBe(before.length);
    writeFileSync(join(directory, 'ha-noi.md'), `\n\n\n${HA_NOI.replaceAll('\n\n', '\n\n\n')}`);
    expect(await printsOf()).toEqual(before);
  });

  test('what a baseline and a waiver take out stays in it as suppressed', async () => {
    const directory = folderOfTexts();
    const waived = HA_NOI.replace(
      /^(?=\*\*Điều 18\.)/m,
      '<!-- danvan-waive no-suspected-typo: nguyên văn bản đã ký -->\n\n',
    );
    writeFileSync(join(directory, 'ha-noi.md'), waived);
    await checked(directory, 'ha-noi.md', '--baseline', 'moc.json', '--update-baseline');
    writeFileSync(join(directory, 'ha-noi.md'), `${waived}\n\nĐiều 29. Ban hành ban hành Quy chế.\n`);
    const log = await sarifOf(directory, 'ha-noi.md', '--baseline', 'moc.json');
    expect(validate(log)).toBe(true);
    const suppressions = resultsOf(log).map(({ suppressions: list }) => list?.[0]);
    expect(suppressions).toContainEqual({
      kind: 'inSource',
      status: 'accepted',
      justification: 'nguyên văn bản đã ký',
    });
    expect(suppressions).toContainEqual({ kind: 'external', status: 'accepted' });
    const left = resultsOf(log).filter(({ suppressions: list = [] }) => list.length === 0);
    expect(left.map(({ ruleId }) => ruleId)).toEqual(['no-repeated-word']);
  });
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

/** @throws Error for XML that is not well-formed */
function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0] ?? root;
}

describe('JUnit XML', () => {
  test('has a suite for each file and a case for each required article; the counts are those of its cases', async () => {
    const root = parseXml(await checked(folderOfTexts(), '.', '--format', 'junit', '--rules', 'hd05'));
    expect(root.name).toBe('testsuites');
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual([
      'du-thao.docx',
      'dự thảo #1.md',
      'ha-noi.md',
    ]);
    for (const { attributes, children } of root.children) {
      const cases = children.filter(({ name }) => name === 'testcase');
      const failed = cases.filter((one) => one.children.some(({ name }) => name === 'failure'));
      expect(cases.length).toBe(Number(attributes.tests));
      expect(failed.length).toBe(Number(attributes.failures));
      expect(cases.filter(({ attributes: { name = '' } }) => /^Điều \d+: /.test(name))).toHaveLength(28);
    }
  });

  test('the article that lost a clause fails, and what is wrong with its numbers', async () => {
    const [suite] = parseXml(await checked(folderOfTexts(), 'dự thảo #1.md', '--format', 'junit')).children;
    const failed = suite?.children.filter((one) => one.children.some(({ name }) => name === 'failure')) ?? [];
    expect(failed.map(({ attributes }) => attributes.name?.split(':')[0])).toEqual([
      'Điều 9',
      'require-consecutive-numbers',
    ]);
    expect(failed[0]?.children[0]?.attributes.message).toContain('khoản 4 Điều 9');
  });

  test('escapes what a text may hold', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a&b.md'), 'Điều 1. <Một> & "hai hai" ban hành ban hành.\n\nĐiều 3. Ba.');
    const root = parseXml(await checked(directory, 'a&b.md', '--format', 'junit'));
    expect(root.children[0]?.attributes.name).toBe('a&b.md');
    expect(root.children[0]?.children.map(({ attributes }) => attributes.name)).toContain('no-repeated-word');
  });
});

describe('JSON', () => {
  test('keeps to the published schema', async () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
      JSON_SCHEMAS.check?.() as object,
    );
    const report = JSON.parse(await checked(folderOfTexts(), '.', '--json', '--rules', 'hd05'));
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report).toHaveLength(3);
    expect(report[1].coverage.articles[8]).toMatchObject({
      requirement: 'art_9',
      state: 'partial',
      missingClauses: ['art_9__cl_4'],
    });
    const findings = report.flatMap((file: { findings: { severity: string }[] }) => file.findings);
    expect(findings).not.toHaveLength(0);
    findings[0].severity = 'fatal';
    expect(validate(report)).toBe(false);
  });
});

describe('the day by which a text was judged, and from where it is known', () => {
  const DAYS = [
    ['in.md', HA_NOI, '2022-01-24', 'printed', 'Xét theo ngày 24/01/2022: ngày ban hành in trong văn bản.'],
    ['khong.md', 'Cấp ủy tâm tâm.', TODAY, 'today', 'vì văn bản không in ngày'],
    ['sau.md', HA_NOI.replace('năm 2022', 'năm 2030'), TODAY, 'future', 'vì văn bản in ngày chưa tới'],
  ] as const;
  const folderOfDays = (): string => {
    const directory = temporaryFolder();
    for (const [name, text] of DAYS) writeFileSync(join(directory, name), text);
    return directory;
  };

  test.each([['stylish'], ['github'], ['gitlab'], ['junit'], ['markdown'], ['sarif']])(
    'is said in words in %s',
    async (format) => {
      const directory = folderOfDays();
      for (const [name, , , , words] of DAYS)
        expect(await checked(directory, name, '--format', format)).toContain(words);
    },
  );

  test('is a field of its own in JSON, SARIF and JUnit, and none of a file that was not checked', async () => {
    const directory = folderOfDays();
    writeFileSync(join(directory, 'hong.docx'), 'no Word file');
    const wanted = DAYS.map(([name, , day, dayOrigin]) => ({ file: name, day, dayOrigin }));
    const json = JSON.parse(await checked(directory, '.', '--format', 'json'));
    expect(json).toMatchObject([{ file: 'hong.docx', day: null, dayOrigin: null }, ...wanted]);
    const artifacts = (await sarifOf(directory, '.')).runs[0]?.artifacts ?? [];
    expect(artifacts.map(({ location, properties }) => ({ file: location?.uri, ...properties }))).toEqual(
      wanted,
    );
    const junit = await checked(directory, 'khong.md', '--format', 'junit');
    expect(junit).toContain('<property name="dayOrigin" value="today"/>');
  });

  test('is said once of all texts in which nothing is found', async () => {
    const directory = temporaryFolder();
    for (const name of ['a.md', 'b.md'])
      writeFileSync(join(directory, name), 'Các cấp ủy lãnh đạo công tác dân vận.');
    const answer = await checked(directory, 'a.md', 'b.md', '--as-of', '2026-02-03');
    expect(answer).toMatch(
      /^2 văn bản không có gì phải báo\. Xét theo ngày 03\/02\/2026: ngày do người dùng đặt/,
    );
  });
});

describe('a file that cannot be read', () => {
  const folder = (): string => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.md'), 'Ban hành ban hành Quy chế.');
    writeFileSync(join(directory, 'b.docx'), 'no Word file');
    return directory;
  };
  const argv = ['a.md', 'b.docx', 'a.md'];

  test('is a notification of the tool in SARIF, and the run is none that succeeded', async () => {
    const log = await sarifOf(folder(), ...argv);
    const validate = sarifValidator();
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(log.runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            descriptor: { id: 'unchecked-file' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'b.docx' } } }],
          },
        ],
      },
    ]);
    expect(resultsOf(log).map(({ ruleId }) => ruleId)).toEqual(['no-repeated-word']);
    const clean = await sarifOf(folder(), 'a.md');
    expect(clean.runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('is an error, not a failure, in JUnit', async () => {
    const root = parseXml(await checked(folder(), ...argv, '--format', 'junit'));
    const suite = root.children.find(({ attributes }) => attributes.name === 'b.docx');
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(suite?.children[0]?.children.map(({ name }) => name)).toEqual(['error']);
  });

  test.each([
    ['github', /^::error file=b\.docx,title=unchecked-file::.+$/m],
    ['gitlab', /"check_name":"unchecked-file".*"severity":"blocker".*"path":"b\.docx"/],
    ['markdown', /^## b\.docx\n\n.*\n.*\n\|\s+\| lỗi \| unchecked-file \|/m],
    ['stylish', /^b\.docx\n\n {2}.*lỗi {2}unchecked-file\n {4}\S/m],
  ])('is told in %s, alone and among others', async (format, pattern) => {
    expect(await checked(folder(), ...argv, '--format', format)).toMatch(pattern);
    expect(await checked(folder(), 'b.docx', '--format', format)).toMatch(pattern);
  });
});

describe('GitLab Code Quality', () => {
  test('has what GitLab reads of each issue, and a fingerprint of its own for each', async () => {
    const issues = JSON.parse(await checked(folderOfTexts(), '.', '--format', 'gitlab', '--rules', 'hd05'));
    expect(issues.length).toBeGreaterThan(10);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^[^/]/), lines: { begin: expect.any(Number) } },
      });
    }
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(await checked(folderOfTexts(), 'ha-noi.md', '--format', 'gitlab', '--quiet')).not.toContain(
      '"info"',
    );
  });

  test('is an empty array where nothing is found', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.md'), 'Các cấp ủy lãnh đạo công tác dân vận.');
    expect(JSON.parse(await checked(directory, 'a.md', '--format', 'gitlab'))).toEqual([]);
  });
});

describe('annotations and Markdown', () => {
  test('one annotation a finding, at its line, with nothing in it that ends the command', async () => {
    const answer = await checked(
      folderOfTexts(),
      'ha-noi.md',
      'dự thảo #1.md',
      '--format',
      'github',
      '--quiet',
    );
    const lines = answer.split('\n').filter((line) => line.startsWith('::'));
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^:]+,title=[^:]*::\S.*$/u);
    expect(lines.filter((line) => line.includes('title=require-clauses · Điều 9::'))).toHaveLength(1);
    expect(lines.some((line) => /^::warning file=ha-noi\.md,line=291,endLine=291,col=14,/.test(line))).toBe(
      true,
    );
  });

  test('a table a file; names and words of a text make no markup', async () => {
    const answer = await checked(folderOfTexts(), '.', '--format', 'markdown', '--quiet');
    expect(answer).toContain('## dự thảo \\#1.md');
    expect(answer).toMatch(/\| 291:14, Điều 18 \| cảnh báo \| no-suspected-typo \| .*“Thẻ”/);
    const rows = answer.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });
});
