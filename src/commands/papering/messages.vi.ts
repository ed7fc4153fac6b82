/** Words of `danvan papers`, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'commands.papers.summary': () =>
    'Lập giấy tờ kèm theo dự thảo: tờ trình; công văn xin ý kiến; bản so sánh, thuyết minh; danh mục điểm cần xác nhận',
  'commands.papers.text': () => 'dự thảo (tệp, hoặc hồ sơ .yaml để soạn ra dự thảo)',
  'commands.papers.which': () =>
    'giấy tờ cần lập, cách nhau bằng dấu phẩy: submission (tờ trình), letter (công văn xin ý kiến), comparison (bản so sánh, thuyết minh), points (danh mục điểm cần xác nhận); mặc định: tất cả giấy tờ lập được',
  'commands.papers.templates': () =>
    'thư mục mẫu riêng: tệp cùng tên thay cho mẫu của danvan (papers/submission.md.hbs, papers/letter.md.hbs, partials/…, rules/…)',
  'commands.papers.old': () => 'quy định hiện hành, để lập bản so sánh',
  'commands.papers.output': () =>
    'ghi vào tệp Word này; nhiều giấy tờ thì ghi vào thư mục này (mặc định: to-trinh.docx, cong-van-xin-y-kien.docx, ban-so-sanh.docx, danh-muc-diem-can-xac-nhan.docx)',
  'commands.papers.needsOld': () =>
    'bản so sánh cần quy định hiện hành: thêm --old <văn bản>, ví dụ: danvan papers du-thao.docx --which comparison --old quy-che-cu.docx.',
  'commands.papers.oldUnused': () => '--old chỉ dùng khi lập bản so sánh (--which comparison).',
  'commands.papers.notWord': ({ file }: { file: string }) =>
    `“${file}” không phải tệp Word (.docx) hay hồ sơ (.yaml): các điểm cần xác nhận nằm ở nhận xét của tệp Word do danvan soạn, hoặc trong hồ sơ.`,
  'commands.papers.needsDocx': ({ file }: { file: string }) =>
    `giấy tờ được ghi dạng Word: tên tệp phải có đuôi .docx, không phải “${file}”.`,
  'commands.papers.writtenComparison': (p: { file: string; rows: number; open: number }) =>
    `Đã ghi: ${p.file} (${p.rows} chỗ sửa đổi, ${p.open} chỗ còn phải ghi lý do)`,
  'commands.papers.writtenPoints': (p: { file: string; points: number }) =>
    `Đã ghi: ${p.file} (${p.points} điểm cần xác nhận)`,
  'commands.papers.writtenPaper': (p: { file: string; blanks: number }) =>
    `Đã ghi: ${p.file} (${p.blanks} chỗ phải bổ sung, tô vàng)`,
  'commands.papers.noPoints': () =>
    'Không lập danh mục điểm cần xác nhận: các điểm nằm ở nhận xét của tệp Word do danvan soạn, hoặc trong hồ sơ (.yaml).',
  'commands.papers.noSender': ({ draft }: { draft: string }) =>
    `“${draft}” không nêu cơ quan trình (căn cứ “Xét đề nghị của …”), hoặc nêu cơ quan mà danvan chưa biết cách ghi, nên không lập được tờ trình, công văn; bổ sung căn cứ đó, hoặc ghi bodies.advisory trong hồ sơ.`,
  'commands.papers.senderUnknown': () =>
    'Không lập tờ trình, công văn: dự thảo không nêu cơ quan trình (căn cứ “Xét đề nghị của …”), hoặc nêu cơ quan mà danvan chưa biết cách ghi.',
  'commands.papers.none': ({ draft }: { draft: string }) =>
    `không có giấy tờ nào lập được từ “${draft}”: tờ trình, công văn cần căn cứ “Xét đề nghị của …”; bản so sánh cần --old <văn bản>; danh mục điểm cần tệp Word do danvan soạn hoặc hồ sơ (.yaml).`,
  'commands.papers.needsFolder': ({ file }: { file: string }) =>
    `nhiều giấy tờ được ghi vào một thư mục: ghi -o <thư mục>, không phải “${file}”, hoặc chọn một giấy tờ bằng --which.`,
  'commands.papers.submissionFile': () => 'to-trinh.docx',
  'commands.papers.letterFile': () => 'cong-van-xin-y-kien.docx',
  'commands.papers.comparisonFile': () => 'ban-so-sanh.docx',
  'commands.papers.pointsFile': () => 'danh-muc-diem-can-xac-nhan.docx',

  'commands.draft.with': () =>
    'lập cả giấy tờ kèm theo, ghi cạnh dự thảo: papers (tất cả giấy tờ lập được), hoặc submission (tờ trình), letter (công văn xin ý kiến), comparison (bản so sánh, thuyết minh; cần --old), points (danh mục điểm cần xác nhận), cách nhau bằng dấu phẩy',
  'commands.draft.old': () => 'quy định hiện hành, để lập bản so sánh cùng với --with',
  'commands.draft.oldUnused': () => '--old chỉ dùng cùng với --with papers hay --with comparison.',

  'papers.submission.title': () => 'Tờ trình',
  'papers.letter.title': () => 'Công văn xin ý kiến',

  'papers.comparison.title': () => 'BẢN SO SÁNH, THUYẾT MINH',
  'papers.comparison.attached': () => '(Kèm theo ………………… số …………, ngày …… tháng …… năm …………)',
  'papers.comparison.current': () => 'Quy định hiện hành',
  'papers.comparison.draft': () => 'Dự thảo',
  'papers.comparison.explained': () => 'Nội dung sửa đổi, lý do',
  'papers.comparison.text': (p: {
    side: string;
    number: string;
    date: string;
    subject: string;
    name: string;
  }) =>
    `${p.side}: văn bản số ${p.number || '…………'}, ngày ${p.date || '……/……/…………'} ${p.subject || `(${p.name})`}`,
  'papers.comparison.legend': () =>
    'Chữ gạch ngang: bỏ; chữ đậm: thêm. Chỗ chỉ khác dấu câu, dấu cách, chữ hoa, lối chính tả hay số của điều, khoản thì coi là giữ nguyên. Không so sánh phần đầu (tên, số, ngày), nơi nhận và phần ký.',
  'papers.comparison.oneCover': () =>
    'Chỉ một trong hai văn bản có quyết định ban hành, nên phần này không đưa vào bảng.',
  'papers.comparison.partial': () => 'Một trong hai văn bản chỉ là trích, nên chỉ so sánh phần có ở cả hai.',
  'papers.comparison.outside': ({ count }: { count: number }) =>
    `Ngoài điều, khoản còn ${count} chỗ khác nhau ở chú thích, đầu trang, chân trang; xem bằng danvan diff.`,
  'papers.comparison.cover': () => 'Quyết định ban hành',
  'papers.comparison.regulation': () => 'Văn bản ban hành kèm theo',
  'papers.comparison.kept': (p: { what: string; now: string }) =>
    `${p.what}${p.now === '' ? '' : ` (dự thảo: ${p.now})`}: giữ nguyên`,
  'papers.comparison.keptOthers': (p: { count: number; what: string }) => `${p.count} ${p.what}: giữ nguyên`,
  'papers.comparison.added': ({ what }: { what: string }) => `bổ sung ${what}`,
  'papers.comparison.removed': ({ what }: { what: string }) => `bỏ ${what}`,
  'papers.comparison.replace': (p: { base: string; target: string }) => `thay “${p.base}” bằng “${p.target}”`,
  'papers.comparison.insert': ({ text }: { text: string }) => `thêm “${text}”`,
  'papers.comparison.delete': ({ text }: { text: string }) => `bỏ “${text}”`,
  'papers.comparison.many': (p: { count: number; kinds: string }) => `sửa ${p.count} chỗ (${p.kinds})`,
  'papers.comparison.reason': ({ text }: { text: string }) => `Lý do: ${text}`,
  'papers.comparison.noReason': () => 'Lý do: …………………………',

  'papers.points.title': () => 'DANH MỤC ĐIỂM CẦN XÁC NHẬN',
  'papers.points.of': ({ name }: { name: string }) => `Dự thảo: ${name}`,
  'papers.points.none': () => 'Không có điểm nào cần xác nhận.',
  'papers.points.choose': ({ status, reasons }: { status: string; reasons: string }) =>
    `Chọn lời văn (${status}).${reasons === '' ? '' : ` ${reasons}`}`,
  'papers.points.tick': () => 'Xong',
  'papers.points.place': () => 'Nội dung, điều khoản',
  'papers.points.value': () => 'Dự thảo đang ghi',
  'papers.points.check': () => 'Việc cần kiểm tra',
  'papers.points.sign': () => 'Người xác nhận, ngày, chữ ký',
  'papers.points.noValue': () => '(còn trống)',
} satisfies Messages;
