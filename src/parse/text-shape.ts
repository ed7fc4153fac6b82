/** What a line looks like, whatever it says. Every question here is answered from the words alone. */

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** "TRÁCH NHIỆM CỦA CÁC CƠ QUAN"; not "Điều 4", not "-----". */
export function isCaps(text: string): boolean {
  return !LOWER.test(text) && UPPER.test(text);
}

/** Ends with a mark after which a new sentence may begin: "… nhân dân.", "…:", "… ./."; not "… cơ sở;". */
export function endsSentence(text: string): boolean {
  return /[.:!?…]["'”’»)\]]*$/.test(text);
}

/** Ends with any mark that closes a sentence or an entry of a list. */
export function endsWithMark(text: string): boolean {
  return /[.:;!?…]["'”’»)\]]*$/.test(text);
}

/** "và củng cố vững chắc", "“các cấp”"; not "Và", not "5 lớp", not "“a) Đơn", a điểm that an amendment quotes. */
export function startsLower(text: string): boolean {
  return /^(?!["“][a-zđ]\d?[).]\s)["'“‘(]*\p{Ll}/u.test(text);
}

const OPEN_END = /(?:,|(?:^|\s)(?:và|của|với|các|những|tại|theo|do|về|cho|từ|đến|hoặc|là|bởi|trong))$/u;
/** "… tại khoản 1", "… điểm b": a citation that the article ends. */
const AWAITS_ARTICLE = /(?:^|\s)(?:khoản|điểm)\s[\da-zđ]{1,3},?$/u;
const AWAITS_NUMBER = /(?:^|\s)(?:khoản|điểm|Điều|số|ngày|tháng|năm)$/u;

/** "… tại khoản", "… Quyết định số": a number follows. */
export function awaitsNumber(text: string): boolean {
  return AWAITS_NUMBER.test(text);
}

/**
 * Whether a text is unfinished, so that what follows belongs to it even if it starts with a capital
 * ("… phối hợp với" / "Mặt trận Tổ quốc") or a number ("… tại khoản" / "2 Điều 5").
 */
export function isLeftOpen(text: string, next: string): boolean {
  return (
    OPEN_END.test(text) ||
    (AWAITS_NUMBER.test(text) && /^\d/.test(next)) ||
    (AWAITS_ARTICLE.test(text) && /^Điều\s\d/u.test(next))
  );
}

/** A rank or degree that may stand before a name: "Thượng tướng", "PGS.TS.", "BS. CKII.". */
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)|Đại úy|(?:(?:GS|PGS|TS|ThS|CN|KS|BS|LS|CKI{1,2})\.?\s?)+\.?)\s*(?=\p{Lu}\p{Ll})/u;

/** "Nguyễn Thanh Hải", "Đại tướng Nguyễn Tân Cương"; not "BÍ THƯ", not "Như trên;". */
export function isPersonName(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}*){1,5}$/u.test(text.replace(RANK, ''));
}

/** No letter and no digit: "*", "-----", "_______". */
export function isRuleOrStar(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}
