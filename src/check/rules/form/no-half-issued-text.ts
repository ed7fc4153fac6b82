import type { Document, Node, Paragraph, SignatureBlock } from '../../../tree/nodes.js';
import { selectAll } from '../../../tree/visit.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** "Số 12-QĐ/TU", "Số: 12-QĐ/TU": a figure is printed; not "Số -QĐ/TU", which the clerk still fills in. */
const NUMBERED = /^số\s*:?\s*\d/iu;
/** "[cần bổ sung: họ và tên người ký]", "......": a place that is still to be filled in. */
const OPEN = /^(?:\[[^\]]*\]|[.…_\s]*)$/u;

const HEAD = (number: string, mark: string, day: string) =>
  `TỈNH ỦY CÀ MAU\n\n*\n\n${number}\n\n${mark}ĐẢNG CỘNG SẢN VIỆT NAM\n\nCà Mau, ${day}\n\nQUYẾT ĐỊNH\n\nvề công tác dân vận\n\nĐiều 1. Một.\n\nT/M BAN THƯỜNG VỤ\n\nBÍ THƯ`;
const DAY = 'ngày 01 tháng 12 năm 2026';

/** A text that bears its number is issued: it is no draft any more, and has its day and its signer. */
export default defineRule({
  id: 'no-half-issued-text',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'vừa có số vừa là dự thảo',
      input: `${HEAD('Số 12-QĐ/TU', 'Dự thảo lần 2\n\n', DAY)}\n\nNguyễn Văn A`,
      finds: ['Dự thảo lần 2'],
    },
    {
      name: 'có số mà chưa có ngày',
      input: `${HEAD('Số 12-QĐ/TU', '', 'ngày    tháng    năm 2026')}\n\nNguyễn Văn A`,
      finds: ['Cà Mau, ngày tháng năm 2026'],
    },
    {
      name: 'có số mà chưa có người ký',
      input: `${HEAD('Số 12-QĐ/TU', '', DAY)}\n\n[cần bổ sung: họ và tên người ký]`,
      finds: ['[cần bổ sung: họ và tên người ký]'],
    },
    {
      name: 'dự thảo chưa có số; văn bản đã ban hành',
      input: `${HEAD('Số    -QĐ/TU', 'Dự thảo lần 1\n\n', 'ngày    tháng    năm 2026')}\n\n[cần bổ sung: họ và tên người ký]`,
      finds: [],
    },
    {
      name: 'văn bản đã ban hành',
      input: `${HEAD('Số 12-QĐ/TU', '', DAY)}\n\nNguyễn Văn A`,
      finds: [],
    },
  ],
  check(node, context) {
    if (node.type !== 'document' || !formRuleSet(context)) return;
    const head = headOf(node);
    const number = head.find(({ role }) => role === 'number');
    if (number === undefined || !NUMBERED.test(number.value)) return;
    for (const mark of head.filter(({ role }) => role === 'draftMark'))
      context.report('check.no-half-issued-text', { mark: mark.value }, whole(mark, 'error'));
    const day = head.find(({ role }) => role === 'placeDate');
    if (day !== undefined && node.meta.date === null)
      context.report('check.no-half-issued-text.day', undefined, whole(day, 'warning'));
    for (const place of openSigners(node))
      context.report('check.no-half-issued-text.signer', undefined, whole(place, 'warning'));
  },
});

const whole = (node: Paragraph, severity: 'error' | 'warning') =>
  ({ node, start: 0, end: node.value.length, severity }) as const;

/** The lines before the first provision, but not those of an annexed instrument. */
function headOf(document: Document): Paragraph[] {
  const masthead = document.children.find(({ type }) => type === 'masthead');
  return masthead === undefined ? [] : paragraphsOf(masthead);
}

/** Where a signer is still to be named. A block without any name may have lost it to handwriting: that proves nothing. */
function openSigners(document: Document): Paragraph[] {
  return selectAll(document, 'signatureBlock').flatMap((block: SignatureBlock) =>
    paragraphsOf(block).filter(({ role, value }) => role === 'signer' && OPEN.test(value)),
  );
}

function paragraphsOf(node: Node): Paragraph[] {
  return selectAll(node, 'paragraph');
}
