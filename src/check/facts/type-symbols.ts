/**
 * Which abbreviations stand for which type in the number of an instrument: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the Party, Phụ lục III
 * of Nghị định 30/2020/NĐ-CP for the State, with the other spellings that issued texts have. Types that are numbered in many ways
 * ("Công văn", "Luật" with the number of the National Assembly) are left out: nothing is certain of them.
 */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  'Quyết định': ['QĐ'],
  'Quy định': ['QĐ', 'QyĐ', 'QĐi', 'QYĐ'],
  'Quy chế': ['QC', 'QyC', 'QĐ'],
  'Chỉ thị': ['CT'],
  'Nghị quyết': ['NQ'],
  'Nghị định': ['NĐ'],
  'Thông tư': ['TT', 'TTLT'],
  'Thông báo': ['TB'],
  'Kết luận': ['KL', 'TB'],
  'Hướng dẫn': ['HD'],
  'Kế hoạch': ['KH'],
  'Báo cáo': ['BC'],
  'Chương trình': ['CTr', 'CTR', 'CT'],
  'Đề án': ['ĐA'],
  'Tờ trình': ['TTr', 'TTR', 'TT'],
  'Công điện': ['CĐ'],
};
const KNOWN: ReadonlySet<string> = new Set(Object.values(SYMBOLS).flat());

/** The types that a symbol may be of: "Quyết định", "Quy định", "Quy chế" for "QĐ"; none where it is not known. */
export function typesOf(symbol: string): string[] {
  const part = firstPart(symbol);
  return Object.keys(SYMBOLS).filter((type) => SYMBOLS[type]?.includes(part));
}

/**
 * Whether a number is surely of another type than the word before it says: "Chỉ thị số 23-QĐ/TW".
 * @param symbol what follows the figure: "QĐ/TW", "NQ-HĐND"
 */
export function contradictsType(type: string, symbol: string): boolean {
  if (OF_AN_OFFICE.has(symbol)) return false;
  const own = SYMBOLS[type];
  const part = firstPart(symbol);
  if (own === undefined || !KNOWN.has(part) || own.includes(part)) return false;
  return !(ISSUED_BY_ANOTHER.has(type) && ISSUING.has(part));
}

/**
 * "Quyết định số 87-CT ngày 01/3/1985 của Chủ tịch Hội đồng Bộ trưởng": the old forms named the office alone, Chủ tịch or Thủ tướng;
 * a directive or a circular has its body behind the type.
 */
const OF_AN_OFFICE: ReadonlySet<string> = new Set(['CT', 'TT']);

/** "Đề án số 799/QĐ-TTg": what a decision or a resolution approves goes by its number. */
const ISSUED_BY_ANOTHER: ReadonlySet<string> = new Set([
  'Đề án',
  'Kế hoạch',
  'Chương trình',
  'Quy chế',
  'Quy định',
]);
const ISSUING: ReadonlySet<string> = new Set(['QĐ', 'NQ']);

const firstPart = (symbol: string): string => symbol.replaceAll('Ð', 'Đ').split(/[-/&]/u)[0] ?? '';
