import { recogniseDivision } from './marker.js';

/** "Chương II", "Chương I NHỮNG QUY ĐỊNH CHUNG", "CHƯƠNG 1:", "Chương I - QUY ĐỊNH CHUNG"; not "Chương II của Luật này". */
export const chapter = recogniseDivision(
  'chapter',
  /^((?:Chương|CHƯƠNG)\s+(?<number>(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+[a-z]?|\d{1,2})(?![\p{L}\d])\s?[.:]?(?:\s?[-–](?=\s|\p{Lu}|$))?)(?=\s*(?:$|\p{Lu}|["“]))\s*(?<rest>.*)$/u,
);
