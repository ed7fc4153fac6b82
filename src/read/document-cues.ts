/** Lines that only a legal document has. They tell its text from the menus and news around it on a page, and its masthead from a table. */

/** "Điều 1. Phạm vi", "Chương II", "Mục 3", "Phần thứ nhất", "ĐIỀU 5:"; not "Điều này", "Mục lục". */
const PROVISION =
  /^(?:điều|chương|mục|tiểu mục|phần)\s+(?:\d+[a-zđ]?|[ivxlc]+|thứ\s+\p{L}+)(?=$|[\s.:,;)/-])/iu;
/** The motto, the recitals, the addressees, the signature and the recipients. */
const FORMAL =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|(?:-\s*)?căn cứ\s|nơi nhận\s*:|kính gửi\s*:|(?:tm|t\/m|kt|tl|tuq)\.?\s+\p{Lu}{2})/iu;

/** Whether a line begins a provision. */
export function isProvisionLine(text: string): boolean {
  return PROVISION.test(text);
}

/** Whether a line belongs to the form of a legal document. */
export function isFormalLine(text: string): boolean {
  return FORMAL.test(text);
}

/** Whether a line opens the list of recipients, which stands beside the signature: "Nơi nhận:". */
export function isRecipientsLine(text: string): boolean {
  return /^nơi nhận(?=$|\s*:)/iu.test(text);
}

/** Whether a line is the motto of the State, whose form (Nghị định 30/2020/NĐ-CP) sets the masthead in rows. */
export function isStateMotto(text: string): boolean {
  return /^cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/iu.test(text);
}

/** Whether a line gives the number of a document: "Số: 12/QĐ-UBND", "Luật số: 69/2014/QH13"; not "Số lượng". */
export function isNumberLine(text: string): boolean {
  return /^(?:\p{L}+\s){0,2}số(?:\s*:)?\s*[\d./…]/iu.test(text);
}

/** Whether a line gives place and date: "Quảng Trị, ngày 05 tháng 8 năm 2021", also with blanks for numbers. */
export function isPlaceDateLine(text: string): boolean {
  return /^\p{Lu}[^,;:]{1,40},\s*ngày\s(?:(?!tháng\s)[^,;:])*tháng\s[^,;:]*năm(?:\s|$)/u.test(text);
}

/** Whether a line is the number of a chapter or the like alone, so that its heading follows: "Chương IX". */
export function isBareLabel(text: string): boolean {
  return /^(?:chương|mục|tiểu mục|phần)\s+(?:\d+[a-zđ]?|[ivxlc]+|thứ\s+\p{L}+)\s*[.:]?$/iu.test(text);
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"; not "Đảng Cộng sản". */
export const isMottoLine = (text: string): boolean =>
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do)/u.test(text);
