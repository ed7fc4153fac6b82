/** What changed in a provision, in one line: "Thay “a” bằng “b”; bổ sung điểm c." */
import type { Change, ComparedUnit } from '../../compare/comparison.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { Citer } from '../../render/comparison/cite.js';
import { CLASSES } from '../../render/comparison/classes.js';
import { decidedChanges } from './kept.js';

/** More or longer edits are counted and not told: they stand marked beside it. */
const MOST_EDITS = 3;
const LONGEST = 200;

/**
 * @param lines the units that the row shows, the provision itself first
 */
export function whatChanged(
  unit: ComparedUnit,
  lines: readonly ComparedUnit[],
  { cite, catalogue }: { cite: Citer; catalogue: Catalogue },
): string {
  const { base, target, status } = unit;
  if (base === null && target !== null)
    return sentence([catalogue['papers.comparison.added']({ what: cite(target, 'target') })]);
  if (target === null && base !== null)
    return sentence([catalogue['papers.comparison.removed']({ what: cite(base, 'base') })]);
  const origin =
    base !== null && (status === 'moved' || status === 'split' || status === 'merged')
      ? [catalogue[`comparison.origin.${status}`]({ from: cite(base, 'base') })]
      : [];
  const nested = lines.slice(1).flatMap((one) => comeOrGone(one));
  const edits = lines.filter((one) => one.base !== null && one.target !== null).flatMap(decidedChanges);
  const told = edits.map((change) => editWords(change, catalogue));
  const isShort = told.length <= MOST_EDITS && told.join('').length <= LONGEST;
  return sentence([...origin, ...nested, ...(isShort ? told : [manyWords(edits, catalogue)])]);

  function comeOrGone(one: ComparedUnit): string[] {
    const side = one.target ?? one.base;
    if (side === null || (one.base !== null && one.target !== null)) return [];
    const what = cite(side, one.target === null ? 'base' : 'target');
    return [
      one.target === null
        ? catalogue['papers.comparison.removed']({ what })
        : catalogue['papers.comparison.added']({ what }),
    ];
  }
}

function editWords({ base, target }: Change, catalogue: Catalogue): string {
  const [gone, come] = [base.trim(), target.trim()];
  if (gone === '') return catalogue['papers.comparison.insert']({ text: come });
  if (come === '') return catalogue['papers.comparison.delete']({ text: gone });
  return catalogue['papers.comparison.replace']({ base: gone, target: come });
}

/** "sửa 7 chỗ (nội dung, từ ngữ)", the weightiest kind first. */
function manyWords(edits: readonly Change[], catalogue: Catalogue): string {
  const kinds = CLASSES.filter((name) => edits.some((change) => change.class === name));
  return catalogue['papers.comparison.many']({
    count: edits.length,
    kinds: kinds.map((name) => catalogue[`comparison.class.${name}`]()).join(', '),
  });
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
