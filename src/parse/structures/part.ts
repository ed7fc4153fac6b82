import { recognise } from './marker.js';

/** "Phần thứ nhất", "PHẦN I"; not "Phần lớn cán bộ". */
export const part = recognise(
  'part',
  /^((?:Phần|PHẦN)\s+(?<number>(?:thứ|THỨ)\s+\p{L}+(?:\s+\p{L}+)?|[IVXLC]+|\d{1,2})\s?[.:]?)(?=\s*(?:$|\p{Lu}))\s*(?<rest>.*)$/u,
);
