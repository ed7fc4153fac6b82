import { findFirstDate, findLegalNumbers, numberKey } from '../../../text/index.js';
import type { Masthead, Node, Paragraph, ParagraphRole } from '../../../tree/nodes.js';
import { hasChildren } from '../../../tree/visit.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** The annex says under its title with which decision it was issued: the number and date of that decision. */
export default defineRule({
  id: 'require-matching-annex',
  severity: 'error',
  basis: ['36-hd-vptw-2018'],
  visits: ['regulation'],
  scope: { texts: 'any' },
  examples: [
    {
      name: 'số và ngày ở dòng “Kèm theo” khác với quyết định',
      input: annexed('Số 903-QĐ/TU', '04/02/2022', '930-QĐ/TU'),
      finds: ['930-QĐ/TU', '04/02/2022'],
    },
    { name: 'khớp với quyết định', input: annexed('Số 903-QĐ/TU', '04/01/2022', '903-QĐ/TU'), finds: [] },
    { name: 'cả hai nơi để trống số', input: annexed('Số -QĐ/TU', '04/01/2022', '-QĐ/TU'), finds: [] },
  ],
  check(regulation, context) {
    const cover = context.ancestors.at(-1);
    const annexLine = cover && partOf(regulation, 'annexLine');
    if (!cover || !annexLine) return;
    checkNumber(partOf(cover, 'number'), annexLine, context);
    checkDate(partOf(cover, 'placeDate'), annexLine, context);
  },
});

function annexed(number: string, date: string, annexNumber: string): string {
  const cover = `TỈNH ỦY THÁI NGUYÊN\n\n${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nThái Nguyên, ngày 04 tháng 01 năm 2022`;
  const article = 'Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác dân vận.';
  const annex = `QUY CHẾ\n\ncông tác dân vận\n\n(Kèm theo Quyết định số ${annexNumber}, ngày ${date} của Ban Thường vụ Tỉnh ủy)`;
  return `${cover}\n\nQUYẾT ĐỊNH\n\nvề công tác dân vận\n\n${article}\n\nT/M BAN THƯỜNG VỤ\n\n${annex}\n\nĐiều 1. Quy chế này có hiệu lực.`;
}

function partOf(instrument: Node, role: ParagraphRole): Paragraph | null {
  const masthead = hasChildren(instrument)
    ? (instrument.children as Node[]).find((child): child is Masthead => child.type === 'masthead')
    : undefined;
  const found = masthead?.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && child.role === role,
  );
  return found ?? null;
}

function checkNumber(number: Paragraph | null, annexLine: Paragraph, context: RuleContext): void {
  const [own] = number ? findLegalNumbers(number.value) : [];
  const [annexed] = findLegalNumbers(annexLine.value);
  if (!own?.figure || !annexed?.figure || isSameNumber(numberKey(own.text), numberKey(annexed.text))) return;
  const place = { node: annexLine, start: annexed.start, end: annexed.end, expected: [own.text] };
  const params = { found: annexed.text, expected: own.text };
  context.report('check.require-matching-annex', params, place);
}

/** "12/2001/QĐ" is short for "12/2001/QĐ-BTC". */
const isSameNumber = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Parts that one of the two leaves blank are for the clerk. */
function checkDate(placeDate: Paragraph | null, annexLine: Paragraph, context: RuleContext): void {
  const own = placeDate ? findFirstDate(placeDate.value) : null;
  const annexed = findFirstDate(annexLine.value);
  if (!own || !annexed) return;
  const differs = (['day', 'month', 'year'] as const).some(
    (part) => own[part] !== null && annexed[part] !== null && own[part] !== annexed[part],
  );
  if (!differs) return;
  const found = annexLine.value.slice(annexed.start, annexed.end);
  const expected = placeDate?.value.slice(own.start, own.end) ?? '';
  const place = { node: annexLine, start: annexed.start, end: annexed.end, expected: [expected] };
  context.report('check.require-matching-annex.date', { found, expected }, place);
}
