import { foldForMatching } from '../../../text/index.js';
import { once } from '../../../text/once.js';
import type { Node } from '../../../tree/nodes.js';
import { placeOfNode, placeOfText, printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import type { PlacedWord } from '../../../wording/worded-document.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import type { TextPart } from '../../engine/scope.js';
import type { KnownWord } from '../../facts/neighbour-words.js';
import { isReduplicated } from '../../facts/reduplicated-words.js';
import {
  endsTitle,
  isDoubledBySlip,
  isJoiningWord,
  isLevelWord,
  isListWord,
  isNeverDoubled,
  isOfTwoKinds,
  isPassive,
  isSmallWord,
  lengthensWord,
  takesVerb,
} from '../../facts/repetition-words.js';
import { isTorn } from '../../facts/torn-lines.js';

/** Longer phrases are compared first, so that "ban hành ban hành" is found whole. */
const LONGEST = 5;

/** A word or phrase that was typed twice. */
export default defineRule({
  id: 'no-repeated-word',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  judgesSpelling: true,
  scope: { texts: 'any', places: ['body', 'form', 'quotation'], hangsOnReading: true },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'lặp cả cụm từ',
      input: 'Tỉnh ủy ban hành ban hành Quy chế công tác dân vận.',
      finds: ['ban hành ban hành'],
      fixed: 'Tỉnh ủy ban hành Quy chế công tác dân vận.',
    },
    {
      name: 'lặp một tiếng',
      input: 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.',
      finds: ['tâm tâm'],
      fixed: 'Các cấp ủy quan tâm lãnh đạo công tác dân vận.',
    },
    {
      name: 'từ công cụ, cấp hành chính và tiếng không đứng một mình',
      input:
        'Ủy ban nhân nhân tỉnh phối hợp với với các các cơ quan; Hội đồng nhân dân tỉnh tỉnh quyết nghị; áp dụng vào thời thời điểm.',
      finds: ['nhân nhân', 'với với', 'các các', 'tỉnh tỉnh', 'thời thời'],
    },
    {
      name: 'từ công cụ khác, trừ chỗ tiếng trước kết thúc một từ',
      input:
        'Hồ sơ gửi theo theo mẫu; việc đã được được phê duyệt; thực hiện trên trên địa bàn. Tài liệu kèm theo theo quy định; tài liệu đọc được được coi là chứng cứ; cơ quan cấp trên trên địa bàn; trang thiết bị bị hỏng.',
      finds: ['theo theo', 'được được', 'trên trên'],
    },
    {
      name: 'từ công cụ lặp trong phụ lục; cụm từ lặp ở đó thì thôi',
      input:
        'Điều 1. Ban hành phụ lục.\n\nPHỤ LỤC\n\nI. Nội dung\n\n1. Cập nhật các các nội dung thủ tục; họ tên họ tên người nộp.',
      finds: ['các các'],
    },
    {
      name: 'văn bản cùng loại chỉ viết tiếng ấy một lần',
      input: 'Công tác dân vận vận của hệ thống chính trị được các cấp ủy quan tâm.',
      finds: ['vận vận'],
      fixed: 'Công tác dân vận của hệ thống chính trị được các cấp ủy quan tâm.',
    },
    {
      name: 'hai từ gặp nhau',
      input:
        'Các cơ quan quan trọng luôn luôn phối hợp; hội đồng đồng thuận; quản lý lý lịch, sử dụng dụng cụ, công tác tác động, cụ thể thể hiện, địa phương phương án, thực hiện hiện đại hóa, quyết định định kỳ, nghiên cứu cứu trợ, chỉ đạo đạo đức; sáng tạo tạo sự chuyển biến; triệu tập tập huấn; trực tiếp tiếp công dân.',
      finds: [],
    },
    {
      name: 'tên gọi bắt đầu hoặc kết thúc ở đó',
      input:
        'Trưởng ban Ban Tổ chức, Trưởng phòng Phòng Tổng hợp, Trạm Kiểm lâm Lâm Thủy; các xã Phú Mỹ và Tân Hòa Thành thành xã mới; Bộ Xây dựng xây dựng kế hoạch.',
      finds: [],
    },
    {
      name: 'danh từ và động từ cùng tiếng, liệt kê có “hoặc” (chỉ là ghi chú)',
      input:
        'Cơ quan, tổ chức tổ chức tiểu đội; bài kiểm tra kiểm tra từng bài; Hội đồng thẩm định thẩm định hồ sơ; người khiếu nại khiếu nại lần đầu; định danh hoặc căn cước hoặc căn cước công dân; người khuyết tật bàn chân phải hoặc bàn tay phải hoặc bàn tay trái; Biểu thuế thuế nhập khẩu; người bị cấm đi khỏi nơi cư trú đi khỏi nơi cư trú mà không xin phép; bên được ủy quyền được ủy quyền lại cho người khác; cơ quan cấp giấy phép lái tàu cấp giấy phép lái tàu cho những trường hợp đạt yêu cầu; điều kiện để xuất bản xuất bản phẩm điện tử; Đội khiêng linh cữu khiêng linh cữu ra xe.',
      finds: [
        'tổ chức tổ chức',
        'kiểm tra kiểm tra',
        'thẩm định thẩm định',
        'khiếu nại khiếu nại',
        'hoặc căn cước hoặc căn cước',
        'phải hoặc bàn tay phải hoặc bàn tay',
        'thuế thuế',
        'đi khỏi nơi cư trú đi khỏi nơi cư trú',
        'được ủy quyền được ủy quyền',
        'cấp giấy phép lái tàu cấp giấy phép lái tàu',
        'xuất bản xuất bản',
        'khiêng linh cữu khiêng linh cữu',
      ],
    },
    {
      name: 'từ nhỏ gõ hai lần; trong nội dung được trích để sửa đổi',
      input:
        'Điều 1. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Báo cáo\n\nCơ quan chuyên môn có có trách nhiệm báo cáo việc thực hiện thực hiện quy chế; hợp đồng được được lập thành văn bản.”',
      finds: ['có có', 'thực hiện thực hiện', 'được được'],
    },
    {
      name: 'hai từ gặp nhau: “có có” sau mệnh đề, “được được” sau động từ (chỉ là ghi chú)',
      input: 'Tài sản hiện có có thể được bán; hồ sơ nếu có có giá trị; kết quả đạt được được ghi vào sổ.',
      finds: ['có có', 'có có', 'được được'],
    },
    {
      name: 'văn bản pháp điển ghi tên điều liền với nội dung (chỉ là ghi chú)',
      input:
        'Điều 39.2.PL.11. Trách nhiệm của Trưởng Công an xã Trưởng Công an xã tổ chức thực hiện nhiệm vụ.',
      finds: ['Trưởng Công an xã Trưởng Công an xã'],
    },
    {
      name: 'công thức in trên nhiều dòng (chỉ là ghi chú)',
      input: 'Tiền sử Diện tích đất tính tiền Giá đất tính tiền sử = x dụng đất sử dụng đất dụng đất',
      finds: ['dụng đất dụng đất'],
    },
    { name: 'liệt kê có dấu phẩy', input: 'Dân biết, dân bàn, dân làm, dân kiểm tra.', finds: [] },
  ],
  check(node, context) {
    const words = context.words(node);
    const neighbours = context.neighbours();
    const keys = words.map(({ kind, folded }) => (kind === 'word' ? neighbours.wordOf(folded) : null));
    const line = {
      words,
      keys,
      inCapitals: words.every(({ text }) => !/\p{Ll}/u.test(text)),
      isOfColumns: once(() => isOfColumns(node)),
    };
    for (let index = 0; index < words.length; ) index += checkFrom(node, line, index, context);
  },
});

/** Looks for a repetition that begins at the word; gives back how many words to go on. */
function checkFrom(node: Node, line: RepeatingLine, index: number, context: RuleContext): number {
  const { words, keys } = line;
  for (let length = LONGEST; length >= 1; length--) {
    if (!isRepeated(keys, index, length)) continue;
    const found = { ...line, index, length };
    const isOfTwoLines =
      length > 1 && startsName(words, index, length) && isOnTwoLines(node, words, index, length);
    const judged = length === 1 ? judgeSyllable(found, context) : judgePhrase(found, context);
    if (judged === null || (!isSureInForm(keys, index, length) && !isProse(context.placeOf(node)))) continue;
    const isOfPage = (length > 1 || followsRepetition(keys, index)) && isFromPage(node);
    const severity = isOfTwoLines || isOfPage || line.isOfColumns() ? 'note' : judged;
    const [first, last, end] = [words[index], words[index + length], words[index + 2 * length - 1]];
    if (!first || !last || !end) continue;
    const [start, stop] = [first.start, end.start + end.text.length];
    const phrase = printedText(node).slice(start, last.start).trim();
    const place = { node, start, end: stop, severity, expected: [phrase] };
    // What may be right as it stands is not repaired, and a phrase may stand twice by right.
    const kind = length === 1 ? 'safe' : 'unsafe';
    const repair = severity === 'note' ? {} : ({ replacement: phrase, repair: kind } as const);
    context.report('check.no-repeated-word', { phrase }, { ...place, ...repair });
    return 2 * length;
  }
  return 1;
}

/** "Đối với Bộ Xây dựng / Bộ Xây dựng lập dự toán …": a heading and the sentence below it, read as one paragraph. */
function isOnTwoLines(node: Node, words: readonly PlacedWord[], index: number, length: number): boolean {
  const [first, second] = [words[index], words[index + length]].map((word) =>
    word === undefined ? undefined : placeOfText(node, word.start, word.start + 1).origin[0]?.line,
  );
  return first !== undefined && second !== undefined && first !== second;
}

/** What an amendment quotes are its own provisions; a form and a list are none. */
const isProse = (place: TextPart): boolean => place === 'body' || place === 'quotation';

/** In a form or a list the same label may stand twice side by side; a word that ends nothing does not. */
const isSureInForm = (keys: readonly (KnownWord | null)[], index: number, length: number): boolean =>
  length === 1 && isNeverDoubled(keys[index]?.key ?? '');

/** "Tiền sử dụng đất = Diện tích đất x Giá đất" over several lines, cells side by side: columns that were read as running text. */
const isOfColumns = (node: Node): boolean =>
  /(?:^|\s)=(?:\s|$)/u.test(printedText(node)) || isTorn(node, printedText(node).length);

/** "biện pháp tránh thai biện pháp tránh thai và và": two columns side by side, line by line. */
const followsRepetition = (keys: readonly (KnownWord | null)[], index: number): boolean =>
  Array.from({ length: LONGEST }, (_, at) => at + 1).some(
    (length) => index >= 2 * length && isRepeated(keys, index - 2 * length, length),
  );

/** "Diện tích Diện tích sử dụng": heads of columns, which a PDF holds as words beside each other and nothing more. */
const isFromPage = (node: Node): boolean => placeOfNode(node).origin[0]?.page !== undefined;

function isRepeated(keys: readonly (KnownWord | null)[], index: number, length: number): boolean {
  for (let at = index; at < index + length; at++) {
    const [one, other] = [keys[at], keys[at + length]];
    if (!one || !other || one.key !== other.key) return false;
  }
  return true;
}

/** The words of a text. */
interface RepeatingLine {
  words: readonly PlacedWord[];
  keys: readonly (KnownWord | null)[];
  /** Whether no word has a small letter, so that capitals tell nothing. */
  inCapitals: boolean;
  /** Whether it is made of columns; looked at once a text, however many repetitions it has. */
  isOfColumns: () => boolean;
}

/** A repetition, and where in the words it stands. */
interface Repetition extends RepeatingLine {
  index: number;
  /** How many words are there twice. */
  length: number;
}

/** Null for what is no fault. */
type Judgement = 'warning' | 'note' | null;

/**
 * One syllable twice is a slip where the repetition leaves what is no word: "quan tâm | tâm lãnh đạo". In "sử dụng | dụng cụ" two
 * words meet, and so they may wherever the syllable can be a word of its own: "sáng tạo | tạo sự chuyển biến". What texts of this kind
 * write with the syllable once proves that it was typed twice: "công tác dân vận vận của hệ thống" comes of "dân vận của".
 */
function judgeSyllable(found: Repetition, { neighbours, meetings }: RuleContext): Judgement {
  const { keys, index } = found;
  const key = keys[index]?.key ?? '';
  if (isReduplicated(key)) return null;
  const [before, word, after] = [keys[index - 1] ?? null, keys[index] ?? null, keys[index + 2] ?? null];
  const areJoined = (one: KnownWord | null, other: KnownWord | null): boolean =>
    one !== null &&
    other !== null &&
    (neighbours().isCompound(one, other) || meetings().isWord(one.key, other.key));
  const isAfterSmall = before !== null && isSmallWord(before.key);
  const [endsWord, beginsWord] = [!isAfterSmall && areJoined(before, word), areJoined(word, after)];
  const names = judgeNames(found);
  if (names !== 'none') return names === 'meet' ? null : 'note';
  if (isNeverDoubled(key) || isDoubledBySlip(key, before?.key) || (isLevelWord(key) && !beginsWord))
    return 'warning';
  const isSeenOnce =
    before !== null && word !== null && after !== null && neighbours().hasTriple(before, word, after);
  if (isSeenOnce && !(endsWord && beginsWord)) return 'warning';
  if (!meetings().isBound(key)) return endsWord || beginsWord ? null : 'note';
  if (endsWord) return beginsWord || after === null ? null : 'warning';
  return beginsWord && (before === null || isAfterSmall) ? 'warning' : 'note';
}

/** A phrase twice is a slip, unless it is a name that ends where the next begins, or an attribute before its own verb. */
function judgePhrase(found: Repetition, { neighbours, isCodified }: RuleContext): Judgement {
  const { words, keys, index, length } = found;
  const names = judgeNames(found);
  if (names !== 'none') return names === 'meet' ? null : 'note';
  const phrase = keys.slice(index, index + length).flatMap((word) => word ?? []);
  const [before, after] = [keys[index - 1] ?? null, keys[index + 2 * length] ?? null];
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return 'note';
  // "Chú thích / Chú thích: …": a heading and the line under it, read as one.
  if (words[index + 2 * length]?.text === ':' && (index === 0 || startsName(words, index, length)))
    return null;
  if (isJoiningWord(first.key) || isJoiningWord(last.key)) return 'note';
  // "chi cục thuộc cục thuộc bộ": each belongs to the next; not "trực thuộc trực thuộc".
  if (last.key === BELONGS && first.key !== 'trực') return 'note';
  // "bàn chân phải hoặc bàn tay phải hoặc bàn tay trái": a list, each part of which begins as the one before ends.
  if (phrase.some(({ key }) => isListWord(key))) return 'note';
  // "Điều 15.1.TT.2.10. Bản sao từ bản chính Bản sao từ bản chính để …": in the code of law the heading stands on the line of the text.
  if (isCodified() && startsName(words, index, length)) return 'note';
  // "doanh | nghiệp công | nghiệp công | nghệ": the stretch that comes back is made of parts of other words.
  const isWord = length === 2 && neighbours().isCompound(first, last);
  const isCut =
    (before && neighbours().isCompound(before, first)) || (after && neighbours().isCompound(last, after));
  if (isCut && !isWord) return 'note';
  // "để xuất bản | xuất bản phẩm điện tử": with what follows, the second is a longer word.
  if (after && lengthensWord(after.key)) return 'note';
  if (length === 2 && isOfTwoKinds(phrase.map(({ key }) => key).join(' '))) return 'note';
  // "Bên được ủy quyền | được ủy quyền lại cho người khác": before the phrase, or at its head.
  if (keys.slice(Math.max(0, index - PASSIVE_REACH), index + 1).some((one) => one && isPassive(one.key)))
    return 'note';
  // "cơ quan cấp giấy phép lái tàu | cấp giấy phép lái tàu cho …": what the body is called by is what it does.
  // "Quy trình tự thực hiện | thực hiện theo quy định tại Điều 83": what is done by oneself is a thing.
  if (before?.key === ONESELF) return 'note';
  return before && takesVerb(before.key) ? 'note' : 'warning';
}

const ONESELF = foldForMatching('tự');

const BELONGS = 'thuộc';

/** So many words before the phrase "bị" or "được" may stand: "bị tạm đình chỉ". */
const PASSIVE_REACH = 3;

/**
 * What capitals tell: `meet` where a name begins at the second ("Trưởng phòng Phòng Tổng hợp") or ends with the first ("Bộ Xây dựng
 * xây dựng kế hoạch"), `name` where both may be parts of names ("Chánh Văn phòng Văn phòng Tỉnh ủy", "Nguyễn Thị Thanh Thanh").
 */
function judgeNames({ words, keys, inCapitals, index, length }: Repetition): 'meet' | 'name' | 'none' {
  const [one, other] = [words.slice(index, index + length), words.slice(index + length, index + 2 * length)];
  const [first, second, before] = [one[0], other[0], words[index - 1]];
  if (!first || !second || inCapitals) return 'none';
  if (isCapital(second) && !isCapital(first)) return 'meet';
  if (isCapital(first) && !isCapital(second)) return before?.kind === 'word' ? 'meet' : 'none';
  if (!isCapital(first)) return 'none';
  const isProper = one.every(isCapital) && before?.kind === 'word' && isCapital(before);
  return isProper || (keys[index - 1] && endsTitle(keys[index - 1]?.key ?? '')) ? 'name' : 'none';
}

/** Whether both begin with a capital: "… Văn bản thay thế / Chú thích / Chú thích:". */
const startsName = (words: readonly PlacedWord[], index: number, length: number): boolean =>
  [words[index], words[index + length]].every((word) => word !== undefined && isCapital(word));

const isCapital = ({ text }: PlacedWord): boolean => /^\p{Lu}/u.test(text);
