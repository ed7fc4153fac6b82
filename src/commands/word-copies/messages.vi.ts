/** Words of the commands that write into a copy of a Word file, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

function formWords({ paragraphs, sections }: { paragraphs: number; sections: number }, lead: string): string {
  const pieces = [
    ...(paragraphs > 0 ? [`${paragraphs} đoạn`] : []),
    ...(sections > 0 ? [`${sections} phần trang`] : []),
  ];
  return pieces.length > 0 ? lead + pieces.join(' và ') : '';
}

export const messages = {
  'commands.copy.strip': () => 'cùng với --format docx: chỉ gỡ các nhận xét mà danvan đã ghi',
  'commands.copy.needsOutput': () =>
    '--format docx ghi nhận xét vào một bản sao của tệp Word: hãy thêm -o <tệp>.docx.',
  'commands.copy.oneFile': () => '--format docx chỉ nhận một tệp Word mỗi lần; hãy chạy riêng cho từng tệp.',
  'commands.copy.stripAlone': () => '--strip chỉ dùng cùng với --format docx.',
  'commands.copy.fixFormAlone': () =>
    '--fix-form chỉnh thể thức trong một bản sao của tệp Word, nên chỉ đi với --format docx: hãy bỏ --format, và ghi -o <tệp>.docx.',
  'commands.copy.formUnchanged': ({ file }: { file: string }) =>
    `${file}: không có điểm thể thức nào chỉnh được chắc chắn theo hướng dẫn (văn bản không phải của Đảng thì không xét thể thức của Đảng).`,
  'commands.copy.howToFix': ({ file }: { file: string }) =>
    `${file}: để sửa tệp Word, thêm --format docx -o <tệp>.docx; chỗ sửa được ghi thành thay đổi theo dõi (track changes) trong bản sao.`,
  'commands.copy.fixForm': () =>
    'chỉnh thể thức (lề, khổ giấy, phông, cỡ và kiểu chữ, giãn dòng, thụt dòng, dòng số, T/M) trong bản sao của tệp Word thành thay đổi theo dõi; dùng với -o <tệp>.docx',
  'commands.copy.remarked': (p: {
    file: string;
    remarks: number;
    repairs: number;
    paragraphs: number;
    sections: number;
  }) =>
    `Đã ghi: ${p.file} (${p.remarks} nhận xét${p.repairs > 0 ? `, ${p.repairs} chỗ sửa để duyệt` : ''}${formWords(p, ', thể thức chỉnh ở ')})`,
  'commands.copy.formRepaired': (p: { paragraphs: number; sections: number }) =>
    `Thể thức đã chỉnh${formWords(p, ' ở ')}, ghi thành thay đổi định dạng theo dõi; chấp nhận hoặc từ chối từng chỗ trong Word. Điều mà hướng dẫn không quy định chắc chắn thì để nguyên.`,
  'commands.copy.stripped': (p: { file: string; count: number }) =>
    `Đã ghi: ${p.file} (gỡ ${p.count} nhận xét của danvan)`,
  'commands.copy.opening': (p: { error: number; warning: number; note: number }) =>
    `danvan đã kiểm tra văn bản này: ${p.error} lỗi, ${p.warning} cảnh báo, ${p.note} ghi chú.`,
  'commands.copy.howToRead': () =>
    'Mỗi nhận xét nêu: mức và quy tắc; điều chưa đúng; cách viết đề nghị; căn cứ. Gỡ hết nhận xét của danvan: danvan check <tệp> --format docx --strip -o <tệp mới>.',
  'commands.copy.repaired': ({ count }: { count: number }) =>
    `${count} chỗ sửa được chắc chắn đã ghi thành thay đổi theo dõi; chấp nhận hoặc từ chối từng chỗ trong Word.`,
  'commands.copy.unfaithful': ({ text }: { text: string }) =>
    `bỏ hết thay đổi sẽ không trả lại đúng văn bản kia ở chỗ “${text}”`,
  'commands.copy.importedPart': () =>
    'tệp có phần chèn nguyên từ tệp khác (altChunk), Word không ghi được thay đổi theo dõi ở đó; hãy mở tệp bằng Word, lưu lại rồi so sánh lại',
  'commands.copy.unmarked': (p: { what: string; text: string; other: string }) =>
    p.other === ''
      ? `Không ghi được khác biệt của ${p.what} “${p.text}” thành thay đổi theo dõi; hãy đối chiếu bằng mắt.`
      : `Chỉ ${p.other} có ${p.what} “${p.text}”; tệp này không có chỗ tương ứng, nên không ghi được thành thay đổi theo dõi.`,
  'commands.copy.otherLayout': (p: { file: string; reason: string }) =>
    `${p.file}: không ghi được so sánh ngay trong tệp này (${p.reason.replace(/[.]$/, '')}), nên trình bày lại theo mẫu của danvan.`,
  'commands.copy.layout': () =>
    'so sánh dạng Word: file ghi vào bản sao của chính tệp Word được so sánh, danvan trình bày lại',
  'commands.copy.into': () => 'ghi so sánh dạng Word vào bản sao của văn bản nào (mặc định: target)',
  'commands.copy.head': (p: { severity: string; rule: string }) => `[${p.severity}] ${p.rule}`,
  'commands.copy.write': ({ text }: { text: string }) => `Nên viết: ${text}`,
  'commands.copy.basis': ({ basis }: { basis: string }) => `Căn cứ: ${basis}`,
} satisfies Messages;
