import { recogniseDivision } from './marker.js';

/** "Chương II", "Chương I NHỮNG QUY ĐỊNH CHUNG", "CHƯƠNG 1:", "Chương I - QUY ĐỊNH CHUNG", "CHƯƠNG MỘT:", "CHƯƠNG THỨ 2", "Chương V/ …", "Chương 1V" (of a scan); not "Chương II của Luật này". */
export const chapter = recogniseDivision(
  'chapter',
  /^((?:第\p{Script=Han}{1,3}\s?)?(?:Chương|CHƯƠNG)\s+(?<number>(?:thứ|THỨ)\s+(?:\p{L}+|\d{1,2})|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|MỘT|HAI|BA|BỐN|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)|\d{1,2}|[IVXLC1l|]+[a-z]?)(?![\p{L}\d])\s?[.:/]?(?:\s?[-–](?=\s|\p{Lu}|$))?)(?=\s*(?:$|\p{Lu}|["“]))\s*/u,
);
