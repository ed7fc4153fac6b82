import { type Recogniser, recognise, recogniseDivision } from './marker.js';

/** "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC SỐ 02 - BIỂU MẪU", "Phụ lục II-1"; not "Phụ lục kèm theo Quyết định này", "Phụ lục (nếu có) được trình bày", "PHỤ LỤC CÁC MẪU" with a number. */
export const appendix = recogniseDivision(
  'appendix',
  /^((?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ\s+|số\s+)?(?<number>(?:[IVXLC]+[A-Za-z]?|\d{1,2}[A-Za-z]?)(?:[-.]\d{1,2})?)(?![\p{L}\d]))?\s?[.:]?(?:\s?[-–](?=\s|$))?)(?=\s*(?:$|\p{Lu}|\((?![^()]*\)[,;]?\s*\p{Ll})))\s*/u,
);

const numbered = recognise(
  'appendix',
  /^((?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)\s+(?:số|SỐ)\s*:?\s*(?<number>\d{1,3}[A-Za-z]?)(?:[-./]+[\p{L}\d]+)*\s?[.:]?)$/u,
);

/**
 * "Mẫu số 01", "MẪU SỐ 02/GDT" alone on a line: a form below the signature is an appendix, whatever it is called.
 * Uncertain, because a text also refers to forms so.
 */
export const form: Recogniser = (text) => {
  const found = numbered(text);
  return found && { ...found, certain: false };
};
