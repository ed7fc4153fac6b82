/** Faults as clerks make them, planted in drafts: nine of ten of each kind are told above a note. */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { RULES } from '../../src/check/rules/index.js';
import type { Finding } from '../../src/findings/finding.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { checkMaterials, TODAY } from '../support/check-materials.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { type Choice, seededChoice } from '../support/seeded-choice.js';

/** A kind of fault: what it needs of a line, and how the line is spoilt; null where the line has no place for it. */
interface Kind {
  rule: string;
  spoil(line: string, choice: Choice): string | null;
}

/** Puts one phrase in the place of another that the line has. */
const swap =
  (pairs: readonly (readonly [right: string, wrong: string])[]): Kind['spoil'] =>
  (line, choice) => {
    const fitting = pairs.filter(([right]) =>
      new RegExp(`(?<![\\p{L}\\p{M}])${right}(?![\\p{L}\\p{M}])`, 'u').test(line),
    );
    if (fitting.length === 0) return null;
    const [right, wrong] = choice.of(fitting);
    return line.replace(right, wrong);
  };

const KINDS: Record<string, Kind> = {
  'a word for another': {
    rule: 'no-confused-word',
    spoil: swap(checkMaterials.slips.confusions.map(({ right, wrong }) => [right, wrong])),
  },
  'no blank after a comma': {
    rule: 'no-slipped-mark',
    spoil: (line) =>
      /\p{L}{2}, \p{L}{2}/u.test(line) ? line.replace(/(\p{L}{2}), (\p{L}{2})/u, '$1,$2') : null,
  },
  'no blank after a full stop': {
    rule: 'no-slipped-mark',
    spoil: (line) =>
      /\p{Ll}{2}\. \p{Lu}\p{Ll}/u.test(line) ? line.replace(/(\p{Ll}{2}\.) (\p{Lu}\p{Ll})/u, '$1$2') : null,
  },
  'two full stops': {
    rule: 'no-slipped-mark',
    spoil: (line) => (/\p{L}\.$/u.test(line) ? `${line}.` : null),
  },
  'a name without its capitals': {
    rule: 'require-name-capitals',
    spoil: swap([
      ['của Đảng', 'của đảng'],
      ['Mặt trận Tổ quốc', 'Mặt trận tổ quốc'],
      ['Ban Thường vụ Tỉnh ủy', 'Ban thường vụ Tỉnh ủy'],
      ['Ban Thường vụ Thành ủy', 'Ban thường vụ Thành ủy'],
    ]),
  },
  'a remark left in': {
    rule: 'no-review-remark',
    spoil: (line, choice) =>
      / \p{Ll}/u.test(line)
        ? line.replace(
            / (?=\p{Ll})/u,
            ` ${choice.of(['(đề nghị xem lại)', '[XX]', '(đ/c Nam kiểm tra)', '(có cần không?)'])} `,
          )
        : null,
  },
  'a sentence pasted twice': {
    rule: 'no-repeated-sentence',
    spoil: (line) => {
      const text = /^(?:\d+\. |[a-zđ]\) )(.*\.)$/u.exec(line)?.[1];
      return text === undefined || /[.;] /.test(text) || text.split(' ').length < 8
        ? null
        : `${line} ${text}`;
    },
  },
};

const check = createChecker(
  checkMaterials,
  RULES.filter(({ id }) => Object.values(KINDS).some(({ rule }) => rule === id)),
);
const findingsIn = (markdown: string): Finding[] =>
  check({ tree: parseRegulation(readMarkdown(markdown).blocks).tree }, { today: TODAY }).findings;

const drafts = cleanDrafts('hd05', 11);

describe.each(Object.entries(KINDS))('%s', (_name, { rule, spoil }) => {
  test('is told above a note', { timeout: 120_000 }, () => {
    const outcomes = drafts.flatMap(({ markdown }, index) => {
      const choice = seededChoice(index + 1);
      const lines = markdown.split('\n');
      const places = lines.flatMap((line, at) => {
        const changed = /^(?:\d+\. |[a-zđ]\) )/u.test(line) ? spoil(line, choice) : null;
        return changed === null ? [] : [{ at, changed }];
      });
      return choice.some(places, 5).map(({ at, changed }) => ({
        changed,
        isTold: findingsIn(lines.with(at, changed).join('\n')).some(
          ({ ruleId, severity }) => ruleId === rule && severity !== 'note',
        ),
      }));
    });
    expect(outcomes.length).toBeGreaterThanOrEqual(10);
    const missed = outcomes.filter(({ isTold }) => !isTold).map(({ changed }) => changed);
    expect(missed.length / outcomes.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });
});

test('nothing of it is told of the drafts as they are', () => {
  for (const { markdown } of drafts) expect(findingsIn(markdown)).toEqual([]);
});
