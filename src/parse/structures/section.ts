import { recognise } from './marker.js';

/** "Mục 2", "Mục III TRÁCH NHIỆM …", "MỤC 1."; not "Mục tiêu", not "Mục 2 Chương này". */
export const section = recognise(
  'section',
  /^((?:Mục|MỤC)\s+(?<number>[IVXLC]+|\d{1,2}[a-z]?|[A-ZĐ])\s?[.:]?)(?=\s*(?:$|\p{Lu}|[-–"“]))(?!\s*(?:Chương|Phần|Điều|Phụ lục)\s)\s*(?<rest>.*)$/u,
);
