/** What editing a Word file reports, in Vietnamese. */
import type { Messages } from '../findings/finding.js';

export const messages = {
  'edit.brokenXml': (p: { file: string; part: string }) =>
    `${p.file}: phần ${p.part} không đúng XML của tệp Word, nên không ghi được vào tệp này. Hãy mở bằng Word và lưu lại.`,
  'edit.unknownNamespace': (p: { file: string; part: string }) =>
    `${p.file}: phần ${p.part} không dùng không gian tên quen thuộc của Word (tiền tố “w”), nên không ghi được vào tệp này. Hãy mở bằng Word và lưu lại.`,
  'edit.unplaced': (p: { text: string }) =>
    `chữ “${p.text}” không có trong tệp Word đúng như đã đọc được (phông chữ cũ, chữ Word tự in).`,
  'edit.unplacedNotes': () => 'không xác định được chắc chắn chỗ của dấu chú thích trong tệp Word.',
  'edit.mergeUnfaithful': () =>
    'từ chối mọi thay đổi trong tệp gộp không trả lại đúng dự thảo, nên tệp gộp không được ghi.',
  'edit.mergeIncomplete': (p: { author: string; text: string }) =>
    `ý kiến của ${p.author}, chữ “${p.text}”, không có đủ trong tệp gộp, nên tệp gộp không được ghi. Bỏ --merge để vẫn có bảng tổng hợp đủ ý kiến.`,
  'edit.unfaithful': () => 'chấp nhận mọi thay đổi không trả lại đúng tệp Word này.',
  'edit.formUnfaithful': () =>
    'từ chối các thay đổi về thể thức không trả lại đúng tệp Word này, nên bản sao không được ghi. Bỏ --fix-form để vẫn có bản sao.',
  'edit.protected': (p: { file: string }) =>
    `${p.file}: tệp đang được bảo vệ, không cho sửa. Hãy bỏ bảo vệ trong Word, hoặc thêm --force để ghi vào bản sao.`,
  'edit.signed': (p: { file: string }) =>
    `${p.file}: tệp có chữ ký số; bản sao được ghi thêm sẽ làm chữ ký không còn giá trị. Thêm --force nếu vẫn muốn ghi.`,
  'edit.otherEnding': (p: { file: string; ending: string; hasMacros: boolean }) =>
    `${p.file}: bản sao ${p.hasMacros ? 'giữ nguyên macro của tệp Word' : 'cùng loại với tệp Word'} nên phải có đuôi .${p.ending}, nếu không Word không mở được. Hãy đổi đuôi tệp ở -o.`,
  'edit.notWord': (p: { file: string }) =>
    `${p.file}: chỉ ghi thêm được vào tệp Word dạng .docx, .docm, .dotx hoặc .dotm. Hãy lưu lại thành .docx.`,
} satisfies Messages;
