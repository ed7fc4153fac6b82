/** The opinions of one returned file: its comments, its tracked changes, and what was changed without a mark. */
import type { compareRegulations } from '../../compare/compare-regulations.js';
import type { Change, ComparedUnit, Comparison } from '../../compare/comparison.js';
import type { FoundOpinion } from '../../edit/index.js';
import { lineOf } from '../../render/comparison/line.js';
import { placeUnits } from '../../render/comparison/rows.js';
import { addressInWords } from '../../tree/address.js';
import type { Document, Node, Table } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import type { Opinion } from './opinion.js';
import { isSomebodysWork, outsideEdits, outsideText, type SilentEdit } from './outside-opinions.js';
import { NO_THREAD, type Threaded } from './thread-opinions.js';

/** An opinion that has no number and no answer yet, with its place in the draft. */
export type Gathered = Omit<Opinion, 'number' | 'answer'> & { place: number };

/**
 * @param opinions those of the returned file that the draft does not have
 * @param tree the returned file with its tracked changes rejected
 */
export function markedOpinions(
  opinions: readonly (FoundOpinion & Threaded)[],
  tree: Document,
  order: ReadonlyMap<string, number>,
): (Omit<Gathered, 'reviewer' | 'file'> & { author: string })[] {
  const provisions = provisionsByParagraph(tree);
  return opinions.map(({ id: _, answersTo: __, paragraph, quote, ...found }) => {
    const eId = paragraph === null ? null : provisionAt(provisions, paragraph);
    return {
      ...found,
      eId,
      address: eId === null ? '' : addressInWords(eId),
      draft: quote,
      place: placeOf(eId, order),
    };
  });
}

/** A blank more or less is nobody's opinion. */
const saysSomething = ({ deleted, inserted }: Pick<Gathered, 'deleted' | 'inserted'>): boolean =>
  (deleted + inserted).trim() !== '';

type SilentOpinion = Omit<Gathered, 'reviewer' | 'file'>;

/** What the returned file says otherwise than the draft where it marks nothing. */
export function silentOpinions(
  comparison: Comparison,
  order: ReadonlyMap<string, number>,
  compare: typeof compareRegulations,
): SilentOpinion[] {
  const wholes = new Map<ComparedUnit, SilentOpinion>();
  const within = placeUnits(comparison).flatMap(({ unit, holders }): SilentOpinion[] => {
    const whole = wholes.get(holders.at(-1) ?? unit);
    if (whole && isOneSided(unit)) {
      addLine(whole, unit);
      wholes.set(unit, whole);
      return [];
    }
    const eId =
      [unit, ...holders.toReversed()].map((one) => one.base?.eId ?? one.target?.eId).find((id) => id) ?? null;
    const row = rowAt(eId, lineOf(unit.base), order);
    const rows = editsOf(unit)
      .filter(saysSomething)
      .map((edit) => ({ ...row, ...edit }));
    if (isOneSided(unit) && rows[0]) wholes.set(unit, rows[0]);
    return rows;
  });
  const outside = comparison.outside.filter(isSomebodysWork).flatMap((one) => {
    // A note is spoken of where its mark stands.
    const eId = one.places?.base ?? one.places?.target ?? null;
    const row = rowAt(eId, outsideText(one, one.base), order);
    return outsideEdits(one, compare)
      .filter(saysSomething)
      .map((edit) => ({ ...row, ...edit }));
  });
  return [...within, ...outside];
}

const rowAt = (eId: string | null, draft: string, order: ReadonlyMap<string, number>) => ({
  eId,
  address: eId === null ? '' : addressInWords(eId),
  draft,
  date: '',
  kind: 'silent' as const,
  comment: '',
  ...NO_THREAD,
  place: placeOf(eId, order),
});

const isOneSided = ({ base, target }: ComparedUnit): boolean => base === null || target === null;

/** An article that came or went with all that stands in it is one opinion, a line for each provision. */
function addLine(whole: SilentOpinion, unit: ComparedUnit): void {
  for (const edit of editsOf(unit)) {
    whole.deleted = [whole.deleted, edit.deleted].filter((text) => text !== '').join('\n');
    whole.inserted = [whole.inserted, edit.inserted].filter((text) => text !== '').join('\n');
    whole.draft = [whole.draft, edit.deleted].filter((text) => text !== '').join('\n');
  }
}

function editsOf(unit: ComparedUnit): SilentEdit[] {
  const [base, target] = [lineOf(unit.base), lineOf(unit.target)];
  if (unit.base === null || unit.target === null)
    return base + target === '' ? [] : [{ deleted: base, inserted: target }];
  // What stands elsewhere is gone from one place and new in another.
  if (unit.status === 'moved') return [{ deleted: base, inserted: target }];
  // A number that only follows another is no opinion of anybody.
  const labels = unit.label.changes.filter((change) => change.class !== 'numbering');
  return [...labels, ...unit.heading.changes, ...unit.changes].map((change: Change) => ({
    deleted: change.base.trim(),
    inserted: change.target.trim(),
  }));
}

function placeOf(eId: string | null, order: ReadonlyMap<string, number>): number {
  for (let id = eId ?? ''; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('__')))) {
    const place = order.get(id);
    if (place !== undefined) return place;
  }
  return eId === null ? -1 : Number.MAX_SAFE_INTEGER;
}

/** The provisions of a text, and the rows of its tables, by their order. */
export function provisionOrder(tree: Document): Map<string, number> {
  const order = new Map<string, number>();
  visit(tree, (node) => {
    if ('eId' in node && node.eId !== undefined) order.set(node.eId, order.size);
    if (node.type === 'table') for (const eId of rowEIds(node).values()) order.set(eId, order.size);
  });
  return order;
}

/** Rows are counted as a comparison counts them: "art_2__table_1__row_3". */
const rowEIds = ({ eId, children }: Table): Map<Node, string> =>
  new Map(eId === undefined ? [] : children.map((row, index) => [row, `${eId}__row_${index + 1}`]));

/** Each paragraph of a Word file that holds words of the text, with the provision or row in which it stands. */
function provisionsByParagraph(tree: Document): [paragraph: number, eId: string | null][] {
  const found = new Map<number, string | null>();
  let rows = new Map<Node, string>();
  visit(tree, (node, ancestors) => {
    if (node.type === 'table') rows = rowEIds(node);
    const around = [...ancestors, node];
    const row = around.find(({ type }) => type === 'row');
    const holder = around.findLast((one) => 'eId' in one && one.eId !== undefined);
    const eId = (row && rows.get(row)) ?? (holder && 'eId' in holder ? holder.eId : null) ?? null;
    // A table begins where its first row does.
    for (const { paragraph } of node.data?.origin ?? [])
      if (paragraph !== undefined && (row || (found.get(paragraph) ?? null) === null))
        found.set(paragraph, eId);
  });
  return [...found].sort(([one], [other]) => one - other);
}

/** A paragraph without words of the text belongs to the provision before it, be it in a table there or behind one. */
function provisionAt(provisions: readonly [number, string | null][], paragraph: number): string | null {
  const [number, eId] = provisions.findLast(([one]) => one <= paragraph) ?? [];
  if (eId === undefined || eId === null) return null;
  return number === paragraph ? eId : beforeTable(eId);
}

/** "art_1__table_1__row_2" is in "art_1"; what is in no table is its own place. */
function beforeTable(eId: string): string {
  const parts = eId.split('__');
  const table = parts.findIndex((part) => part.startsWith('table_'));
  return table < 0 ? eId : parts.slice(0, table).join('__');
}
