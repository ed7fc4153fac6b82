/** What reading an Akoma Ntoso file reports, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'read.akn.notAkomaNtoso': (p: { file: string }) =>
    `${p.file}: tệp XML này không phải văn bản Akoma Ntoso (phần tử gốc không phải akomaNtoso). Hãy kiểm tra lại tệp, hoặc lưu văn bản thành .docx, .pdf, .md hay .txt.`,
  'read.akn.broken': (p: { file: string; line: number; column: number }) =>
    `${p.file}: XML bị hỏng ở dòng ${p.line}, cột ${p.column}. Hãy xuất lại tệp từ phần mềm đã tạo ra nó.`,
  'read.akn.encoding': (p: { file: string; encoding: string }) =>
    `${p.file}: tệp ghi là dùng bảng mã ${p.encoding} nhưng có byte không thuộc bảng mã đó. Hãy lưu lại tệp bằng UTF-8.`,
  'read.akn.doctype': (p: { file: string }) =>
    `${p.file}: tệp có khai báo DOCTYPE, điều mà văn bản Akoma Ntoso không cần; không đọc vì lý do an toàn. Hãy xóa khai báo đó rồi thử lại.`,
  'read.akn.tooLong': (p: { file: string; limit: number }) =>
    `${p.file}: tệp có hơn ${p.limit} ký tự, quá mức đọc được. Hãy tách tệp rồi thử lại.`,
  'read.akn.unmarkedNumbers': (p: { count: number; text: string }) =>
    `Có ${p.count} số của khoản hoặc điểm được ghi không kèm dấu (chỗ đầu tiên: “${p.text}”), được đọc như “1.” hoặc “a)”.`,
} satisfies Messages;
