/** Lines at the head of a page that begin something, so that they are its text however often they come again. */
import { isFormalLine, isProvisionLine } from '../document-cues.js';

/** "2. Chủ trì, phối hợp", "a) Lãnh đạo", "- Việc", "IV. Tổ chức", "(1) Cấp ủy"; not "Quy chế dân vận", "12 CÔNG BÁO". */
const MARKER =
  /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L}\d?|[IVXLC]{1,6})\s?[.)\]]|^[-–+•*]\s(?!\d+\s?[-–]?$)/u;
/** "Phụ lục 1", "Mẫu số 02", "Biểu 3", "Bảng 2", "Khoản 1": numbered parts; not "Phụ lục kèm theo Quy chế". */
const NUMBERED =
  /^(?:phụ lục|mẫu|biểu|bảng|hình|khoản|điểm|tiết)(?:\s(?:mẫu|biểu|số))*\s?:?\s?(?:\d|[IVXLC]+(?=$|[\s.:]))/iu;

/** Whether a line opens a unit, an annex or form, or the fixed part of a document. */
export function beginsUnit(text: string): boolean {
  const line = text.trim();
  return MARKER.test(line) || NUMBERED.test(line) || isProvisionLine(line) || isFormalLine(line);
}
