/**
 * Faults as clerks make them, planted in drafts and in the real texts beside the project: nine of ten of each kind are seen.
 * `PLANTED=many` plants more of them; the table of what was seen is printed.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { RULES } from '../../src/check/rules/index.js';
import type { Finding } from '../../src/findings/finding.js';
import { NO_REVIEW } from '../../src/form/review-facts.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { checkMaterials, TODAY } from '../support/check-materials.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { CLOSING_FAULTS, DUTY_FAULTS, REAL_CLOSING_FAULTS } from '../support/planted/draft-faults.js';
import { TEXT_FAULTS, type TextFault } from '../support/planted/text-faults.js';
import { spoilWordFile, WORD_FAULTS } from '../support/planted/word-faults.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { type Choice, seededChoice } from '../support/seeded-choice.js';

const ROUNDS = process.env.PLANTED === 'many' ? 20 : 2;
const FAULTS = [...TEXT_FAULTS, ...DUTY_FAULTS];
const RULES_MEANT = new Set([...FAULTS, ...CLOSING_FAULTS].map(({ rule }) => rule));

const check = createChecker(
  checkMaterials,
  RULES.filter(({ id }) => RULES_MEANT.has(id)),
);
const findingsIn = (markdown: string): Finding[] =>
  check(
    { tree: parseRegulation(readMarkdown(markdown).blocks).tree, lines: markdown.split('\n') },
    { today: TODAY },
  ).findings;

const drafts = cleanDrafts('hd05', 11);

interface Score {
  planted: number;
  seen: number;
  aboveNote: number;
  missed: string[];
}
const table = new Map<string, Score>();
const scoreOf = (name: string): Score => {
  const score = table.get(name) ?? { planted: 0, seen: 0, aboveNote: 0, missed: [] };
  table.set(name, score);
  return score;
};

/** Lines that are provisions of the text itself. */
const mayBeSpoilt = (line: string): boolean => /^(?:\*{0,2}(?:Điều )?\d+\.|[a-zđ]\))/u.test(line);

/** One fault of each kind at once, each on a line of its own, several times over. */
function plant(where: string, markdown: string, faults: readonly TextFault[], choice: Choice): void {
  const lines = markdown.split('\n');
  const before = new Set(findingsIn(markdown).map(nameOf));
  for (let round = 0; round < ROUNDS; round++) {
    const spoilt = [...lines];
    const taken = new Map<number, TextFault>();
    for (const fault of choice.some(faults, faults.length)) {
      const places = lines.flatMap((line, at) => {
        const changed = taken.has(at) || !mayBeSpoilt(line) ? null : fault.spoil(line, choice);
        return changed === null ? [] : [{ at, changed }];
      });
      const [place] = choice.some(places, 1);
      if (!place) continue;
      taken.set(place.at, fault);
      spoilt[place.at] = place.changed;
    }
    const fresh = findingsIn(spoilt.join('\n')).filter((finding) => !before.has(nameOf(finding)));
    for (const [at, { name, rule }] of taken) {
      const score = scoreOf(`${name} (${where})`);
      const found = fresh.filter(({ ruleId, line }) => ruleId === rule && line === at + 1);
      score.planted++;
      if (found.length > 0) score.seen++;
      else score.missed.push(spoilt[at]?.slice(0, 160) ?? '');
      if (found.some(({ severity }) => severity !== 'note')) score.aboveNote++;
    }
  }
}

const nameOf = ({ ruleId, line, column, actual }: Finding): string =>
  JSON.stringify([ruleId, line, column, actual]);

function expectSeen(where: string, least: number): void {
  for (const [name, { planted, seen, missed }] of table) {
    if (!name.endsWith(`(${where})`)) continue;
    expect(planted, name).toBeGreaterThanOrEqual(least);
    expect(seen / planted, `${name}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.9);
  }
}

describe('faults in lines of the text are seen', () => {
  test('in drafts', { timeout: 300_000 }, () => {
    for (const [index, { markdown }] of drafts.entries())
      plant('drafts', markdown, FAULTS, seededChoice(index + 1));
    expectSeen('drafts', 3);
  });

  test('in real texts', { timeout: 300_000 }, (context) => {
    const real = realDocuments('md').filter(({ file }) => realBytes(file).length < 80_000);
    if (real.length === 0) return context.skip();
    for (const [index, { file }] of real.entries()) {
      const markdown = Buffer.from(realBytes(file)).toString('utf8');
      plant('real texts', markdown, TEXT_FAULTS, seededChoice(index + 1));
    }
    expectSeen('real texts', 1);
  });
});

test.each(CLOSING_FAULTS)('$name is seen', { timeout: 120_000 }, ({ name, rule, spoil }) => {
  for (const { markdown } of drafts) {
    const spoilt = spoil(markdown);
    expect(spoilt).not.toBe(markdown);
    const score = scoreOf(`${name} (drafts)`);
    const found = findingsIn(spoilt).filter(({ ruleId }) => ruleId === rule);
    score.planted++;
    if (found.length > 0) score.seen++;
    if (found.some(({ severity }) => severity !== 'note')) score.aboveNote++;
    expect(found.map(({ severity }) => severity)).toContain('warning');
  }
});

test.each(REAL_CLOSING_FAULTS)(
  '$name is seen in real texts',
  { timeout: 120_000 },
  ({ name, rule, spoil }) => {
    const small = realDocuments('md').filter(({ file }) => realBytes(file).length < 80_000);
    const findsIn = (markdown: string): number =>
      findingsIn(markdown).filter(({ ruleId }) => ruleId === rule).length;
    for (const { file } of small) {
      const markdown = Buffer.from(realBytes(file)).toString('utf8');
      const spoilt = spoil(markdown);
      if (spoilt === null) continue;
      const score = scoreOf(`${name} (ends of real texts)`);
      const before = findsIn(markdown);
      score.planted++;
      if (findsIn(spoilt) > before) score.seen++;
      else score.missed.push(file);
      expect(before, file).toBe(0);
    }
    if (small.length > 0) expectSeen('ends of real texts', 2);
  },
);

test('what a Word file has left of its review is seen, but for blanks', () => {
  const place = { paragraph: 1 };
  const review = {
    ...NO_REVIEW,
    comments: [{ author: 'Lan', text: 'xem lại', place }],
    highlights: [
      { text: 'cấp xã', place },
      { text: '[cần bổ sung: số]', place },
    ],
    asides: [{ how: 'struck' as const, text: 'cấp huyện', place }],
    changes: [{ kind: 'insertion' as const, author: 'Lan', date: '', text: 'mới' }],
  };
  const [draft] = drafts;
  const { findings } = createChecker(checkMaterials)(
    { tree: draft?.tree as never, review },
    { today: TODAY },
  );
  const above = findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId);
  expect(above.sort()).toEqual([
    'no-left-comment',
    'no-left-highlight',
    'no-set-aside-text',
    'no-tracked-change',
  ]);
});

describe('what a review leaves in real Word files is seen', () => {
  const checkReview = createChecker(
    checkMaterials,
    RULES.filter(({ id }) => WORD_FAULTS.some(({ rule }) => rule === id)),
  );
  const rulesIn = (bytes: Uint8Array): string[] => {
    const { blocks, review } = readDocx({ name: 'a.docx', bytes }, { revisions: 'accept' });
    const { findings } = checkReview(
      { tree: parseRegulation(blocks).tree, review: review ?? NO_REVIEW },
      { today: TODAY },
    );
    return findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId);
  };

  test.each(WORD_FAULTS)('$name', { timeout: 60_000 }, (fault) => {
    const small = realDocuments('docx').filter(({ file }) => realBytes(file).length < 40_000);
    for (const [index, { file }] of small.entries()) {
      const spoilt = spoilWordFile(realBytes(file), fault, seededChoice(index + 1));
      if (spoilt === null) continue;
      const score = scoreOf(`${fault.name} (real Word files)`);
      const isSeen = rulesIn(spoilt).filter((rule) => rule === fault.rule).length > 0;
      score.planted++;
      if (isSeen) [score.seen, score.aboveNote] = [score.seen + 1, score.aboveNote + 1];
      else score.missed.push(file);
      if (index === 0) expect(rulesIn(realBytes(file))).not.toContain(fault.rule);
    }
    if (small.length > 0) expectSeen('real Word files', 2);
  });
});

test('nothing of it is told of the drafts as they are', () => {
  for (const { markdown } of drafts) expect(findingsIn(markdown)).toEqual([]);
});

afterAll(() => {
  const rows = Array.from(
    table,
    ([name, { planted, seen, aboveNote }]) => `${name}: ${seen}/${planted} seen, ${aboveNote} above a note`,
  );
  console.info(rows.sort().join('\n'));
});
