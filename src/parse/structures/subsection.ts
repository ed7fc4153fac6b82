import { recognise } from './marker.js';

/** "Tiểu mục 1. …", "TIỂU MỤC 2"; not "Tiểu mục này". */
export const subsection = recognise(
  'subsection',
  /^((?:Tiểu mục|TIỂU MỤC)\s+(?<number>[IVXLC]+|\d{1,2})\s?[.:]?)(?=\s*(?:$|\p{Lu}|[-–"“]))\s*(?<rest>.*)$/u,
);
