/**
 * Sentences that speak of units and bodies as they were: what a certificate of birth says, and what ended in a year that is
 * long over. They use the names of that time.
 */

/** "Nơi đăng ký khai sinh: … như trong giấy khai sinh": it is copied as it was written then. */
const RECORDED = /(?:giấy khai sinh|đăng ký khai sinh|nơi sinh|quê quán|lý lịch)/iu;
/** "sau 7-1954", "trước ngày 01/7/2004", "thời kỳ 1960"; not "năm 2019", which may be the date of what is cited. */
const TIMED =
  /(?:trước|sau|đến|thời kỳ|giai đoạn)\s+(?:hết\s+)?(?:ngày\s+|tháng\s+|năm\s+)?(?:\d{1,2}[-/.]){0,2}(?:19|20)\d{2}(?!\d)/iu;
/** "từ năm 2019 đến nay": it has not ended. */
const GOES_ON = /(?:đến nay|hiện nay|trở đi)/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** How to fill in a line of a form is said in a few sentences, of which the first names the paper. */
const REACH = 200;

/**
 * @param sentence in which something is named
 * @param before what stands before it in the paragraph
 * @param until ISO date on which what the sentence names was over
 */
export function tellsOfPast(sentence: string, before: string, until: string | null): boolean {
  if (RECORDED.test(`${before.slice(-REACH)} ${sentence}`)) return true;
  if (until === null || !TIMED.test(sentence) || GOES_ON.test(sentence)) return false;
  return (sentence.match(YEAR) ?? []).every((year) => year < until.slice(0, 4));
}
