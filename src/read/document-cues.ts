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
