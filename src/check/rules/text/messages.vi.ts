import type { Messages } from '../../../findings/finding.js';

export const messages = {
  'check.no-repeated-word': ({ phrase }: { phrase: string }) =>
    `Từ “${phrase}” bị lặp lại hai lần liền nhau. Hãy bỏ bớt một lần.`,
  'check.no-repeated-word.summary': () => 'Không lặp một từ, một cụm từ hai lần liền nhau',
  'check.no-repeated-word.proof': () =>
    'một trong hai tiếng không đi với tiếng nào bên cạnh; bỏ nó đi thì các tiếng còn lại thành cụm đã gặp',
  'check.no-repeated-word.reason': () =>
    'Từ lặp thường do sửa hoặc dán văn bản. Từ láy (“luôn luôn”) và hai từ khác nhau đứng cạnh nhau (“cơ quan quan trọng”) không bị báo.',

  'check.no-impossible-syllable': ({ word, suggestion }: { word: string; suggestion: string }) =>
    `“${word}” không phải là một âm tiết tiếng Việt.${suggestion === '' ? '' : ` Có phải là: ${suggestion}?`}`,
  'check.no-impossible-syllable.summary': () => 'Không có âm tiết mà tiếng Việt không thể có',
  'check.no-impossible-syllable.reason': () =>
    'Âm đầu, vần và thanh của tiếng Việt chỉ kết hợp theo một số cách; chữ ngoài các cách đó là lỗi gõ hoặc lỗi quét. Tên riêng, chữ viết tắt và từ mượn không bị xét.',

  'check.no-suspected-typo': ({ word, suggestion }: { word: string; suggestion: string }) =>
    `“${word}” ở đây có thể là “${suggestion}” (chỉ khác dấu). Hãy đối chiếu với bản gốc.`,
  'check.no-suspected-typo.summary': () => 'Từ chỉ khác dấu với từ thường đứng ở chỗ đó',
  'check.no-suspected-typo.reason': () =>
    'Từ viết ra vẫn có nghĩa nên bộ kiểm tra chính tả không thấy. Ở đây mỗi từ được so với các từ đứng hai bên nó trong văn bản đối chiếu và trong văn bản pháp luật; chỉ báo, không tự sửa.',

  'check.no-look-alike-letter': ({ found, meant }: { found: string; meant: string }) =>
    `Chữ “${found}” không phải là chữ “${meant}” của tiếng Việt, chỉ trông giống. Hãy gõ lại.`,
  'check.no-look-alike-letter.summary': () => 'Không dùng chữ của bảng chữ khác trông giống chữ Việt',
  'check.no-look-alike-letter.proof': () => 'một từ tiếng Việt không thể có chữ của bảng chữ khác',
  'check.no-look-alike-letter.reason': () =>
    'Chữ Ð (Iceland), chữ Nga, chữ Hy Lạp lẫn vào văn bản khi chuyển mã hoặc khi quét làm cho việc tìm kiếm, so sánh, sắp xếp bị sai. Văn bản của Đảng dùng bộ mã TCVN 6909:2001.',

  'check.no-mixed-tone-marks': (p: { word: string; times: number; suggestion: string; others: number }) =>
    p.others === 0
      ? `“${p.word}” và các từ cùng nhóm (${p.times} chỗ) đặt dấu thanh khác với yêu cầu: “${p.suggestion}”.`
      : `“${p.word}” và các từ cùng nhóm (${p.times} chỗ) đặt dấu thanh khác với ${p.others} chỗ còn lại (“${p.suggestion}”). Nên thống nhất một kiểu.`,
  'check.no-mixed-tone-marks.summary': () =>
    'Một văn bản chỉ dùng một kiểu đặt dấu thanh (ủy hay uỷ, hòa hay hoà)',
  'check.no-mixed-tone-marks.proof': () => 'cơ quan đã chọn kiểu đặt dấu trong cấu hình; từ không đổi nghĩa',
  'check.no-mixed-tone-marks.reason': () =>
    'Cả hai kiểu đều đúng, nhưng lẫn lộn trong một văn bản thì khó tìm kiếm và trông thiếu cẩn thận. Nhóm “uy” và nhóm “oa, oe” xét riêng vì văn bản Trung ương viết “ủy” cùng với “khoá”. Tên riêng và lời trích không bị xét.',

  'check.no-leftover-placeholder': ({ found }: { found: string }) =>
    `“${found}” là chỗ chưa điền của mẫu. Hãy điền nội dung hoặc xóa.`,
  'check.no-leftover-placeholder.draft': ({ found }: { found: string }) =>
    `“${found}”: chỗ cần bổ sung của dự thảo; phải điền trước khi trình ký.`,
  'check.no-leftover-placeholder.summary': () => 'Không để sót chỗ chưa điền',
  'check.no-leftover-placeholder.reason': () =>
    'Trường của mẫu, dấu chấm lửng để điền, “[cần bổ sung: …]” không được còn trong văn bản ban hành. Trong dự thảo, “[cần bổ sung: …]” chỉ là ghi chú; số và ngày để trống cho văn thư không bị báo.',

  'check.no-foreign-locality': ({ name }: { name: string }) =>
    `“${name}” là tên địa phương khác với địa phương ban hành văn bản. Hãy kiểm tra nội dung chép từ văn bản khác.`,
  'check.no-foreign-locality.summary': () => 'Không để sót tên tỉnh, thành phố khác',
  'check.no-foreign-locality.reason': () =>
    'Khi soạn theo quy chế của địa phương bạn, tên địa phương đó dễ còn sót. Tên của chính mình, của các tỉnh đã hợp nhất vào mình, tên người và căn cứ pháp lý không bị xét.',

  'check.no-unpaired-mark': ({ mark }: { mark: string }) => `Dấu “${mark}” không có dấu đi cặp.`,
  'check.no-unpaired-mark.summary': () => 'Dấu ngoặc mở thì phải đóng',
  'check.no-unpaired-mark.reason': () =>
    'Thiếu một dấu ngoặc thì không rõ lời trích hay phần giải thích kết thúc ở đâu. Chữ cái của một ý trong câu (“a)”) không bị báo.',

  'check.no-uneven-spacing': ({ actual }: { actual: string }) => `“${actual}”: dấu cách đặt sai chỗ.`,
  'check.no-uneven-spacing.summary': () => 'Dấu gạch nối cách đều hai bên; trước dấu phẩy không có dấu cách',
  'check.no-uneven-spacing.proof': () =>
    'trước dấu phẩy, dấu chấm phẩy, dấu hai chấm không bao giờ có dấu cách',
  'check.no-uneven-spacing.reason': () =>
    'Dấu cách đặt lệch làm chữ rời nhau khi xuống dòng và làm việc tìm kiếm bỏ sót.',

  'check.no-double-blank': ({ actual }: { actual: string }) => `“${actual}”: thừa dấu cách giữa hai từ.`,
  'check.no-double-blank.summary': () => 'Giữa hai từ chỉ có một dấu cách',
  'check.no-double-blank.reason': () =>
    'Dấu cách thừa làm dòng chữ hở ra và làm việc tìm kiếm bỏ sót. Nhiều chỗ trong một văn bản là thói quen gõ, và chỗ trống của mẫu, biểu, chỉ là ghi chú.',

  'check.no-slipped-capital': ({ word, expected }: { word: string; expected: string }) =>
    `“${word}” viết hoa hai chữ đầu. Có phải là “${expected}”?`,
  'check.no-slipped-capital.summary': () => 'Không viết hoa nhầm chữ thứ hai',
  'check.no-slipped-capital.reason': () =>
    'Lỗi gõ thường gặp khi giữ phím Shift quá lâu. Chữ viết tắt không bị báo.',

  'check.no-contradicting-total': ({ found, earlier }: { found: string; earlier: string }) =>
    `“${found}” nêu tổng số khác với “${earlier}” ở trên.`,
  'check.no-contradicting-total.summary': () => 'Tổng số của cùng một thứ phải giống nhau trong văn bản',
  'check.no-contradicting-total.reason': () =>
    'Hai tổng số khác nhau của cùng một thứ (460 rồi 480 khối dân vận) cho thấy ít nhất một số sai. Có thể là hai thời điểm nên chỉ là ghi chú.',

  'check.no-tracked-change': ({ count, authors }: { count: number; authors: string }) =>
    `Tệp còn ${count} thay đổi được theo dõi (${authors}) chưa được chấp nhận hay từ chối.`,
  'check.no-tracked-change.summary': () => 'Văn bản trình ký không còn thay đổi được theo dõi',
  'check.no-tracked-change.reason': () =>
    'Mỗi người mở tệp có thể thấy một văn bản khác: có hoặc chưa có các thay đổi. Kiểm tra đọc văn bản như khi đã chấp nhận tất cả; trước khi trình ký, hãy chấp nhận hoặc từ chối từng thay đổi trong Word.',

  'check.no-set-aside-text.struck': ({ text }: { text: string }) =>
    `“${text}” bị gạch ngang nhưng còn trong tệp; không tính là nội dung.`,
  'check.no-set-aside-text.hidden': ({ text }: { text: string }) =>
    `“${text}” là chữ ẩn, không in ra; không tính là nội dung.`,
  'check.no-set-aside-text.white': ({ text }: { text: string }) =>
    `“${text}” là chữ cùng màu với nền (như chữ trắng trên nền trắng), không nhìn thấy; không tính là nội dung.`,
  'check.no-set-aside-text.summary': () => 'Văn bản không còn chữ bị gạch ngang hay chữ ẩn',
  'check.no-set-aside-text.reason': () =>
    'Chữ bị gạch ngang là lời sửa chưa làm xong; chữ ẩn không ai thấy khi ký nhưng vẫn đi theo tệp. Hãy xóa hẳn, hoặc bỏ gạch ngang nếu chữ đó vẫn dùng.',

  'check.no-left-comment': ({ author, text }: { author: string; text: string }) =>
    `Còn ý kiến ghi ở lề của ${author}: “${text}”. Hãy xử lý rồi xóa.`,
  'check.no-left-comment.summary': () => 'Không còn ý kiến ghi ở lề của người rà soát',
  'check.no-left-comment.reason': () =>
    'Ý kiến ghi ở lề đi theo tệp, người nhận văn bản đọc được và có thể in ra. Ý kiến do danvan ghi vào tệp không bị báo.',

  'check.no-left-highlight': ({ text }: { text: string }) =>
    `“${text}” còn tô nền màu. Hãy xem lại chỗ này rồi bỏ màu.`,
  'check.no-left-highlight.summary': () => 'Không còn chữ tô nền màu',
  'check.no-left-highlight.reason': () =>
    'Chữ tô nền là chỗ người soạn thảo định xem lại; văn bản ban hành không có màu nền. Chỗ cần bổ sung của dự thảo được báo theo quy tắc khác.',

  'check.no-unwanted-word': ({ found, use, reason }: { found: string; use: string; reason: string }) =>
    `Bảng từ ngữ của cơ quan không dùng “${found}”.${use === '' ? '' : ` Viết: “${use}”.`}${reason === '' ? '' : ` Lý do: ${reason}.`}`,
  'check.no-unwanted-word.summary': () => 'Không dùng từ mà bảng từ ngữ của cơ quan cho thay',
  'check.no-unwanted-word.reason': () =>
    'Mỗi cơ quan có từ quen dùng và từ không dùng, ghi ở tệp từ ngữ (vocabulary trong danvan.config.yaml, hoặc --vocabulary).',

  'check.no-confused-word': ({ found, right }: { found: string; right: string }) =>
    `“${found}” là cách viết lẫn; viết đúng: “${right}”.`,
  'check.no-confused-word.summary': () => 'Không viết lẫn từ này với từ khác nghe gần giống',
  'check.no-confused-word.reason': () =>
    'Các từ như “bổ xung”, “sát nhập”, hay lẫn l với n, s với x, ch với tr, dấu hỏi với dấu ngã là lỗi chính tả thường gặp; dạng sai không có nghĩa nên chắc là viết nhầm.',

  'check.no-slipped-mark': ({ actual }: { actual: string }) =>
    `“${actual}”: thiếu dấu cách sau dấu câu, hoặc thừa một dấu câu.`,
  'check.no-slipped-mark.summary': () => 'Sau dấu câu có dấu cách; không thừa dấu câu',
  'check.no-slipped-mark.proof': () =>
    'hai từ dính nhau qua dấu câu, hoặc một dấu viết hai lần, không bao giờ đúng',
  'check.no-slipped-mark.reason': () =>
    'Dấu câu đứng liền chữ trước và cách chữ sau; hai dấu liền nhau thường do sửa câu mà quên xóa.',

  'check.require-name-capitals': ({ found, right }: { found: string; right: string }) =>
    `“${found}” viết hoa chưa đúng; viết: “${right}”.`,
  'check.require-name-capitals.summary': () => 'Viết hoa đúng tên cơ quan, tổ chức',
  'check.require-name-capitals.reason': () =>
    'Tên cơ quan của Đảng, Mặt trận Tổ quốc, đoàn thể có chữ hoa theo quy định về thể thức. Chỉ báo là lỗi khi chính văn bản viết đúng ở các chỗ khác, hoặc là văn bản của Đảng; cách viết quen của cơ quan chỉ là ghi chú.',

  'check.no-review-remark': ({ found }: { found: string }) =>
    `“${found}” là ý kiến rà soát hoặc chỗ để điền sau; hãy xử lý rồi bỏ đi.`,
  'check.no-review-remark.summary': () => 'Không để sót ý kiến rà soát, chỗ để điền sau',
  'check.no-review-remark.reason': () =>
    'Ý kiến ghi trong ngoặc khi rà soát (“đề nghị xem lại”), chữ thay tạm (“[XX]”) không phải là nội dung văn bản.',

  'check.no-denied-duty.denied': ({ found }: { found: string }) =>
    `“${found}” phủ định một trách nhiệm. Hãy xem có thừa chữ “không” hay không.`,
  'check.no-denied-duty.exception': ({ found }: { found: string }) =>
    `“${found}” không nói trường hợp nào và ai quyết định. Hãy bỏ hoặc ghi rõ.`,
  'check.no-denied-duty.deputy': ({ found }: { found: string }) =>
    `“${found}” đứng hai lần liền nhau; lần trước có lẽ là cấp trưởng.`,
  'check.no-denied-duty.summary': () => 'Không phủ định trách nhiệm, không đặt ngoại lệ để ngỏ',
  'check.no-denied-duty.reason': () =>
    'Một chữ “không”, một ngoại lệ để ngỏ hay một cấp phó ghi nhầm làm ngược lại trách nhiệm mà văn bản giao. Câu giới hạn trách nhiệm về một việc (“không chịu trách nhiệm về …”) có thể đúng nên chỉ là ghi chú.',

  'check.no-repeated-sentence': ({ words }: { words: string }) =>
    `Câu “${words}” đứng hai lần liền nhau. Hãy bỏ bớt một lần.`,
  'check.no-repeated-sentence.summary': () => 'Không dán một câu hai lần liền nhau',
  'check.no-repeated-sentence.reason': () =>
    'Câu, đoạn lặp nguyên văn ngay sau nó thường do dán văn bản hai lần.',
} satisfies Messages;
