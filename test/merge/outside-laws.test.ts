/** The laws of three texts over notes, tables, headers and footers, each changed or not by the centre and by the locality. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Changer, Comparison } from '../../src/compare/comparison.js';
import { compareRegulations, HABIT_CLASSES, withNestedUnits } from '../../src/compare/index.js';
import type { StandingText } from '../../src/compare/outside.js';
import { compareThree } from '../../src/merge/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { phrases } from '../support/phrases.js';

const ARTICLES = ['Phạm vi điều chỉnh', 'Thuế suất theo bảng', 'Tổ chức thực hiện'];
const GOODS = ['Gạo tẻ', 'Ngô hạt', 'Chè khô'];

/** What one text says in each of its places: a note an article (none where null), a rate for each of the goods, a header. */
interface Said {
  notes: (number | null)[];
  rates: number[];
  header: number;
  footer: number;
}

const NOTE_WORDS = ['Luật sửa đổi', 'Nghị quyết bãi bỏ', 'Quyết định thay thế', 'Thông tư bổ sung'];

function textOf({ notes, rates }: Said): Document {
  const markdown = ARTICLES.map((heading, index) => {
    const mark = notes[index] == null ? '' : `[^${index + 1}]`;
    const table = rates.map((rate, row) => `| ${row + 1} | ${GOODS[row]} | ${rate} |`).join('\n');
    const body = `Các cơ quan thực hiện ${heading.toLowerCase()} của Quy chế này.${mark}`;
    return `## Điều ${index + 1}. ${heading}\n\n${body}\n${index === 1 ? `\n| STT | Hàng | Thuế |\n|---|---|---|\n${table}\n` : ''}`;
  });
  const ends = notes.flatMap((note, index) =>
    note === null ? [] : [`[^${index + 1}]: ${NOTE_WORDS[index]} số ${note}.`],
  );
  return parseRegulation(readMarkdown(['# QUY CHẾ', ...markdown, ...ends].join('\n\n')).blocks).tree;
}

const runningOf = ({ header, footer }: Said): StandingText[] => [
  { kind: 'header', text: `Bản số ${header}` },
  { kind: 'footer', text: `In lần ${footer}` },
];

/** Numbers of one text: none twice, so that each says whose it is. */
const said = (first: number): fc.Arbitrary<Said> =>
  fc.record({
    notes: fc.tuple(
      ...ARTICLES.map((_, index) => fc.option(fc.constant(first + index), { nil: null, freq: 3 })),
    ),
    rates: fc.constant(GOODS.map((_, row) => first + 50 + row)),
    header: fc.constant(first + 80),
    footer: fc.constant(first + 81),
  });

/** A text that takes each place from the first or from the second. */
function mixed(from: Said, to: Said, takes: readonly boolean[]): Said {
  let at = 0;
  const pick = <T>(one: T, other: T): T => (takes[at++] ? other : one);
  return {
    notes: from.notes.map((note, index) => pick(note, to.notes[index] ?? null)),
    rates: from.rates.map((rate, index) => pick(rate, to.rates[index] ?? rate)),
    header: pick(from.header, to.header),
    footer: pick(from.footer, to.footer),
  };
}

const takes = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

function three(since: Said, base: Said, target: Said): Comparison {
  const texts = { since: textOf(since), base: textOf(base), target: textOf(target) };
  const running = { since: runningOf(since), base: runningOf(base), target: runningOf(target) };
  return compareThree(texts, { phrases, running, isOneFormat: true, isOldOfOneFormat: true });
}

/** Who made what differs, in the provisions and outside of them. */
function changers({ articles, outside }: Comparison): Set<Changer | undefined> {
  const changes = articles.flatMap(withNestedUnits).flatMap((unit) => unit.changes);
  const meant = changes.filter((change) => !HABIT_CLASSES.has(change.class));
  return new Set([...meant, ...outside].map(({ changedBy }) => changedBy));
}

const places = ({ notes, rates, header, footer }: Said): (number | null)[] => [
  ...notes,
  ...rates,
  header,
  footer,
];
const differing = (one: Said, other: Said): number =>
  places(one).filter((value, index) => value !== places(other)[index]).length;

const RUNS = { numRuns: 60 * Number(process.env.LAW_RUNS ?? 1) };

describe('notes, cells, headers and footers', () => {
  it('where the centre changed nothing: the comparison of the two texts, and all is the locality’s', () => {
    fc.assert(
      fc.property(said(100), said(300), takes, (old, own, chosen) => {
        const local = mixed(old, own, chosen);
        const found = three(old, old, local);
        const { since, takenUp, outsideTakenUp, ...two } = JSON.parse(
          JSON.stringify(found, (key, value) => (key === 'changedBy' ? undefined : value)),
        );
        const plain = compareRegulations(textOf(old), textOf(local), {
          phrases,
          isOneFormat: true,
          running: { base: runningOf(old), target: runningOf(local) },
        });
        expect(two).toEqual(JSON.parse(JSON.stringify(plain)));
        expect([takenUp, outsideTakenUp]).toEqual([[], undefined]);
        expect([...changers(found)].filter((one) => one !== 'local')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('where the locality changed nothing: all is the centre’s, and nothing is taken up', () => {
    fc.assert(
      fc.property(said(100), said(300), takes, (old, changed, chosen) => {
        const found = three(old, mixed(old, changed, chosen), old);
        expect([...changers(found)].filter((one) => one !== 'centre')).toEqual([]);
        expect([found.takenUp, found.outsideTakenUp]).toEqual([[], undefined]);
      }),
      RUNS,
    );
  });

  it('where the locality took over everything: nothing differs, and all is listed', () => {
    fc.assert(
      fc.property(said(100), said(300), takes, (old, changed, chosen) => {
        const central = mixed(old, changed, chosen);
        const found = three(old, central, central);
        expect(changers(found).size).toBe(0);
        const listed = (found.takenUp ?? []).flatMap(({ changes }) => changes);
        expect(listed.length + (found.outsideTakenUp ?? []).length).toBe(differing(old, central));
      }),
      RUNS,
    );
  });

  it('where each changed places of its own, each is told apart', () => {
    fc.assert(
      fc.property(
        said(100),
        said(300),
        said(500),
        takes,
        takes,
        (old, changed, own, ofCentre, ofLocality) => {
          const central = mixed(old, changed, ofCentre);
          const isFree = ofLocality.map((one, index) => one && !ofCentre[index]);
          const local = mixed(old, own, isFree);
          const found = three(old, central, local);
          const counts = { centre: 0, local: 0, both: 0, none: 0 };
          const changes = found.articles.flatMap(withNestedUnits).flatMap((unit) => unit.changes);
          for (const { changedBy } of [...changes, ...found.outside]) counts[changedBy ?? 'none'] += 1;
          const [byCentre, byLocality] = [differing(old, central), differing(old, local)];
          expect(counts).toEqual({ centre: byCentre, local: byLocality, both: 0, none: 0 });
        },
      ),
      RUNS,
    );
  });

  it('where both changed a place otherwise, it is a conflict', () => {
    fc.assert(
      fc.property(said(100), said(300), said(500), (old, changed, own) => {
        const kept = { ...old, notes: old.notes.map((_, index) => 100 + index) };
        const [central, local] = [changed, own].map((one, side) => ({
          ...one,
          notes: one.notes.map((_, index) => 300 + 200 * side + index),
        })) as [Said, Said];
        expect([...changers(three(kept, central, local))]).toEqual(['both']);
      }),
      { numRuns: 5 },
    );
  });
});
