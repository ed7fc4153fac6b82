import type { Node } from '../../../tree/nodes.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { isInQuotes } from '../../../wording/quoted-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** "không chịu trách nhiệm", "không có trách nhiệm"; not "hàng không có trách nhiệm", "không phải chịu trách nhiệm". */
const DENIED = /(?<![\p{L}\d])(?<!hàng\s)không (?:chịu|có) trách nhiệm\s+/giu;
/** "Không phối hợp …" at the head of a khoản or điểm. */
const DENIED_AT_HEAD = /^Không\s+/u;
/** "Trừ trường hợp đặc biệt, …" at the head of a khoản or điểm, which says neither which cases nor who decides. */
const EXCEPTION_AT_HEAD = /^Trừ (?:một số )?trường hợp (?:đặc biệt|cần thiết|ngoại lệ),\s+/u;
/** "Phó Chủ tịch và các Phó Chủ tịch", "Thứ trưởng, Thứ trưởng Bộ Y": the first was to be the head. */
const DEPUTY_TWICE =
  /(?<!\p{L})(Phó (?:Chủ tịch|Bí thư|Giám đốc|Hiệu trưởng|Trưởng ban|Thủ tướng)|Thứ trưởng)(?=,? (?:và |hoặc )?(?:các )?\1(?!\p{L}))/gu;

/** Quick looks before the exact ones. */
const MAY_DENY = /trách nhiệm|^Không|^Trừ|Phó |Thứ trưởng/u;
/** The longest verb of the table, and room to spare. */
const LONGEST = 60;

interface Doubt {
  start: number;
  found: string;
  kind: 'denied' | 'exception' | 'deputy';
  isSure: boolean;
}

/** A duty that the text denies, lets go or gives to a deputy, in words that no text means so. */
export default defineRule({
  id: 'no-denied-duty',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', places: ['body', 'quotation'], hangsOnReading: true },
  examples: [
    {
      name: 'trách nhiệm bị phủ định, ngoại lệ không nói trường hợp nào, cấp phó ghi hai lần',
      input:
        'Điều 1. Trách nhiệm của Ban Thường vụ\n\n1. Không phối hợp với Mặt trận Tổ quốc.\n\n2. Trừ trường hợp đặc biệt, chỉ đạo công tác dân vận.\n\n3. Hội đồng gồm Phó Chủ tịch và các Phó Chủ tịch.\n\nĐiều 2. Các sở, ban, ngành không chịu trách nhiệm thi hành Quyết định này.',
      finds: ['Không', 'Trừ trường hợp đặc biệt', 'Phó Chủ tịch', 'không chịu trách nhiệm'],
    },
    {
      name: 'giới hạn trách nhiệm của chính văn bản; việc không được làm; hàng không',
      input:
        'Điều 1. Trách nhiệm của hội đồng\n\n1. Bên thuê không phải chịu trách nhiệm về hao mòn tự nhiên.\n\n2. Không tiết lộ bí mật nhà nước.\n\n3. Cảng vụ hàng không có trách nhiệm phối hợp.\n\n4. Trừ trường hợp đặc biệt do Chủ tịch quyết định, họp mỗi tháng một lần.\n\n5. Phó Chủ tịch, Ủy viên và Phó Bí thư.',
      finds: [],
    },
    {
      name: 'liệt kê hành vi vi phạm (chỉ là ghi chú)',
      input:
        'Điều 5. Trách nhiệm và xử phạt vi phạm về tổ chức thực hiện\n\n1. Phạt tiền đối với một trong các hành vi sau đây:\n\na) Không tổ chức thực hiện các nhiệm vụ, biện pháp tiết kiệm.\n\nĐiều 6. Trách nhiệm của cơ quan\n\n1. Xem xét kỷ luật đối với trường hợp:\n\na) Không phối hợp với Mặt trận Tổ quốc.',
      finds: ['Không', 'Không'],
    },
    {
      name: 'không chịu trách nhiệm về một việc (chỉ là ghi chú)',
      input: 'Điều 1. Hội đồng không chịu trách nhiệm về nội dung đã được cơ quan khác thẩm định.',
      finds: ['không chịu trách nhiệm'],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!MAY_DENY.test(text)) return;
    for (const { start, found, kind, isSure } of doubtsIn(text, node, context)) {
      if (isInQuotes(text, start)) continue;
      const place = {
        node,
        start,
        end: start + found.length,
        severity: isSure ? 'warning' : 'note',
      } as const;
      context.report(`check.no-denied-duty.${kind}`, { found }, place);
    }
  },
});

function doubtsIn(text: string, node: Node, context: RuleContext): Doubt[] {
  const { verbs } = context.slips.deniedDuties;
  const beginsWithVerb = (from: number): boolean => {
    const rest = text.slice(from, from + LONGEST).toLowerCase();
    return verbs.some((verb) => rest.startsWith(verb) && !/^\p{L}/u.test(rest.slice(verb.length)));
  };
  const denied = [...text.matchAll(DENIED)].map(({ index, 0: words }): Doubt => {
    const isSure = beginsWithVerb(index + words.length);
    return { start: index, found: words.trimEnd(), kind: 'denied', isSure };
  });
  const deputies = [...text.matchAll(DEPUTY_TWICE)].map(
    ({ index, 0: found }): Doubt => ({ start: index, found, kind: 'deputy', isSure: true }),
  );
  return [...denied, ...deputies, ...doubtsAtHead(text, node, context, beginsWithVerb)];
}

const OF_LIST = new Set<Node['type']>(['clause', 'subclause', 'point']);

/** Only of what begins a khoản or a điểm. */
function doubtsAtHead(
  text: string,
  node: Node,
  context: RuleContext,
  beginsWithVerb: (from: number) => boolean,
): Doubt[] {
  const parent = context.ancestors.at(-1);
  if (!parent || !OF_LIST.has(parent.type) || parent.children[0] !== node) return [];
  const [exception] = EXCEPTION_AT_HEAD.exec(text) ?? [];
  if (exception) {
    const isSure = beginsWithVerb(exception.length) || text.startsWith('chịu trách nhiệm', exception.length);
    return [{ start: 0, found: exception.replace(/,\s+$/u, ''), kind: 'exception', isSure }];
  }
  const [denial] = DENIED_AT_HEAD.exec(text) ?? [];
  if (denial === undefined || !beginsWithVerb(denial.length)) return [];
  return [{ start: 0, found: 'Không', kind: 'denied', isSure: isOfDuties(context) }];
}

/** "Vi phạm quy định về tổ chức thực hiện …", "Phạt tiền … đối với hành vi sau đây:": what is left undone is listed there by right. */
const OF_OFFENCES = /vi phạm|hành vi|xử phạt|phạt tiền|nghiêm cấm|bị cấm|kỷ luật/iu;

/** Whether the article says in its heading that it lists duties, and nothing above the line that it lists offences. */
function isOfDuties({ ancestors, slips }: RuleContext): boolean {
  const article = ancestors.findLast(({ type }) => type === 'article');
  const heading = article?.type === 'article' ? (article.heading ?? '').toLowerCase() : '';
  if (OF_OFFENCES.test(heading) || ancestors.some((above) => OF_OFFENCES.test(ownText(above)))) return false;
  return slips.deniedDuties.duties.some((word) => heading.includes(word));
}

/** The first words of a khoản or điểm, which say what its parts are. */
function ownText(above: Node): string {
  const [first] = OF_LIST.has(above.type) && 'children' in above ? (above.children as Node[]) : [];
  return first === undefined ? '' : printedText(first);
}
