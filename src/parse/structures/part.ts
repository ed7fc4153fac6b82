import { recogniseDivision } from './marker.js';

/** "Phần thứ nhất", "PHẦN I", "Phần I - …", "PHẦN A"; not "Phần lớn cán bộ", "PHẦN CHUNG". */
export const part = recogniseDivision(
  'part',
  /^((?:Phần|PHẦN)\s+(?<number>(?:thứ|THỨ)\s+\p{L}+(?:\s+(?:mười|MƯỜI|một|MỘT|hai|HAI|ba|BA|bốn|BỐN|năm|NĂM))?|\d{1,2}|[IVXLC1l|]+|[A-HĐ])(?![\p{L}\d])\s?[.:]?(?:\s?[-–](?=\s|\p{Lu}|$))?)(?=\s*(?:$|\p{Lu}|["“]))\s*/u,
);
