import { contentBlanksOf } from '../../../tree/blanks.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { isInQuotes } from '../../../wording/quoted-text.js';
import { defineRule } from '../../engine/rule.js';
import { isAboutAmendedText } from '../../facts/amending.js';

/** "(đề nghị xem lại)", "[XX]", "[ý kiến của đ/c Nam]". */
const BRACKETED = /[([]\s*([^()[\]]{1,200}?)\s*[)\]]/gu;
/** "[note 1]", "[ghi chú 2]": a mark of a note, as encyclopedias print it. */
const NOTE_MARK = /^(?:note|ghi chú|chú thích)\s\d{1,3}$/iu;
/** "[XX]", "[??]"; not "(x)" of a form, nor "[…]" for words that are left out. */
const STAND_IN = /^(?:[Xx]{2,}|\?+)$/;
/** "cần rà soát lại", "chưa thống nhất, xin ý kiến"; not "bổ sung thêm", "đề nghị thay". */
const LOOKS_AGAIN =
  /(?<!\p{L})(?:lại|rõ|rà soát|cân nhắc|chờ ý kiến|xin ý kiến|trùng|cập nhật|chưa thống nhất|chưa chốt)(?!\p{L})/iu;
/** "(đ/c Nam kiểm tra)", "(anh Nam kiểm tra lại)": what somebody is to do; not "(đ/c Vinh)" or "(Đ/c Bí thư)", who gets a copy. */
const ASKED =
  /^(?:đ\/c|đồng chí|anh|chị|cô|chú|bác|ông|bà|em)(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}\s(?:xem|kiểm tra|rà|sửa|bổ sung|viết|góp ý|cho ý kiến)(?!\p{L})/iu;
/** "[ý kiến anh Nam: bỏ câu này]". */
const SAID_BY =
  /^ý kiến (?:của )?(?:đ\/c|đồng chí|anh|chị|cô|chú|bác|ông|bà|em)(?:\s\p{Lu}[\p{L}\p{M}]*){1,4}\s?[:,]/iu;
/** "(chỗ này cần xem lại)", "[khoản này nên bỏ]"; not "(Mục này cần ghi rõ)", which tells what a form wants, nor "(khoản này được sửa đổi)". */
const ON_THIS =
  /^(?:chỗ|câu|đoạn|ý|từ|chữ|khoản|điểm|điều|mục|nội dung) này (?:(?:hình như|có lẽ|chắc|vẫn|còn|thì) )?(?:cần|nên|phải|đề nghị|chưa|có nên) (?:phải )?(?:xem|rà|sửa|viết lại|bỏ|gộp|tách|chuyển|rõ|ổn|chốt|hỏi|kiểm tra lại|làm rõ|cân nhắc|diễn đạt|thống nhất)(?!\p{L})/iu;
/** "số XX-QĐ/TU", "ngày XX", "năm 20XX", "??"; not "thế kỷ XX", "Chương XX". */
const BARE = /(?<=(?<![\p{L}\d])(?:số|ngày|tháng|năm|khoản|điểm)\s)(?:20)?[Xx]{2,4}(?![\p{L}\d])|\?{2,}/giu;

/** A remark of a reviewer, or what stands for a word that nobody has written yet, left in the text. */
export default defineRule({
  id: 'no-review-remark',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', hangsOnReading: true },
  examples: [
    {
      name: 'ý kiến rà soát và chỗ để sau còn trong văn bản',
      input:
        'Điều 1. Cấp ủy [XX] lãnh đạo công tác dân vận (đề nghị xem lại). Báo cáo trước ngày XX (quý mấy?), nội dung (anh Nam kiểm tra lại), phạm vi (đề nghị làm rõ).\n\nGóp ý: bỏ khoản này.',
      finds: [
        '[XX]',
        '(đề nghị xem lại)',
        'XX',
        '(quý mấy?)',
        '(anh Nam kiểm tra lại)',
        '(đề nghị làm rõ)',
        'Góp ý:',
      ],
    },
    {
      name: 'ý kiến rà soát trong nội dung được trích để sửa đổi; lời của chính nội dung đó',
      input:
        'Điều 1. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Báo cáo\n\nCấp ủy báo cáo [cần rà soát lại] kết quả (ý này trùng với khoản trên), hồ sơ (bổ sung thêm bản chính), giấy tờ (đề nghị thay thế).”',
      finds: ['[cần rà soát lại]', '(ý này trùng với khoản trên)'],
    },
    {
      name: 'ý kiến nói về chính câu, khoản này; lời ghi của biểu mẫu, của văn bản hợp nhất',
      input:
        'Điều 1. Sở chủ trì (chỗ này cần xem lại), phối hợp [ý kiến anh Nam: bỏ câu này] và báo cáo [khoản này nên bỏ]. Ghi họ tên (mục này cần ghi rõ). Báo cáo (khoản này được sửa đổi năm 2020); gửi lấy ý kiến (ý kiến này được tổng hợp).',
      finds: ['(chỗ này cần xem lại)', '[ý kiến anh Nam: bỏ câu này]', '[khoản này nên bỏ]'],
    },
    {
      name: 'chữ trong ngoặc của chính văn bản',
      input:
        'Bài trong “Tạp chí, bài thứ năm và một cuốn sách nên đọc (?)”, in năm 2017.\n\nĐiều 1. Báo cáo (nếu chưa thống nhất) gửi Tỉnh ủy [cần bổ sung: ngày gửi]; thế kỷ XX; Chương XX; đánh dấu (x). Chủ tịch Ủy ban nhân dân tỉnh (đ/c Vinh). Khai rõ quá trình công tác (làm gì, ở đâu, giữ chức vụ nào?). Người thân (ông bà, cha mẹ); hồ sơ chưa hợp lệ (chưa đúng theo quy định); làm thủ tục vé (check in), trả phòng (check-out). (Trên đây là phần giải đáp cho câu hỏi của bạn đọc ở địa phương về việc này như thế nào?) Địa danh cũ[note 1] và nay[ghi chú 2].',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (context.ancestors.some(({ type }) => type === 'appendix')) return;
    // What an amendment quotes may ask and bracket as it likes; only what stands for a word is none of it.
    const isQuoted = context.ancestors.some(({ type }) => type === 'quotation');
    const { inBrackets, ownLines } = context.slips.remarks;
    const found: { start: number; words: string }[] = [];
    // "Sửa đổi Điều 5 như sau (bổ sung thêm nội dung …)" says what an amendment does.
    const isRemark = (inner: string): boolean =>
      beginsWith(inner, inBrackets) && !isAboutAmendedText([...context.ancestors, node], context.root);
    // Of an amendment's own wording only what asks somebody to look again is none: "bổ sung thêm …" may be what it says.
    const isRemarkAnywhere = (inner: string): boolean =>
      beginsWith(inner, inBrackets) && LOOKS_AGAIN.test(inner);
    for (const { index, 0: words, 1: inner = '' } of text.matchAll(BRACKETED))
      if (NOTE_MARK.test(inner)) continue;
      else if (
        STAND_IN.test(inner) ||
        ASKED.test(inner) ||
        SAID_BY.test(inner) ||
        ON_THIS.test(inner) ||
        (!isQuoted && isQuestion(inner)) ||
        (isQuoted ? isRemarkAnywhere(inner) : isRemark(inner))
      )
        found.push({ start: index, words });
    const isWithin = (at: number): boolean =>
      found.some(({ start, words }) => start < at && at < start + words.length);
    for (const { index, 0: words } of text.matchAll(BARE))
      if (!isQuoted && !isWithin(index)) found.push({ start: index, words });
    const [opening = ''] = /^[^:]{1,40}:/u.exec(text) ?? [];
    if (!isQuoted && opening !== '' && beginsWith(opening, ownLines))
      found.push({ start: 0, words: opening });
    const blanks = contentBlanksOf(node);
    for (const { start, words } of found.sort((a, b) => a.start - b.start)) {
      const isBlank = blanks.some((blank) => blank.start <= start && start < blank.end);
      if (isBlank || isInQuotes(text, start) || endsQuotation(text, start + words.length)) continue;
      const place = { node, start, end: start + words.length } as const;
      const severity = isOfMatter(words) ? 'note' : 'warning';
      context.report('check.no-review-remark', { found: words }, { ...place, severity });
    }
  },
});

/** "… sách hay nên đọc (?)”": the last words of a title, also where the marks before it do not pair. */
const endsQuotation = (text: string, end: number): boolean => /["”’»]/.test(text.charAt(end));

/** "(cần sửa đổi hợp đồng)" says what has to be done in the matter; a remark names a part of the text, or says no more than what is wanted. */
const isOfMatter = (words: string): boolean =>
  /^\(\s*cần\s/iu.test(words) &&
  words.split(/\s+/).length >= LEAST_OF_MATTER &&
  !/(?<!\p{L})(?:điều|khoản|điểm|mục|đoạn|câu|từ|chữ|số|ngày|nội dung|văn bản|quy định|tên|lại|thêm|của|cho|với)(?!\p{L})/iu.test(
    words,
  );

const LEAST_OF_MATTER = 5;

/** A longer sentence in brackets is the text's own: "(Trên đây là giải đáp cho câu hỏi …?)". */
const LONGEST_QUESTION = 60;

/** "(quý mấy?)" asks the drafter; "(làm gì, ở đâu?)" tells what somebody has to write down. */
const isQuestion = (inner: string): boolean =>
  /\p{L}{2}/u.test(inner) &&
  inner.length <= LONGEST_QUESTION &&
  inner.endsWith('?') &&
  (inner.match(/(?<!\p{L})(?:gì|nào|đâu|ai|bao nhiêu)(?!\p{L})/gu) ?? []).length < 2;

/** The phrase is the beginning of a longer word, also of an English one: "(check in)", "(check-out)". */
const GOES_ON = /^(?:[\p{L}\p{M}\d]|[\s-](?:in|out)(?!\p{L}))/u;

/** Whether a remark begins with one of the phrases, as whole words. */
function beginsWith(remark: string, phrases: readonly string[]): boolean {
  const text = remark.toLowerCase();
  return phrases.some((phrase) => text.startsWith(phrase) && !GOES_ON.test(text.slice(phrase.length)));
}
