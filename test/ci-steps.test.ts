/** The action and the hook that others call, with their own steps and command, on the built program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DAY, LAUNCHER, requireFreshBuild } from './support/built-program.js';
import { temporaryFolder } from './support/temporary-folder.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const readYaml = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));

interface Action {
  inputs: Record<string, { default?: string }>;
  runs: { steps: { name: string; run: string; env?: Record<string, string> }[] };
}

/** A folder with a text that is clean and one with a repeated word, in a name that a shell would cut. */
function folderOfTexts(): string {
  requireFreshBuild();
  const directory = temporaryFolder();
  mkdirSync(join(directory, 'quy chế'));
  writeFileSync(join(directory, 'quy chế', 'sạch.md'), 'Các cấp ủy quan tâm lãnh đạo công tác dân vận.\n');
  writeFileSync(join(directory, 'quy chế', 'lặp.md'), 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.\n');
  return directory;
}

/** Runs the steps as a runner does: inputs filled in, each step in a bash that stops at the first failure. */
function runAction(
  directory: string,
  given: Record<string, string>,
): { code: number | null; answer: string } {
  const { inputs, runs } = readYaml('action.yml') as Action;
  const fill = (text: string): string =>
    text.replace(
      /\$\{\{ inputs\.([a-z-]+) \}\}/g,
      (_, name: string) => given[name] ?? inputs[name]?.default ?? '',
    );
  let answer = '';
  for (const { run, env = {} } of runs.steps) {
    const filled = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, fill(text)]));
    const { status, stdout } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fill(run)],
      {
        cwd: directory,
        encoding: 'utf8',
        env: {
          ...process.env,
          SOURCE_DATE_EPOCH: DAY,
          GITHUB_ACTION_PATH: ROOT,
          GITHUB_STEP_SUMMARY: join(directory, 'summary.md'),
          ...filled,
        },
      },
    );
    answer += stdout;
    if (status !== 0) return { code: status, answer };
  }
  return { code: 0, answer };
}

describe('action.yml', () => {
  test('fails a job with annotations, a summary and a SARIF file', { timeout: 60_000 }, () => {
    const directory = folderOfTexts();
    const { code, answer } = runAction(directory, { files: 'quy chế/*.md\n', sarif: 'danvan.sarif' });
    expect(code).toBe(1);
    expect(answer).toMatch(/^::warning file=quy chế\/lặp\.md,line=1,.*title=no-repeated-word::/m);
    expect(readFileSync(join(directory, 'summary.md'), 'utf8')).toContain('## quy chế/lặp.md');
    expect(JSON.parse(readFileSync(join(directory, 'danvan.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });

  test('of a bad, an unreadable and a clean file, the first and the third are told', {
    timeout: 60_000,
  }, () => {
    const directory = folderOfTexts();
    writeFileSync(join(directory, 'quy chế', 'hỏng.docx'), Buffer.from([0, 1, 2, 3]));
    writeFileSync(join(directory, 'quy chế', 'ý.md'), 'Ban hành ban hành Quy chế.\n');
    const files = ['lặp.md', 'hỏng.docx', 'ý.md'].map((name) => `quy chế/${name}`).join('\n');
    const { code, answer } = runAction(directory, { files, sarif: 'danvan.sarif', gitlab: 'quality.json' });
    expect(code).toBe(2);
    expect(answer.match(/^::\w+ file=[^,]*/gm)).toEqual([
      '::warning file=quy chế/lặp.md',
      '::error file=quy chế/hỏng.docx',
      '::warning file=quy chế/ý.md',
    ]);
    const [run] = JSON.parse(readFileSync(join(directory, 'danvan.sarif'), 'utf8')).runs;
    expect([run.results.length, run.invocations[0].executionSuccessful]).toEqual([2, false]);
    expect(JSON.parse(readFileSync(join(directory, 'quality.json'), 'utf8'))).toHaveLength(3);
    expect(readFileSync(join(directory, 'summary.md'), 'utf8').match(/^## .*/gm)).toHaveLength(3);
  });

  test('hands its inputs on: configuration, baseline, day, province, revisions', { timeout: 60_000 }, () => {
    const directory = folderOfTexts();
    writeFileSync(join(directory, 'ci.yaml'), 'maxWarnings: 1\n');
    const files = 'quy chế';
    expect(runAction(directory, { files, config: 'ci.yaml' }).code).toBe(0);
    expect(runAction(directory, { files, config: 'ci.yaml', 'max-warnings': '0' }).code).toBe(1);
    expect(runAction(directory, { files, baseline: 'moc.json' }).code).toBe(2);
    const danvan = (...argv: string[]) =>
      spawnSync(process.execPath, [LAUNCHER, 'check', ...argv], { cwd: directory });
    danvan(files, '--baseline', 'moc.json', '--update-baseline');
    expect(runAction(directory, { files, baseline: 'moc.json' }).code).toBe(0);
    const inputs = { 'as-of': '2026-02-30', province: 'Atlantis', revisions: 'maybe' };
    for (const [name, value] of Object.entries(inputs))
      expect([name, runAction(directory, { files, [name]: value }).code]).toEqual([name, 2]);
  });

  test('lets a clean text pass, and as many warnings as are allowed', { timeout: 60_000 }, () => {
    const directory = folderOfTexts();
    const { code, answer } = runAction(directory, { files: 'quy chế/sạch.md' });
    expect([code, answer.match(/^::.*/gm)]).toEqual([0, null]);
    expect(runAction(directory, { files: 'quy chế', 'max-warnings': '1' }).code).toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  test.each([
    ['sạch.md', 0],
    ['lặp.md', 1],
  ])('its entry, called with %s, ends with %i', { timeout: 60_000 }, (file, code) => {
    const directory = folderOfTexts();
    const [{ entry, files }] = readYaml('.pre-commit-hooks.yaml') as [{ entry: string; files: string }];
    expect(file).toMatch(new RegExp(files));
    const programs = join(directory, 'bin');
    mkdirSync(programs);
    symlinkSync(LAUNCHER, join(programs, 'danvan'));
    const [command = '', ...argv] = entry.split(' ');
    const { status } = spawnSync(command, [...argv, join('quy chế', file)], {
      cwd: directory,
      env: { ...process.env, SOURCE_DATE_EPOCH: DAY, PATH: [programs, process.env.PATH].join(delimiter) },
    });
    expect(status).toBe(code);
  });
});
