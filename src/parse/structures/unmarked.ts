/** Numbers without the mark that belongs behind them ("1 Việc lãnh đạo …", "a Ban hành …"), and numbers behind a bullet ("• 1. …"). */
import { type Recogniser, recognise } from './marker.js';

/** What a number cites rather than begins: "2 Điều 5", "3 Chương II". */
const CITED = /(?!(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Phụ lục)\s(?:[\dIVXL]|[a-zđ]\s))/u.source;

const clause = recognise('arabic', new RegExp(`^((?<number>\\d{1,2}))\\s+(?=\\p{Lu}\\p{L})${CITED}`, 'u'));
const point = recognise('letter', new RegExp(`^((?<number>[a-zđ]))\\s+(?=\\p{Lu}\\p{Ll})${CITED}`, 'u'));

/**
 * "1 Việc lãnh đạo do cấp ủy thực hiện.", "b Kiểm tra thực hiện;": only in turn, and where the lines below prove a series
 * (`parse/unmarked-series.ts`); not "2 chi bộ", "2 Điều 5".
 */
export const unmarked: Recogniser = (text) => {
  const found = clause(text) ?? point(text);
  return found && { ...found, certain: false, loose: true, isUnmarked: true };
};

const bulletedClause = recognise('arabic', /^([-–—•●▪‣*]\s*(?<number>\d{1,3})[.)](?!\d))\s*(?=["“]?\p{Lu})/u);
const bulletedPoint = recognise('letter', /^([-–—•●▪‣*]\s*(?<number>[a-zđ]\d?)\))\s*(?=["“]?\p{L})/u);

/** "• 1. Ban Dân vận.", "- a) Thảo luận": only in turn; else the bullet is one ("- 1. 5 tỷ"), and not "-1.5". */
export const bulleted: Recogniser = (text) => {
  const found = bulletedClause(text) ?? bulletedPoint(text);
  return found && { ...found, certain: false, loose: true };
};
