/** A thousand files in one run, two hundred before the long stage: in order, shared by two threads, and with no more room than a few take. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckReport } from '../../src/check/reports/report-schema.js';
import { renderDocx } from '../../src/render/word/index.js';
import { DAY, LAUNCHER, requireFreshBuild } from '../support/built-program.js';
import { TODAY } from '../support/check-materials.js';
import { type CleanDraft, cleanDrafts } from '../support/clean-drafts.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { inStage } from '../support/stage.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const FILES = inStage(200, 1000);
const MOST_MEGABYTES = 900;
const SEEDS = new URL('../fixtures/seeds/', import.meta.url);
const REPORT_PEAK = new URL('../support/in-child/report-peak.mjs', import.meta.url);

interface Text {
  ending: 'md' | 'docx';
  content: (file: number) => string | Uint8Array;
}

/** Real texts, and drafts as text and as Word files. Each text file is of a day of its own, as a thousand texts are. */
async function texts(): Promise<Text[]> {
  const seeds = readdirSync(SEEDS).map((name): Text => {
    const content = readFileSync(new URL(name, SEEDS));
    return { ending: 'md', content: () => content };
  });
  const drafts = await Promise.all(
    cleanDrafts('hd05', inStage(4, 1)).map((draft, index) => textOf(draft, index % 2 === 0)),
  );
  return drafts.flatMap((draft, index) => [draft, seeds[index % seeds.length] ?? draft]);
}

async function textOf({ markdown, tree }: CleanDraft, isWord: boolean): Promise<Text> {
  if (!isWord)
    return { ending: 'md', content: (file) => markdown.replaceAll('20 tháng 11 năm 2026', dayOf(file)) };
  const bytes = await renderDocx(tree, { rules: loadRuleSet('hd05'), date: TODAY, title: 'Quy chế' });
  return { ending: 'docx', content: () => bytes };
}

/** A day of the four years before the drafts' own. */
const dayOf = (file: number): string =>
  `${String((file % 28) + 1).padStart(2, '0')} tháng ${(file % 12) + 1} năm ${2022 + (file % 4)}`;

test('so many files', { timeout: 900_000 }, async () => {
  requireFreshBuild();
  const [directory, aside] = [temporaryFolder(), temporaryFolder()];
  const all = await texts();
  const names = Array.from({ length: FILES }, (_, index) => {
    const { ending, content } = all[index % all.length] as Text;
    const name = `${String(index).padStart(4, '0')}.${ending}`;
    writeFileSync(join(directory, name), content(index));
    return name;
  });
  const [report, peak] = [join(aside, 'report.json'), join(aside, 'peak')];
  const answer = openSync(report, 'w');
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', REPORT_PEAK.href, LAUNCHER, 'check', '.', '--json', '--jobs', '2'],
    {
      cwd: directory,
      stdio: ['ignore', answer, 'pipe'],
      env: { ...process.env, SOURCE_DATE_EPOCH: DAY, PEAK_FILE: peak, DANVAN_LANG: undefined },
    },
  );
  closeSync(answer);
  expect(status).toBe(1);
  const files = JSON.parse(readFileSync(report, 'utf8')) as CheckReport;
  expect(files.map(({ file }) => file)).toEqual(names);
  for (const { findings } of files) {
    const lines = findings.flatMap(({ line }) => line ?? []);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  }
  // Nobody watches a pipe.
  expect(stderr.toString()).not.toMatch(/1000|giây/);
  expect(Number(readFileSync(peak, 'utf8')) / 2 ** 20).toBeLessThan(MOST_MEGABYTES);
});
