/**
 * The precision of `check` on real texts: each finding above a note, and each change of `--fix`, was judged by eye, and one that nobody has judged fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runDanvan } from '../support/fake-terminal.js';

const SHARED = new URL('../../../shared/', import.meta.url);
const FOLDERS = ['real/', 'cases/check/'];
const NO_TEXTS = ['README.md', 'truth.json'];
/** Whether a file can be read here: old Word files need LibreOffice, and are judged where it is at hand and quick enough. */
const isRead = (file: string): boolean => !file.endsWith('.doc');
const HAS_SHARED = FOLDERS.every((folder) => existsSync(new URL(folder, SHARED)));
if (!HAS_SHARED && process.env.CI) throw new Error('../shared is missing in CI');
if (!HAS_SHARED) console.warn('bỏ qua: không có thư mục ../shared');

const judgedFindings = z.strictObject({
  schemaVersion: z.literal(1),
  judgedOn: z.iso.date(),
  files: z.record(
    z.string(),
    z.array(
      z.strictObject({
        rule: z.string(),
        eId: z.string().nullable(),
        words: z.string(),
        verdict: z.enum(['true', 'debatable', 'false']),
        why: z.string(),
      }),
    ),
  ),
});
const checked = z.array(
  z.object({
    file: z.string(),
    findings: z.array(
      z.object({
        ruleId: z.string(),
        severity: z.enum(['note', 'warning', 'error']),
        eId: z.string().nullish(),
        actual: z.string().nullish(),
        repair: z.enum(['safe', 'unsafe']).nullish(),
        fix: z.array(z.object({ found: z.string(), text: z.string() })),
      }),
    ),
  }),
);

/** What `--fix` changes in a file, or would with `--unsafe-fixes`: each was read in its line. */
const judgedFixes = z.strictObject({
  schemaVersion: z.literal(1),
  judgedOn: z.iso.date(),
  fixes: z.array(
    z.strictObject({
      file: z.string(),
      rule: z.string(),
      repair: z.enum(['safe', 'unsafe']),
      /** The words of the finding, and what is written for them. */
      words: z.string(),
      by: z.string(),
      verdict: z.enum(['right', 'wrong']),
      why: z.string(),
    }),
  ),
});
const { fixes } = judgedFixes.parse(
  parse(readFileSync(new URL('../fixtures/judged/fixes.yaml', import.meta.url), 'utf8')),
);
const judgedChanges = fixes.map(({ file, rule, repair, words, by }) =>
  [file, rule, repair, words, by].join(' | '),
);

const { files } = judgedFindings.parse(
  parse(readFileSync(new URL('../fixtures/judged/findings.yaml', import.meta.url), 'utf8')),
);
const judged = Object.entries(files).flatMap(([file, list]) => list.map((one) => ({ file, ...one })));
const nameOf = (file: string, rule: string, eId: string | null, words: string): string =>
  [file, rule, eId ?? '', words].join(' | ');

/** At least 95 of 100 findings are true, and 85 of those of a rule that finds five (the figures). */
const [PRECISION, PRECISION_OF_RULE, OFTEN] = [0.95, 0.85, 5];
/** What some offices allow counts for half. */
const WORTH = { true: 1, debatable: 0.5, false: 0 };
const precisionOf = (list: readonly (typeof judged)[number][]): number =>
  list.reduce((sum, { verdict }) => sum + WORTH[verdict], 0) / list.length;

describe.skipIf(!HAS_SHARED)('findings above a note on real texts', () => {
  let found: string[] = [];
  let changes: string[] = [];

  beforeAll(async () => {
    const texts = FOLDERS.flatMap((folder) =>
      readdirSync(new URL(folder, SHARED))
        .filter((name) => !NO_TEXTS.includes(name) && isRead(name))
        .map((name) => `${folder}${name}`),
    );
    expect(texts.length).toBeGreaterThan(35);
    const { answer } = await runDanvan(['check', '--format', 'json', '--no-config', ...texts], {
      directory: new URL('.', SHARED).pathname,
    });
    const reports = checked.parse(JSON.parse(answer));
    expect(reports).toHaveLength(texts.length);
    found = reports.flatMap(({ file, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'note')
        .map(({ ruleId, eId, actual }) => nameOf(file, ruleId, eId ?? null, actual ?? '')),
    );
    changes = reports
      .filter(({ file }) => file.startsWith('real/'))
      .flatMap(({ file, findings }) =>
        findings.flatMap(({ ruleId, repair, actual, fix }) =>
          repair
            ? [[file, ruleId, repair, actual ?? '', fix.map(({ text }) => text).join('')].join(' | ')]
            : [],
        ),
      );
  }, 240_000);

  test('each change of --fix is judged, and what needs no --unsafe-fixes is right', () => {
    expect(changes.sort()).toEqual(judgedChanges.sort());
    expect(changes.length).toBeGreaterThan(3);
    expect(fixes.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  test('each is judged, and none that was judged is gone', () => {
    const expected = judged
      .filter(({ file }) => isRead(file))
      .map(({ file, rule, eId, words }) => nameOf(file, rule, eId, words));
    expect(found.sort()).toEqual(expected.sort());
  });
});

test('95 of 100 are true, and 85 of 100 of each rule that finds five', () => {
  expect(precisionOf(judged)).toBeGreaterThanOrEqual(PRECISION);
  const rules = new Set(judged.map(({ rule }) => rule));
  for (const rule of rules) {
    const own = judged.filter((one) => one.rule === rule);
    if (own.length >= OFTEN) expect(precisionOf(own), rule).toBeGreaterThanOrEqual(PRECISION_OF_RULE);
  }
});
