/** Trees of any shape that the types allow, sensible or not, for laws that hold for every tree. */

import fc from 'fast-check';
import { isAside, isCut } from '../../src/tree/cuts.js';
import {
  type BodyNode,
  DOCUMENT_KINDS,
  type Document,
  NOISE_REASONS,
  type Node,
  type Noise,
  type Note,
  PARAGRAPH_ROLES,
  type Paragraph,
  type Provision,
  type TopNode,
} from '../../src/tree/nodes.js';

const META = { number: null, date: null, place: null, issuer: null, type: null, subject: null, signer: null };

/** Words as the readers give them: composed, single spaces, and letters that XML and regular expressions mind. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'Điều',
        'ngày',
        'tháng',
        'năm',
        '/',
        '/2026',
        '-QĐ/TU',
        'Số',
        'số',
        '<b>',
        '&',
        '"',
        "'",
        '*',
        '-----',
        '$&',
      ],
      ...[
        '[cần bổ sung:',
        'tên]',
        '[cần',
        'Ủy',
        'nghĩa',
        '1.',
        'đ)',
        '😀',
        '{{x}}',
        '\u0110ảng',
        'T/M',
        'QUYẾT ĐỊNH',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.join(' '));

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  {
    type: fc.constant('paragraph' as const),
    value: words,
    role: fc.constantFrom(...PARAGRAPH_ROLES),
    label: fc.constantFrom('-', '+'),
  },
  { requiredKeys: ['type', 'value'] },
);

const note: fc.Arbitrary<Note> = fc.record(
  { type: fc.constant('note' as const), value: words, at: fc.integer({ min: -3, max: 40 }) },
  { requiredKeys: ['type', 'value'] },
);

const noise: fc.Arbitrary<Noise> = fc.record(
  {
    type: fc.constant('noise' as const),
    reason: fc.constantFrom(...NOISE_REASONS),
    value: words,
    at: fc.integer({ min: -3, max: 40 }),
  },
  { requiredKeys: ['type', 'reason', 'value'] },
);

const flow = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, noise, note), { maxLength: 5 });

const PROVISIONS = [
  ...(['part', 'chapter', 'section', 'subsection', 'appendix'] as const),
  ...(['article', 'clause', 'subclause', 'point', 'item'] as const),
];

const { body } = fc.letrec<{ body: BodyNode; provision: Provision }>((tie) => ({
  provision: fc.record(
    {
      type: fc.constantFrom(...PROVISIONS),
      number: fc.constantFrom('1', 'II', 'đ', null),
      label: fc.constantFrom('Điều 1.', 'Chương II', 'đ)', '-', ''),
      heading: fc.oneof(fc.constant(null), words),
      children: fc.array(tie('body'), { maxLength: 4 }),
      eId: fc.constantFrom('art_1', 'art_1__cl_1'),
    },
    { requiredKeys: ['type', 'number', 'label', 'heading', 'children'] },
  ) as fc.Arbitrary<Provision>,
  body: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    paragraph,
    noise,
    note,
    fc.record({ type: fc.constant('quotation' as const), children: flow }),
    tie('provision'),
  ),
}));

const { top } = fc.letrec<{ top: TopNode }>((tie) => ({
  top: fc.oneof(
    { maxDepth: 2 },
    body,
    fc.record({ type: fc.constant('masthead' as const), children: flow }),
    fc.record(
      { type: fc.constant('recital' as const), value: words, label: fc.constant('-') },
      { requiredKeys: ['type', 'value'] },
    ),
    fc.record({ type: fc.constant('enactingFormula' as const), value: words }),
    fc.record({
      type: fc.constant('recipients' as const),
      label: fc.constantFrom('Nơi nhận:', ''),
      children: fc.array(
        fc.oneof(
          paragraph,
          noise,
          note,
          body.filter((node) => node.type === 'item'),
        ),
        { maxLength: 4 },
      ),
    }),
    fc.record({ type: fc.constant('signatureBlock' as const), children: flow }),
    fc.record({
      type: fc.constant('regulation' as const),
      meta: fc.constant(META),
      children: fc.array(tie('top'), { maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('document' as const),
      kind: fc.constantFrom(...DOCUMENT_KINDS),
      meta: fc.constant(META),
      children: fc.array(tie('top'), { maxLength: 3 }),
    }),
  ) as fc.Arbitrary<TopNode>,
}));

export const anyDocument: fc.Arbitrary<Document> = fc.record({
  type: fc.constant('document' as const),
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  meta: fc.constant(META),
  children: fc.array(top, { maxLength: 6 }),
});

/** Every character of a tree in reading order, noise where it cut the text before it. */
export function readingOrder(node: Node): string {
  if ('value' in node) return ('label' in node ? (node.label ?? '') : '') + node.value;
  const label = 'label' in node ? node.label : '';
  const heading = 'heading' in node ? node.heading : null;
  const texts: string[] = [label + (heading ?? '')];
  let cutting: { label: number; done: number } | null =
    heading === null ? null : { label: label.length, done: label.length };
  for (const child of node.children as Node[]) {
    if (isCut(child) && cutting) {
      const last = texts.pop() ?? '';
      const inside = Math.min(cutting.label + Math.max(child.at, 0), last.length);
      const halves = /[\udc00-\udfff]/.test(last.charAt(inside)) ? inside - 1 : inside;
      const at = Math.max(cutting.done, halves);
      texts.push(last.slice(0, at) + child.value + last.slice(at));
      cutting = { label: cutting.label + child.value.length, done: at + child.value.length };
      continue;
    }
    texts.push(readingOrder(child));
    const isText = 'value' in child && !isAside(child);
    cutting = isText ? { label: 'label' in child ? (child.label ?? '').length : 0, done: 0 } : null;
    if (cutting) cutting.done = cutting.label;
  }
  return texts.join('');
}
