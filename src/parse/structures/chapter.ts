import { recognise } from './marker.js';

/** "Chương II", "Chương I NHỮNG QUY ĐỊNH CHUNG", "CHƯƠNG 1:"; not "Chương II của Luật này". */
export const chapter = recognise(
  'chapter',
  /^((?:Chương|CHƯƠNG)\s+(?<number>(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+[a-z]?|\d{1,2})\s?[.:]?)(?=\s*(?:$|\p{Lu}|[-–"“]))\s*(?<rest>.*)$/u,
);
