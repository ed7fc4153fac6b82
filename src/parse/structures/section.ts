import { recogniseDivision } from './marker.js';

/** "Mục 2", "Mục III TRÁCH NHIỆM …", "MỤC 1.", "Mục 1 - …", "Mục thứ nhất"; not "Mục tiêu", "MỤC ĐÍCH", not "Mục 2 Chương này". */
export const section = recogniseDivision(
  'section',
  /^((?:Mục|MỤC)\s+(?<number>(?:thứ|THỨ)\s+\p{L}+|\d{1,2}[a-z]?|[IVXLC1l|]+|[A-ZĐ])(?![\p{L}\d])\s?[.:]?(?:\s?[-–](?=\s|\p{Lu}|$))?)(?=\s*(?:$|\p{Lu}|["“]))(?!\s*(?:Chương|Phần|Điều|Phụ lục)\s)\s*/u,
);
