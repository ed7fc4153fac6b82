/** What words may rightly stand twice in a row, and which never do. All are looked up as `foldForMatching` writes them. */
import { foldForMatching } from '../../text/index.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/,\s*/).map(foldForMatching));

/** They need something behind them, so that none of them ends a phrase before another: "các các", "của của". */
const NEVER_DOUBLED = setOf('các, những, của, và, hoặc, đã, sẽ, với, giữa, nhưng, nếu, bởi');
/** They are doubled only where a word ends before another: "kèm theo | theo quy định", "cấp trên | trên địa bàn". */
const DOUBLED_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    theo: 'kèm, tiếp, đi, noi, dõi, tùy, mang, đuổi',
    trong: 'bên, đàng, phía, nằm, ở, từ, quan, trong',
    cho: 'không, chưa, cấm',
    trên: 'bên, phía, ở, cấp, trở, kể, nêu, nói',
    khi: 'gìn',
    bị: 'thiết, chuẩn, trang, dự',
    có: 'hiện, vốn, sẵn, nếu, đang, đã, chưa, không, phải, tự, cũng, đều, chỉ, mới, nào, gì, mà, vị, họ, người, bên, thường, được, cần, hữu, sẽ, còn, vẫn',
  }).map(([word, before]) => [foldForMatching(word), setOf(before)]),
);
/**
 * What stands before a verb and none of which is one: "đã được được phê duyệt". Behind a verb two meet: "tài liệu đọc được | được coi là
 * chứng cứ".
 */
const BEFORE_PASSIVE = setOf(
  'và, hoặc, đã, sẽ, đang, chưa, không, phải, cũng, đều, mà, nếu, khi, cần, để, vẫn, mới, chỉ, thì, vừa, từng, đồng, các, nội, dung, việc, này, đó, nhân, sơ, dân, án, hoạch',
);
/** Levels of units: "Ủy ban nhân dân tỉnh tỉnh ban hành". */
const LEVELS = setOf('tỉnh, huyện, xã, phường');
/** Words that hold a sentence together, before which no word ends: "trong | thời thời điểm". */
const SMALL = setOf(
  'các, những, của, và, hoặc, đã, sẽ, với, giữa, nhưng, nếu, bởi, trong, vào, tại, từ, theo, về, để, có, là, do, cho, khi, mọi, mỗi, một, sự, việc, không, phải, cần, được, bị',
);
/** What joins the parts of a list: "căn cước hoặc căn cước công dân". */
const JOINING = setOf('hoặc, và, hay, cả, với, cùng, từ, đến, không, vừa, càng, lúc, khi, nếu, bằng');
/** Of these, what stands between the parts of a list alone. */
const LISTING = setOf('hoặc, hay, và');
/** Last syllables of words that take a verb as their attribute: "Hội đồng thẩm định | thẩm định hồ sơ", "người khiếu nại | khiếu nại". */
const HEADS = setOf(
  'người, bên, quan, chức, vị, đồng, đoàn, tổ, ban, phòng, cục, vụ, tâm, viện, phận, bộ, viên, bài, bản, biểu, phiếu, giấy, đơn, sơ, án, hoạch, dung, pháp, máy, tác, động, quả, tượng, ty, nhân, hộ, sở, nhà, đội, nhóm, khối, lượng, thợ, xe, tàu, tiện, binh',
);
/** Words that name a thing as well as what is done: "cơ quan, tổ chức | tổ chức tiểu đội"; and the first word of a longer one. */
const OF_TWO_KINDS = setOf(
  'tổ chức, quy định, quyết định, hướng dẫn, kiểm tra, yêu cầu, báo cáo, thông báo, đề nghị, đăng ký, kinh doanh, tham mưu, kế hoạch, kết luận, đánh giá, giám sát, thanh tra, điều tra, thẩm định, thẩm tra, giám định, kiểm định, kiểm toán, khiếu nại, tố cáo, đấu giá, bảo đảm, bảo hiểm, phát hành, xã hội, dân chủ, công nghiệp, công ty',
);
/** Ends of titles of office, after which the body's own name begins: "Chánh Văn phòng | Văn phòng Tỉnh ủy". */
const TITLES = setOf('trưởng, phó, chánh, tịch, nhiệm, đốc, thư');

/** Syllables that make a longer word of the one before: "xuất bản phẩm", "giám định viên". */
const LENGTHENING = setOf('phẩm, viên, gia, sĩ, giả, hóa, học');
/** After these, what somebody must, may or must not do ends a name for him: "người bị cấm đi khỏi nơi cư trú | đi khỏi nơi cư trú". */
const PASSIVE = setOf('bị, được');
const PASSIVE_WORD = foldForMatching('được');

export const lengthensWord = (key: string): boolean => LENGTHENING.has(key);
export const isPassive = (key: string): boolean => PASSIVE.has(key);
export const isNeverDoubled = (key: string): boolean => NEVER_DOUBLED.has(key);
/** Whether a small word that stands twice was typed twice, for what stands before it. */
export const isDoubledBySlip = (key: string, before: string | undefined): boolean =>
  before !== undefined &&
  (key === PASSIVE_WORD ? BEFORE_PASSIVE.has(before) : DOUBLED_BEHIND.get(key)?.has(before) === false);
export const isLevelWord = (key: string): boolean => LEVELS.has(key);
export const isSmallWord = (key: string): boolean => SMALL.has(key);
export const isJoiningWord = (key: string): boolean => JOINING.has(key);
export const isListWord = (key: string): boolean => LISTING.has(key);
export const takesVerb = (key: string): boolean => HEADS.has(key);
export const isOfTwoKinds = (phrase: string): boolean => OF_TWO_KINDS.has(phrase);
export const endsTitle = (key: string): boolean => TITLES.has(key);
