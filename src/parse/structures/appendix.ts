import { recogniseDivision } from './marker.js';

/** "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC SỐ 02 - BIỂU MẪU", "Phụ lục II-1"; not "Phụ lục kèm theo Quyết định này", "PHỤ LỤC CÁC MẪU" with a number. */
export const appendix = recogniseDivision(
  'appendix',
  /^((?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ\s+|số\s+)?(?<number>(?:[IVXLC]+[A-Za-z]?|\d{1,2}[A-Za-z]?)(?:[-.]\d{1,2})?)(?![\p{L}\d]))?\s?[.:]?(?:\s?[-–](?=\s|$))?)(?=\s*(?:$|\p{Lu}|\())\s*(?<rest>.*)$/u,
);
