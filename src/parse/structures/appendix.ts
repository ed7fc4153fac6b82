import { recognise } from './marker.js';

/** "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC SỐ 02"; not "Phụ lục kèm theo Quyết định này". */
export const appendix = recognise(
  'appendix',
  /^((?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ\s+|số\s+)?(?<number>[IVXLC]+[A-Za-z]?|\d{1,2}[A-Za-z]?))?\s?[.:]?)(?=\s*(?:$|\p{Lu}|\())\s*(?<rest>.*)$/u,
);
