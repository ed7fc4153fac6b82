import type { Messages } from '../findings/finding.js';

export const messages = {
  'commands.about': () => 'Đọc, soạn, so sánh và kiểm tra Quy chế công tác dân vận của hệ thống chính trị.',

  'commands.help.usage': () => 'Cách dùng:',
  'commands.help.arguments': () => 'Đối số:',
  'commands.help.options': () => 'Tùy chọn:',
  'commands.help.globalOptions': () => 'Tùy chọn chung:',
  'commands.help.commands': () => 'Lệnh:',
  'commands.help.command': () => 'lệnh',
  'commands.help.optionsPlaceholder': () => 'tùy chọn',
  'commands.help.default': ({ value }: { value: string }) => `mặc định: ${value}`,
  'commands.help.summary': () => 'Hướng dẫn dùng một lệnh',
  'commands.help.more': () =>
    'Mã kết thúc: 0 xong, không có gì phải báo; 1 có điều phải báo; 2 dùng sai, không đọc được hoặc lỗi của danvan.',
  'commands.option.version': () => 'in số phiên bản',
  'commands.option.help': () => 'in hướng dẫn này',
  'commands.option.lang': () => 'ngôn ngữ của thông báo; có thể đặt sẵn bằng biến DANVAN_LANG',
  'commands.option.json': () => 'in dạng JSON cho chương trình khác đọc',
  'commands.argument.file': () => 'tệp',
  'commands.option.asOf': () =>
    'lấy dữ liệu của ngày này (ví dụ 21/11/2026 hoặc 2026-11-21); mặc định: hôm nay',
  'commands.argument.folder': () => 'thư mục',
  'commands.option.revisions': () =>
    'thay đổi được theo dõi trong tệp Word: accept (chấp nhận), reject (bỏ), fail (báo lỗi và liệt kê)',
  'commands.option.revisionsOf.base': () => 'như --revisions, riêng cho bản gốc',
  'commands.option.revisionsOf.target': () => 'như --revisions, riêng cho bản so sánh',
  'commands.option.struck': () =>
    'chữ bị gạch ngang, chữ ẩn, chữ trắng trên nền trắng: omit (không tính là nội dung), keep (đọc như chữ thường)',
  'commands.argument.format': () => 'dạng',
  'commands.argument.what': () => 'loại',
  'commands.argument.day': () => 'ngày',
  'commands.argument.name': () => 'tên',
  'commands.argument.assignment': () => 'trường=giá trị',
  'commands.option.reference': () =>
    'văn bản mẫu theo tên (danvan list references); mặc định: toàn văn chính thức nếu đã nhập, không thì bản dựng lại',
  'commands.option.force': () => 'ghi đè lên tệp đã có',

  'commands.draft.summary': () =>
    'Soạn quyết định và quy chế kèm theo cho tỉnh, thành phố, xã, phường, đặc khu thành tệp Word',
  'commands.draft.province': () => 'tỉnh hoặc thành phố, có dấu hay không dấu đều được',
  'commands.draft.commune': () =>
    'xã, phường hoặc đặc khu của tỉnh, thành phố đó, ghi cả loại (ví dụ: "xã Phù Đình")',
  'commands.draft.all': () => 'soạn cho tất cả các tỉnh, thành phố, mỗi nơi một tệp trong cùng một thư mục',
  'commands.draft.list': () =>
    'soạn cho từng dòng của tệp CSV có các cột name, type, province và các trường của hồ sơ (ví dụ: signer.name)',
  'commands.draft.profile': () =>
    'tệp hồ sơ địa phương (YAML): số, ngày, người ký, nơi nhận, tên các cơ quan …',
  'commands.draft.set': () =>
    'đặt một trường của hồ sơ, dùng được nhiều lần (ví dụ: signer.name="Nguyễn Văn A")',
  'commands.draft.rules': () => 'quy tắc trình bày văn bản của Đảng; mặc định: hd05',
  'commands.draft.issue': () =>
    'annexed: quy chế kèm theo quyết định (mặc định); own-number: quy chế có số riêng',
  'commands.draft.layout': () =>
    'mô hình tổ chức: cơ quan nào tham mưu về công tác dân vận, có những đảng ủy nào; xem: danvan list layouts',
  'commands.draft.to': () =>
    'các dạng tệp, cách nhau bằng dấu phẩy: docx, md, json, pdf (cần LibreOffice); mặc định theo đuôi của tệp cần ghi, hoặc docx',
  'commands.draft.json': () => 'như --to json; với --explain-profile: in ra dạng JSON',
  'commands.draft.output': () => 'tệp cần ghi, hoặc thư mục đã có; với --all, --list: thư mục cần ghi',
  'commands.draft.templates': () =>
    'thư mục mẫu riêng: tệp cùng tên thay cho mẫu của danvan (partials/…, 23-qd-tw/…, rules/…)',
  'commands.draft.annotate': () => 'ghi lý do của những chỗ đã điều chỉnh thành chú thích trong tệp Word',
  'commands.draft.explainProfile': () =>
    'không soạn, chỉ in ra từng trường của hồ sơ: giá trị và giá trị đó lấy từ đâu',
  'commands.draft.allowMissing': () =>
    'cho phép hồ sơ (provisions) bỏ nội dung mà quy chế phải có, khi mục đó ghi lý do',
  'commands.draft.final': () => 'không ghi nếu còn chỗ phải bổ sung (trừ số và ngày)',
  'commands.draft.pointRemark': (p: { what: string; name: string; value: string; message: string }) =>
    [
      `Cần xác nhận: ${p.what}${p.value === '' ? '' : ` (hiện ghi: “${p.value}”)`}.`,
      p.message,
      `Xác nhận xong thì ghi vào hồ sơ: confirmed: [${p.name}]`,
    ].join('\n'),
  'commands.draft.fileName': ({ name }: { name: string }) => `quy-che-cong-tac-dan-van-${name}`,
  'commands.draft.folderName': () => 'quy-che-cong-tac-dan-van',
  'commands.draft.progress': () => 'Đang soạn',
  'commands.draftList.row': ({ line }: { line: number }) => `dòng ${line}`,
  'commands.draft.nowPartOf': (p: { former: string; isSame: boolean; unit: string; drafted: string }) =>
    `Lưu ý: ${p.former} nay ${p.isSame ? 'là' : 'thuộc'} ${p.unit}; văn bản được soạn cho ${p.drafted}.`,

  'commands.draft.otherLevel': (p: { said: string; unit: string; from: string; drafted: string }) =>
    p.from === ''
      ? `Lưu ý: không có đơn vị cấp tỉnh tên “${p.said}”, chỉ có ${p.unit}; văn bản được soạn cho ${p.drafted}.`
      : `Lưu ý: “${p.said}” là ${p.unit} từ ngày ${p.from}; văn bản được soạn cho ${p.drafted}.`,

  'commands.argument.list': () => 'danh sách',
  'commands.written': ({ file }: { file: string }) => `Đã ghi ${file}.`,

  'commands.diff.summary': () =>
    'So sánh văn bản với văn bản mẫu hoặc với văn bản khác: chỗ nào khác về nội dung, chỗ nào chỉ khác cách viết',
  'commands.diff.usage': () => '[tùy chọn] [<bản gốc>] <bản so sánh>',
  'commands.diff.text': () => 'văn bản',
  'commands.diff.first': () =>
    'tệp, hoặc tên văn bản có sẵn (ví dụ: thai-nguyen); nếu chỉ nêu một văn bản thì so với văn bản mẫu 23-qd-tw',
  'commands.diff.second': () => 'bản so sánh, khi văn bản thứ nhất là bản gốc',
  'commands.diff.to': () =>
    'dạng kết quả: terminal (in ra màn hình), html (trang web tự đủ), docx (Word có theo dõi thay đổi), json, md; mặc định theo đuôi của tệp cần ghi, hoặc terminal; khi có --since thì cũng dùng để nêu văn bản mới của Trung ương',
  'commands.update.summary': () =>
    'Đưa quy chế đang có từ văn bản mẫu của ngày ban hành đến văn bản mẫu của ngày khác',
  'commands.update.text': () => 'quy chế đang có: tệp, hoặc tên trong danvan list regulations',
  'commands.update.otherName': () => 'văn-bản-khác',
  'commands.update.others': () =>
    'quy chế của đơn vị khác đã nhập vào; văn bản đầu là gốc, điều khoản riêng của văn bản khác được đặt vào để chọn',
  'commands.update.prefer': () =>
    'nơi lời văn khác nhau thì theo văn bản này: tên tệp, tên đơn vị, hoặc số thứ tự từ 1',
  'commands.update.offered': ({ file }: { file: string }) =>
    `${file} có, văn bản gốc không có; giữ lại hay bỏ do cơ quan soạn thảo quyết định.`,
  'commands.update.differs': ({ file }: { file: string }) => `${file} viết khác; chọn lời văn (--prefer).`,
  'commands.update.preferred': ({ file }: { file: string }) => `Theo lời văn của ${file} (--prefer).`,
  'commands.update.formerName': ({ name }: { name: string }) =>
    `Còn tên hoặc từ chỉ cấp của đơn vị cũ: “${name}”.`,
  'commands.update.nameReplaced': ({ file, from, to }: { file: string; from: string; to: string }) =>
    `Trong ${file} là “${from}”, đã thay bằng “${to}”; đọc lại phạm vi.`,
  'commands.update.otherUnit': ({ file, unit, base }: { file: string; unit: string; base: string }) =>
    `${file}: là quy chế của ${unit}, không cùng đơn vị với ${base} vào ngày ấy; chỉ ghép quy chế của các đơn vị đã nhập làm một.`,
  'commands.update.otherOpen': ({ file }: { file: string }) =>
    `Lời văn ấy của ${file} chưa theo văn bản mới của Trung ương.`,
  'commands.update.noSuchText': ({ value, choices }: { value: string; choices: string }) =>
    `--prefer ${value}: không có văn bản ấy trong lệnh; chọn một trong ${choices}, hoặc số thứ tự từ 1.`,
  'commands.update.toDay': () => 'ngày của văn bản mẫu mới (mặc định: hôm nay)',
  'commands.update.fromDay': () => 'ngày của văn bản mẫu cũ (mặc định: ngày ghi trong văn bản)',
  'commands.update.from': () => 'văn bản cũ của Trung ương mà quy chế đã theo (dùng cùng --to)',
  'commands.update.to': () => 'văn bản mới của Trung ương (dùng cùng --from)',
  'commands.update.merge': () =>
    'chỗ hai phía cùng sửa mà không chạm nhau thì ghép cả hai (mặc định: để là xung đột, có gợi ý)',
  'commands.update.profile': () =>
    'tệp hồ sơ địa phương (YAML) cho văn bản mẫu mới: mô hình tổ chức (layout), tên các cơ quan …; số, ngày và điều khoản riêng trong hồ sơ không dùng ở đây',
  'commands.update.set': () =>
    'đặt một trường của hồ sơ cho văn bản mẫu mới, dùng được nhiều lần (ví dụ: layout=front; xem danvan list layouts)',
  'commands.update.output': () => 'tên tệp sẽ ghi; đuôi tệp chọn dạng (mặc định: chỉ in bản tóm tắt)',
  'commands.update.format': () =>
    'docx, tracked (Word có theo dõi thay đổi), html, md, json; nhiều dạng thì cách nhau bằng dấu phẩy',
  'commands.update.modelOf': ({ day }: { day: string }) => `Theo văn bản mẫu tại ngày ${day}.`,
  'commands.update.replacesStanding': () => 'Văn bản ban hành mới thay thế chính văn bản đang có.',
  'commands.update.byText': ({ name }: { name: string }) => `Theo ${name}.`,
  'commands.update.successor': ({ from, to }: { from: string; to: string }) =>
    `“${from}” nay là “${to}” theo dữ liệu của ngày cập nhật.`,
  'commands.update.newIssue': () => 'Số, ngày và người ký của văn bản ban hành mới chưa biết.',
  'commands.update.renumbered': () =>
    'Lời văn giữ nguyên; số thứ tự hoặc chỗ viện dẫn theo điều, khoản được thêm, bỏ.',
  'commands.update.outputWanted': () => '--format cần tên tệp: thêm -o.',
  'commands.update.bothTexts': () =>
    '--from và --to phải đi cùng nhau: văn bản cũ và văn bản mới của Trung ương.',
  'commands.update.otherFamily': ({ file, percent }: { file: string; percent: number }) =>
    `${file}: chỉ đối chiếu được ${percent}% số điều của văn bản mẫu, nên không phải là quy chế theo mẫu này; không ghi gì.`,
  'commands.update.otherText': ({ file, from, percent }: { file: string; from: string; percent: number }) =>
    `${file}: chỉ đối chiếu được ${percent}% số điều của ${from}, nên không phải là quy chế theo văn bản đó; không ghi gì.`,
  'commands.update.backwards': ({ from, to }: { from: string; to: string }) =>
    `Văn bản có ngày ${from}, sau ngày cập nhật ${to}; chọn --to-day muộn hơn.`,
  'commands.update.noDay': ({ file }: { file: string }) =>
    `${file}: không thấy ngày ban hành trong văn bản; ghi --from-day.`,
  'commands.diff.since': () =>
    'văn bản cũ của Trung ương mà địa phương đã theo: mỗi khác biệt ghi rõ Trung ương mới sửa, địa phương tự đặt, hay cả hai cùng sửa; văn bản mới của Trung ương là bản gốc, hoặc nêu bằng --to',
  'commands.diff.tracked': () =>
    'xem người góp ý đã sửa gì trong một tệp Word có theo dõi thay đổi: so tệp khi từ chối với tệp khi chấp nhận tất cả',
  'commands.diff.readAs': ({ name, revisions }: { name: string; revisions: string }) =>
    revisions === 'reject'
      ? `${name} (khi từ chối mọi thay đổi)`
      : revisions === 'accept'
        ? `${name} (khi chấp nhận mọi thay đổi)`
        : name,
  'commands.diff.noText': () =>
    'còn thiếu <văn bản>. Ví dụ: danvan diff du-thao.docx, hoặc danvan diff ban-cu.docx ban-moi.docx',
  'commands.diff.trackedAlone': () =>
    '--tracked chỉ đi với một tệp; hãy bỏ các văn bản khác và --since, hoặc dùng --revisions-base, --revisions-target.',
  'commands.diff.twoNewTexts': ({ first, second }: { first: string; second: string }) =>
    `văn bản mới của Trung ương được nêu hai lần: “${first}” và “${second}” (--to); hãy bỏ một.`,
  'commands.diff.output': () => 'tệp cần ghi; không có thì in ra đầu ra chuẩn',
  'commands.diff.show': () =>
    'substance: chỉ hiện khác biệt về nội dung, từ ngữ và lỗi gõ, còn lại chỉ đếm; all: hiện tất cả',
  'commands.readingNotes': (p: { file: string; count: number; list: string }) =>
    `${p.file}: ${p.count} ghi chú khi đọc (${p.list}). Xem từng chỗ: danvan parse "${p.file}"`,
  'commands.diff.only': () => 'chỉ các mục này, ví dụ: art_9,art_12__cl_3 hoặc "khoản 3 Điều 12"',
  'commands.diff.ignore': () =>
    'chỉ đếm, không hiện các loại này, ví dụ: suspected-typo,wording (tên các loại ở cuối hướng dẫn)',
  'commands.diff.reason': () =>
    'chỉ các mục có thay đổi thuộc lý do này: quantity, reversal, modal, body, duty, text, order',
  'commands.diff.part': () =>
    'một trong hai văn bản là bản trích: chỉ so phần có trong bản trích, nêu phần không có',
  'commands.diff.map': () => 'tệp YAML ghép sẵn các mục, ví dụ một dòng: art_5: art_7',
  'commands.diff.author': () => 'tên người sửa ghi trong tệp Word',
  'commands.diff.exitCode': () => 'kết thúc với mã 1 khi có khác biệt được hiện',
  'commands.diff.whatFiltersDo': () => `Khác biệt mà --show và --ignore không cho hiện:
  terminal, md   không in, chỉ ghi số lượng từng loại
  html           có đủ trong trang, bộ lọc của loại ấy tắt sẵn và ghi số lượng
  docx           có đủ, vì chấp nhận hay từ chối tất cả phải được đúng hai văn
                 bản; ghi dưới tên người sửa thứ hai, ẩn được trong Word, số
                 lượng nằm trong chú thích đầu tệp
  json           có đủ và không đổi; mỗi khác biệt ghi loại của nó (class)
--only bỏ hẳn các mục khác ở mọi dạng, số liệu cũng chỉ tính các mục còn lại;
tệp Word khi đó là bản trích của hai văn bản, tệp JSON ghi các mục ở "only".
Các loại, từ nhẹ đến nặng: unicode, spelling, typography, case, numbering,
localisation (sáu loại này chỉ đếm, trừ khi có --show all), suspected-typo,
wording, substantive.`,
  'commands.diff.missing': ({ missing }: { missing: string }) => `chỉ có một phần; còn thiếu: ${missing}`,
  'commands.referenceNote': ({
    statusNote,
  }: {
    statusNote: string;
    statusNoteEnglish?: string | undefined;
  }) => statusNote,
  'commands.diff.reconstructed': ({ name }: { name: string }) => `${name} (bản dựng lại)`,
  'commands.diff.noTables': () =>
    'tệp chữ thuần không cho biết bảng: các ô của bảng được so sánh như các dòng chữ.',
  'commands.diff.ruledTables': () =>
    'tệp PDF chỉ cho biết những bảng có kẻ khung; khi so với tệp dạng khác, các ô của bảng được so sánh như các dòng chữ.',
  'commands.diff.formOfLocal': () =>
    'tên cơ quan lấy theo địa phương và thời điểm của văn bản được so sánh; phần tiêu đề, căn cứ, nơi nhận và phần ký không so sánh.',
  'commands.diff.onlyReference': ({ name }: { name: string }) =>
    `“${name}” là văn bản mẫu; hãy nêu văn bản cần so sánh với nó.`,
  'commands.diff.plainDocx': ({ file, ending }: { file: string; ending: string }) =>
    `${file}: so sánh theo mẫu của danvan là tệp .docx không có macro, không phải .${ending}. Hãy đổi đuôi tệp ở -o thành .docx.`,
  'commands.diff.noDocxOnScreen': () => 'tệp Word không in ra màn hình được; hãy thêm -o <tệp>.docx.',
  'commands.diff.unknownPlace': ({ place, suggestion }: { place: string; suggestion: string }) =>
    `cả hai văn bản đều không có mục “${place}”.${maybe(suggestion)} Xem mã các mục bằng lệnh: danvan parse <tệp>`,

  'commands.argument.value': () => 'giá trị',
  'commands.init.summary': () => 'Hỏi và ghi tệp hồ sơ địa phương, để soạn bằng draft --profile',
  'commands.init.file': () => 'tệp hồ sơ cần ghi',
  'commands.init.askProvince': () => 'Tỉnh, thành phố nào?',
  'commands.init.whichProvince': () => 'Hãy gõ tên tỉnh, thành phố, ví dụ: Thái Nguyên.',
  'commands.init.askCommune': () => 'Xã, phường hoặc đặc khu nào? Ghi cả loại, ví dụ: xã Phù Đình.',
  'commands.init.noCommune': () => 'bỏ trống nếu soạn cho cấp tỉnh',
  'commands.init.question': ({ label, field }: { label: string; field: string }) =>
    `${label.charAt(0).toUpperCase()}${label.slice(1)} (${field})? Chưa biết thì bỏ trống.`,
  'commands.init.answer': () => 'câu trả lời',
  'commands.init.annexed': () => 'Quy chế ban hành kèm theo quyết định',
  'commands.init.ownNumber': () => 'Quy chế có số riêng',
  'commands.init.standingCommittee': () => 'Ban Thường vụ',
  'commands.init.committee': () => 'Ban Chấp hành (cấp ủy)',
  'commands.init.header': ({ unit }: { unit: string }) =>
    `Hồ sơ của ${unit}, dùng cho danvan draft --profile.`,
  'commands.init.howTo': () =>
    'Dòng bắt đầu bằng # là giá trị mặc định hoặc chỗ còn trống: bỏ dấu # để điền hoặc sửa; với căn cứ, nơi nhận thì bỏ ở mọi dòng của danh sách.',

  'commands.parse.summary': () => 'Đọc một văn bản, in ra các phần, chương, điều, khoản, điểm',
  'commands.parse.file': () =>
    'tệp văn bản, “-” để đọc từ đầu vào chuẩn, hoặc tên văn bản có sẵn (ví dụ: ha-noi)',
  'commands.parse.to': () => 'dạng in ra',

  'commands.import.summary': () =>
    'Nhập văn bản ở mọi định dạng thành regulations/<tên>.md, kèm báo cáo những gì mất, nối hoặc phỏng đoán',
  'commands.import.files': () => 'các tệp cần nhập: Word, PDF, trang web, văn bản thuần, Markdown',
  'commands.import.json': () => 'in báo cáo dạng JSON cho chương trình khác đọc, kèm nhận xét trong tệp Word',
  'commands.import.output': () =>
    'thư mục ghi kết quả; mặc định: regulations (với --reference: thư mục dữ liệu của người dùng, đặt bằng biến DANVAN_HOME)',
  'commands.import.reference': () =>
    'nhập văn bản làm văn bản mẫu mang tên này; toàn văn chính thức của 23-QĐ/TW thì từ đó được dùng thay bản dựng lại',
  'commands.import.officialNote': ({ file }: { file: string }) =>
    `Toàn văn chính thức, do người dùng nhập từ tệp ${file}.`,
  'commands.import.otherNote': (p: {
    file: string;
    number: string;
    day: string;
    issuer: string;
    central: string;
    centralDay: string;
    by: string;
  }) =>
    `Văn bản số ${p.number}, ngày ${p.day}${p.issuer === '' ? '' : ` của ${p.issuer}`} do người dùng nhập từ tệp ${p.file}; không phải nguyên văn Quyết định số ${p.central}, ngày ${p.centralDay} của ${p.by}.`,
  'commands.import.officialUse': (_: { id: string }) =>
    'Từ nay draft, diff, check dùng văn bản này làm văn bản mẫu.',
  'commands.import.otherUse': ({ id }: { id: string }) => `Dùng làm văn bản mẫu bằng: --reference ${id}`,
  'commands.import.nameAndFile': (p: { given: string }) =>
    `--reference cần một tên rồi mới đến tệp: danvan import --reference 23-chinh-thuc "${p.given}"`,
  'commands.import.oneReference': () => '--reference chỉ nhận một tệp.',
  'commands.import.noArticles': () => 'văn bản không có điều nào nên không thể làm quy định chuẩn.',
  'commands.import.nameOfCentral': (p: {
    name: string;
    number: string;
    day: string;
    issuer: string;
    central: string;
    centralDay: string;
    by: string;
  }) =>
    `“${p.name}” là tên của văn bản mẫu (Quyết định số ${p.central}, ngày ${p.centralDay} của ${p.by}), còn tệp này là văn bản số ${p.number}, ngày ${p.day}${p.issuer === '' ? '' : ` của ${p.issuer}`}; hãy đặt tên khác: --reference <tên>.`,
  'commands.import.noNumber': () =>
    'không tìm thấy số hoặc ngày của văn bản nên không thể làm quy định chuẩn. Hãy kiểm tra phần đầu văn bản.',

  'commands.check.summary': () => 'Kiểm tra nội dung, chính tả, căn cứ và thể thức của văn bản',
  'commands.check.files': () =>
    'tệp, thư mục, mẫu tên (“quy-che/**/*.docx”), “-” để đọc từ đầu vào chuẩn, hoặc tên văn bản có sẵn',
  'commands.check.format': () => 'dạng báo cáo',
  'commands.check.output': () => 'ghi báo cáo vào tệp này thay vì in ra',
  'commands.check.report': () =>
    'ghi thêm một báo cáo dạng khác vào tệp, dùng được nhiều lần (ví dụ: sarif=danvan.sarif)',
  'commands.check.badReport': ({ text, formats }: { text: string; formats: string }) =>
    `“--report ${text}” không đúng: viết dạng=tệp, dạng là một trong: ${formats}.`,
  'commands.check.baselineMissing': ({ file }: { file: string }) =>
    `không có tệp mốc “${file}”; hãy kiểm tra đường dẫn, hoặc tạo bằng --update-baseline.`,
  'commands.check.staleBaseline': ({ file, count, files }: { file: string; count: number; files: string }) =>
    `${file}: ${count} mục không còn ứng với điều gì tìm thấy: ${files}. Bỏ các mục ấy bằng --update-baseline.`,
  'commands.check.idleWaiver': ({ rule, files, eId }: { rule: string; files: string; eId: string }) =>
    `Miễn trừ ${rule} cho ${files}${eId === '' ? '' : `, ${eId}`} trong tệp cấu hình không bỏ qua điều gì ở các văn bản đã xét.`,
  'commands.check.endedWaiver': (p: { rule: string; files: string; eId: string; until: string }) =>
    `Miễn trừ ${p.rule} cho ${p.files}${p.eId === '' ? '' : `, ${p.eId}`} trong tệp cấu hình đã hết hạn ngày ${p.until}.`,
  'commands.check.rule': () =>
    'đặt mức của một quy tắc, dùng được nhiều lần, thay cho tệp cấu hình (ví dụ: no-repeated-word:error)',
  'commands.check.only': () => 'chỉ chạy các quy tắc này, tên cách nhau bằng dấu phẩy',
  'commands.check.vocabulary': () =>
    'tệp từ ngữ của cơ quan (YAML): từ được dùng, từ cần thay; dùng được nhiều lần',
  'commands.check.noIgnore': () => 'xét cả những tệp mà .danvanignore và cấu hình cho bỏ qua',
  'commands.check.stdinFilename': () =>
    'tên tệp của văn bản đọc từ đầu vào chuẩn, để báo cáo và chọn cấu hình theo đường dẫn',
  'commands.check.printConfig': () => 'không xét, chỉ in cấu hình áp dụng cho từng tệp (JSON)',
  'commands.check.badRule': ({ text, levels }: { text: string; levels: string }) =>
    `“--rule ${text}” không đúng: viết quy-tắc:mức, mức là một trong: ${levels}.`,
  'commands.check.onlyNothing': () =>
    '--only không nêu quy tắc nào nên sẽ không xét gì; nêu tên quy tắc (danvan list rules) hoặc bỏ --only.',
  'commands.check.ruleLeftOut': ({ rule }: { rule: string }) =>
    `--rule nêu quy tắc ${rule} nhưng --only không có quy tắc ấy; thêm nó vào --only hoặc bỏ --rule.`,
  'commands.check.noStdin': () => '--stdin-filename chỉ dùng khi đọc từ đầu vào chuẩn (“-”).',
  'commands.check.extendsItself': ({ file }: { file: string }) =>
    `“${file}” dùng extends thành vòng: tệp này lại dựa vào chính nó.`,
  'commands.check.ignored': ({ file, by }: { file: string; by: string }) =>
    `${file}: không xét, vì ${by} cho bỏ qua; thêm --no-ignore để xét.`,
  'commands.check.allIgnored': () => 'Mọi tệp được nêu đều bị bỏ qua; không có gì được xét.',
  'commands.check.rules': () =>
    'thể thức dùng để xét tệp Word (mặc định: theo ngày của văn bản); none: không xét thể thức',
  'commands.check.province': () => 'tỉnh, thành phố ban hành, khi văn bản không ghi',
  'commands.check.asOf': () => 'xét theo ngày này thay cho ngày của văn bản (ví dụ 21/11/2026)',
  'commands.check.fix': () =>
    'sửa những lỗi sửa được chắc chắn, ngay trong tệp (Markdown, văn bản thuần, HTML)',
  'commands.check.dryRun': () => 'cùng với --fix: chỉ cho xem sẽ sửa gì, không ghi',
  'commands.check.unsafeFixes': () =>
    'cùng với --fix: sửa cả những chỗ có thể đúng, người soạn thảo phải xem lại từng chỗ',
  'commands.check.maxWarnings': () => 'số cảnh báo được phép (mặc định: 0)',
  'commands.check.baseline': () => 'tệp mốc: những gì đã ghi trong đó không bị tính nữa',
  'commands.check.updateBaseline': () => 'ghi mọi điều tìm thấy vào tệp mốc',
  'commands.check.config': () =>
    'tệp cấu hình (mặc định: danvan.config.yaml ở thư mục này hoặc thư mục trên)',
  'commands.check.noConfig': () => 'không dùng tệp cấu hình nào',
  'commands.check.quiet': () => 'không in ghi chú',
  'commands.check.progress': () => 'Đang kiểm tra',
  'commands.check.fixed': ({ file, count }: { file: string; count: number }) =>
    `${file}: đã sửa ${count} chỗ`,
  'commands.check.cache': () =>
    'giữ kết quả của từng tệp cho lần sau; tệp, cấu hình, dữ liệu hoặc ngày kiểm tra đổi thì xét lại; giữ nhiều nhất 512 MB',
  'commands.check.cacheLocation': () =>
    'thư mục giữ kết quả (mặc định: node_modules/.cache/danvan của dự án, nếu không có thì .danvan-cache)',
  'commands.check.cacheNotWritten': ({ folder, reason }: { folder: string; reason: string }) =>
    `không ghi được vào “${folder}” (${reason}), nên kết quả không được giữ cho lần sau.`,
  'commands.check.watch': () => 'xét lại mỗi khi tệp, cấu hình hoặc bảng từ ngữ thay đổi; dừng bằng Ctrl-C',
  'commands.check.watching': () => 'Đang chờ thay đổi (dừng bằng Ctrl-C).',
  'commands.check.watchesFiles': () => '--watch không dùng được với đầu vào chuẩn (“-”).',
  'commands.check.notWatched': ({ folder, reason }: { folder: string; reason: string }) =>
    `không theo dõi được thư mục “${folder}” (${reason}); hãy chạy không có --watch.`,
  'commands.check.moreFixes': ({ file, count }: { file: string; count: number }) =>
    `${file}: còn ${count} chỗ sửa được bằng --fix --unsafe-fixes, phải xem lại từng chỗ`,
  'commands.check.notFixed': ({ file }: { file: string }) =>
    `${file}: không sửa tự động; chỉ sửa được tệp chữ (Markdown, văn bản thuần, HTML) ghi bằng UTF-8.`,
  'commands.check.noBaseline': () =>
    '--update-baseline cần tên tệp mốc: thêm --baseline <tệp>, hoặc ghi baseline trong danvan.config.yaml.',
  'commands.check.dryRunAlone': () => '--dry-run chỉ dùng cùng với --fix.',
  'commands.check.unsafeFixesAlone': () => '--unsafe-fixes chỉ dùng cùng với --fix.',
  'commands.onlyExceptions': () => 'chỉ có mẫu loại trừ (“!…”); hãy nêu cả tệp, thư mục cần xét.',
  'commands.nothingFound': ({ pattern }: { pattern: string }) =>
    `không tìm thấy văn bản nào theo “${pattern}”; hãy kiểm tra đường dẫn và phần mở rộng của tệp.`,

  'commands.explain.summary': () => 'Giải thích một quy tắc kiểm tra: căn cứ, lý do, ví dụ',
  'commands.explain.rule': () => 'tên quy tắc (danvan list rules để xem các tên)',
  'commands.explain.unknownRule': ({ rule, suggestion }: { rule: string; suggestion: string }) =>
    `không có quy tắc “${rule}”.${maybe(suggestion)}`,

  'commands.refs.summary': () => 'Liệt kê các văn bản được dẫn: số, ngày, cơ quan ban hành, hiệu lực',
  'commands.refs.format': () => 'dạng in ra',

  'commands.completion.summary': () =>
    'In đoạn mã để cửa sổ lệnh tự điền lệnh, tùy chọn và tên tệp khi nhấn Tab',
  'commands.completion.argument': () => 'cửa-sổ-lệnh',
  'commands.completion.shell': () => 'chương trình của cửa sổ lệnh',

  'commands.doctor.summary': () => 'Cho biết máy này có gì, thiếu gì, và điều đó ảnh hưởng việc nào',
  'commands.doctor.node': (p: { version: string; system: string }) => `Node.js ${p.version} (${p.system})`,
  'commands.doctor.nodeFits': () => 'đủ để chạy mọi lệnh.',
  'commands.doctor.nodeTooOld': (p: { least: string }) =>
    `quá cũ: danvan cần từ bản ${p.least}. Hãy cài bản mới tại https://nodejs.org.`,
  'commands.doctor.data': () => 'Bảng dữ liệu, mẫu văn bản và bộ thể thức của danvan',
  'commands.doctor.dataFits': () => 'đủ và đúng.',
  'commands.doctor.dataDamaged': (p: { reason: string }) =>
    `hỏng hoặc thiếu (${p.reason}). Hãy cài lại danvan.`,
  'commands.doctor.libreOffice': (p: { version: string }) =>
    ['LibreOffice', p.version].filter(Boolean).join(' '),
  'commands.doctor.libreOfficeThere': (p: { path: string }) =>
    `đọc được .doc, .rtf, .odt và ghi được PDF (draft --to pdf). Nơi cài: ${p.path}`,
  'commands.doctor.libreOfficeMissing': () =>
    'không có. Không đọc được .doc, .rtf, .odt và không ghi được PDF; mọi việc khác vẫn làm được. Cần thì cài từ https://www.libreoffice.org, hoặc lưu tệp thành .docx từ Word.',
  'commands.doctor.libreOfficeSilent': (p: { path: string }) =>
    `có tại ${p.path} nhưng không trả lời khi hỏi số phiên bản. Hãy mở thử LibreOffice, hoặc cài lại.`,
  'commands.doctor.font': (p: { font: string }) => `Phông chữ ${p.font}`,
  'commands.doctor.fontThere': () => 'trang hiện và in ra trên máy này đúng như thể thức đòi hỏi.',
  'commands.doctor.fontLike': (p: { font: string }) =>
    `không có; ${p.font} rộng bằng, nên dòng và trang vẫn ngắt đúng chỗ. Tệp Word vẫn ghi đúng tên phông.`,
  'commands.doctor.fontMissing': () =>
    'không thấy trên máy này. Tệp Word vẫn ghi đúng tên phông và hiện đúng trên máy có phông ấy; ở máy này, trang và tệp PDF có thể ngắt dòng khác.',
  'commands.doctor.reference': (p: { number: string }) => `Toàn văn chính thức của ${p.number}`,
  'commands.doctor.referenceThere': (p: { names: string }) => `đã nhập: ${p.names}.`,
  'commands.doctor.referenceMissing': (p: { id: string }) =>
    `chưa nhập; soạn, so sánh và kiểm tra dựa vào bản dựng lại. Có bản chính thức thì nhập bằng: danvan import <tệp> --reference ${p.id}`,
  'commands.doctor.state': (p: { state: 'good' | 'limited' | 'missing' }) =>
    ({ good: 'tốt', limited: 'lưu ý', missing: 'lỗi' })[p.state],

  'commands.list.summary': () =>
    'Liệt kê tỉnh, thành phố, cơ quan, mô hình tổ chức, quy chế, bản gốc, bộ thể thức và quy tắc kiểm tra mà danvan có sẵn',
  'commands.list.what': () => 'loại cần liệt kê',
  'commands.layoutName': ({ name }: { name: string; adviser: string; committees: string }) => name,
  'commands.list.committee': () => 'cấp ủy',
  'commands.list.unit': () => '…',
  'commands.list.tier': ({ tier }: { tier: string }) => TIER_WORDS[tier] ?? tier,
  'commands.list.ruleSet': () => 'bộ thể thức',
  'commands.list.nothing': () => 'Chưa có gì để liệt kê.',

  'commands.unknownLanguage': ({ language, known }: { language: string; known: string }) =>
    `không có ngôn ngữ “${language}”; hãy chọn một trong: ${known}.`,
  'commands.unknownOption': (p: { option: string; suggestion: string; help: string }) =>
    `không có tùy chọn “${p.option}”.${maybe(p.suggestion)} Xem: ${p.help}`,
  'commands.unknownCommand': (p: { name: string; suggestion: string; help: string }) =>
    `không có lệnh “${p.name}”.${maybe(p.suggestion)} Xem: ${p.help}`,
  'commands.missingArgument': (p: { argument: string; help: string }) =>
    `còn thiếu <${p.argument}>. Xem: ${p.help}`,
  'commands.optionMissingArgument': (p: { option: string; help: string }) =>
    `tùy chọn “${p.option}” còn thiếu giá trị. Xem: ${p.help}`,
  'commands.missingOption': (p: { option: string; help: string }) =>
    `còn thiếu tùy chọn “${p.option}”. Xem: ${p.help}`,
  'commands.unquoted': (p: { extra: string; meant: string; help: string }) =>
    `thừa “${p.extra}”. Có phải ý là: ${p.meant}? Tên có dấu cách phải đặt trong dấu "…". Xem: ${p.help}`,
  'commands.conflictingOption': (p: { option: string; other: string; help: string }) =>
    `không dùng “${p.option}” cùng với “${p.other}”. Xem: ${p.help}`,
  'commands.excessArguments': (p: { extra: string; expected: number; help: string }) =>
    `thừa “${p.extra}”: lệnh này nhận ${p.expected} đối số; tên có dấu cách phải đặt trong dấu "…". Xem: ${p.help}`,
  'commands.invalidChoice': (p: {
    name: string;
    value: string;
    choices: string;
    suggestion: string;
    help: string;
  }) =>
    `“${p.value}” không phải là giá trị của “${p.name}”.${maybe(p.suggestion)} Chọn một trong: ${p.choices}. Xem: ${p.help}`,
  'commands.noCount': (p: { name: string; value: string; help: string }) =>
    `“${p.value}” không phải là giá trị của “${p.name}”: hãy ghi một số nguyên, từ 0 trở lên. Xem: ${p.help}`,
  'commands.badUsage': (p: { reason: string; help: string }) =>
    `dùng lệnh chưa đúng (${p.reason}). Xem: ${p.help}`,
  'commands.noSuchDay': ({ date }: { date: string }) =>
    `“${date}” không phải là một ngày; hãy viết ngày/tháng/năm (01/12/2026, 1-12-2026), “ngày 01 tháng 12 năm 2026”, hoặc năm-tháng-ngày (2026-12-01).`,
  'commands.init.missing': ({ missing, others }: { missing: string; others: string }) =>
    `không có ai ở bàn phím để hỏi; hãy thêm tùy chọn: ${missing}. Có thể thêm: ${others}. Xem: danvan init --help`,
  'commands.init.noYaml': ({ file, name }: { file: string; name: string }) =>
    `“${file}” không phải là tên tệp hồ sơ (.yaml); nếu là tên tỉnh, thành phố, hãy đặt trong dấu "…": danvan init --province "${name}"`,
  'commands.brokenOff': () => 'đã dừng theo yêu cầu; chưa ghi gì.',
  'commands.draft.noUnit': () =>
    'chưa biết soạn cho địa phương nào; hãy thêm --province "tên tỉnh" hoặc --profile tệp-hồ-sơ.yaml. Xem: danvan draft --help',
  'commands.draft.communeAlone': ({ commune }: { commune: string }) =>
    `chưa biết “${commune}” thuộc tỉnh, thành phố nào; hãy thêm --province "tên tỉnh".`,
  'commands.draft.annotateDocx': () =>
    '--annotate ghi chú thích vào tệp Word, nhưng --to không có docx; hãy thêm docx hoặc bỏ --annotate.',
  'commands.draftList.communeAlone': ({ commune }: { commune: string }) =>
    `chưa biết “${commune}” thuộc tỉnh, thành phố nào; hãy ghi ở cột “province”.`,
  'commands.draft.otherUnit': (p: { where: string; field: string; said: string; unit: string }) =>
    `${p.where} ghi “${p.said}” (${p.field}), nhưng văn bản được soạn cho ${p.unit}; chưa ghi gì. Hãy sửa hồ sơ, hoặc chọn đúng đơn vị.`,
  'commands.draft.unitForMany': (p: { where: string; field: string; said: string; option: string }) =>
    `${p.where} ghi “${p.said}” (${p.field}), nhưng ${p.option} soạn cho nhiều đơn vị; chưa ghi gì. Hồ sơ dùng chung chỉ ghi điều chung: hãy bỏ các trường về một đơn vị (unit, committee, issuer …).`,
  'commands.draft.mixedNames': (p: { part: string; other: string; unit: string }) =>
    `${PARTS[p.part] ?? p.part} nói về “${p.other}”, nhưng văn bản được soạn cho ${p.unit}; chưa ghi gì. Hãy sửa hồ sơ hoặc tên tệp cho cùng một đơn vị.`,
  'commands.draftList.empty': ({ file }: { file: string }) =>
    `danh sách “${file}” không có dòng nào; dòng đầu phải là tên cột: name, type, province.`,
  'commands.draftList.noName': ({ file }: { file: string }) =>
    `danh sách “${file}” không có cột “name” (tên đơn vị); dòng đầu phải là tên cột: name, type, province (hoặc: tên, loại, tỉnh).`,
  'commands.draftList.unknownColumn': (p: { file: string; column: string; suggestion: string }) =>
    `danh sách “${p.file}” có cột “${p.column}” không phải là trường của hồ sơ.${maybe(p.suggestion)} Xem các trường: danvan draft --province "Huế" --explain-profile`,
  'commands.draftList.columnIsList': ({ file, column }: { file: string; column: string }) =>
    `danh sách “${file}” có cột “${column}”, nhưng trường này gồm nhiều giá trị; hãy ghi trong tệp hồ sơ (--profile).`,
  'commands.draftList.columnTwice': ({ file, column }: { file: string; column: string }) =>
    `danh sách “${file}” có hai cột “${column}”; hãy bỏ bớt một cột.`,
  'commands.draftList.badRow': ({ reason }: { reason: string }) =>
    `không đọc được dòng này (${reason}); hãy kiểm tra dấu ngoặc kép.`,
  'commands.draftList.rowWithoutName': () => 'cột “name” còn trống.',
  'commands.draftList.cellWithoutColumn': ({ cell }: { cell: string }) =>
    `ô “${cell}” không nằm dưới cột nào; hãy kiểm tra dấu phân cách.`,
  'commands.draftList.formula': ({ column, cell }: { column: string; cell: string }) =>
    `cột “${column}” chứa công thức bảng tính “${cell}”; hãy ghi giá trị, không ghi công thức.`,
  'commands.draftList.lostLetter': ({ column, cell }: { column: string; cell: string }) =>
    `cột “${column}” ghi “${cell}”, có vẻ đã mất dấu tiếng Việt; hãy lưu lại tệp ở dạng CSV UTF-8.`,
  'commands.draftList.sameLocality': ({ before }: { before: string }) =>
    `trùng địa phương với ${before}; mỗi địa phương chỉ ghi một dòng.`,
  'commands.communeKind': (p: { name: string; kinds: string; zone?: string | undefined }) =>
    `“${p.name}” chưa ghi rõ loại; hãy ghi cả loại (${p.kinds}), ví dụ: "${p.zone ?? 'xã Phù Đình'}".`,
  'commands.draft.partyCell': ({ unit, committee }: { unit: string; committee: string }) =>
    `${unit} có ${committee}, chưa có Đảng ủy (dữ liệu năm 2025), chưa ghi gì. Hãy soạn bằng --commune "${unit}" hoặc ghi committee.name: ${committee} trong hồ sơ; nếu nay đã thành lập Đảng ủy thì ghi committee.name: Đảng ủy.`,
  'commands.draft.partyCellMixed': (p: {
    committee: string;
    title: string;
    layout: string;
    cell: string;
    cellLayout: string;
  }) =>
    `tên cấp ủy “${p.committee}” (committee.name), “${p.title}” (committee.title) và mô hình tổ chức ${p.layout} (layout) không đi với nhau: mô hình ${p.cellLayout} chỉ dùng cho ${p.cell}, và ${p.cell} chỉ dùng mô hình này; chưa ghi gì.`,
  'commands.draft.folderWanted': ({ file }: { file: string }) =>
    `với --all và --list, -o là thư mục, không phải tệp “${file}”; hãy ghi tên thư mục, ví dụ: -o du-thao.`,
  'commands.draft.noLibreOffice': () =>
    'tệp PDF do LibreOffice tạo từ tệp Word, nhưng máy này chưa cài LibreOffice; hãy cài LibreOffice, hoặc soạn tệp Word (--to docx) rồi lưu thành PDF trong Word.',
  'commands.draft.pdfFailed': ({ reason }: { reason: string }) =>
    `LibreOffice không tạo được tệp PDF (${reason}); chưa ghi gì. Hãy soạn tệp Word (--to docx) rồi lưu thành PDF trong Word.`,
  'commands.draft.notFinal': ({ count, fields }: { count: number; fields: string }) =>
    `chưa thể ra bản cuối: còn ${count} chỗ phải bổ sung: ${fields}. Chưa ghi gì; hãy điền bằng --set hoặc --profile.`,
  'commands.unknownProvince': ({ name, suggestion }: { name: string; suggestion: string }) =>
    `không có tỉnh, thành phố nào tên “${name}”.${maybe(suggestion)} Xem: danvan list provinces`,
  'commands.bodyForProvince': ({ name, province }: { name: string; province: string }) =>
    `“${name}” là tên cơ quan; hãy ghi tên tỉnh, thành phố: --province "${province}"`,
  'commands.otherPlace': (p: { name: string; kind: string; until: string; now: string; province: string }) =>
    `${p.name} ${p.kind === 'city' ? 'là thành phố thuộc tỉnh' : 'là một tỉnh'} đến trước ngày ${p.until}, nay thuộc ${p.now}; hãy ghi --province "${p.province}"${p.kind === 'city' ? ', và thêm --commune "…" (xã, phường hoặc đặc khu) nếu soạn cho cấp xã' : ''}.`,
  'commands.endedLevel': ({ name, word, to }: { name: string; word: string; to: string }) =>
    `“${name}”: không còn đơn vị hành chính loại ${word} từ ngày ${to}; hãy ghi tỉnh, thành phố hiện nay (--province "…"), và thêm --commune "…" (xã, phường hoặc đặc khu) nếu soạn cho cấp xã.`,
  'commands.communeForProvince': ({ name }: { name: string }) =>
    `“${name}” là đơn vị cấp xã; hãy ghi cả tỉnh, thành phố: --province "…" --commune "${name}"`,
  'commands.specialZone': (p: { name: string; zone: string; unit: string; place: string }) =>
    `“${p.name}”: ${p.zone} thuộc ${p.unit}; hãy ghi --province "${p.place}" --commune "${p.zone}"`,
  'commands.ambiguousProvince': ({ name, candidates }: { name: string; candidates: string }) =>
    `“${name}” có thể là nhiều tỉnh, thành phố: ${candidates}; hãy ghi đủ tên.`,
  'commands.unknownFormat': ({ format, known }: { format: string; known: string }) =>
    `không ghi được dạng “${format}”; hãy chọn trong: ${known}.`,
  'commands.badYaml': ({ file, line, reason }: { file: string; line: number; reason: string }) =>
    `tệp “${file}” sai cú pháp YAML ở dòng ${line} (${reason}): ${YAML_FAULTS[reason] ?? 'hãy kiểm tra dấu hai chấm, dấu ngoặc, dấu nháy và khoảng trắng đầu dòng'}.`,

  'commands.inputNotFound': (p: { file: string; suggestion: string }) =>
    `không tìm thấy tệp “${p.file}”, cũng không có văn bản nào tên như vậy.${maybe(p.suggestion)}`,
  'commands.inputIsFolder': ({ file }: { file: string }) =>
    `“${file}” là thư mục; hãy chỉ ra một tệp trong thư mục đó.`,
  'commands.inputIsNoFile': ({ file }: { file: string }) =>
    `“${file}” không phải là tệp thông thường; nếu là đường ống, hãy dùng “-” để đọc từ đầu vào chuẩn.`,
  'commands.inputIsKeyboard': () =>
    'đầu vào chuẩn đang là bàn phím; hãy đưa văn bản vào bằng “<” hoặc “|”, hoặc chỉ ra tên tệp.',
  'commands.inputTooLarge': ({ file, limit }: { file: string; limit: number }) =>
    `tệp “${file}” lớn hơn ${limit} MB nên không đọc; hãy tách riêng phần văn bản hoặc bỏ ảnh quét.`,
  'commands.inputTooSlow': ({ file, seconds }: { file: string; seconds: number }) =>
    `đọc tệp “${file}” quá ${seconds} giây nên đã dừng; tệp có thể bị hỏng, hãy xuất lại từ tệp gốc hoặc tách nhỏ.`,
  'commands.inputTooMuchMemory': ({ file }: { file: string }) =>
    `đọc tệp “${file}” cần quá nhiều bộ nhớ nên đã dừng; tệp có thể bị hỏng, hãy xuất lại từ tệp gốc hoặc tách nhỏ.`,
  'commands.inputNotReadable': ({ file, reason }: { file: string; reason: string }) =>
    `không đọc được tệp “${file}” (${reason}); hãy kiểm tra quyền đọc và đường dẫn.`,

  'commands.outputExists': ({ file }: { file: string }) =>
    `đã có tệp “${file}”; thêm --force để ghi đè, hoặc chọn tệp khác để ghi.`,
  'commands.outputIsFolder': ({ file }: { file: string }) =>
    `“${file}” là thư mục; hãy chỉ ra tên tệp cần ghi.`,
  'commands.outputIsNoFile': ({ file }: { file: string }) =>
    `“${file}” không phải là tệp thông thường nên không ghi đè; hãy chọn tên tệp khác.`,
  'commands.badEpoch': ({ epoch }: { epoch: string }) =>
    `SOURCE_DATE_EPOCH là “${epoch}”, không phải số giây tính từ 01/01/1970 đến hết năm 9999.`,
  'commands.check.fixLeavesFolder': ({ file }: { file: string }) =>
    `“${file}” là liên kết dẫn ra ngoài thư mục nên không được sửa; hãy chạy lệnh với chính tệp gốc.`,
  'commands.outputLocked': ({ file, reason }: { file: string; reason: string }) =>
    `không ghi được tệp “${file}” (${reason}); chưa ghi gì. Tệp có thể đang mở trong Word: hãy đóng tệp rồi chạy lại. Nếu tệp không mở, hãy kiểm tra quyền ghi vào thư mục.`,
  'commands.outputNameForbidden': ({ file }: { file: string }) =>
    `không ghi được vào “${file}”: Windows không cho đặt tên tệp như vậy. Tên không được có < > : " | ? * và không được là tên thiết bị (con, nul, aux, prn, com1, lpt1 …).`,
  'commands.outputSeveralFormats': ({ file }: { file: string }) =>
    `“${file}” là tên của nhiều tệp hoặc nhiều dạng; mỗi lần -o chỉ ghi một tên tệp, một dạng (ví dụ: ket-qua.html). Chưa ghi gì.`,
  'commands.outputOtherFormat': ({ file, format }: { file: string; format: string }) =>
    `không ghi được “${file}”: lệnh này không ghi ra dạng “${format}”; hãy chọn tên tệp có đuôi khác. Chưa ghi gì.`,
  'commands.outputNoPlace': ({ file }: { file: string }) =>
    `không ghi được tệp “${file}”: không có ổ đĩa hoặc thư mục đó; chưa ghi gì. Hãy kiểm tra đường dẫn.`,
  'commands.outputNotWritten': ({ file, reason }: { file: string; reason: string }) =>
    `không ghi được tệp “${file}” (${reason}); chưa ghi gì. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.`,
  'commands.noTemporaryFolder': ({ folder, reason }: { folder: string; reason: string }) =>
    `không ghi được tệp tạm vào thư mục “${folder}” (${reason}). Hãy kiểm tra quyền ghi và chỗ trống trên đĩa, hoặc đặt biến TMPDIR (Windows: TEMP) trỏ tới một thư mục ghi được rồi chạy lại.`,
  'commands.answerNotWritten': ({ reason }: { reason: string }) =>
    `không ghi được ra đầu ra chuẩn (${reason}); hãy kiểm tra chỗ trống trên đĩa.`,

  'commands.unexpected': (p: { reason: string; version: string; node: string }) =>
    `danvan ${p.version} gặp lỗi của chính chương trình (${p.reason}; Node ${p.node}). Xin gửi dòng này và tệp gây lỗi cho nhóm phát triển; đặt DANVAN_DEBUG=1 để xem chi tiết.`,
} satisfies Messages;

/** What to mend where a YAML file breaks its syntax, by the code of the fault (yaml's own, eemeli.org/yaml). */
const YAML_FAULTS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'giá trị bắt đầu bằng dấu * phải đặt trong dấu "…"',
  BAD_INDENT: 'dòng này thụt vào không đúng; các trường cùng nhóm phải thẳng hàng',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng @ hoặc ` phải đặt trong dấu "…"',
  BLOCK_AS_IMPLICIT_KEY: 'giá trị có dấu hai chấm phải đặt trong dấu "…", hoặc dòng dưới thụt vào không đúng',
  BLOCK_IN_FLOW: 'thiếu dấu } hoặc ] ở cuối nhóm',
  DUPLICATE_KEY: 'trường này đã ghi ở trên; hãy bỏ một dòng',
  MISSING_CHAR: 'thiếu dấu hai chấm, dấu phẩy, dấu nháy hoặc dấu ngoặc đóng',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên trường',
  MULTIPLE_DOCS: 'tệp chỉ được có một hồ sơ; hãy bỏ dòng ---',
  TAB_AS_INDENT: 'đầu dòng có phím Tab; hãy thay bằng dấu cách',
  UNEXPECTED_TOKEN: 'có dấu không đúng chỗ; giá trị có dấu đặc biệt phải đặt trong dấu "…"',
};

/** Tiers of administration, as a list says them. */
const TIER_WORDS: Readonly<Record<string, string>> = {
  central: 'trung ương',
  provincial: 'cấp tỉnh',
  district: 'cấp huyện',
  communal: 'cấp xã',
};

/** Parts of a draft that name a unit. */
const PARTS: Readonly<Record<string, string>> = {
  file: 'tên tệp',
  masthead: 'phần tiêu đề',
  title: 'tên văn bản',
  body: 'nội dung',
};

function maybe(suggestion: string): string {
  return suggestion === '' ? '' : ` Có phải ý là: ${suggestion}?`;
}
