import type { Messages } from '../../../findings/finding.js';

export const messages = {
  'check.no-obsolete-term': (p: { term: string; from: string; advice: string }) =>
    `“${p.term}” không còn dùng${p.from === '' ? '' : ` từ ngày ${p.from}`}. Viết: ${p.advice}.`,
  'check.no-obsolete-term.advice': (p: { term: string; from: string; advice: string }) =>
    `“${p.term}” không còn dùng${p.from === '' ? '' : ` từ ngày ${p.from}`}.${p.advice === '' ? '' : ` ${p.advice}.`}`,
  'check.no-obsolete-term.summary': () =>
    'Không dùng tên cơ quan, cấp hành chính, khẩu hiệu đã thay đổi vào ngày ban hành',
  'check.no-obsolete-term.reason': () =>
    'Xét theo ngày của chính văn bản: văn bản năm 2022 nêu “huyện ủy” là đúng, dự thảo năm 2026 thì sai. Câu nói về trước đây và tên văn bản cũ trong ngoặc kép chỉ là ghi chú. Dữ liệu, nguồn và độ tin cậy nằm trong templates/data/terms.yaml.',

  'check.no-superseded-instrument': (p: { number: string; ended: string; now: string }) =>
    `Văn bản số ${p.number} hết hiệu lực từ ngày ${p.ended}.${p.now === '' ? '' : ` Nay là: ${p.now}.`}`,
  'check.no-superseded-instrument.term': (p: { number: string; advice: string }) =>
    `Văn bản số ${p.number}: ${p.advice}.`,
  'check.no-superseded-instrument.early': (p: { number: string; begins: string; day: string }) =>
    `Văn bản số ${p.number} chỉ có từ ngày ${p.begins}, sau ngày của văn bản này (${p.day}).`,
  'check.no-superseded-instrument.summary': () => 'Không dẫn văn bản đã hết hiệu lực hoặc chưa ban hành',
  'check.no-superseded-instrument.reason': () =>
    'Số văn bản của Đảng lặp lại theo nhiệm kỳ, số văn bản của Thủ tướng lặp lại theo năm, nên văn bản được nhận ra bằng cả số, ngày và cơ quan ban hành. Câu “thay thế …” không bị báo.',

  'check.no-wrong-citation.issuer': ({ number, right }: { number: string; right: string }) =>
    `Dẫn sai cơ quan ban hành của văn bản số ${number}. Đúng là: ${right}.`,
  'check.no-wrong-citation.date': ({ number, right }: { number: string; right: string }) =>
    `Ngày của văn bản số ${number} không khớp với: ${right}. Hãy kiểm tra.`,
  'check.no-wrong-citation.summary': () => 'Dẫn đúng ngày và cơ quan ban hành',
  'check.no-wrong-citation.reason': () =>
    'Số, ngày và cơ quan ban hành được đối chiếu với bảng văn bản (templates/data/instruments.yaml). Khác năm thì có thể là văn bản của nhiệm kỳ khác nên không báo.',

  'check.no-inconsistent-citation': (p: { number: string; date: string; earlier: string }) =>
    `Văn bản số ${p.number} ở đây ghi ngày ${p.date}, ở chỗ khác ghi ngày ${p.earlier}.`,
  'check.no-inconsistent-citation.issuer': (p: { number: string; issuer: string; earlier: string }) =>
    `Văn bản số ${p.number} ở đây ghi của ${p.issuer}, ở chỗ khác ghi của ${p.earlier}.`,
  'check.no-inconsistent-citation.text': (p: {
    number: string;
    here: string;
    earlier: string;
    file: string;
  }) => `Văn bản số ${p.number} ở đây ghi “${p.here}”, trong “${p.file}” ghi “${p.earlier}”.`,
  'check.no-inconsistent-citation.summary': () => 'Một văn bản được dẫn với một ngày, một cơ quan ban hành',
  'check.no-inconsistent-citation.reason': () =>
    'Hai nơi dẫn cùng một số mà khác ngày hoặc khác cơ quan thì ít nhất một nơi sai.',

  'check.require-citation-form': ({ number, expected }: { number: string; expected: string }) =>
    `Số “${number}” viết theo dạng của văn bản Nhà nước. Dạng của Đảng: “${expected}”.`,
  'check.require-citation-form.comma': ({ number }: { number: string }) =>
    `Sau “${number}” cần dấu phẩy trước “ngày”.`,
  'check.require-citation-form.summary': () => 'Số văn bản của Đảng viết “23-QĐ/TW, ngày …”',
  'check.require-citation-form.proof': () =>
    'văn bản của Đảng phải có dấu phẩy trước “ngày”; số, ngày không đổi',
  'check.require-citation-form.reason': () =>
    'Văn bản của Đảng dùng gạch nối giữa số và loại, gạch chéo trước cơ quan, và dấu phẩy trước ngày. Nhiều văn bản thực tế thiếu dấu phẩy nên đó chỉ là ghi chú.',

  'check.require-citation-date': ({ number }: { number: string }) =>
    `Lần đầu dẫn văn bản số ${number} phải ghi ngày ban hành, vì số của Đảng lặp lại theo nhiệm kỳ.`,
  'check.require-citation-date.summary': () => 'Lần đầu dẫn văn bản của Đảng phải ghi ngày',
  'check.require-citation-date.reason': () =>
    'Số văn bản của Đảng bắt đầu lại từ 01 mỗi nhiệm kỳ; không có ngày thì không biết là văn bản nào. Các lần sau chỉ cần số.',

  'check.require-matching-annex': ({ found, expected }: { found: string; expected: string }) =>
    `Dòng “Kèm theo” ghi số ${found}, quyết định ban hành có số ${expected}.`,
  'check.require-matching-annex.date': ({ found, expected }: { found: string; expected: string }) =>
    `Dòng “Kèm theo” ghi ${found}, quyết định ban hành ghi ${expected}.`,
  'check.require-matching-annex.summary': () =>
    'Dòng “Kèm theo Quyết định số …” khớp với số và ngày của quyết định',
  'check.require-matching-annex.reason': () =>
    'Quy chế kèm theo phải dẫn đúng quyết định ban hành nó. Chỗ để trống cho văn thư đóng số không bị báo.',

  'check.require-recitals': () => 'Quyết định không có căn cứ. Hãy ghi các căn cứ trước dòng “QUYẾT ĐỊNH”.',
  'check.require-recitals.reference': ({ number, name }: { number: string; name: string }) =>
    `Căn cứ chưa nêu văn bản số ${number} (${name}).`,
  'check.require-recitals.summary': () => 'Quyết định có căn cứ, trong đó có quy chế của Trung ương',
  'check.require-recitals.reason': () =>
    'Căn cứ cho biết thẩm quyền và nội dung mà quyết định dựa vào. Quy chế của địa phương cụ thể hóa quy chế của Trung ương nên phải nêu văn bản đó.',

  'check.require-effect-clause': () =>
    'Không có điều khoản về hiệu lực. Hãy ghi: “Quyết định này … có hiệu lực kể từ ngày …”.',
  'check.require-effect-clause.replacement': ({ instrument }: { instrument: string }) =>
    `Chưa nêu việc thay thế văn bản đang có hiệu lực của địa phương: ${instrument}.`,
  'check.require-effect-clause.summary': () => 'Có điều khoản về hiệu lực và về văn bản được thay thế',
  'check.require-effect-clause.reason': () =>
    'Thiếu điều khoản hiệu lực thì không biết văn bản áp dụng từ khi nào; thiếu việc thay thế thì hai quy chế cùng tồn tại.',

  'check.require-own-signature': ({ decides, signs }: { decides: string; signs: string }) =>
    `Văn bản do cơ quan này quyết định (“${decides}”) nhưng ký thay mặt cơ quan khác (“${signs}”).`,
  'check.require-own-signature.summary': () => 'Cơ quan quyết định và cơ quan được ký thay mặt là một',
  'check.require-own-signature.reason': () =>
    'Ban thường vụ quyết định thì ký thay mặt ban thường vụ; ký thay mặt ban chấp hành là văn bản của ban chấp hành. Lệch nhau thì thẩm quyền của văn bản không rõ.',

  'check.require-issuing-authority': () =>
    'Ở đảng bộ cơ sở, Ban Chấp hành được ban hành Quy chế, ban thường vụ thì không (Quy định 399-QĐ/TW, theo nguồn gián tiếp). Hãy đối chiếu bản gốc trước khi trình ký.',
  'check.require-issuing-authority.summary': () =>
    'Thẩm quyền ban hành Quy chế ở đảng bộ cơ sở (xã, phường, đặc khu)',
  'check.require-issuing-authority.reason': () =>
    'Từ Quy định 208-QĐ/TW ngày 26/7/2026, đảng bộ xã, phường, đặc khu là đảng bộ cơ sở. Chưa có toàn văn Quy định 399-QĐ/TW; với ban thường vụ tỉnh ủy, thành ủy chưa xác minh được nên không nói gì.',

  'check.require-matching-symbol': (p: { number: string; type: string; types: string }) =>
    `Dẫn là “${p.type}” nhưng số “${p.number}” mang ký hiệu của: ${p.types}. Hãy sửa tên loại hoặc ký hiệu.`,
  'check.require-matching-symbol.summary': () => 'Tên loại và ký hiệu của văn bản được dẫn phải khớp nhau',
  'check.require-matching-symbol.reason': () =>
    'Ký hiệu gồm chữ viết tắt tên loại văn bản. Khi hai bên khác nhau thì không biết dẫn văn bản nào.',

  'check.no-later-citation': (p: { number: string; date: string; day: string }) =>
    `Văn bản số ${p.number} ghi ngày ${p.date}, sau ngày ban hành của văn bản này (${p.day}). Hãy kiểm tra lại ngày.`,
  'check.no-later-citation.summary': () => 'Văn bản được dẫn không thể ban hành sau văn bản dẫn nó',
  'check.no-later-citation.reason': () =>
    'Một trong hai ngày đã gõ nhầm. Văn bản hợp nhất, và văn bản không in rõ ngày của mình, chỉ được ghi chú.',

  'check.no-misquoted-title': (p: { name: string; title: string; quoted: string }) =>
    `${p.name} có nội dung “${p.title}”, không phải “${p.quoted}”. Hãy kiểm tra lại số, ngày hoặc tên văn bản được dẫn.`,
  'check.no-misquoted-title.other': (p: { name: string; title: string; quoted: string; other: string }) =>
    `“${p.quoted}” là nội dung của ${p.other}; ${p.name} có nội dung “${p.title}”. Hãy kiểm tra lại số hoặc tên văn bản được dẫn.`,
  'check.no-misquoted-title.summary': () =>
    'Tên của văn bản được dẫn phải đúng với số, ngày và cơ quan ban hành',
  'check.no-misquoted-title.reason': () =>
    'Số của văn bản này đi với tên của văn bản kia thường do sao chép căn cứ từ văn bản cũ. Tên dẫn rút gọn hoặc dẫn một phần không bị báo.',

  'check.no-impossible-date': ({ date }: { date: string }) => `Lịch không có ngày “${date}”.`,
  'check.no-impossible-date.summary': () => 'Ngày ghi trong văn bản phải có trong lịch',
  'check.no-impossible-date.reason': () => 'Ngày không có thật thường do gõ nhầm ngày hoặc tháng.',

  'check.no-contradicting-number': (p: { found: string; value: number; gloss: number }) =>
    `“${p.found}”: số (${p.value}) và chữ trong ngoặc (${p.gloss}) không khớp nhau.`,
  'check.no-contradicting-number.summary': () => 'Số ghi bằng số và bằng chữ phải khớp nhau',
  'check.no-contradicting-number.reason': () => 'Khi số và chữ khác nhau thì không biết phải theo bên nào.',

  'check.require-reference-capitals': ({ expected }: { expected: string }) =>
    `Khi dẫn chiếu viết hoa: “${expected}”.`,
  'check.require-reference-capitals.summary': () => 'Dẫn chiếu viết hoa: Điều 5, Quy chế này',
  'check.require-reference-capitals.reason': () =>
    'Điều, Chương được dẫn và chính văn bản (“Quy chế này”, “Quyết định này”) viết hoa chữ đầu; khoản, điểm viết thường. Nguồn chưa chắc nên chỉ là ghi chú.',
} satisfies Messages;
