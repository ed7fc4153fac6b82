import {
  restyleTone,
  type ToneGroup,
  type ToneStyle,
  toneGroupOf,
  toneStyleOf,
} from '../../../text/index.js';
import type { Document, Node } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

type Habit = 'asWritten' | 'older' | 'newer';
type Habits = Readonly<Record<ToneGroup, Habit>>;
const HABITS: readonly Habit[] = ['asWritten', 'older', 'newer'];

interface Use {
  node: Node;
  start: number;
  word: string;
}

/**
 * One habit of placing tone marks in a document: "ủy" or "uỷ", "hòa" or "hoà". The two groups are kept apart,
 * because central texts write "ủy" beside "khoá".
 */
export default defineRule<Habits>({
  id: 'no-mixed-tone-marks',
  severity: 'note',
  basis: ['36-hd-vptw-2018'],
  visits: ['document'],
  judgesSpelling: true,
  options: { uy: HABITS, oa: HABITS },
  repairs: ['safe'],
  examples: [
    {
      name: 'ủy và uỷ trong một văn bản',
      input: 'Cấp ủy cơ sở. Ban Thường vụ cấp ủy. Thường trực cấp uỷ.',
      finds: ['uỷ'],
    },
    {
      name: 'tên riêng viết in hoa giữ cách viết của tên',
      input: 'TỈNH ỦY THANH HÓA\n\nNâng cao văn hoá, khoá học, hoà giải ở tỉnh Thanh Hóa.',
      finds: [],
    },
    { name: 'ủy cùng với khoá: hai nhóm riêng', input: 'Cấp ủy khoá XX. Tỉnh ủy khoá XXI.', finds: [] },
    {
      name: 'cấu hình yêu cầu kiểu mới cho nhóm uy',
      input: 'Cấp ủy cơ sở.',
      options: { uy: 'newer' },
      finds: ['ủy'],
      fixed: 'Cấp uỷ cơ sở.',
    },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    const uses = usesIn(root as Document, context);
    for (const group of ['uy', 'oa'] as const) {
      const byStyle = uses[group];
      const wanted = wantedStyle(context.options[group], byStyle);
      const wrong = byStyle[wanted === 'old' ? 'new' : 'old'];
      if (wrong.length > 0) report(wrong, wanted, byStyle[wanted].length, group, context);
    }
  },
});

type Uses = Record<ToneGroup, Record<ToneStyle, Use[]>>;

function usesIn(root: Document, context: RuleContext<Habits>): Uses {
  const uses: Uses = { uy: { old: [], new: [] }, oa: { old: [], new: [] } };
  const names = new Set<string>();
  const capitals: [ToneStyle, Use][] = [];
  visit(root, (node) => {
    if (node.type === 'quotation') return 'skip';
    if (printedText(node) === '') return;
    for (const { kind, text, start } of context.words(node)) {
      const tone = kind === 'word' && MAY_HAVE_TWO_PLACES.test(text) ? toneOf(text) : null;
      if (tone === null) continue;
      const use = { node, start, word: text };
      if (isName(text, tone.group)) names.add(text.toLowerCase());
      else if (tone.group === 'oa' && text === text.toUpperCase()) capitals.push([tone.style, use]);
      else uses[tone.group][tone.style].push(use);
    }
  });
  // "TỈNH UỶ THANH HÓA" is the name that stands in "Thanh Hóa" elsewhere, and keeps its spelling too.
  for (const [style, use] of capitals) if (!names.has(use.word.toLowerCase())) uses.oa[style].push(use);
  return uses;
}

/** Ends in oa, oe or uy with a tone on one of the two; a quick look before the exact one. */
const MAY_HAVE_TWO_PLACES = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])$/iu;

function toneOf(word: string): { style: ToneStyle; group: ToneGroup } | null {
  const [style, group] = [toneStyleOf(word), toneGroupOf(word)];
  return style && group ? { style, group } : null;
}

/** "Khánh Hoà", "Hoà Bình": a name keeps its own spelling. "Uỷ ban" and "Tỉnh uỷ" are words. */
const isName = (word: string, group: ToneGroup): boolean =>
  group === 'oa' && word !== word.toLowerCase() && word !== word.toUpperCase();

function wantedStyle(wanted: Habit, { old, new: newer }: Record<ToneStyle, Use[]>): ToneStyle {
  if (wanted !== 'asWritten') return wanted === 'older' ? 'old' : 'new';
  return newer.length > old.length ? 'new' : 'old';
}

/** One finding for all, at the first: the repair mends them together. */
function report(
  wrong: readonly Use[],
  wanted: ToneStyle,
  others: number,
  group: ToneGroup,
  context: RuleContext<Habits>,
): void {
  const [first, ...rest] = wrong.map(({ node, start, word }) => ({
    node,
    start,
    end: start + word.length,
    replacement: restyleTone(word, wanted, group),
  }));
  if (!first) return;
  const params = {
    word: wrong[0]?.word ?? '',
    times: wrong.length,
    suggestion: first.replacement,
    others,
  };
  // Both spellings are right: which one to write is the office's choice, and without it nothing is changed.
  const isChosen = context.options[group] !== 'asWritten';
  const { node, start, end, replacement } = first;
  const place = { node, start, end, expected: [replacement] };
  context.report(
    'check.no-mixed-tone-marks',
    params,
    isChosen ? { ...place, replacement, more: rest } : place,
  );
}
