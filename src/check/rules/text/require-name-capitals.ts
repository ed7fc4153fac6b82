import type { WrittenName } from '../../../data/index.js';
import type { Node } from '../../../tree/nodes.js';
import { printedText } from '../../../wording/node-text.js';
import { isInQuotes } from '../../../wording/quoted-text.js';
import { defineRule } from '../../engine/rule.js';
import { namesFile } from '../../facts/names-file.js';
import { wordedNodes } from '../../facts/text-nodes.js';

/** The first day of Hướng dẫn 36-HD/VPTW, which says how names are written in Party documents. */
const SINCE = '2018-04-03';
/** The first day of Nghị định 30/2020/NĐ-CP, which says it for documents of the State. */
const SINCE_OF_STATE = '2020-03-05';
/** A document that writes a name so often in the right way, and so much more often than in a wrong one, has slipped. */
const MANY = 3;
/** More than so many are a habit of the office, not slips. */
const FEW = 2;

/** "Ban thường vụ", "của đảng": a name without its capitals, where the document itself or the form of Party documents shows it. */
export default defineRule({
  id: 'require-name-capitals',
  severity: 'warning',
  basis: ['36-hd-vptw-2018'],
  visits: ['document'],
  repairs: ['unsafe'],
  examples: [
    {
      name: 'văn bản viết đúng nhiều lần, sai một lần',
      input:
        'Điều 1. Ban Thường vụ lãnh đạo.\n\nĐiều 2. Ban Thường vụ chỉ đạo.\n\nĐiều 3. Ban Thường vụ kiểm tra.\n\nĐiều 4. Ban thường vụ báo cáo.',
      finds: ['Ban thường vụ'],
    },
    {
      name: 'văn bản viết hoa tên Đảng ở mọi chỗ khác',
      input:
        'Điều 1. Tuyên truyền chủ trương của Đảng.\n\nĐiều 2. Kết nạp vào Đảng.\n\nĐiều 3. Đảng lãnh đạo, đảng ủy chỉ đạo.\n\nĐiều 4. Thực hiện nghị quyết của đảng.',
      finds: ['của đảng'],
    },
    {
      name: 'văn bản của Đảng',
      input:
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY THÁI NGUYÊN\n\nSố 12-QĐ/TU\n\nThái Nguyên, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nĐiều 1. Thực hiện chủ trương của đảng; phối hợp với Mặt trận tổ quốc.',
      finds: ['của đảng', 'Mặt trận tổ quốc'],
    },
    {
      name: 'văn bản của Nhà nước',
      input:
        'ỦY BAN NHÂN DÂN\n\nTỈNH NGHỆ AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/QĐ-UBND\n\nNghệ An, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nĐiều 1. Báo cáo Thủ tướng chính phủ; giao Ủy Ban nhân dân xã phối hợp với Mặt trận tổ quốc Việt Nam xã.',
      finds: ['Thủ tướng chính phủ', 'Ủy Ban nhân dân', 'Mặt trận tổ quốc'],
    },
    {
      name: 'văn bản có trước quy định viết hoa, tự viết hai cách; nội dung được trích để sửa đổi',
      input:
        'QUỐC HỘI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nLuật số: 12/2012/QH13\n\nHà Nội, ngày 21 tháng 6 năm 2012\n\nLUẬT\n\nĐiều 1. Quốc hội quyết định, Quốc hội giám sát.\n\nĐiều 2. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Thẩm quyền\n\nViệc này trình quốc hội xem xét.”\n\nLuật này đã được quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIII thông qua.',
      finds: ['quốc hội', 'quốc hội nước Cộng hòa'],
    },
    {
      name: 'ủy ban nhân dân của một đơn vị; các cấp thì là tên chung',
      input:
        'ỦY BAN NHÂN DÂN\n\nTỈNH NGHỆ AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/QĐ-UBND\n\nNghệ An, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nĐiều 1. Giao ủy ban nhân dân xã Hưng Nguyên phối hợp với ủy ban nhân dân các xã; chủ tịch ủy ban nhân dân cấp xã báo cáo.',
      finds: ['ủy ban nhân dân'],
    },
    {
      name: 'trang tin, bài viết không phải văn bản ban hành (chỉ là ghi chú)',
      input:
        'Lịch sử\n\nĐảng Cộng sản Việt Nam được thành lập năm 1930. Điều lệ Đảng Cộng sản Việt Nam được thông qua. Trang tin của Đảng Cộng sản Việt Nam giới thiệu các kỳ đại hội.\n\nXem thêm website Đảng cộng sản Việt Nam.',
      finds: ['Đảng cộng sản'],
    },
    {
      name: 'tên chung và cách viết quen của cơ quan',
      input:
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY THÁI NGUYÊN\n\nSố 12-QĐ/TU\n\nThái Nguyên, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nĐiều 1. Vai trò của đảng ủy, của đảng viên; sự lãnh đạo của Đảng; Ủy ban Thường vụ Quốc hội; tính vào đảng số của đảng bộ; văn phòng, ban xây dựng đảng; Ban tuyên giáo và dân vận các tỉnh ủy.\n\nĐiều 2. Ban tuyên giáo tỉnh ủy, thành ủy thi hành. Ban chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh cơ sở báo cáo.\n\nĐiều 3. Ban Chấp hành Trung ương ban hành; Ban Chấp hành Trung ương giao Ban Chấp hành Đảng bộ tỉnh.',
      finds: [],
    },
    {
      name: 'tên riêng bên tên chung',
      input:
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY THÁI NGUYÊN\n\nSố 12-QĐ/TU\n\nThái Nguyên, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nĐiều 1. Ban tuyên giáo tỉnh ủy, thành ủy thi hành.\n\nĐiều 2. Ban thường vụ Tỉnh ủy chỉ đạo.',
      finds: ['Ban thường vụ'],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    const nodes = wordedNodes(context.root).filter((node) => !namesFile(printedText(node)));
    const isPartys = context.isOfParty() && context.day >= SINCE;
    const isStates = context.isOfState() && context.root.kind !== 'page' && context.day >= SINCE_OF_STATE;
    // A page of a site tells of the Party in the words of its authors; only what is issued has a form to keep.
    const isPage = context.root.kind === 'page' && !context.isOfParty();
    const isIssued = context.root.kind !== 'page' && (context.isOfParty() || context.isOfState());
    const kind = { isPartys, isStates, isPage, isIssued };
    const slips = context.slips.names.flatMap((name) => slipsIn(nodes, name, kind));
    const order = new Map(nodes.map((node, index) => [node, index]));
    const rankOf = ({ node }: Slip): number => order.get(node) ?? 0;
    for (const { node, start, found, right, severity } of slips.sort(
      (a, b) => rankOf(a) - rankOf(b) || a.start - b.start,
    )) {
      const place = {
        node,
        start,
        end: start + found.length,
        expected: [right],
        severity,
        replacement: right,
      } as const;
      context.report('check.require-name-capitals', { found, right }, place);
    }
  },
});

interface Slip extends WrongPlace {
  right: string;
  severity: 'warning' | 'note';
}

/** What the names stand in. */
interface TextKind {
  /** A document of the Party, since the day of the form that says how names are written. */
  isPartys: boolean;
  /** A document of the State, since the day of its own form. */
  isStates: boolean;
  /** What a body of the Party or of the State issued, whenever it was. */
  isIssued: boolean;
  /** What nobody issued. */
  isPage: boolean;
}

/** Slips are told each, a habit once, as a note. */
function slipsIn(
  nodes: readonly Node[],
  name: WrittenName,
  { isPartys, isStates, isPage, isIssued }: TextKind,
): Slip[] {
  const { right } = name;
  const wrong = nodes.flatMap((node) => wrongIn(node, name));
  const times =
    wrong.length === 0 ? 0 : nodes.reduce((sum, node) => sum + timesRight(printedText(node), name), 0);
  const isProven = !isPage && times >= MANY && wrong.length * MANY <= times;
  const names = wrong.filter((place) => !mayBeOfKind(place));
  // Before the form said so, an issued text that writes such a name in both ways has slipped in the one that it has less often.
  const contradictsItself = !isPage && isIssued && name.isStates && times > wrong.length;
  if (isProven)
    return wrong
      .filter((place) => !namesKind(place))
      .map((place) => ({ ...place, right, severity: 'warning' }));
  const isOfForm = (isPartys && name.isPartys) || (isStates && name.isStates) || contradictsItself;
  return isOfForm && wrong.length <= FEW
    ? names.map((place) => ({ ...place, right, severity: 'warning' }))
    : names.slice(0, 1).map((place) => ({ ...place, right, severity: 'note' }));
}

/** What a sentence begins behind: nothing, or "(Khoản 1): ", "… sau đây. "; not "Hội nghị ". */
const BEFORE_SENTENCE = /(?:^|[.:!?]\s+|^\s*[-+•–]\s+)$/u;
/** " đảng bộ các cấp giới thiệu", " Đoàn Thanh niên Cộng sản Hồ Chí Minh cơ sở": bodies of a kind; not " Tỉnh ủy Nghệ An". */
const KIND_AFTER = /^\s+(?:\p{Ll}|[^.,;:]{0,60}?\s(?:cơ sở|các cấp|cùng cấp|cấp dưới|cấp trên)(?!\p{L}))/u;

/** "Ban chấp hành đảng bộ các cấp": the sentence has its capital, and the words may speak of all such bodies. */
function mayBeOfKind({ node, start, found }: WrongPlace): boolean {
  const text = printedText(node);
  const isFirst = BEFORE_SENTENCE.test(text.slice(0, start).slice(-LONGEST_WORD));
  return isFirst && KIND_AFTER.test(text.slice(start + found.length));
}

/** " Đoàn Thanh niên Cộng sản Hồ Chí Minh cơ sở" at the head of a sentence: all such bodies, whatever the text writes elsewhere. */
const LEVEL_AFTER = /^[^.,;:]{0,60}?\s(?:cơ sở|các cấp|cùng cấp|cấp dưới|cấp trên)(?!\p{L})/u;

function namesKind(place: WrongPlace): boolean {
  const after = printedText(place.node).slice(place.start + place.found.length);
  return mayBeOfKind(place) && LEVEL_AFTER.test(after);
}

/** "Ban tuyên giáo và dân vận các tỉnh ủy, thành ủy", "… cấp ủy cấp tỉnh": bodies of a kind, which have no capitals; not "Ban tuyên giáo phối hợp với các …". */
const OF_A_KIND = /^(?:\s+và\s+\p{Ll}+\s+\p{Ll}+)?\s+(?:các|cấp)(?!\p{L})/u;

interface WrongPlace {
  node: Node;
  start: number;
  found: string;
}

/** " tỉnh Nghệ An", " Thành phố Hồ Chí Minh": the name of a unit; not " tỉnh", " cấp tỉnh", " xã, phường". */
const NAMES_UNIT =
  /^\s+(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s+(?:\p{Lu}\p{Ll}|\d)/u;

const hasCapitalTooMany = (form: string, right: string): boolean =>
  [...form].some((letter, at) => /\p{Lu}/u.test(letter) && letter.toLowerCase() === right.charAt(at));

/** Longer than any word beside a name. */
const LONGEST_WORD = 60;

function wrongIn(node: Node, { right, wrong, notBefore, notAfter, ofUnit }: WrittenName): WrongPlace[] {
  const text = printedText(node);
  return wrong.flatMap((form) =>
    placesOf(text, form).flatMap((start) => {
      const before =
        /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\s+$/u.exec(
          text.slice(Math.max(0, start - LONGEST_WORD), start),
        )?.[1] ?? '';
      const after = /^\s+([\p{L}\p{M}]+)/u.exec(text.slice(start + form.length))?.[1] ?? '';
      // "Hội Đồng nhân dân các cấp": what has a capital too many is wrong of bodies of a kind as well.
      const isOfKind = !hasCapitalTooMany(form, right) && OF_A_KIND.test(text.slice(start + form.length));
      const isExcused =
        isOfKind ||
        (ofUnit && !NAMES_UNIT.test(text.slice(start + form.length))) ||
        isForeign(text, form) ||
        notAfter.includes(before) ||
        notBefore.includes(after) ||
        isInQuotes(text, start);
      return isExcused ? [] : [{ node, start, found: form }];
    }),
  );
}

/** "các tổ chức quốc tế, cơ quan đại diện ngoại giao, cơ quan thuộc chính phủ": beside those of other countries their governments are meant. */
const isForeign = (text: string, form: string): boolean =>
  form.startsWith('cơ quan thuộc') &&
  /(?<!\p{L})(?:nước ngoài|quốc tế|ngoại giao|các nước)(?!\p{L})/u.test(text);

/** How often a text writes the name rightly. Of "của Đảng" every Đảng shows it that stands for the Party itself, not "Đảng ủy". */
function timesRight(text: string, { right, notBefore }: WrittenName): number {
  const [, name = right] = /^\p{Ll}+\s+(\p{Lu}.*)$/u.exec(right) ?? [];
  return placesOf(text, name).filter((start) => {
    const after = /^\s+([\p{L}\p{M}]+)/u.exec(text.slice(start + name.length))?.[1] ?? '';
    return !notBefore.includes(after.toLowerCase());
  }).length;
}

/** Where a phrase stands letter for letter, as whole words. */
function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isWhole =
      !/[\p{L}\p{M}\d]$/u.test(text.slice(0, at).slice(-1)) &&
      !/^[\p{L}\p{M}\d]/u.test(text.slice(at + phrase.length, at + phrase.length + 1));
    if (isWhole) places.push(at);
  }
  return places;
}
