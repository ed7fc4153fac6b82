import type { Messages } from '../../findings/finding.js';

type Count = { count: number };

export const messages = {
  'comparison.title': ({ base, target }: { base: string; target: string }) => `So sánh ${base} với ${target}`,
  'comparison.base': () => 'Bản gốc',
  'comparison.target': () => 'Bản so sánh',
  'comparison.unnamed': () => 'văn bản không có số',
  'comparison.document': (p: { name: string; number: string; date: string }) =>
    [p.name, p.number && `số ${p.number}`, p.date && `ngày ${p.date}`].filter(Boolean).join(', '),
  'comparison.note': ({ name, note }: { name: string; note: string }) => `${name}: ${note}`,
  'comparison.similarity': ({ percent }: { percent: number }) => `giống ${percent}%`,
  'comparison.articles': ({ counts }: { counts: string }) => `Điều: ${counts}.`,
  'comparison.parts': ({ counts }: { counts: string }) => `Các mục: ${counts}.`,
  'comparison.clauses': ({ counts }: { counts: string }) => `Khoản, điểm, đoạn: ${counts}.`,
  'comparison.shown': ({ counts }: { counts: string }) => `Khác biệt: ${counts}.`,
  'comparison.hidden': ({ counts }: { counts: string }) => `Không hiện: ${counts}.`,
  'comparison.howToShowAll': () => 'Thêm --show all để hiện tất cả.',
  'comparison.noDifference': () => 'Không có khác biệt nào cần hiện.',
  'comparison.articlesNamed': ({ numbers }: { numbers: string }) => `Điều ${numbers}`,
  'comparison.table.title': () => 'Bảng đối chiếu điều',
  'comparison.table.similarity': () => 'Giống',
  'comparison.table.row': () => 'Dòng',
  'comparison.table.what': () => 'Khác',
  'comparison.table.nothing': () => 'không có gì cần hiện',
  'comparison.table.onlyNumber': () => 'chỉ đổi số',
  'comparison.table.line': ({
    base,
    target,
    percent,
    what,
  }: {
    base: string;
    target: string;
    percent: string;
    what: string;
  }) =>
    `${base === target ? base : `${base} → ${target}`}: ${[percent, what].filter((part) => part !== '').join(', ')}.`,
  'comparison.table.andMore': ({ named, count }: { named: string; count: number }) =>
    `${named} và ${count} chỗ khác`,
  'comparison.group.repeated': () => 'Sửa giống nhau ở nhiều chỗ',
  'comparison.repeated.places': ({ count, articles }: { count: number; articles: string }) =>
    articles === '' ? `${count} chỗ` : `${count} chỗ (${articles})`,
  'comparison.wrongPair': () =>
    'Hai văn bản hầu như không có gì chung; có lẽ đã nêu nhầm tệp. Kết quả dưới đây không đáng tin.',
  'comparison.partial': ({ name }: { name: string }) =>
    `${name} không phải là toàn văn; chỉ so phần mà văn bản này có.`,
  'comparison.unanswered': ({ count }: Count) =>
    `${count} mục của văn bản kia không có phần tương ứng; danvan không nhận xét gì về các mục đó.`,
  'comparison.notThere': ({ numbers }: { numbers: string }) => `Không có trong bản trích: Điều ${numbers}.`,
  'comparison.excerpt': ({ places }: { places: string }) => `Chỉ gồm: ${places}.`,
  'comparison.partOf': ({ part, whole }: { part: string; whole: string }) => `${part} của ${whole}`,
  'comparison.columns': ({ place, columns }: { place: string; columns: string }) =>
    `${place}, cột ${columns}`,
  'comparison.outside': ({ what, from, to }: { what: string; from: string; to: string }) =>
    from === ''
      ? `Thêm ${what}: “${to}”`
      : to === ''
        ? `Bỏ ${what}: “${from}”`
        : `Khác ở ${what}: “${from}” thành “${to}”`,
  'comparison.notCompared': ({ what, name }: { what: string; name: string }) =>
    `Chỉ ${name} có ${what}; phần này không được so.`,
  'comparison.noteMoved': ({ text, from, to }: { text: string; from: string; to: string }) =>
    `Dấu của chú thích “${text}” chuyển từ ${from || 'chỗ ngoài điều khoản'} sang ${to || 'chỗ ngoài điều khoản'}`,
  'comparison.noteAt': ({ what, place }: { what: string; place: string }) => `${what} tại ${place}`,
  'comparison.outside.title': () => 'Chú thích, đầu trang, chân trang',
  'comparison.outsideMore': ({ count }: { count: number }) =>
    `Còn ${count} chỗ khác nữa ở đầu trang, chân trang, chú thích.`,
  'comparison.outside.takenUp': ({ line }: { line: string }) =>
    `${line} (Trung ương mới sửa, địa phương đã tiếp thu)`,
  'comparison.outside.header': () => 'đầu trang',
  'comparison.outside.footer': () => 'chân trang',
  'comparison.outside.note': () => 'chú thích',
  'comparison.outside.noise': () => 'chữ ngoài nội dung',
  'comparison.headingOf': ({ place }: { place: string }) => `tên ${place}`,
  'comparison.formerly': ({ base }: { base: string }) => `gốc: ${base}`,
  'comparison.renumbered': ({ base, target }: { base: string; target: string }) => `${target} (gốc: ${base})`,

  'comparison.group.decision': () => 'Phần mở đầu, quyết định ban hành và phần ký',
  'comparison.group.headings': () => 'Tên quy chế, chương, mục',

  'comparison.kind.document': () => 'văn bản',
  'comparison.kind.regulation': () => 'quy chế',
  'comparison.kind.masthead': () => 'phần tiêu đề',
  'comparison.kind.recital': () => 'căn cứ ban hành',
  'comparison.kind.enactingFormula': () => 'dòng quyết định',
  'comparison.kind.recipients': () => 'nơi nhận',
  'comparison.kind.signatureBlock': () => 'phần ký',
  'comparison.kind.part': () => 'phần',
  'comparison.kind.chapter': () => 'chương',
  'comparison.kind.section': () => 'mục',
  'comparison.kind.subsection': () => 'tiểu mục',
  'comparison.kind.appendix': () => 'phụ lục',
  'comparison.kind.article': () => 'điều',
  'comparison.kind.clause': () => 'khoản',
  'comparison.kind.subclause': () => 'điểm',
  'comparison.kind.point': () => 'điểm',
  'comparison.kind.item': () => 'gạch đầu dòng',
  'comparison.kind.paragraph': () => 'đoạn',
  'comparison.kind.table': () => 'bảng',
  'comparison.kind.row': () => 'dòng của bảng',
  'comparison.kind.quotation': () => 'phần trích dẫn',

  'comparison.class.unicode': () => 'mã ký tự',
  'comparison.class.spelling': () => 'lối chính tả',
  'comparison.class.typography': () => 'dấu câu, dấu cách',
  'comparison.class.case': () => 'chữ hoa, chữ thường',
  'comparison.class.numbering': () => 'số thứ tự, dẫn chiếu',
  'comparison.class.localisation': () => 'tên gọi của địa phương',
  'comparison.class.suspected-typo': () => 'nghi lỗi gõ',
  'comparison.class.wording': () => 'từ ngữ',
  'comparison.class.substantive': () => 'nội dung',

  'comparison.reason.quantity': () => 'số lượng, thời hạn',
  'comparison.reason.reversal': () => 'đảo nghĩa, đổi phạm vi',
  'comparison.reason.modal': () => 'mức độ bắt buộc',
  'comparison.reason.body': () => 'cơ quan, tổ chức',
  'comparison.reason.duty': () => 'nhiệm vụ',
  'comparison.reason.text': () => 'thêm hoặc bớt lời',
  'comparison.reason.reordered': () => 'đổi thứ tự',

  'comparison.status.same': () => 'giữ nguyên',
  'comparison.status.changed': () => 'sửa',
  'comparison.status.added': () => 'thêm',
  'comparison.status.removed': () => 'bỏ',
  'comparison.status.moved': () => 'chuyển chỗ',
  'comparison.status.split': () => 'tách',
  'comparison.status.merged': () => 'gộp',

  'comparison.count': ({ count, what }: { count: number; what: string }) => `${count} ${what}`,
  'comparison.changedBy.centre': () => 'chỗ Trung ương mới sửa, địa phương chưa tiếp thu',
  'comparison.changedBy.local': () => 'chỗ địa phương tự đặt',
  'comparison.changedBy.both': () => 'chỗ cả hai cùng sửa, cần xem lại',
  'comparison.changer.centre': () => 'Trung ương mới sửa',
  'comparison.changer.local': () => 'địa phương tự đặt',
  'comparison.changer.both': () => 'cả hai cùng sửa',
  'comparison.addedBy.centre': () => 'Trung ương đã bỏ, địa phương còn giữ',
  'comparison.addedBy.local': () => 'địa phương thêm',
  'comparison.addedBy.both': () => 'Trung ương đã bỏ, địa phương đã sửa',
  'comparison.removedBy.centre': () => 'Trung ương mới thêm, địa phương chưa có',
  'comparison.removedBy.local': () => 'địa phương bỏ',
  'comparison.removedBy.both': () => 'Trung ương đã sửa, địa phương bỏ',
  'comparison.changers': ({ counts }: { counts: string }) => `Ai sửa: ${counts}.`,
  'comparison.sinceText': ({ text }: { text: string }) => `Đối chiếu từ văn bản cũ: ${text}.`,
  'comparison.takenUp.count': ({ count }: Count) =>
    `Trung ương mới sửa, địa phương đã tiếp thu: ${count} mục.`,
  'comparison.takenUp.formerly': ({ place }: { place: string }) => `${place} (của văn bản cũ)`,
  'comparison.group.takenUp': () => 'Trung ương mới sửa, địa phương đã tiếp thu',
  'comparison.redline.by.centre': ({ author }: { author: string }) => `${author} (Trung ương mới sửa)`,
  'comparison.redline.by.local': ({ author }: { author: string }) => `${author} (địa phương tự đặt)`,
  'comparison.redline.by.both': ({ author }: { author: string }) => `${author} (cả hai cùng sửa)`,
  'comparison.redline.howToReadChangers': () =>
    'Tên người sửa cho biết ai sửa: Trung ương mới sửa (địa phương chưa tiếp thu), địa phương tự đặt, hay cả hai cùng sửa.',
  'comparison.html.changers': () => 'Ai sửa',
  'comparison.origin.moved': ({ from }: { from: string }) => `chuyển từ ${from}`,
  'comparison.origin.split': ({ from }: { from: string }) => `tách từ ${from}`,
  'comparison.origin.merged': ({ from }: { from: string }) => `gộp từ ${from}`,

  'comparison.redline.movedFrom': ({ from }: { from: string }) => `Chuyển từ ${from} của bản gốc.`,
  'comparison.redline.movedTo': ({ to }: { to: string }) => `Đã chuyển đến ${to} của bản so sánh.`,
  'comparison.redline.answers': ({ from }: { from: string }) => `Đối chiếu với ${from} của bản gốc.`,
  'comparison.redline.answeredAt': ({ to }: { to: string }) => `Đối chiếu với ${to} của bản so sánh.`,
  'comparison.redline.split': ({ from, to }: { from: string; to: string }) =>
    `${to}: tách từ ${from} của bản gốc.`,
  'comparison.redline.merged': ({ from, to }: { from: string; to: string }) =>
    `${to}: gộp từ ${from} của bản gốc.`,
  'comparison.redline.changed': ({ base, target }: { base: string; target: string }) =>
    base === '' ? `Thêm “${target}”.` : target === '' ? `Bỏ “${base}”.` : `Sửa “${base}” thành “${target}”.`,
  'comparison.redline.takenUp': ({ what }: { what: string }) =>
    `Trung ương mới sửa, địa phương đã tiếp thu: ${what}.`,
  'comparison.redline.takenOut': ({ place }: { place: string }) =>
    `Trung ương mới bỏ, địa phương cũng đã bỏ: ${place} (của văn bản cũ).`,
  'comparison.redline.stretch': ({ base, target }: { base: string; target: string }) =>
    base === '' ? `thêm “${target}”` : target === '' ? `bỏ “${base}”` : `“${base}” thành “${target}”`,
  'comparison.redline.typo': ({ text }: { text: string }) => `“${text}”: nghi lỗi gõ, đề nghị kiểm tra.`,
  'comparison.redline.habits': ({ author }: { author: string }) => `${author} (cách viết, tên gọi)`,
  'comparison.redline.unanswered': ({ author }: { author: string }) => `${author} (không đối chiếu)`,
  'comparison.redline.notCompared': () =>
    'Từ đây là phần mà văn bản không đầy đủ kia không đề cập: không đối chiếu, không phải là thêm hay bỏ.',
  'comparison.redline.howToHideUnanswered': ({ author }: { author: string }) =>
    `Phần không đối chiếu ghi dưới tên “${author}”; có thể ẩn như trên. Đó không phải là nội dung thêm hay bỏ.`,
  'comparison.redline.howToRead': () =>
    'Chấp nhận tất cả thay đổi thì được bản so sánh; từ chối tất cả thì được bản gốc.',
  'comparison.redline.howToFilter': ({ author, counts }: { author: string; counts: string }) =>
    `Ghi dưới tên “${author}”: ${counts}; có thể ẩn trong thẻ Review, mục Show Markup, Specific People.`,
  'comparison.html.changes': () => 'Danh sách khác biệt',
  'comparison.html.tools': () => 'Lọc và tìm',
  'comparison.html.reasons': () => 'Lọc theo điều bị đụng đến',
  'comparison.html.anyReason': () => 'mọi lý do',
  'comparison.html.filters': () => 'Hiện khác biệt về',
  'comparison.html.onlyChanges': () => 'chỉ hiện chỗ khác nhau',
  'comparison.html.search': () => 'Tìm trong hai văn bản',
  'comparison.html.previous': () => 'Khác biệt trước (phím P)',
  'comparison.html.next': () => 'Khác biệt sau (phím N)',
  'comparison.html.print': () => 'In, lưu PDF',
  'comparison.html.notCompared': () => 'không đối chiếu',
  'comparison.html.movedTo': ({ to }: { to: string }) => `chuyển đến ${to}`,
  'comparison.html.keys': () =>
    'Phím tắt: N khác biệt sau, P khác biệt trước, / tìm, Enter kết quả tìm tiếp theo, O chỉ hiện chỗ khác nhau, Esc thôi tìm.',

  'comparison.redlineUnfaithful': (p: { action: string; line: number; expected: string; actual: string }) =>
    `bản theo dõi thay đổi chưa đúng nên không ghi ra: ${p.action === 'accept' ? 'chấp nhận' : 'từ chối'} tất cả thì dòng ${p.line} là “${p.actual}”, lẽ ra phải là “${p.expected}”. Đây là lỗi của danvan, xin gửi hai văn bản cho nhóm phát triển.`,
} satisfies Messages;
