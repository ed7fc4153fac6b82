/** Marks that a document bears beside its number, and how they are known in print, where they are in capitals. */
import { foldTone } from './fold.js';

/** Luật Bảo vệ bí mật nhà nước 2018, Điều 8; from the lowest up. */
export const SECRECY_MARKS = ['Mật', 'Tối mật', 'Tuyệt mật'] as const;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const URGENCY_MARKS = ['Khẩn', 'Thượng khẩn', 'Hỏa tốc'] as const;

/** Of whom the document may reach. Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const CIRCULATION_NOTES = ['Lưu hành nội bộ', 'Xem xong trả lại'] as const;

/** "HỎA TỐC", "HOẢ TỐC": in capitals, and nothing else on the line; not "Khẩn" that begins a sentence. */
const isOneOf = (text: string, marks: readonly string[]): boolean =>
  marks.some((mark) => foldTone(mark).toUpperCase() === foldTone(text));

export const isSecrecyMark = (text: string): boolean => isOneOf(text, SECRECY_MARKS);
export const isUrgencyMark = (text: string): boolean => isOneOf(text, URGENCY_MARKS);
export const isCirculationNote = (text: string): boolean => isOneOf(text, CIRCULATION_NOTES);
