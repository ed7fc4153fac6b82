import type { RepairKind } from '../../../findings/finding.js';
import { isPossibleSyllable, stripMarks } from '../../../text/index.js';
import { oncePer } from '../../../text/once-per.js';
import type { Document } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';
import { isAtSeam } from '../../facts/at-seam.js';
import { isCode } from '../../facts/is-code.js';

/** What is wrong around a mark, and how it is mended. */
const SLIPS: readonly { pattern: RegExp; mend(found: string): string; repair: RepairKind | null }[] = [
  // "đảng,chỉ đạo": no blank after a comma or semicolon; not "a,b", "1,5", "tiếng Anh,...".
  { pattern: /(?<=[\p{L}\p{M}]{2})[,;](?=[\p{L}\p{M}]{2})/gu, mend: (found) => `${found} `, repair: 'safe' },
  // "dân vận.Lãnh đạo": no blank after a full stop; not "www.Abc", "TP.Hồ", "Ths.Nam", whose first part is no syllable.
  {
    pattern:
      /(?<=(?<![\p{L}\p{M}.@/_-])[\p{L}\p{M}]{0,9}[aăâeêioôơuưyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ][\p{Ll}\p{M}]{0,9})\.(?=\p{Lu}[\p{Ll}\p{M}])/gu,
    mend: (found) => `${found} `,
    repair: 'safe',
  },
  // "kiểm tra ,thẩm định": the blank stands on the wrong side of the mark.
  {
    pattern: /(?<=[\p{L}\p{M}]{2}) [,;](?=[\p{L}\p{M}]{2})/gu,
    mend: (found) => `${found.trim()} `,
    repair: 'safe',
  },
  // "dân vận..": two full stops; not "..." nor "…..". A third may be missing as well.
  { pattern: /(?<=[\p{L}\p{M})])\.\.(?=\s|$)/gu, mend: () => '.', repair: 'unsafe' },
  // "dân vận,,", ";;": the same mark twice; not "v.v.,", ",...".
  { pattern: /(?<=[\p{L}\p{M})])(?:,,|;;|::)(?=\s|$)/gu, mend: (found) => found.charAt(0), repair: 'safe' },
  // ",;", ";.", ",.": two marks of which one is too many, and nobody knows which.
  { pattern: /(?<=[\p{L}\p{M})])(?:,;|;,)(?=\s|$)/gu, mend: (found) => found.charAt(0), repair: 'unsafe' },
  { pattern: /(?<=[\p{L}\p{M})])[,;]\.(?=\s|$)/gu, mend: () => '.', repair: 'unsafe' },
  // "như sau:.": the colon is as likely to be meant as the full stop.
  { pattern: /(?<=[\p{L}\p{M})]):\.(?=\s|$)/gu, mend: () => ':', repair: null },
];

/** A mark that one of them needs; a quick look before the exact ones. */
const MAY_SLIP = /[,;.:][\p{L},;.:]/u;

/** So few words are a label or the head of a column: "Ngày,.". */
const LEAST_WORDS = 4;
const LEAST_WORDS_OF_ANNEX = 8;

/** Words after which two dots stand for a blank to be filled in: "ngày..", "Số..". */
const BEFORE_BLANK = /(?:ngày|tháng|năm|số|điều|khoản|ông|bà|tên)\s*$/iu;

/** "Chi nhánh Khu vực.. (để p/h)": what stands in brackets behind two dots tells what is to be filled in. */
const standsForBlank = (text: string, start: number, end: number): boolean =>
  BEFORE_BLANK.test(text.slice(Math.max(0, start - 16), start)) || /^\s+\(/u.test(text.slice(end, end + 4));

/** "Điện thoại:. Di động: ............": a line to be filled in, whose dots stand as they fell. */
const TO_FILL_IN = /\.{4}|…{2}/u;

/** A blank that is missing after a mark, and a mark too many. */
export default defineRule({
  id: 'no-slipped-mark',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', hangsOnWords: true },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'thiếu dấu cách sau dấu câu, thừa dấu câu',
      input: 'Cấp ủy lãnh đạo,chỉ đạo công tác dân vận.Lãnh đạo chính quyền.. Báo cáo cấp trên,, kịp thời;.',
      finds: ['đạo,chỉ', 'vận.Lãnh', 'quyền..', 'trên,,', 'thời;.'],
      fixed: 'Cấp ủy lãnh đạo, chỉ đạo công tác dân vận. Lãnh đạo chính quyền. Báo cáo cấp trên, kịp thời.',
    },
    {
      name: 'dấu cách đứng trước thay vì sau dấu câu',
      input: 'Cấp ủy lãnh đạo việc kiểm tra ,thẩm định hồ sơ ;báo cáo cấp trên , kịp thời.',
      finds: ['tra ,thẩm', 'sơ ;báo'],
      fixed: 'Cấp ủy lãnh đạo việc kiểm tra, thẩm định hồ sơ; báo cáo cấp trên , kịp thời.',
    },
    {
      name: 'văn bản pháp điển mất ngắt dòng trước mục sau (chỉ là ghi chú)',
      input: 'Điều 4.6.LQ.1. Một\n\nViệc này do Sở Tư pháp thực hiện.Mục 3. Cộng tác viên.',
      finds: ['hiện.Mục'],
    },
    {
      name: 'dấu chấm phẩy thế chỗ dấu cách khắp văn bản (chỉ là ghi chú, không sửa)',
      input: `Các tổ;chức và cá nhân thực hiện. ${'Việc sử;dụng đất do cấp xã quản lý. '.repeat(25)}`,
      finds: ['tổ;chức', ...Array.from({ length: 25 }, () => 'sử;dụng')],
    },
    {
      name: 'dấu hai chấm rồi dấu chấm: không biết bỏ dấu nào (không sửa); dòng để điền thì thôi',
      input:
        'Cấp ủy thực hiện các việc sau:. Lãnh đạo chính quyền.\n\nSố điện thoại:. Di động: ............. Thư điện tử: ..........',
      finds: ['sau:.'],
    },
    {
      name: 'các phần của một mã nối bằng dấu chấm, tên trong chương trình máy tính',
      input:
        'Đối với tài khoản dự toán: “Mã tài khoản kế toán.Mã cấp ngân sách.Mã chương”. Hệ thống sinh truy vấn models.Filter theo tệp.',
      finds: [],
    },
    {
      name: 'nội dung được trích để sửa đổi, câu trong phụ lục',
      input:
        'Điều 1. Sửa đổi, bổ sung Điều 5 như sau:\n\n“Điều 5. Báo cáo\n\nCấp ủy lãnh đạo,chỉ đạo công tác dân vận.”\n\nPHỤ LỤC I\n\nTRÌNH TỰ BÁO CÁO\n\nCơ quan chủ trì tổng hợp,trình cấp có thẩm quyền xem xét..',
      finds: ['đạo,chỉ', 'hợp,trình', 'xét..'],
    },
    {
      name: 'biểu mẫu trong phụ lục',
      input:
        'Điều 1. Ban hành mẫu.\n\nPHỤ LỤC I\n\nMẪU TỜ KHAI\n\nHọ,tên người khai ..........\n\nGửi Cục Quản lý hoặc chi nhánh Khu vực.. (để phối hợp); lưu hồ sơ.',
      finds: [],
    },
    {
      name: 'dấu ba chấm, số, chữ viết tắt, tên miền',
      input:
        'Báo chí,... TP.Hồ Chí Minh; 1,5 triệu; điểm a,b; Ths.Nam; Sở VH,TT&DL; tố cáo,..., 20.000; v.v., ngày.. Đại lượng FOMCsc,cs, Pnp,cs và Pbpi,max.',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!MAY_SLIP.test(text) || isTooShort(text, context.ancestors)) return;
    for (const { pattern, mend, repair } of SLIPS) {
      for (const { index: start, 0: found } of text.matchAll(pattern)) {
        const end = start + found.length;
        if (isInAddress(text, start, end) || (found === '..' && standsForBlank(text, start, end))) continue;
        const before =
          /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(
            text.slice(Math.max(0, start - LONGEST_WORD), start),
          )?.[0] ?? '';
        const after = /^[\p{L}\p{M}]+/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
        if (found === '.' && (!isPossibleSyllable(before.toLowerCase()) || isPartOfCode(text, after)))
          continue;
        if (found === ':.' && TO_FILL_IN.test(text)) continue;
        // "Sở VH,TT&DL": parts of one abbreviation.
        if (isAbbreviation(before) && isAbbreviation(after)) continue;
        if (isSymbol(before) || isSymbol(after)) continue;
        // "Á.. TÀ", "Y::" of a scan, "a.Hiệp hội" of a list: after a single letter the mark is part of a label, or of nothing.
        if ((after === '' || found === '.') && before.length === 1) continue;
        const replacement = mend(found);
        const actual = before + found + after;
        const isHabit = isBareMark(found) && bareMarksIn(context.root) > MOST_SLIPS;
        // Between two pieces of the source stand marks of Markdown or tags, and which side of them the blank belongs on is not known.
        const isSeam = isAtSeam(node, start, end) || isCode(text);
        const repaired = isHabit || isSeam || repair === null ? {} : ({ replacement, repair } as const);
        const expected = [before + replacement + after];
        const isLostBreak = context.isCodified() && BEGINS_PROVISION.test(after);
        // "nhà fflầu,thì", "through;text": where one of the two is no word, nobody knows what the mark is.
        const isBetweenWords = [before, after].every((word) => word === '' || isWord(word));
        const severity = isLostBreak || isHabit || isSeam || !isBetweenWords ? 'note' : 'warning';
        const place = { node, start, end, severity, actual, expected, ...repaired } as const;
        context.report('check.no-slipped-mark', { actual }, place);
      }
    }
  },
});

/** "“Mã tài khoản kế toán.Mã cơ quan thu”": dots join the parts of a code, each of which begins alike, the first within quotation marks. */
const isPartOfCode = (text: string, after: string): boolean =>
  text.split(new RegExp(`[.“"]${after}(?![\\p{L}\\p{M}])`, 'u')).length > 2;

/** A syllable, or an abbreviation; of what stands at a mark only the letters beside it are known. */
const isWord = (word: string): boolean => isAbbreviation(word) || isPossibleSyllable(word.toLowerCase());

/** In a codification, whose pages are made by programs, a line break was lost before "Mục 3."; before an article the parser finds it. */
const BEGINS_PROVISION = /^(?:Phần|Chương|Mục|Tiểu mục|Điều)$/u;

/** More marks without a blank than a hand forgets come of how the file was made: "tổ;chức", "sử;dụng" where blanks were lost. */
const MOST_SLIPS = 25;
const BARE_MARK = /(?<=[\p{L}\p{M}]{2})[,;](?=[\p{L}\p{M}]{2})/gu;

const isBareMark = (found: string): boolean => found === ',' || found === ';';

const bareMarksIn = oncePer((root: Document): number => {
  let marks = 0;
  visit(root, (node) => {
    marks += printedText(node).match(BARE_MARK)?.length ?? 0;
  });
  return marks;
});

/** Longer than any address; a line of a hostile file may be one word. */
const LONGEST_WORD = 300;

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** "FOMCsc,cs", "Pnp,cs": names of quantities with their subscripts, which no word is. */
const isSymbol = (word: string): boolean =>
  (word !== '' && !/[aeiouy]/iu.test(stripMarks(word))) ||
  /\p{Lu}{2}\p{Ll}/u.test(word) ||
  /^\p{Lu}[bcdfghjklmpqrstvwxz]{2}[a-z]*$|^(?:max|min)$/u.test(word);

/** A cell of a table is no sentence, nor is a line of a form, which has dots and bare letters on purpose; an annex has sentences too. */
function isTooShort(text: string, ancestors: readonly { type: string }[]): boolean {
  const isIn = (within: string): boolean => ancestors.some(({ type }) => type === within);
  if (isIn('table')) return true;
  const least = isIn('appendix') ? LEAST_WORDS_OF_ANNEX : LEAST_WORDS;
  return text.split(/\s+/).length < least || (isIn('appendix') && /\.{3}|…/u.test(text));
}

/** Within a word that holds what addresses and file names hold: "ho-so,ban@tinh.vn", "https://a.vn/b,cd". */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  // A second dot within the word: "Excel.Sheet.8".
  return /[@/\\_=]|www\./.test(before + after) || /\.\S/.test(before) || /^\S+\.\S/.test(after);
}
