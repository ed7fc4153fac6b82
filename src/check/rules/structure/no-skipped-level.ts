import type { Node, NodeType, Parent, Provision } from '../../../tree/nodes.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

/** The levels in one of which a level must stand: mục only in a chương, điểm in a khoản or straight in a điều. */
const MUST_STAND_IN: Partial<Record<NodeType, readonly NodeType[]>> = {
  section: ['chapter', 'part'],
  subsection: ['section'],
  subclause: ['clause', 'subclause'],
  point: ['clause', 'subclause', 'article', 'item'],
};

/** Levels nest in the order phần, chương, mục, tiểu mục, điều, khoản, điểm. */
export default defineRule({
  id: 'no-skipped-level',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['section', 'subsection', 'subclause', 'point', 'article'],
  scope: { texts: 'any', places: ['body'], sureIn: 'familyOrParty', hangsOnReading: true },
  examples: [
    {
      name: '2.1 đứng dưới khoản 1',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\n2.1. Văn phòng.',
      finds: ['2.1.'],
    },
    {
      name: 'mục không thuộc chương nào',
      input: 'Mục 1\n\nTỔ CHỨC ĐẢNG\n\nĐiều 1. Một.\n\nChương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 2. Hai.',
      finds: ['Mục 1', 'Điều 1.'],
    },
    {
      name: '2.1 đứng dưới khoản 2',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\n2. Phối hợp:\n\n2.1. Văn phòng.',
      finds: [],
    },
  ],
  check(node, context) {
    const provision = node as Provision;
    const parent = context.ancestors.at(-1);
    const report = (): void => {
      const place = { node, actual: provision.label };
      context.report('check.no-skipped-level', { label: provision.label }, place);
    };
    if (node.type === 'article') {
      if (isOutsideChapters(context.ancestors)) report();
      return;
    }
    const allowed = MUST_STAND_IN[node.type] ?? [];
    if (!parent || !allowed.includes(parent.type)) report();
    else if (node.type === 'subclause' && !isNumberedWithin(provision, parent)) report();
  },
});

/** An instrument with chapters has all its articles in them. */
function isOutsideChapters(ancestors: readonly Parent[]): boolean {
  if (ancestors.some(({ type }) => type === 'chapter' || type === 'appendix')) return false;
  const instrument = ancestors.findLast(({ type }) => type === 'regulation' || type === 'document');
  return instrument !== undefined && ownChapters(instrument).length > 0;
}

function ownChapters(instrument: Parent): Node[] {
  const own = (instrument.children as Node[]).filter(({ type }) => type === 'chapter' || type === 'part');
  return own.flatMap((child) => (child.type === 'part' ? selectAll(child, 'chapter') : [child]));
}

function isNumberedWithin({ number }: Provision, parent: Parent): boolean {
  return 'number' in parent && number !== null && number.startsWith(`${parent.number}.`);
}
