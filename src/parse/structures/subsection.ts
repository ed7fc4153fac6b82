import { recogniseDivision } from './marker.js';

/** "Tiểu mục 1. …", "TIỂU MỤC 2"; not "Tiểu mục này". */
export const subsection = recogniseDivision(
  'subsection',
  /^((?:Tiểu mục|TIỂU MỤC)\s+(?<number>\d{1,2}|[IVXLC1l|]+)(?![\p{L}\d])\s?[.:]?(?:\s?[-–](?=\s|\p{Lu}|$))?)(?=\s*(?:$|\p{Lu}|["“]))\s*/u,
);
